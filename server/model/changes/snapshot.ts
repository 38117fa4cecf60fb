import { addDays, borneOn, certainty, type Day, type Interval } from '#temporal';
import type { NameRow, OrganisationRow, PartOfRow, TenureRow } from '../rows.ts';
import type { Days } from './turns.ts';

/** All that is known of a body over time, so far as its changes need it. */
export type Life = {
  readonly body: OrganisationRow;
  /** Official names, in the order of the record. */
  readonly names: readonly NameRow[];
  readonly parts: readonly PartOfRow[];
  /** Tenures of its heads, latest first. */
  readonly heads: readonly TenureRow[];
};

/** How a body was on a day. */
export type Snapshot = {
  readonly vi: string | null;
  readonly en: string | null;
  readonly parents: readonly string[];
  readonly heads: readonly string[];
};

const ABSENT: Snapshot = { vi: null, en: null, parents: [], heads: [] };

const holds = (time: Interval, day: Day): boolean => certainty(time, day) !== 'no';

/** Those that certainly hold on a day; where none does, the first that possibly does: an end unknown for long is not a row of heads. */
export const surest = <T extends Interval>(facts: readonly T[], day: Day): readonly T[] => {
  const certain = facts.filter((fact) => certainty(fact, day) === 'certain');
  return certain.length > 0 ? certain : facts.filter((fact) => holds(fact, day)).slice(0, 1);
};

/** Those who had certainly begun by a day before those who may have begun later: of nobody without a date is it known that he came last. */
const begunFirst = (heads: readonly TenureRow[], day: Day): readonly TenureRow[] => [
  ...heads.filter(({ fromMax }) => fromMax <= day),
  ...heads.filter(({ fromMax }) => fromMax > day),
];

/** A body on a day: the surest name and heads, and every possible parent. */
export const snapshotOn = ({ body, names, parts, heads }: Life, day: Day): Snapshot => {
  if (!holds(body, day)) return ABSENT;
  const name = borneOn(names, (one) => one, day) ?? body;
  return {
    vi: name.vi,
    en: name.en,
    parents: [...new Set(parts.filter((part) => holds(part, day)).map(({ parent }) => parent))].sort(),
    heads: surest(begunFirst(heads, day), day).map(({ id }) => id),
  };
};

/** How a body was before a change, and after it. */
export const around = (life: Life, { min, max }: Days): { readonly before: Snapshot; readonly after: Snapshot } => ({
  before: snapshotOn(life, addDays(min, -1)),
  after: snapshotOn(life, max),
});
