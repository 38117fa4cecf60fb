import { type Career, lastOf } from '../../data/career.ts';
import { wordsOf } from '../../data/names.ts';
import type { Cell, Table } from '../../export/shown.ts';
import type { CareerWords } from './career-lanes.ts';

/** The columns of a career that goes out; the same in every language, for programs. */
const COLUMNS = ['person', 'number', 'title', 'organisation', 'lane', 'from', 'from_kind', 'to', 'to_kind'];
const MORE = ['acting', 'in_charge', 'concurrent', 'sources'];

const rowsOf = ({ person, stints }: Career, { language }: CareerWords): readonly (readonly Cell[])[] =>
  stints.map((stint, at) => {
    const { printedTitle, sources } = lastOf(stint);
    const { from, fromKind, to, toKind } = stint.interval;
    const title = wordsOf(printedTitle, language).text;
    const body = wordsOf(stint.organisationName, language).text;
    const held = [stint.acting, stint.inCharge, stint.concurrent].map((yes) => (yes ? 'yes' : 'no'));
    const cited = sources.map(({ url, title: name }) => url ?? name).join(' | ');
    return [person.name, at + 1, title, body, stint.lane, from, fromKind, to, toKind, ...held, cited];
  });

/** Careers as rows, one for each stint, with the sources of its last tenure. */
export const careerTable = (careers: readonly Career[], words: CareerWords): Table => ({
  columns: [...COLUMNS, ...MORE],
  rows: careers.flatMap((career) => rowsOf(career, words)),
});
