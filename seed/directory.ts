import type { CommuneTables } from './communes/tables.ts';
import type { Directory } from './references.ts';
import type { CheckedRow } from './rows.ts';
import { KEYS, type ListName } from './schema.ts';

const redirectsOf = (rows: readonly CheckedRow[], tables: CommuneTables): ReadonlyMap<string, string> =>
  new Map([
    ...rows.flatMap(({ list, fields }): [string, string][] =>
      list === 'redirects' ? [[String(fields.from), String(fields.to)]] : [],
    ),
    ...tables.after.flatMap(({ id, continues }): [string, string][] =>
      continues === undefined ? [] : [[continues, id]],
    ),
  ]);

const kindsOf = (rows: readonly CheckedRow[], tables: CommuneTables): Map<string, ListName> => {
  const kinds = new Map<string, ListName>();
  for (const { list, key } of rows) if (KEYS[list][0] === 'id') kinds.set(key, list);
  for (const { id } of [...tables.districts, ...tables.before, ...tables.after]) kinds.set(id, 'organisations');
  for (const { continues } of tables.after) if (continues !== undefined) kinds.delete(continues);
  return kinds;
};

/** What every id of sheets and tables names. */
export const directoryOf = (
  rows: readonly CheckedRow[],
  tables: CommuneTables,
  claimed: ReadonlySet<string>,
): Directory => {
  const kinds = kindsOf(rows, tables);
  const redirects = redirectsOf(rows, tables);
  const acts = new Set(
    rows.flatMap(({ list, key, fields }) => (list === 'sources' && fields.kind === 'legal-document' ? [key] : [])),
  );
  return {
    kindOf: (id) => kinds.get(id),
    isAct: (id) => acts.has(id),
    redirectOf: (id) => redirects.get(id),
    isClaimed: (id) => claimed.has(id),
  };
};
