import { FAR_PAST } from '#temporal';
import { slugOf, sortKey } from '../../server/model/fold.ts';
import type { PositionRow, TenureRow } from '../../server/model/rows.ts';
import { isHeadTitle, saysActing } from '../../server/model/titles.ts';
import type { PersonFact, TenureFact } from '../record.ts';
import { factProps } from './fact.ts';
import { ALWAYS, nameRow } from './names.ts';
import type { Naming } from './naming.ts';
import { attestedBy, type GraphRow, link, links, numbering, row, timeRow } from './row.ts';

const PERSON_WEIGHT = 65;
const POSITION_WEIGHT = 25;

/** A person and the name to find the person by. */
export const personRows = (fact: PersonFact): readonly GraphRow[] => {
  const props = {
    ...factProps(fact, fact.id, `${sortKey(fact.name)}|${fact.id}`),
    name: fact.name,
    born: fact.born ?? null,
    gender: fact.gender ?? null,
    birthplace: fact.birthplace ?? null,
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

/** The seat that a tenure is held in: one for each title of a body. */
export const positionId = ({ org, position }: TenureFact): string => `${org}--${slugOf(position.vi)}`;

const positionRow = (fact: TenureFact, id: string, body: string): PositionRow => {
  const head = isHeadTitle(fact.position.vi, body);
  return {
    id,
    key: `${head ? 0 : 1}|${sortKey(fact.position.vi)}|${id}`,
    organisation: fact.org,
    vi: fact.position.vi,
    en: fact.position.en ?? null,
    head,
    single: head,
    sort: 'seat',
  };
};

/** The positions that the tenures name, each with a name to find it by: `Bộ trưởng, Bộ Công an`. */
export const positionRows = (tenures: readonly TenureFact[], naming: Naming): readonly GraphRow[] => {
  const firsts = new Map(tenures.map((fact) => [positionId(fact), fact] as const).reverse());
  return [...firsts].flatMap(([id, fact]) => {
    const body = naming.latestName(fact.org);
    const { vi, en } = fact.position;
    const name = {
      of: id,
      type: 'position',
      class: 'official',
      weight: POSITION_WEIGHT,
      time: ALWAYS,
      vi: `${vi}, ${body.vi}`,
      en: en ? `${en}, ${body.en}` : null,
    } as const;
    return [row('Position', positionRow(fact, id, body.vi), [link('OF', id, fact.org)]), nameRow(name, 0)];
  });
};

const tenureRow = (fact: TenureFact, id: string, naming: Naming): TenureRow => {
  // Nobody holds a seat before or after its body: that bounds an end that no source tells.
  const time = timeRow(fact, attestedBy(fact.in_office_from, fact.in_office_on), naming.existenceOf(fact.org));
  const begin = time.fromMin === FAR_PAST ? time.fromMax : time.fromMin;
  const body = naming.nameOn(fact.org, begin);
  return {
    ...factProps(fact, id, `${String(begin).padStart(8, '0')}|${id}`),
    ...time,
    person: fact.person,
    organisation: fact.org,
    position: positionId(fact),
    bodyVi: body.vi,
    bodyEn: body.en,
    titleVi: fact.position.vi,
    titleEn: fact.position.en ?? null,
    head: isHeadTitle(fact.position.vi, body.vi),
    acting: fact.acting ?? saysActing(fact.position.vi),
    inCharge: fact.in_charge ?? false,
    concurrent: fact.concurrent ?? false,
    how: fact.how ?? null,
    inOfficeOn: fact.in_office_on ?? null,
    inOfficeFrom: fact.in_office_from ?? null,
    legalBasis: fact.legal_basis ?? [],
    sourceCites: fact.source_cites ?? [],
  };
};

/** The tenures, in the order of the record; a person's second tenure in the same seat is numbered. */
export const tenureRows = (tenures: readonly TenureFact[], naming: Naming): readonly GraphRow[] => {
  const number = numbering();
  return tenures.map((fact) => {
    const id = number(`${fact.person}--${positionId(fact)}`);
    const props = tenureRow(fact, id, naming);
    return row('Tenure', props, [
      link('HELD_BY', id, props.person),
      link('AT', id, props.organisation),
      link('IN', id, props.position),
      ...links('CITES', id, props.sources),
      ...links('LEGAL_BASIS', id, props.legalBasis),
    ]);
  });
};
