import { parseCypherFile } from '../cypher-file.ts';
import { textOf } from '../texts.ts';

/** How a query file is asked: for many ids, for many keys that begin with an id, or as a whole with parameters of its own. */
export type Asked = 'ids' | 'keys' | 'whole';

/** Where in a row of a query file what it is about stands: in its column `row`, in the list `rows` of a page, or it is the row itself. */
export type Holding = 'row' | 'page' | 'flat';

/** What the header of a query file says of its use. */
export type Form = { readonly asked: Asked; readonly holding: Holding; readonly columns: readonly string[] };

const askedOf = (params: readonly string[]): Asked => {
  const [only] = params;
  return params.length === 1 && (only === 'ids' || only === 'keys') ? only : 'whole';
};

const holdingOf = (columns: readonly string[]): Holding => {
  if (columns.includes('rows') && columns.includes('n')) return 'page';
  return columns.includes('row') ? 'row' : 'flat';
};

const read = (query: string): Form => {
  const { params, rows } = parseCypherFile(textOf(query));
  const columns = rows.map(({ name }) => name);
  return { asked: askedOf(params.map(({ name }) => name)), holding: holdingOf(columns), columns };
};

const forms = new Map<string, Form>();

/** The form of a query file. Throws where there is no such file. */
export const formOf = (query: string): Form => {
  const known = forms.get(query) ?? read(query);
  forms.set(query, known);
  return known;
};
