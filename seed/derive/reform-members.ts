import { parseEdtf } from '#temporal';
import { isInForce } from '../../server/model/placing.ts';
import type { ReformFact, ReorganisationFact, SeedRecord } from '../record.ts';

type Rule = NonNullable<ReformFact['members']>[number];
type KindOf = (id: string) => string | undefined;

/** Which reorganisations belong to which reforms. */
export type Membership = {
  /** The reforms that a reorganisation belongs to, each the narrowest of its line. */
  readonly reformsOf: (event: string) => readonly string[];
  /** The reorganisations of a reform and of its parts. */
  readonly eventsOf: (reform: string) => readonly ReorganisationFact[];
};

const restsOn = (fact: ReorganisationFact, acts: readonly string[]): boolean => {
  const own = new Set([...(fact.legal_basis ?? []), ...fact.sources]);
  return acts.some((act) => own.has(act));
};

/** Certainly on or after `from` and before `to`. */
const isWithin = ({ date }: ReorganisationFact, { from, to }: Rule): boolean => {
  if (from === undefined && to === undefined) return true;
  if (date === null || date === undefined) return false;
  const { min, max } = parseEdtf(date);
  return (from === undefined || min >= parseEdtf(from).max) && (to === undefined || max < parseEdtf(to).min);
};

const hasKind = (fact: ReorganisationFact, kinds: readonly string[], kindOf: KindOf): boolean =>
  [...(fact.from ?? []), ...(fact.to ?? []), ...(fact.subject ?? [])].some((id) => kinds.includes(kindOf(id) ?? ''));

/** Whether a rule finds a reorganisation; it never finds a plan. */
const finds = (rule: Rule, fact: ReorganisationFact, kindOf: KindOf): boolean =>
  isInForce(fact.status) &&
  (rule.acts === undefined || restsOn(fact, rule.acts)) &&
  isWithin(fact, rule) &&
  (rule.kinds === undefined || hasKind(fact, rule.kinds, kindOf));

const belongs = (reform: ReformFact, fact: ReorganisationFact, kindOf: KindOf): boolean =>
  reform.events?.includes(fact.id) === true || (reform.members ?? []).some((rule) => finds(rule, fact, kindOf));

/** The reforms that a reform is a part of, the nearest first. */
const linesOf = (reforms: readonly ReformFact[]): ReadonlyMap<string, readonly string[]> => {
  const parents = new Map(reforms.map(({ id, part_of }) => [id, part_of]));
  const line = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id, ...line(parents.get(id))]);
  return new Map(reforms.map(({ id, part_of }) => [id, line(part_of)]));
};

const narrowest = (ids: readonly string[], lines: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const wider = new Set(ids.flatMap((id) => lines.get(id) ?? []));
  return ids.filter((id) => !wider.has(id));
};

/** Finds the members of all reforms, by the events that they name and by their rules; no reform may be a part of itself. */
export const membershipOf = ({ reforms, events, organisations }: SeedRecord): Membership => {
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]));
  const lines = linesOf(reforms);
  const direct = new Map<string, readonly string[]>();
  const all = new Map(reforms.map(({ id }): [string, ReorganisationFact[]] => [id, []]));
  for (const fact of events) {
    const found = reforms.filter((reform) => belongs(reform, fact, (id) => kinds.get(id))).map(({ id }) => id);
    if (found.length === 0) continue;
    direct.set(fact.id, narrowest(found, lines));
    for (const id of new Set(found.flatMap((own) => [own, ...(lines.get(own) ?? [])]))) all.get(id)?.push(fact);
  }
  return { reformsOf: (id) => direct.get(id) ?? [], eventsOf: (id) => all.get(id) ?? [] };
};
