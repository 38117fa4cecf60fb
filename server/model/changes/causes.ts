import { type Day, FAR_FUTURE, FAR_PAST } from '#temporal';
import type { ParticipantRole } from '../rows.ts';
import type { Days } from './turns.ts';

/** A reorganisation in force, as changes look at it. */
export type Cause = {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly dateMin: Day;
  readonly dateMax: Day;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
};

/** A body's part in a reorganisation. */
export type Part = {
  readonly cause: Cause;
  readonly side: 'input' | 'output' | 'subject';
  readonly role: ParticipantRole;
};

/** Looks up the parts that any body had in reorganisations. */
export type PartsOf = (organisation: string) => readonly Part[];

/** The days between which a reorganisation was. */
export const daysOf = ({ dateMin: min, dateMax: max }: Cause): Days => ({ min, max, undated: false });

/** Whether a reorganisation may have been between these days, and says when it was. */
const meets = ({ dateMin, dateMax }: Cause, { min, max }: Days): boolean =>
  dateMin > FAR_PAST && dateMin <= max && dateMax >= min;

/** Whether nobody says when it was, or only by when (`[..2024-12-15]`), and it may have been between these days. */
const mayMeet = ({ dateMin, dateMax }: Cause, { min, undated }: Days): boolean =>
  dateMin <= FAR_PAST && (dateMax >= FAR_FUTURE || (!undated && dateMax >= min));

/** What decides among several: a merger says more of an end than a transfer on the same day. */
const RANK: readonly string[] = [
  'consolidation',
  'absorption',
  'division',
  'separation',
  'conversion',
  'upgrade',
  'downgrade',
  'rename',
  're-establishment',
  'establishment',
  'reorganisation',
  'transfer',
  'dissolution',
];

const foremost = (a: Cause, b: Cause): number =>
  RANK.indexOf(a.type) - RANK.indexOf(b.type) || (a.key < b.key ? -1 : Number(a.key > b.key));

const distinct = (causes: readonly Cause[]): readonly Cause[] => [...new Set(causes)].sort(foremost);

/** The reorganisations of the parts that fit and were between these days; where there is none, those that fit and have no day, or only a last one. */
export const causesOf = (parts: readonly Part[], days: Days, fits: (part: Part) => boolean): readonly Cause[] => {
  const fitting = parts.filter(fits).map(({ cause }) => cause);
  const dated = fitting.filter((cause) => meets(cause, days));
  return distinct(dated.length > 0 ? dated : fitting.filter((cause) => mayMeet(cause, days)));
};

/** The reorganisations between these days in which something of one body went to another. */
export const causesBetween = (
  parts: readonly Part[],
  days: Days,
  before: readonly string[],
  after: readonly string[],
): readonly Cause[] =>
  distinct(
    parts
      .filter(({ cause }) => meets(cause, days))
      .map(({ cause }) => cause)
      .filter(
        ({ inputs, outputs }) => inputs.some((id) => before.includes(id)) && outputs.some((id) => after.includes(id)),
      ),
  );
