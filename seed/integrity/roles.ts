import { overlap } from '#temporal';
import type { Place } from '../faults.ts';
import { type Ends, intervalIn } from '../times.ts';
import { certainlyOutlives, certainlyPredates } from './compare.ts';
import type { RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

type Role = Ends & { readonly thing: string; readonly name: string; readonly org: string; readonly at: Place };

const projectRoles = ({ record }: RecordIndex): readonly Role[] =>
  record.projects.flatMap(({ id, names, bodies, at }) =>
    bodies.map(({ org, from, to }) => ({ thing: id, name: names[0]?.vi ?? id, org, from, to, at })),
  );

const functionRoles = ({ record }: RecordIndex): readonly Role[] =>
  record.functions.flatMap(({ id, names, holders, at }) =>
    holders.flatMap(({ org, unit, from, to }) =>
      [org, ...(unit ? [unit] : [])].map((body) => ({ thing: id, name: names.vi, org: body, from, to, at })),
    ),
  );

const outsideLife: Find = (index) =>
  [...projectRoles(index), ...functionRoles(index)].flatMap((role) => {
    const body = index.bodies.get(role.org);
    const time = intervalIn(role);
    if (!body || !time || !(certainlyOutlives(time, body.life) || certainlyPredates(time, body.life))) return [];
    const existed = body.fact.existed ?? {};
    return [
      index.tell(
        [role.org, role.thing],
        role.at,
        (w) => `${w.body(role.org)} (${w.ends(existed)}): ${role.name}, ${w.ends(role)}`,
        (w) => `${w.body(role.org)} (${w.ends(existed)}): ${role.name}, ${w.ends(role)}`,
      ),
    ];
  });

const withoutAct: Find = ({ record, tell }) =>
  record.functions.flatMap(({ id, names, holders, at }) =>
    holders
      .filter(({ by }) => by.length === 0)
      .map((holder) =>
        tell(
          [id, holder.org],
          at,
          (w) => `${names.vi}: ${w.body(holder.org)} (${w.ends(holder)})`,
          (w) => `${names.en}: ${w.body(holder.org)} (${w.ends(holder)})`,
        ),
      ),
  );

const twoHolders: Find = ({ record, tell }) =>
  record.functions.flatMap(({ id, names, holders, at }) => {
    const main = holders.filter(({ role }) => role === undefined);
    return main.flatMap((a, n) =>
      main
        .slice(n + 1)
        .filter((b) => a.org !== b.org && atOnce(a, b))
        .map(
          (b): Case =>
            tell(
              [id, a.org, b.org],
              at,
              (w) => `${names.vi}: ${w.body(a.org)} (${w.ends(a)}) và ${w.body(b.org)} (${w.ends(b)})`,
              (w) => `${names.en}: ${w.body(a.org)} (${w.ends(a)}) and ${w.body(b.org)} (${w.ends(b)})`,
            ),
        ),
    );
  });

const atOnce = (a: Ends, b: Ends): boolean => {
  const [one, other] = [intervalIn(a), intervalIn(b)];
  return one !== null && other !== null && overlap(one, other) === 'certain';
};

const LEADING = ['lead', 'owner', 'operator'];

/** Laws, plans and documents are approved, not led. */
const APPROVED = ['law', 'plan'];

const withoutLead: Find = ({ record, tell }) =>
  record.projects
    .filter(({ kind, bodies }) => !APPROVED.includes(kind) && !bodies.some(({ role }) => LEADING.includes(role)))
    .map(({ id, names, at }) =>
      tell(
        [id],
        at,
        () => names[0]?.vi ?? id,
        () => names[0]?.en ?? id,
      ),
    );

/** Rules about what bodies do in projects and functions. */
export const roles: Finders = {
  'role-outside-life': outsideLife,
  'function-without-act': withoutAct,
  'two-holders-of-a-function': twoHolders,
  'project-without-lead': withoutLead,
};
