import { type Day, type EdtfDate, partsOf } from '#temporal';
import type { OrganisationFact } from '../record.ts';
import { isOfTables } from './cited.ts';
import { groupBy, type RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

const yearBefore = (day: Day): Day => {
  const [year, month, date] = partsOf(day);
  return ((year - 1) * 10_000 + month * 100 + (month === 2 ? Math.min(date, 28) : date)) as Day;
};

/** Whether no source of the last year (before the newest source of the record) says so; sources without a date do not count. */
const isOld = ({ reach }: RecordIndex, newest: EdtfDate | null): boolean =>
  newest === null || newest.max < yearBefore(reach);

const bodyCase = (index: RecordIndex, fact: OrganisationFact, newest: EdtfDate | null): Case =>
  index.tell(
    [fact.id],
    fact.at,
    (w) => `${w.body(fact.id)}: nguồn mới nhất ${w.date(newest?.text)}`,
    (w) => `${w.body(fact.id)}: newest source ${w.date(newest?.text)}`,
  );

const bodies = (index: RecordIndex): readonly Case[] =>
  index.record.organisations.flatMap((fact) => {
    if (fact.existed?.to !== '..' || isOfTables(fact)) return [];
    const newest = index.newest(fact.sources);
    return isOld(index, newest) ? [bodyCase(index, fact, newest)] : [];
  });

/** Communes of the tables rest on one list: one case for each province that they lie in. */
const communes = (index: RecordIndex): readonly Case[] => {
  const old = index.record.organisations.filter(
    (fact) => fact.existed?.to === '..' && isOfTables(fact) && isOld(index, index.newest(fact.sources)),
  );
  return [...groupBy(old, ({ parents }) => (parents ?? []).flatMap(({ org, to }) => (to === '..' ? org : [])))].map(
    ([province, group]) =>
      index.tell(
        [province],
        group[0]?.at ?? { file: '', line: 1, column: 1 },
        (w) => `${w.body(province)}: ${group.length} xã, phường, đặc khu`,
        (w) => `${w.body(province)}: ${group.length} communes, wards and special zones`,
      ),
  );
};

const tenures = (index: RecordIndex): readonly Case[] =>
  index.record.tenures.flatMap((fact) => {
    const newest = index.newest(fact.sources);
    if (fact.to !== '..' || !isOld(index, newest)) return [];
    return [
      index.tell(
        [fact, fact.person, fact.org],
        fact.at,
        (w) => `${w.post(fact)}: nguồn mới nhất ${w.date(newest?.text)}`,
        (w) => `${w.post(fact)}: newest source ${w.date(newest?.text)}`,
      ),
    ];
  });

const unconfirmed: Find = (index) => [...tenures(index), ...bodies(index), ...communes(index)];

/** Rules about what is said to be still in effect. */
export const still: Finders = { 'still-unconfirmed': unconfirmed };
