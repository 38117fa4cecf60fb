import { borneOn, type Certainty, type Day, earlier, FAR_FUTURE, FAR_PAST, later, overlap } from '#temporal';
import type { Reading } from '../career/record.ts';
import type { NameRow, ReorganisationRow, TenureRow, TimeRow, VacancyRow } from '../rows.ts';
import { gapsOf, sharedTime } from '../seat-time.ts';
import { isWhole, type Segment, type SuccessionRecord } from './record.ts';

/** What an entry of a succession is, in the order in which entries of one day are told. */
export const ENTRY_KINDS = ['BODY_CHANGED', 'VACANCY', 'HOLDER', 'GAP'] as const;

/** One of ENTRY_KINDS. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One entry of a succession, on the segment to which it belongs. */
export type Entry = Segment & {
  readonly key: string;
  readonly kind: EntryKind;
  /** Null for a reorganisation: it has a date. */
  readonly time: TimeRow | null;
  /** The day for which the body is named. */
  readonly begin: Day;
  readonly holder: TenureRow | null;
  readonly vacancy: VacancyRow | null;
  readonly change: ReorganisationRow | null;
  /** Of a reorganisation: the segments of the seats that went in, and that came out. */
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
};

const NOTHING = { time: null, holder: null, vacancy: null, change: null, before: [], after: [] } as const;

const beginOf = ({ fromMin, fromMax }: Pick<TimeRow, 'fromMin' | 'fromMax'>): Day =>
  fromMin === FAR_PAST ? fromMax : fromMin;

const keyOf = (begin: Day, kind: EntryKind, id: string): string =>
  `${String(begin).padStart(8, '0')}|${ENTRY_KINDS.indexOf(kind)}|${id}`;

/** Nobody holds a seat before its body is there: that tells the order where a date is of a month or a year. */
const timed = (segment: Segment, kind: EntryKind, time: TimeRow, id: string): Entry => {
  const begin = later(beginOf(time), segment.body.fromMin);
  return { ...segment, ...NOTHING, kind, time, begin, key: keyOf(begin, kind, id) };
};

/** A seat that several hold is never told to be empty; nor is one before the holders that were read. */
const gapsIn = (segment: Segment): readonly TimeRow[] => {
  const { seat, body, tenures, vacancies } = segment;
  if (!seat.single) return [];
  const gaps = gapsOf(body, tenures, vacancies);
  if (isWhole(segment)) return gaps;
  const first = tenures.reduce((day, { fromMin }) => earlier(day, fromMin), FAR_FUTURE);
  return gaps.filter(({ fromMin }) => fromMin >= first);
};

const timedEntries = (segment: Segment): readonly Entry[] => [
  ...segment.tenures.map((holder) => ({ ...timed(segment, 'HOLDER', holder, holder.id), holder })),
  ...segment.vacancies.map((vacancy) => ({ ...timed(segment, 'VACANCY', vacancy, vacancy.id), vacancy })),
  ...gapsIn(segment).map((gap) => timed(segment, 'GAP', gap, `${segment.seat.id}|${gap.fromMin}`)),
];

const changesIn = (segments: readonly Segment[]): readonly Entry[] => {
  const byId = new Map(segments.map((segment) => [segment.seat.id, segment]));
  const leads = segments.flatMap(({ changes }) => changes);
  const known = new Map(leads.map(({ reorganisation }) => [reorganisation.id, reorganisation]));
  const seats = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return [...known.values()].flatMap((change) => {
    const own = leads.filter(({ reorganisation }) => reorganisation.id === change.id);
    const [before, after] = [seats(own.map(({ from }) => from)), seats(own.map(({ to }) => to))];
    const [segment] = after;
    const begin = beginOf({ fromMin: change.dateMin, fromMax: change.dateMax });
    const key = keyOf(begin, 'BODY_CHANGED', change.id);
    return segment
      ? [{ ...segment, ...NOTHING, kind: 'BODY_CHANGED' as const, begin, key, change, before, after }]
      : [];
  });
};

/** The segments that a reading shows: by identity only the seats asked for, by continuity the same seat before and after too. */
export const segmentsIn = ({ segments, starts }: SuccessionRecord, reading: Reading): readonly Segment[] => {
  if (reading === 'CONTINUITY') return segments;
  return segments
    .filter(({ seat }) => starts.includes(seat.id))
    .map((segment) => ({ ...segment, changes: segment.changes.filter(({ from, to }) => from === to) }));
};

/**
 * All entries of a succession in order of time: who held the seat, when sources say that it was vacant, when the record has nobody (which is
 * no vacancy), and the reorganisations through which it went on, each once.
 */
export const entriesOf = (segments: readonly Segment[]): readonly Entry[] =>
  [...segments.flatMap(timedEntries), ...changesIn(segments)].sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : 0,
  );

/** Another holder of the same seat at the same time. */
export type Alongside = {
  readonly tenure: TenureRow;
  readonly certainty: Exclude<Certainty, 'no'>;
  readonly time: TimeRow;
};

/** Who else held the seat of an entry while its holder did, certainly or possibly. */
export const alongside = ({ holder, tenures }: Entry): readonly Alongside[] =>
  tenures.flatMap((tenure) => {
    if (holder === null || tenure.id === holder.id) return [];
    const certainty = overlap(holder, tenure);
    return certainty === 'no' ? [] : [{ tenure, certainty, time: sharedTime(holder, tenure) }];
  });

/** The official name of a body on a day: a certain one before a possible one, else the nearest before, else the first; undefined of no names. */
export const nameOn = (names: readonly NameRow[], day: Day): NameRow | undefined => borneOn(names, (name) => name, day);
