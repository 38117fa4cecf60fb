import { type Day, FAR_FUTURE, FAR_PAST, parseEdtf } from '#temporal';
import { placeOf } from '../../server/model/placing.ts';
import type { ReorganisationRow } from '../../server/model/rows.ts';
import type { OrganisationFact, ReorganisationFact, SeedRecord } from '../record.ts';
import { changeNamesOf } from './change-names.ts';
import { factProps } from './fact.ts';
import { ALWAYS, nameRow } from './names.ts';
import { type TitleWords, titleOf } from './reorganisation-title.ts';
import { type Lives, type Roles, rolesOf } from './roles.ts';
import { type GraphRow, intervalIn, type Link, links, row } from './row.ts';
import { type Around, cancelledBy, inForceBy } from './status.ts';
import { publishedIn } from './still.ts';

const WEIGHT = 38;

/** What the rows of reorganisations take from the rest of the record. */
export type Context = Lives & Around & TitleWords & { readonly reformsOf: (id: string) => readonly string[] };

const byId = <T extends { readonly id: string }>(facts: readonly T[]) => new Map(facts.map((fact) => [fact.id, fact]));

const thingNames = ({ functions, projects }: SeedRecord): TitleWords['thingOf'] => {
  const names = new Map([
    ...functions.map(({ id, names }) => [id, names] as const),
    ...projects.map(({ id, names }) => [id, names[0]] as const),
  ]);
  return (id) => {
    const name = names.get(id);
    return name && { vi: name.vi, en: name.en ?? name.vi };
  };
};

/** Looks up what reorganisations need; `reformsOf` gives the reforms that each belongs to. */
export const contextOf = (record: SeedRecord, reformsOf: Context['reformsOf']): Context => {
  const bodies = byId<OrganisationFact>(record.organisations);
  const events = byId<ReorganisationFact>(record.events);
  const namesOf = changeNamesOf(record.organisations);
  return {
    namesOf,
    kindOf: (id) => bodies.get(id)?.kind,
    thingOf: thingNames(record),
    existenceOf: (id) => intervalIn(bodies.get(id)?.existed ?? {}),
    isRenamed: (id, fact) => {
      const { before, after } = namesOf(id, fact);
      return before.vi !== after.vi;
    },
    published: publishedIn(record.sources),
    eventOf: (id) => events.get(id),
    reformsOf,
  };
};

const daysOf = (date: string | null | undefined): { readonly dateMin: Day; readonly dateMax: Day } => {
  if (date === null || date === undefined) return { dateMin: FAR_PAST, dateMax: FAR_FUTURE };
  const { min, max } = parseEdtf(date);
  return { dateMin: min, dateMax: max };
};

const participants = (fact: ReorganisationFact, roles: Roles): readonly Link[] => [
  ...(fact.from ?? []).map((from, n) => ({
    type: 'WENT_INTO',
    from,
    to: fact.id,
    props: { n, extent: fact.extent?.[from] ?? 'whole', role: roles.input(from) },
  })),
  ...(fact.to ?? []).map((to, n) => ({ type: 'RESULTED_IN', from: fact.id, to, props: { n, role: roles.output(to) } })),
  ...(fact.subject ?? []).map((to, n) => ({ type: 'MOVED', from: fact.id, to, props: { n, role: roles.subject(to) } })),
];

const propsOf = (fact: ReorganisationFact, context: Context): ReorganisationRow => {
  const title = titleOf(fact, context);
  return {
    ...factProps(fact, fact.id, `${String(placeOf(fact)).padStart(8, '0')}|${fact.id}`),
    ...daysOf(fact.date),
    type: fact.type,
    status: fact.status ?? 'in-force',
    date: fact.date ?? null,
    announced: fact.announced ?? null,
    decided: fact.decided ?? null,
    reported: fact.reported ?? null,
    cancelled: fact.cancelled ?? null,
    inForceBy: inForceBy(fact, context),
    cancelledBy: cancelledBy(fact, context),
    instead: fact.instead ?? [],
    plannedVi: (fact.planned ?? []).map(({ vi }) => vi),
    plannedEn: (fact.planned ?? []).map(({ en }) => en),
    functions: fact.functions ?? [],
    projects: fact.projects ?? [],
    titleVi: title.vi,
    titleEn: title.en,
    functionVi: fact.function?.vi ?? null,
    functionEn: fact.function?.en ?? null,
    legalBasis: fact.legal_basis ?? [],
    sourceCites: fact.source_cites ?? [],
  };
};

/** A unit of the lowest level is found itself, and not by the title of what made it. */
const isFound = ({ to, subject }: ReorganisationFact, { kindOf }: Context): boolean =>
  ![to, subject].some((ids) => ids?.length && ids.every((id) => kindOf(id) === 'commune'));

const nameOf = ({ id, titleVi, titleEn }: ReorganisationRow): GraphRow =>
  nameRow(
    { of: id, type: 'reorganisation', class: 'official', vi: titleVi, en: titleEn, weight: WEIGHT, time: ALWAYS },
    0,
  );

/** A reorganisation with what went in, what came out and what moved, each with its role, and the reforms that it belongs to. */
export const reorganisationRows = (fact: ReorganisationFact, context: Context): readonly GraphRow[] => {
  const props = propsOf(fact, context);
  const all = [
    ...participants(fact, rolesOf(fact, context)),
    ...links('INSTEAD', fact.id, props.instead),
    ...links('MOVED_FUNCTION', fact.id, props.functions),
    ...links('MOVED_PROJECT', fact.id, props.projects),
    ...links('PART_OF_REFORM', fact.id, context.reformsOf(fact.id)),
    ...links('CITES', fact.id, props.sources),
    ...links('LEGAL_BASIS', fact.id, props.legalBasis),
  ];
  return [row('Reorganisation', props, all), ...(isFound(fact, context) ? [nameOf(props)] : [])];
};
