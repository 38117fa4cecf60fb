import { addDays, type Day, formatEdtf, parseEdtf } from '#temporal';
import { FRESH_DAYS, GAP_CODES, type Gap, type GapCode, hasHead, parseGap } from '../model/gaps.ts';
import type { OrganisationRow, PersonRow, ReorganisationRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { TextRef, type TextValue } from './common.ts';
import { enumName } from './enums.ts';
import { need, reads } from './reading.ts';
import { OrganisationRef, PersonRef } from './refs.ts';

const GapCodeEnum = builder.enumType('RecordGapCode', {
  values: Object.fromEntries(GAP_CODES.map((code) => [enumName(code), { value: code }])) as Record<
    string,
    { value: GapCode }
  >,
  description: 'Hồ sơ mỏng ở chỗ nào. | In which way a record is thin.',
});

type Words = { readonly vi: string; readonly en: string };

const WORDS: Readonly<Record<GapCode, Words>> = {
  'no-head': { vi: 'Hồ sơ không có người đứng đầu.', en: 'The record has nobody at its head.' },
  'start-unknown': { vi: 'Không rõ bắt đầu khi nào.', en: 'Its beginning is not known.' },
  'end-unknown': { vi: 'Không rõ kết thúc khi nào, hay có kết thúc không.', en: 'Its end, if any, is not known.' },
  'not-attested-since': {
    vi: 'Ghi là còn hiệu lực, nhưng không nguồn nào có ngày xác nhận.',
    en: 'Said to be still in effect, but no source with a date says so.',
  },
  'no-parent': {
    vi: 'Hồ sơ không cho biết trực thuộc cơ quan nào.',
    en: 'The record does not say what it was part of.',
  },
  'no-event': {
    vi: 'Đã kết thúc, nhưng hồ sơ không có lần tổ chức lại nào làm nó kết thúc.',
    en: 'It ended, but the record has no reorganisation that ended it.',
  },
  'few-posts': { vi: 'Hồ sơ chỉ có nhiều nhất một chức vụ.', en: 'The record has one post at most.' },
  'career-ends-early': {
    vi: 'Không rõ chức vụ cuối kết thúc khi nào và sau đó làm gì.',
    en: 'When the last post ended, and what came after it, is not known.',
  },
  'only-compiled': {
    vi: 'Chỉ dựa vào bản tổng hợp không chính thức.',
    en: 'It rests on unofficial compilations only.',
  },
  'only-recalled': { vi: 'Chỉ theo trí nhớ, chưa đọc nguồn nào.', en: 'It is recalled only: no source was read.' },
};

const dated = (code: GapCode, date: string): Words => {
  const vi = formatEdtf(date, 'vi');
  const en = formatEdtf(date, 'en');
  return code === 'not-attested-since'
    ? {
        vi: `Ghi là còn hiệu lực, nhưng nguồn mới nhất là của ${vi}.`,
        en: `Said to be still in effect, but the newest source is of ${en}.`,
      }
    : { vi: `Sau ngày ${vi}, hồ sơ chưa ghi nhận chức vụ nào.`, en: `The record names no post after ${en}.` };
};

const settledBy = (code: GapCode, event: Words): Words => {
  const { vi, en } = WORDS[code];
  return code === 'no-event'
    ? {
        vi: `Không rõ trở thành gì: «${event.vi}» không cho biết kết quả.`,
        en: `What it became is not known: “${event.en}” does not say.`,
      }
    : { vi: `${vi} Ngày của «${event.vi}» sẽ cho biết.`, en: `${en} The day of “${event.en}” would settle it.` };
};

const DATED: ReadonlySet<GapCode> = new Set(['not-attested-since', 'career-ends-early']);

/** A gap with the reorganisation that would settle it. */
type GapValue = Gap & { readonly event: ReorganisationRow | null };

const textOfGap = ({ code, detail, event }: GapValue): TextValue => {
  if (detail === null) return WORDS[code];
  if (DATED.has(code)) return dated(code, detail);
  if (event === null) throw new Error(`the graph has no reorganisation ${detail}`);
  return settledBy(code, { vi: event.titleVi, en: event.titleEn });
};

const withEvents = (gaps: readonly Gap[], events: readonly ReorganisationRow[]): GapValue[] =>
  gaps.map((gap) => ({ ...gap, event: events.find(({ id }) => id === gap.detail) ?? null }));

const GapRef = builder.objectRef<GapValue>('RecordGap').implement({
  description: 'Vì sao hồ sơ này còn mỏng. | Why this record is thin.',
  fields: (t) => ({
    code: t.field({ type: GapCodeEnum, resolve: ({ code }) => code }),
    text: t.field({ type: TextRef, resolve: textOfGap }),
    since: t.field({
      type: 'EDTFDate',
      nullable: true,
      description: 'Ngày cuối mà nguồn cho biết. | The last date of which the sources tell.',
      resolve: ({ code, detail }) => (DATED.has(code) ? detail : null),
    }),
  }),
});

/** What is stale by the record's newest source need not have been so on an earlier day. */
const isStaleOn = ({ code, detail }: Gap, day: Day): boolean =>
  code !== 'not-attested-since' || detail === null || parseEdtf(detail).max < addDays(day, -FRESH_DAYS);

type Lists = { readonly heads: readonly unknown[]; readonly parents: readonly unknown[] };

const onDay = (row: OrganisationRow, day: Day, { heads, parents }: Lists): readonly Gap[] => {
  const here: readonly (readonly [GapCode, boolean])[] = [
    ['no-head', hasHead(row.kind) && heads.length === 0],
    ['no-parent', !row.top && parents.length === 0],
  ];
  const always = row.gaps
    .map(parseGap)
    .filter((gap) => !here.some(([code]) => code === gap.code) && isStaleOn(gap, day));
  const found = here.filter(([, lacks]) => lacks).map(([code]): Gap => ({ code, detail: null }));
  return [...found, ...always].sort((a, b) => GAP_CODES.indexOf(a.code) - GAP_CODES.indexOf(b.code));
};

/** A body that certainly was not there on a day lacks nothing on it: its gaps of all time are told. */
const gapsOf = (row: OrganisationRow, day: Day | null | undefined, lists: Lists): readonly Gap[] =>
  day == null || row.fromMin > day || row.toMax <= day ? (row.gaps ?? []).map(parseGap) : onDay(row, day, lists);

type DayArgs = { readonly asOf?: Day | null | undefined };

const events = need('node/gap-events', 'id');

const organisationGaps = reads(
  ({ asOf }: DayArgs) => {
    const day = { day: asOf ?? null };
    const dated = [need('organisation/heads', 'id', day), need('organisation/parents', 'id', day)] as const;
    return asOf == null ? ([events] as const) : ([events, ...dated] as const);
  },
  ([found, heads = [], parents = []], row: OrganisationRow, { asOf }) =>
    withEvents(gapsOf(row, asOf, { heads, parents }), found),
);

const personGaps = reads(
  (_: DayArgs) => [events] as const,
  ([found], row: PersonRow, { asOf }) =>
    withEvents((row.gaps ?? []).map(parseGap), found).filter((gap) => asOf == null || isStaleOn(gap, asOf)),
);

const asOf =
  'Vì sao hồ sơ còn mỏng; trống nếu không. | Why this record is thin, on a day or over all time; empty where it is not.';

builder.objectField(OrganisationRef, 'gaps', (t) =>
  t.field({
    type: [GapRef],
    description: asOf,
    args: { asOf: t.arg({ type: 'Day' }) },
    ...organisationGaps,
  }),
);

builder.objectField(PersonRef, 'gaps', (t) =>
  t.field({
    type: [GapRef],
    description: asOf,
    args: { asOf: t.arg({ type: 'Day' }) },
    ...personGaps,
  }),
);
