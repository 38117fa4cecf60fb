import { certainty } from '#temporal';
import { isOfTables } from './cited.ts';
import type { Find, Finders } from './rule.ts';

/** Kinds that the Constitution or the Party's charter puts under nobody: what lies at the top need have no parent. */
const AT_THE_TOP = ['national-assembly', 'presidency', 'government', 'court', 'procuracy', 'party-body'];

const withoutParent: Find = ({ record, tell }) =>
  record.organisations
    .filter(({ kind, parents }) => !parents?.length && !AT_THE_TOP.includes(kind))
    .map(({ id, at }) =>
      tell(
        [id],
        at,
        (w) => w.body(id),
        (w) => w.body(id),
      ),
    );

const TERRITORIES = ['province', 'district', 'commune'];

const withoutCode: Find = ({ bodies, reach, tell }) =>
  [...bodies.values()]
    .filter(({ fact, life }) => TERRITORIES.includes(fact.kind) && certainty(life, reach) === 'certain')
    .filter(({ codes }) => !codes.some(({ time }) => time !== null && certainty(time, reach) !== 'no'))
    .map(({ fact: { id, at } }) =>
      tell(
        [id],
        at,
        (w) => w.body(id),
        (w) => w.body(id),
      ),
    );

const withoutEnglish: Find = ({ record, tell }) =>
  record.organisations
    .filter(({ names }) => names.at(-1)?.en === undefined)
    .map(({ id, at }) =>
      tell(
        [id],
        at,
        (w) => w.body(id),
        (w) => w.body(id),
      ),
    );

/** The tables of communes say themselves why an older id leads to a newer one: the unit was not merged. */
const withoutReason: Find = ({ record, tell }) =>
  record.redirects
    .filter((fact) => fact.reason === undefined && !isOfTables(fact))
    .map(({ from, to, at }) =>
      tell(
        [to],
        at,
        (w) => `${from} → ${to} (${w.thing(to)})`,
        (w) => `${from} → ${to} (${w.thing(to)})`,
      ),
    );

/** Rules about things that lack what every one of their kind has. */
export const lacking: Finders = {
  'body-without-parent': withoutParent,
  'unit-without-code': withoutCode,
  'name-without-english': withoutEnglish,
  'redirect-without-reason': withoutReason,
};
