import { type Day, overlap } from '#temporal';
import { InputError } from '../errors.ts';
import type { HeadChange, ServedPair } from '../graph/keys.ts';
import { sharedTime } from '../model/seat-time.ts';
import { bounded, checkInterval } from './bounds.ts';
import { builder, type Context, type Holds } from './builder.ts';
import { connectionOf, decodeCursor, findRow, IntervalRef, pageSize, rowOf } from './common.ts';
import { connectionType } from './connections.ts';
import { CertaintyEnum } from './enums.ts';
import { OrganisationRef, PersonRef, ReorganisationRef, TenureRef } from './refs.ts';

const heldTogether = ({ mine, theirs }: ServedPair): Holds =>
  overlap(mine, theirs) === 'certain' ? 'CERTAIN' : 'POSSIBLE';

const ServedWithRef = builder.objectRef<ServedPair>('ServedWith').implement({
  description:
    'Hai người ở cùng một cơ quan trong cùng một lúc, mỗi người một chức vụ. | Two people in one body at one time, each in a post there.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Người kia. | The other one.',
      resolve: ({ theirs }, _, context) => rowOf(context, 'Person', theirs.person),
    }),
    organisation: t.field({
      type: OrganisationRef,
      resolve: ({ mine }, _, context) => rowOf(context, 'Organisation', mine.organisation),
    }),
    mine: t.field({ type: TenureRef, resolve: ({ mine }) => mine }),
    theirs: t.field({ type: TenureRef, resolve: ({ theirs }) => theirs }),
    interval: t.field({
      type: IntervalRef,
      description: 'Thời gian cùng ở đó. | The time that both were there.',
      resolve: ({ mine, theirs }) => sharedTime(mine, theirs),
    }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'Chắc chắn cùng ở đó một ngày, hoặc chỉ có thể. | Whether they certainly shared a day there.',
      resolve: heldTogether,
    }),
  }),
});

const ServedWithConnection = connectionType('ServedWith', ServedWithRef, false);

type ServedArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly memberships?: boolean | null | undefined;
};

const idOf = async (context: Context, label: 'Person' | 'Organisation', id: string | null | undefined) =>
  id == null ? null : ((await findRow(context, label, id))?.id ?? id);

const servedWith = async (id: string, args: ServedArgs, context: Context) => {
  const size = pageSize(args.first, 50);
  const after = decodeCursor(args.after);
  const [answer] = await context.graph.run('person/served-with', {
    id,
    person: await idOf(context, 'Person', args.person),
    organisation: await idOf(context, 'Organisation', args.organisation),
    sorts: args.memberships ? ['seat', 'rank', 'membership'] : ['seat'],
    after,
    limit: size + 1,
  });
  return connectionOf(answer?.rows ?? [], size, { total: () => answer?.total ?? 0, after });
};

builder.objectFields(PersonRef, (t) => ({
  postsOn: t.field({
    type: [TenureRef],
    description: 'Mọi chức vụ giữ cùng lúc vào một ngày. | All posts held at once on a day.',
    args: { asOf: t.arg({ type: 'Day', required: true }) },
    resolve: async (row, { asOf }, context) => {
      const { rows } = await context.loaders.personTenures.load({ id: row.id, day: asOf, after: null, limit: 200 });
      return [...rows];
    },
  }),
  servedWith: t.field({
    type: ServedWithConnection,
    description:
      'Ai ở cùng cơ quan cùng lúc, theo thứ tự thời gian. Không tính cấp hàm và tư cách thành viên (Trung ương, Quốc hội…) trừ khi hỏi `memberships`. | Who was in one body at one time, in order of time. Ranks and memberships of hundreds (Central Committee, National Assembly) are left out unless `memberships` asks for them.',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      person: t.arg.string({ description: 'Chỉ người này. | Only this person.' }),
      organisation: t.arg.string({ description: 'Chỉ ở cơ quan này. | Only in this body.' }),
      memberships: t.arg.boolean({ defaultValue: false }),
    },
    resolve: (row, args, context) => servedWith(row.id, args, context),
  }),
}));

/** Of several seats in which two people were together: a certain one first, then the one that began first. */
const bestOf = (pairs: readonly ServedPair[]): ServedPair | undefined =>
  pairs.find((pair) => heldTogether(pair) === 'CERTAIN') ?? pairs[0];

const stepsOf = async (ids: readonly string[], context: Context): Promise<ServedPair[]> => {
  const pairs = ids.slice(1).map((theirs, n) => ({ mine: ids[n] ?? '', theirs }));
  const rows = await context.graph.run('person/served-pairs', { pairs });
  return pairs.flatMap((_, n) => bestOf(rows.filter((row) => row.n === n).map(({ row }) => row)) ?? []);
};

const chainOf = async (from: string, to: string, context: Context): Promise<ServedPair[] | null> => {
  if (from === to) return [];
  const [certain] = await context.graph.run('person/chain', { from, to });
  const [chain] = certain ? [certain] : await context.graph.run('person/possible-chain', { from, to });
  return chain ? stepsOf(chain.ids, context) : null;
};

const personWith = async (field: string, id: string, context: Context): Promise<string> => {
  const row = await findRow(context, 'Person', id);
  if (row === null) throw new InputError(`No person of the record has the slug "${id}".`, field);
  return row.id;
};

const HeadChangeRef = builder.objectRef<HeadChange>('HeadChange').implement({
  description:
    'Người đứng đầu một cơ quan đến hoặc đi gần một lần tổ chức lại cơ quan đó. | A head of a body who came or went near a reorganisation of it.',
  fields: (t) => ({
    reorganisation: t.field({
      type: ReorganisationRef,
      resolve: (row, _, context) => rowOf(context, 'Reorganisation', row.reorganisation),
    }),
    organisation: t.field({
      type: OrganisationRef,
      resolve: (row, _, context) => rowOf(context, 'Organisation', row.organisation),
    }),
    tenure: t.field({ type: TenureRef, resolve: (row) => row.tenure }),
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

builder.queryFields((t) => ({
  servedTogetherPath: t.field({
    type: [ServedWithRef],
    nullable: true,
    description:
      'Chuỗi ngắn nhất những người từng ở cùng cơ quan cùng lúc nối hai người, nhiều nhất 6 bước; null: không có. Chuỗi chắc chắn được lấy trước chuỗi chỉ có thể. Không tính cấp hàm và tư cách thành viên. | The shortest chain of people who were in one body at one time, of at most 6 steps; null: there is none. A certain chain goes before a merely possible one. Ranks and memberships of hundreds are left out.',
    args: { from: t.arg.string({ required: true }), to: t.arg.string({ required: true }) },
    resolve: async (_, { from, to }, context) =>
      chainOf(await personWith('from', from, context), await personWith('to', to, context), context),
  }),
  headChangesNearReorganisations: t.field({
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
    resolve: async (_, { from, to, within, first, after: cursor }, context) => {
      checkInterval(from, to);
      const days = bounded(within, { field: 'within', min: 0, max: MOST_DAYS, otherwise: 30 });
      const size = pageSize(first, 50);
      const after = decodeCursor(cursor);
      const [answer] = await context.graph.run('reorganisation/head-changes', {
        from: keyOf(from),
        to: keyOf(to),
        within: days,
        after,
        limit: size + 1,
      });
      return connectionOf(answer?.rows ?? [], size, { total: () => answer?.total ?? 0, after });
    },
  }),
}));
