import type { Day } from '#temporal';
import type { HeadChange } from '../graph/keys.ts';
import { bounded, checkInterval } from './bounds.ts';
import { builder } from './builder.ts';
import { decodeCursor, pageSize } from './common.ts';
import { connectionFrom, connectionType } from './connections.ts';
import { inside, needPage, node, reads, root } from './reading.ts';
import { OrganisationRef, PersonRef, ReorganisationRef, TenureRef } from './refs.ts';

type PostsArgs = { readonly asOf: Day };

/** The most posts that one may hold at once. */
const MOST_POSTS = 200;

builder.objectField(PersonRef, 'postsOn', (t) =>
  t.field({
    type: [TenureRef],
    description: 'Mọi chức vụ giữ cùng lúc vào một ngày. | All posts held at once on a day.',
    args: { asOf: t.arg({ type: 'Day', required: true }) },
    ...reads(
      ({ asOf }: PostsArgs) =>
        [needPage('person/tenures', 'id', { day: asOf, after: null, limit: MOST_POSTS })] as const,
      ([[page]]) => [...(page?.rows ?? [])],
    ),
  }),
);

const HeadChangeRef = builder.objectRef<HeadChange>('HeadChange').implement({
  description:
    'Người đứng đầu một cơ quan đến hoặc đi gần một lần tổ chức lại cơ quan đó. | A head of a body who came or went near a reorganisation of it.',
  fields: (t) => ({
    reorganisation: t.field({
      type: ReorganisationRef,
      ...node('Reorganisation', 'reorganisation'),
    }),
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    tenure: t.field({ type: TenureRef, ...inside('tenure'), resolve: (row) => row.tenure }),
    change: t.field({
      type: builder.enumType('TenureChange', {
        values: ['BEGAN', 'ENDED'] as const,
        description: 'Bắt đầu hay kết thúc. | Whether the tenure began or ended.',
      }),
      resolve: (row) => row.change,
    }),
    days: t.exposeInt('days', {
      description:
        'Số ngày từ lần tổ chức lại đến thay đổi; âm: trước đó. | Days from the reorganisation to the change; negative: before it.',
    }),
  }),
});

const HeadChangeConnection = connectionType('HeadChange', HeadChangeRef, false);

/** With what the keys of reorganisations of a day begin. */
const keyOf = (day: Day): string => String(day).padStart(8, '0');

/** The longest time, in days, on either side of a reorganisation that is asked for: a year. */
const MOST_DAYS = 366;

type NearArgs = {
  readonly from: Day;
  readonly to: Day;
  readonly within?: number | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

const nearParams = ({ from, to, within, first, after }: NearArgs) => {
  checkInterval(from, to);
  return {
    from: keyOf(from),
    to: keyOf(to),
    within: bounded(within, { field: 'within', min: 0, max: MOST_DAYS, otherwise: 30 }),
    after: decodeCursor(after),
    limit: pageSize(first, 50) + 1,
  };
};

builder.queryField('headChangesNearReorganisations', (t) =>
  t.field({
    type: HeadChangeConnection,
    description:
      'Cơ quan thay người đứng đầu trong vòng `within` ngày quanh một lần tổ chức lại có hiệu lực từ ngày `from` đến trước ngày `to`; chỉ những mốc đủ rõ. | Bodies whose head changed within `within` days of a reorganisation in force from `from` to before `to`, so far as both days are known well enough.',
    args: {
      from: t.arg({ type: 'Day', required: true }),
      to: t.arg({ type: 'Day', required: true }),
      within: t.arg.int({ defaultValue: 30 }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    ...root(
      (args: NearArgs) => [{ query: 'reorganisation/head-changes', params: nearParams(args) }] as const,
      ([[found]], args) => connectionFrom(found, args),
      'rows[]',
    ),
  }),
);
