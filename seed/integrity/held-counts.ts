import type { RuleId } from '../../server/model/integrity/index.ts';
import type { RuleCases } from './run.ts';

/** The number of cases of each rule that is known and accepted for now; seed/integrity/held.json holds it. */
export type HeldCounts = Readonly<Record<string, number>>;

/** The numbers of a record, in the order of the rules’ ids, so that a change is a small difference. */
export const heldCountsOf = (rules: readonly RuleCases[]): HeldCounts =>
  Object.fromEntries(
    rules.map(({ id, cases }) => [id, cases.length] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** A rule whose number of cases is not the one held. */
export type HeldDifference = { readonly id: RuleId | string; readonly held: number; readonly found: number };

/** Rules that find more or fewer cases than are held; a rule that is held and gone counts as finding none. */
export const heldDifferences = (held: HeldCounts, rules: readonly RuleCases[]): readonly HeldDifference[] => {
  const found = heldCountsOf(rules);
  return [...new Set([...Object.keys(held), ...Object.keys(found)])]
    .map((id) => ({ id, held: held[id] ?? 0, found: found[id] ?? 0 }))
    .filter((difference) => difference.held !== difference.found);
};

/** What a difference asks for, in words. */
export const differenceText = ({ id, held, found }: HeldDifference): string =>
  found > held
    ? `${id}: ${found} cases, ${held} held: mend the new ones, or, where they are right, hold them by \`npm run integrity -- --hold\``
    : `${id}: ${found} cases, ${held} held: lower the number by \`npm run integrity -- --hold\``;
