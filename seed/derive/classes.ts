import { sortKey } from '../../server/model/fold.ts';
import type { ClassException } from '../../server/model/rows.ts';
import type { BodyClassFact } from '../record.ts';
import { factProps, noteProps } from './fact.ts';
import { type Bodies, instancesOf } from './instances.ts';
import { nameRow } from './names.ts';
import { type GraphRow, link, links, numbering, row, timeRow } from './row.ts';

/** Above the bodies that bear the same name, below ministries. */
const CLASS_WEIGHT = 58;

const exceptions = (fact: BodyClassFact): readonly ClassException[] =>
  (fact.exceptions ?? []).map(({ territory, from, to, sources, note }) => ({
    territory,
    ...timeRow({ from, to }),
    sources,
    ...noteProps(note),
  }));

const classRow = (fact: BodyClassFact): GraphRow => {
  const props = {
    ...factProps(fact, fact.id, `${sortKey(fact.names.vi)}|${fact.id}`),
    ...timeRow(fact),
    vi: fact.names.vi,
    en: fact.names.en,
    kind: fact.of,
    territory: fact.territory,
    legalBasis: fact.legal_basis ?? [],
    exceptions: JSON.stringify(exceptions(fact)),
    excepted: exceptions(fact).map(({ territory }) => territory),
    exceptedBy: exceptions(fact).map(({ sources }) => sources.join(' ')),
  };
  return row('BodyClass', props, [
    ...links('CITES', fact.id, props.sources),
    ...links('LEGAL_BASIS', fact.id, props.legalBasis),
  ]);
};

const instanceRows = (fact: BodyClassFact, bodies: Bodies): readonly GraphRow[] => {
  const number = numbering();
  return instancesOf(fact, bodies).map(({ organisation, territory, time, sources }) => {
    const id = number(`${fact.id}--${territory.id}--${organisation.id}`);
    const props = {
      ...factProps({ confidence: organisation.confidence, sources }, id, `${territory.key}|${id}`),
      ...time,
      bodyClass: fact.id,
      organisation: organisation.id,
      territory: territory.id,
    };
    return row('Instance', props, [
      link('IN_CLASS', id, fact.id),
      link('INSTANCE', id, organisation.id),
      link('IN_TERRITORY', id, territory.id),
      ...links('CITES', id, sources),
    ]);
  });
};

/** A class of bodies, the name to find it by, and its bodies in the record, each in its territory. */
export const classRows = (fact: BodyClassFact, bodies: Bodies): readonly GraphRow[] => {
  const { vi, en } = fact.names;
  const name = { of: fact.id, type: 'body-class', class: 'official', vi, en, weight: CLASS_WEIGHT } as const;
  return [classRow(fact), nameRow({ ...name, time: timeRow(fact) }, 0), ...instanceRows(fact, bodies)];
};
