import { FAR_PAST } from '#temporal';
import { sortKey } from '../../server/model/fold.ts';
import type { TenureRow } from '../../server/model/rows.ts';
import type { PersonFact, TenureFact } from '../record.ts';
import { confidence, factProps } from './fact.ts';
import { ALWAYS, nameRow } from './names.ts';
import type { Naming } from './naming.ts';
import { attestedBy, type GraphRow, link, links, row, timeRow } from './row.ts';
import { withSeatBounds } from './seat-bounds.ts';
import { type Seats, tenureNumbering } from './seats.ts';

const PERSON_WEIGHT = 65;

/** A person and the name to find the person by. */
export const personRows = (fact: PersonFact): readonly GraphRow[] => {
  const props = {
    ...factProps(fact, fact.id, `${sortKey(fact.name)}|${fact.id}`),
    name: fact.name,
    born: fact.born ?? null,
    gender: fact.gender ?? null,
    birthplace: fact.birthplace ?? null,
    gaps: [],
  };
  const name = {
    of: fact.id,
    type: 'person',
    class: 'official',
    vi: fact.name,
    weight: PERSON_WEIGHT,
    time: ALWAYS,
  } as const;
  return [row('Person', props, links('CITES', fact.id, props.sources)), nameRow(name, 0)];
};

const qualifiers = (fact: TenureFact, seats: Seats) => {
  const { id, acting, inCharge, concurrent } = seats.of(fact);
  return {
    position: id,
    acting: fact.acting ?? acting,
    inCharge: fact.in_charge ?? inCharge,
    concurrent: fact.concurrent ?? concurrent,
  };
};

/** A tenure of the sheets with its time, and how its seat was held. */
type Held = ReturnType<typeof heldIn>;

/** When a tenure held: nobody holds a seat before or after its body, which bounds an end that no source tells. */
const heldIn = (fact: TenureFact, id: string, naming: Naming, seats: Seats) => ({
  fact,
  id,
  person: fact.person,
  confidence: confidence(fact),
  ...timeRow(fact, attestedBy(fact.in_office_from, fact.in_office_on), naming.existenceOf(fact.org)),
  ...qualifiers(fact, seats),
});

const tenureRow = (held: Held, naming: Naming, heads: ReadonlySet<string>): TenureRow => {
  const { fact, id, person, confidence: _, position, acting, inCharge, concurrent, ...time } = held;
  const begin = time.fromMin === FAR_PAST ? time.fromMax : time.fromMin;
  const body = naming.nameOn(fact.org, fact.from == null ? time.fromMax : begin);
  return {
    ...factProps(fact, id, `${String(begin).padStart(8, '0')}|${id}`),
    ...time,
    person,
    organisation: fact.org,
    bodyVi: body.vi,
    bodyEn: body.en,
    titleVi: fact.position.vi,
    titleEn: fact.position.en ?? null,
    head: heads.has(position),
    position,
    acting,
    inCharge,
    concurrent,
    how: fact.how ?? null,
    inOfficeOn: fact.in_office_on ?? null,
    inOfficeFrom: fact.in_office_from ?? null,
    legalBasis: fact.legal_basis ?? [],
    sourceCites: fact.source_cites ?? [],
  };
};

const idsOf = (seats: Seats, field: 'head' | 'single'): ReadonlySet<string> =>
  new Set(seats.all.filter((seat) => seat[field]).map(({ id }) => id));

/**
 * The tenures, in the order of the record. An id holds the title as it is printed, so that it outlives a better normal title; a person's
 * second tenure of the same printed title is numbered.
 */
export const tenureRows = (tenures: readonly TenureFact[], naming: Naming, seats: Seats): readonly GraphRow[] => {
  const idOf = tenureNumbering();
  const heads = idsOf(seats, 'head');
  const held = tenures.map((fact) => heldIn(fact, idOf(fact), naming, seats));
  return withSeatBounds(held, idsOf(seats, 'single')).map((one) => {
    const props = tenureRow(one, naming, heads);
    return row('Tenure', props, [
      link('HELD_BY', one.id, props.person),
      link('AT', one.id, props.organisation),
      link('IN', one.id, props.position),
      ...links('CITES', one.id, props.sources),
      ...links('LEGAL_BASIS', one.id, props.legalBasis),
    ]);
  });
};
