import { sortKey } from '../../server/model/fold.ts';
import type { SourceFact, StatisticFact } from '../record.ts';
import { factProps, noteProps } from './fact.ts';
import { ALWAYS, nameRow } from './names.ts';
import { type GraphRow, link, links, numbering, row } from './row.ts';

const TITLE_WEIGHT = 15;
const NUMBER_WEIGHT = 40;

/** A source, to be found by its title and, for an act, by its number. */
export const sourceRows = (fact: SourceFact): readonly GraphRow[] => {
  const props = {
    id: fact.id,
    key: `${sortKey(fact.title)}|${fact.id}`,
    kind: fact.kind,
    title: fact.title,
    publisher: fact.publisher ?? null,
    published: fact.published ?? null,
    url: fact.url ?? null,
    number: fact.number ?? null,
    ...noteProps(fact.note),
  };
  const base = { of: fact.id, type: 'source', time: ALWAYS } as const;
  const title = nameRow({ ...base, class: 'official', vi: fact.title, weight: TITLE_WEIGHT }, 0);
  const number = fact.number ? [nameRow({ ...base, class: 'number', vi: fact.number, weight: NUMBER_WEIGHT }, 0)] : [];
  return [row('Source', props, []), title, ...number];
};

/** The official counts, numbered where two sources count the same thing on the same day. */
export const statisticRows = (facts: readonly StatisticFact[]): readonly GraphRow[] => {
  const number = numbering();
  return facts.map((fact) => {
    const id = number(`${fact.org}--${fact.measure}--${fact.date}`);
    const props = {
      ...factProps(fact, id, `${fact.date}|${id}`),
      organisation: fact.org,
      measure: fact.measure,
      date: fact.date,
      value: fact.value,
    };
    return row('Statistic', props, [link('ABOUT', id, fact.org), ...links('CITES', id, props.sources)]);
  });
};
