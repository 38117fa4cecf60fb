import type { Day } from '#temporal';
import type { Reading } from '../model/career/record.ts';
import {
  type Alongside,
  alongside,
  ENTRY_KINDS,
  type Entry,
  entriesOf,
  nameOn,
  segmentsIn,
} from '../model/succession/entries.ts';
import { type Holding, SEAT_STATES, type SeatOnDay, seatsOnDay } from '../model/succession/on-day.ts';
import { isWhole, MOST_HOLDERS, type Segment, type SuccessionRecord } from '../model/succession/record.ts';
import { pageSize } from './bounds.ts';
import { builder } from './builder.ts';
import { holds, ReadingEnum } from './career-parts.ts';
import { connectionOf, decodeCursor, IntervalRef, TextRef, type TextValue } from './common.ts';
import { connectionType, type PageArgs } from './connections.ts';
import { CertaintyEnum } from './enums.ts';
import { inside, need, reads, root } from './reading.ts';
import { OrganisationRef, PositionRef, ReorganisationRef, TenureRef, VacancyRef } from './refs.ts';

const EntryKindEnum = builder.enumType('SeatSuccessionEntryKind', {
  values: ENTRY_KINDS,
  description:
    'Tổ chức lại cơ quan; khuyết theo nguồn; người giữ chức; hồ sơ không có ai (chưa hẳn là khuyết). | A reorganisation of the body; a vacancy that a source tells; a holder; nobody in the record, which is no vacancy.',
});

const SeatStateEnum = builder.enumType('SeatState', {
  values: SEAT_STATES,
  description:
    'Chắc chắn có người giữ; khuyết theo nguồn; chỉ có người giữ quyền hoặc phụ trách; có thể có người giữ; hồ sơ không có ai. | Certainly held; vacant, as a source says; only acted in or in charge of; possibly held; nobody known.',
});

const AlongsideRef = builder.objectRef<Alongside>('SeatHeldAlongside').implement({
  description: 'Người khác giữ cùng chức vụ ấy cùng lúc. | Another holder of the same seat at the same time.',
  fields: (t) => ({
    tenure: t.field({ type: TenureRef, ...inside('tenures[]'), resolve: ({ tenure }) => tenure }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certainty }) => holds(certainty) }),
    interval: t.field({ type: IntervalRef, resolve: ({ time }) => time }),
  }),
});

/** The name of the body as it was when an entry began; a holder's is that of the tenure. */
const namedThen = ({ holder, names, begin, body }: Entry): TextValue => {
  if (holder !== null) return { vi: holder.bodyVi, en: holder.bodyEn ?? null };
  const name = nameOn(names, begin) ?? body;
  return { vi: name.vi, en: name.en ?? null };
};

const EntryRef = builder.objectRef<Entry>('SeatSuccessionEntry').implement({
  description:
    'Một mục trong chuỗi kế nhiệm của một chức vụ. | One entry of the succession of a seat: a holder, a vacancy, a time of which nobody is known, or a reorganisation of the body.',
  fields: (t) => ({
    kind: t.field({ type: EntryKindEnum, resolve: ({ kind }) => kind }),
    interval: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'null: một lần tổ chức lại. | null of a reorganisation, which has a date.',
      resolve: ({ time }) => time,
    }),
    tenure: t.field({
      type: TenureRef,
      nullable: true,
      description: 'Của người giữ chức. | Of a holder.',
      ...inside('tenures[]'),
      resolve: ({ holder }) => holder,
    }),
    acting: t.boolean({ description: 'Giữ quyền. | Acting.', resolve: ({ holder }) => holder?.acting ?? false }),
    inCharge: t.boolean({
      description: 'Phụ trách mà không giữ chức. | In charge without holding the seat.',
      resolve: ({ holder }) => holder?.inCharge ?? false,
    }),
    alongside: t.field({
      type: [AlongsideRef],
      description: 'Ai khác giữ cùng chức vụ cùng lúc. | Who else held the same seat at the same time.',
      resolve: (entry) => [...alongside(entry)],
    }),
    vacancy: t.field({
      type: VacancyRef,
      nullable: true,
      description: 'Của một lúc khuyết. | Of a vacancy.',
      ...inside('vacancies[]'),
      resolve: ({ vacancy }) => vacancy,
    }),
    reorganisation: t.field({
      type: ReorganisationRef,
      nullable: true,
      description: 'Của một lần tổ chức lại. | Of a reorganisation of the body.',
      ...inside('changes[].reorganisation'),
      resolve: ({ change }) => change,
    }),
    before: t.field({
      type: [PositionRef],
      description: 'Các chức vụ trước lần tổ chức lại. | The seats before a reorganisation.',
      ...inside('seat'),
      resolve: ({ before }) => before.map(({ seat }) => seat),
    }),
    after: t.field({
      type: [PositionRef],
      description: 'Các chức vụ sau lần tổ chức lại. | The seats after a reorganisation.',
      ...inside('seat'),
      resolve: ({ after }) => after.map(({ seat }) => seat),
    }),
    position: t.field({
      type: PositionRef,
      description:
        'Chức vụ; của một lần tổ chức lại: chức vụ đầu tiên sau đó. | The seat; of a reorganisation the first one after it.',
      ...inside('seat'),
      resolve: ({ seat }) => seat,
    }),
    organisation: t.field({ type: OrganisationRef, ...inside('body'), resolve: ({ body }) => body }),
    organisationName: t.field({
      type: TextRef,
      description: 'Tên cơ quan lúc ấy. | The name of the body as it was when the entry began.',
      resolve: namedThen,
    }),
  }),
});

const EntryConnection = connectionType('SeatSuccessionEntry', EntryRef, false);

const HoldingRef = builder.objectRef<Holding>('SeatHolding').implement({
  description: 'Ai giữ chức vụ vào ngày ấy. | Who held a seat on a day.',
  fields: (t) => ({
    tenure: t.field({ type: TenureRef, ...inside('tenures[]'), resolve: ({ tenure }) => tenure }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certainty }) => holds(certainty) }),
  }),
});

const SeatOnDayRef = builder.objectRef<SeatOnDay & { readonly day: Day }>('SeatOnDay').implement({
  description: 'Một chức vụ vào một ngày. | A seat on a day.',
  fields: (t) => ({
    state: t.field({ type: SeatStateEnum, resolve: ({ state }) => state }),
    holders: t.field({
      type: [HoldingRef],
      description:
        'Chắc chắn hoặc có thể, gồm cả người giữ quyền, phụ trách. | Certain and possible ones, acting and in charge among them.',
      resolve: ({ holdings }) => [...holdings],
    }),
    vacancy: t.field({ type: VacancyRef, nullable: true, ...inside('vacancies[]'), resolve: ({ vacancy }) => vacancy }),
    position: t.field({ type: PositionRef, ...inside('seat'), resolve: ({ seat }) => seat }),
    organisation: t.field({ type: OrganisationRef, ...inside('body'), resolve: ({ body }) => body }),
    organisationName: t.field({
      type: TextRef,
      description: 'Tên cơ quan vào ngày ấy. | The name of the body on that day.',
      resolve: ({ names, body, day }) => {
        const name = nameOn(names, day) ?? body;
        return { vi: name.vi, en: name.en ?? null };
      },
    }),
    existed: t.field({
      type: CertaintyEnum,
      description:
        'Cơ quan chắc chắn hay có thể đã có vào ngày ấy. | Whether the body certainly was there on that day.',
      resolve: ({ existed }) => holds(existed),
    }),
  }),
});

/** A succession; `id` binds the cursors of its entries. */
type Succession = { readonly id: string; readonly reading: Reading; readonly segments: readonly Segment[] };

const DEFAULT_ENTRIES = 50;

const entriesPage = ({ segments }: Succession, { first, after }: PageArgs) => {
  const size = pageSize(first, DEFAULT_ENTRIES);
  const start = decodeCursor(after);
  const all = entriesOf(segments);
  const rows = all.filter(({ key }) => start === null || key > start).slice(0, size + 1);
  return connectionOf(rows, size, { total: () => all.length, after: start });
};

export const SuccessionRef = builder.objectRef<Succession>('SeatSuccession').implement({
  description:
    'Chuỗi kế nhiệm của một chức vụ, qua đổi tên và tổ chức lại cơ quan. | The succession of a seat, through renames and reorganisations of its body.',
  fields: (t) => ({
    reading: t.field({ type: ReadingEnum, resolve: ({ reading }) => reading }),
    positions: t.field({
      type: [PositionRef],
      description: 'Các chức vụ của chuỗi, cũ nhất trước. | The seats of the succession, oldest first.',
      ...inside('segments[].seat'),
      resolve: ({ segments }) => segments.map(({ seat }) => seat),
    }),
    complete: t.boolean({
      description: `Mọi lần giữ chức đều có ở đây; false: của một chức vụ chỉ đọc ${MOST_HOLDERS} lần mới nhất. | Whether every tenure is here; false: of one seat only the newest ${MOST_HOLDERS} are read.`,
      resolve: ({ segments }) => segments.every(isWhole),
    }),
    entries: t.field({
      type: EntryConnection,
      description: 'Các mục theo thứ tự thời gian. | The entries in order of time.',
      args: { first: t.arg.int(), after: t.arg.string() },
      ...inside('segments[]'),
      resolve: entriesPage,
    }),
    heldOn: t.field({
      type: [SeatOnDayRef],
      description:
        'Ai giữ chức vụ vào một ngày; mỗi cơ quan có vào ngày ấy một mục, vì trước khi hợp nhất có nhiều. | Who held the seat on a day; one entry for each body that was there, for before a consolidation there were several.',
      args: { day: t.arg({ type: 'Day', required: true }) },
      ...inside('segments[]'),
      resolve: ({ segments }, { day }) => seatsOnDay(segments, day).map((seat) => ({ ...seat, day })),
    }),
  }),
});

type SuccessionArgs = { readonly reading?: Reading | null | undefined };

const successionOf = (
  record: SuccessionRecord | undefined,
  asked: 'Position' | 'Organisation',
  { reading }: SuccessionArgs,
): Succession | null => {
  if (record === undefined || record.asked !== asked || record.starts.length === 0) return null;
  const read = reading ?? 'CONTINUITY';
  return { id: record.starts.join('|'), reading: read, segments: segmentsIn(record, read) };
};

const nested = (asked: 'Position' | 'Organisation') =>
  reads(
    (_: SuccessionArgs) => [need('succession/record', 'id')] as const,
    ([[record]], _parent, args: SuccessionArgs) => successionOf(record, asked, args),
  );

const BY_CONTINUITY =
  '`reading`: theo sự tiếp nối (mặc định) hoặc chỉ chức vụ này. | `reading`: by continuity, or this seat alone.';

builder.objectField(PositionRef, 'succession', (t) =>
  t.field({
    type: SuccessionRef,
    nullable: true,
    description: `Chuỗi kế nhiệm của chức vụ. | The succession of the seat. ${BY_CONTINUITY}`,
    args: { reading: t.arg({ type: ReadingEnum, defaultValue: 'CONTINUITY' }) },
    ...nested('Position'),
  }),
);

builder.objectField(OrganisationRef, 'headSuccession', (t) =>
  t.field({
    type: SuccessionRef,
    nullable: true,
    description:
      'Những người đứng đầu cơ quan kế tiếp nhau; null: hồ sơ không biết chức vụ đứng đầu. | Who headed the body, one after another; null where the record knows no seat of a head.',
    args: { reading: t.arg({ type: ReadingEnum, defaultValue: 'CONTINUITY' }) },
    ...nested('Organisation'),
  }),
);

type OfPosition = SuccessionArgs & { readonly position: string };
type OfHead = SuccessionArgs & { readonly organisation: string };

builder.queryFields((t) => ({
  succession: t.field({
    type: SuccessionRef,
    nullable: true,
    description: `Chuỗi kế nhiệm của một chức vụ; null: không có chức vụ này. | The succession of a seat; null: there is none of that slug. ${BY_CONTINUITY}`,
    args: {
      position: t.arg.string({ required: true, description: 'Slug của chức vụ. | The slug of the seat.' }),
      reading: t.arg({ type: ReadingEnum, defaultValue: 'CONTINUITY' }),
    },
    ...root(
      ({ position }: OfPosition) => [{ query: 'succession/record', ids: [position] }] as const,
      ([[found]], args) => successionOf(found?.[0], 'Position', args),
    ),
  }),
  headSuccession: t.field({
    type: SuccessionRef,
    nullable: true,
    description:
      'Những người đứng đầu một cơ quan kế tiếp nhau; null: không có cơ quan này, hoặc hồ sơ không biết chức vụ đứng đầu. | Who headed a body, one after another; null: there is no such body, or the record knows no seat of its head.',
    args: {
      organisation: t.arg.string({ required: true, description: 'Slug của cơ quan. | The slug of the body.' }),
      reading: t.arg({ type: ReadingEnum, defaultValue: 'CONTINUITY' }),
    },
    ...root(
      ({ organisation }: OfHead) => [{ query: 'succession/record', ids: [organisation] }] as const,
      ([[found]], args) => successionOf(found?.[0], 'Organisation', args),
    ),
  }),
}));
