import type { Table } from '../../export/shown.ts';
import type { Fate } from './fate-shares.ts';

type Instance = Fate['instances']['edges'][number]['node'];

const COLUMNS = ['territory', 'body', 'certainty', 'fate', 'into', 'extent', 'through'];

/** What became of each body as rows of a file; a territory whose body the record lacks has a row too. */
export const fateRows = (instances: readonly Instance[], missing: Fate['missing']): Table => ({
  columns: COLUMNS,
  rows: [
    ...instances.map(({ territory, organisation, certainty, fate, into }) => [
      territory.name.vi,
      organisation.name.vi,
      certainty,
      fate,
      into.map((one) => one.organisation.name.vi).join('; '),
      into.map(({ extent }) => extent).join('; '),
      into.flatMap(({ through }) => through.map(({ slug }) => slug)).join('; '),
    ]),
    ...missing.map(({ name }) => [name.vi, null, null, 'UNKNOWN', null, null, null]),
  ],
});
