import { certainty, type Day } from '#temporal';
import { fold, sortKey } from '../fold.ts';
import { type Existence, existsOn } from '../lineage/ends.ts';
import type { OrganisationRow } from '../rows.ts';
import type { NamedReading } from './address.ts';
import type { Places } from './places.ts';
import type { FoundName } from './rows.ts';
import { spelledOut, unitOf } from './units.ts';

/** Why a body is a candidate, and what speaks against it. */
export const REASONS = [
  'id',
  'code',
  'name',
  'alias',
  'kind-supplied',
  'name-of-another-time',
  'code-of-another-time',
  'context-of-another-time',
  'other-marks',
  'not-on-day',
] as const;

/** One of REASONS. */
export type Reason = (typeof REASONS)[number];

/** How an entry was matched. */
export type Match = 'CERTAIN' | 'POSSIBLE' | 'AMBIGUOUS' | 'NONE';

/** A body that an entry may mean. */
export type Candidate = {
  readonly row: OrganisationRow;
  readonly existence: Existence;
  readonly reasons: readonly Reason[];
  /** Smaller is better, place by place: on the day, reading, context, marks, name, wording. */
  readonly rank: readonly number[];
  readonly sure: boolean;
};

/** What an entry said by name: its readings, and whether it was typed with marks. */
export type Asked = { readonly readings: readonly NamedReading[]; readonly marked: boolean };

/** What candidates are judged by. */
export type Judge = {
  readonly day: Day;
  readonly rowOf: (id: string) => OrganisationRow | undefined;
  readonly places: Places;
};

/** Words for kinds before a name, with marks or without, in full or short. */
const KIND_WORD =
  /^(?:phường|phuong|xã|xa|thị trấn|thi tran|đặc khu|dac khu|quận|quan|huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|tp|tx|tt|[pfxqht])(?:[\s.]+|(?=\d))/iu;

const bare = (text: string): string => text.normalize('NFC').trim().replace(KIND_WORD, '');

/** Whether a text is a name with other marks: the same letters, but another tone or vowel. Where the letters are others too it says nothing. */
const hasOtherMarks = (typed: string, name: string): boolean => {
  const [mine, theirs] = [bare(typed), bare(name)];
  return fold(mine) === fold(theirs) && sortKey(mine) !== sortKey(theirs);
};

type Judged = { readonly reasons: readonly Reason[]; readonly rank: readonly number[]; readonly sure: boolean };

const ID: Judged = { reasons: ['id'], rank: [0, 0, 0, 0, 0], sure: true };

const byCode = (holds: ReturnType<typeof certainty>): Judged =>
  holds === 'no'
    ? { reasons: ['code-of-another-time'], rank: [0, 0, 1, 0, 0], sure: false }
    : { reasons: ['code'], rank: [0, 0, 0, 0, 0], sure: holds === 'certain' };

const wasSupplied = (typed: string, folded: string): boolean => {
  const { word, core } = unitOf(spelledOut(typed));
  return word === null && folded !== core && unitOf(folded).core === core;
};

type NameFit = { readonly reason: Reason; readonly rank: number; readonly sure: boolean };

const nameFit = ({ class: sort, ...time }: NonNullable<FoundName['name']>, day: Day): NameFit => {
  const holds = certainty(time, day);
  if (holds === 'no') return { reason: 'name-of-another-time', rank: 2, sure: false };
  return sort === 'official'
    ? { reason: 'name', rank: 0, sure: holds === 'certain' }
    : { reason: 'alias', rank: 1, sure: true };
};

const byName = ({ k, body, name }: FoundName, { readings, marked }: Asked, { day, places }: Judge): Judged | null => {
  const reading = readings[k];
  if (name === null || reading === undefined) return null;
  const context = places.containOn(body, reading.above, day);
  if (context === 'no' && !places.everContained(body, reading.above)) return null;
  const fit = nameFit(name, day);
  const supplied = wasSupplied(reading.text, name.folded);
  const other = marked && hasOtherMarks(reading.text, name.vi);
  return {
    reasons: [
      fit.reason,
      ...(supplied ? (['kind-supplied'] as const) : []),
      ...(context === 'no' ? (['context-of-another-time'] as const) : []),
      ...(other ? (['other-marks'] as const) : []),
    ],
    rank: [k, context === 'no' ? 1 : 0, other ? 1 : 0, fit.rank, supplied ? 1 : 0],
    sure: fit.sure && context === 'certain' && !other,
  };
};

const judged = (found: FoundName, asked: Asked, judge: Judge): Judged | null => {
  if (found.name !== null) return byName(found, asked, judge);
  return found.code === null ? ID : byCode(certainty(found.code, judge.day));
};

const candidateOf = (found: FoundName, asked: Asked, judge: Judge): Candidate | null => {
  const row = judge.rowOf(found.body);
  const verdict = judged(found, asked, judge);
  if (row === undefined || verdict === null) return null;
  const existence = existsOn(row, judge.day);
  return {
    row,
    existence,
    reasons: existence === 'no' ? [...verdict.reasons, 'not-on-day'] : verdict.reasons,
    rank: [existence === 'no' ? 1 : 0, ...verdict.rank],
    sure: verdict.sure && existence === 'certain',
  };
};

const compare = (a: Candidate, b: Candidate): number => {
  const at = a.rank.findIndex((value, n) => value !== b.rank[n]);
  return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
};

/** The candidates of an entry, best first, each body once. */
export const candidatesOf = (found: readonly FoundName[], asked: Asked, judge: Judge): readonly Candidate[] => {
  const all = found.map((one) => candidateOf(one, asked, judge)).filter((one) => one !== null);
  const best = new Map<string, Candidate>();
  for (const one of all.sort(compare)) if (!best.has(one.row.id)) best.set(one.row.id, one);
  return [...best.values()];
};

/** An entry's match: the one body, or those between which it does not decide; of none, what there was at another time. */
export type Matched = { readonly match: Match; readonly candidates: readonly Candidate[] };

/** Decides between candidates that are sorted best first: alike ones are ambiguous, never guessed. */
export const matchOf = (candidates: readonly Candidate[]): Matched => {
  const [best] = candidates;
  if (best === undefined || best.existence === 'no') return { match: 'NONE', candidates };
  const alike = candidates.filter((one) => compare(best, one) === 0);
  if (alike.length > 1) return { match: 'AMBIGUOUS', candidates: alike };
  const onDay = !best.reasons.includes('code-of-another-time');
  return onDay ? { match: best.sure ? 'CERTAIN' : 'POSSIBLE', candidates: [best] } : { match: 'NONE', candidates };
};
