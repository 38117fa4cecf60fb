import { LIST_NAMES, type ListName, type RowOf } from '../../seed/schema.ts';

/** A small state of the country as sheets hold it: bodies, what changed them, people in seats, duties. */
export type State = {
  readonly organisations: readonly RowOf<'organisations'>[];
  readonly events: readonly RowOf<'events'>[];
  readonly people: readonly RowOf<'people'>[];
  readonly tenures: readonly RowOf<'tenures'>[];
  readonly vacancies: readonly RowOf<'vacancies'>[];
  readonly projects: readonly RowOf<'projects'>[];
  readonly functions: readonly RowOf<'functions'>[];
};

/** The sources that every generated fact rests on. */
export const SOURCES: readonly RowOf<'sources'>[] = [
  {
    id: 'luat',
    kind: 'legal-document',
    number: '12/QĐ',
    title: 'Luật',
    publisher: 'A',
    published: '2021-06-01',
    url: null,
  },
  { id: 'bao', kind: 'news', title: 'Bài báo', publisher: 'B', published: '2025-07-02', url: null },
];

/** What generated ids and names hold in the place of their graph's own word. */
export const SELF = 'gx';

/** A code of the record: the graph's own number and a digit of the unit. */
const CODES_EACH = 10;

/** The rows of a state under the n-th word of a load: many states stand beside each other in one database. */
export const named = (state: State, n: number): State => {
  const text = JSON.stringify(state)
    .replaceAll(SELF, `g${String(n).padStart(4, '0')}`)
    .replaceAll(
      /"code":"(\d)"/g,
      (_, unit: string) => `"code":"${String(n * CODES_EACH + Number(unit)).padStart(5, '0')}"`,
    );
  return JSON.parse(text) as State;
};

/** States as one sheet, a row a line; the sources stand in one of the sheets of a load. */
export const sheetOf = (states: readonly State[], withSources = true): string =>
  LIST_NAMES.flatMap((list) => {
    const own = list === 'sources' ? (withSources ? SOURCES : []) : states.flatMap(rowsIn(list));
    return own.length > 0 ? [`${list}:`, ...own.map((row) => `  - ${JSON.stringify(row)}`)] : [];
  }).join('\n');

const rowsIn =
  (list: ListName) =>
  (state: State): readonly object[] =>
    state[list as keyof State] ?? [];

/** Several states as one: nothing of one meets anything of another, since their ids differ. */
export const together = (states: readonly State[]): State => ({
  organisations: states.flatMap(({ organisations }) => organisations),
  events: states.flatMap(({ events }) => events),
  people: states.flatMap(({ people }) => people),
  tenures: states.flatMap(({ tenures }) => tenures),
  vacancies: states.flatMap(({ vacancies }) => vacancies),
  projects: states.flatMap(({ projects }) => projects),
  functions: states.flatMap(({ functions }) => functions),
});
