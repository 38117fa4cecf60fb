import type { TFunction } from 'i18next';
import type { Table } from '../../export/shown.ts';
import type { Entry } from './lines.ts';

const COLUMNS = [
  'type',
  'certainty',
  'body',
  'slug',
  'before',
  'after',
  'parentsBefore',
  'parentsAfter',
  'others',
  'earliest',
  'latest',
  'reorganisation',
  'acts',
] as const;

const parentsOf = (side: Entry['before']): string => (side?.parents ?? []).map(({ name }) => name.vi).join('; ');

const rowOf = (t: TFunction, entry: Entry): Table['rows'][number] => [
  t(`compare.type.${entry.type}`),
  t(entry.certainty === 'CERTAIN' ? 'compare.certain' : 'compare.unsure'),
  entry.organisation.name.vi,
  entry.organisation.slug,
  entry.before?.name?.vi ?? null,
  entry.after?.name?.vi ?? null,
  parentsOf(entry.before),
  parentsOf(entry.after),
  entry.others.map(({ name }) => name.vi).join('; '),
  entry.isDated ? entry.earliest : null,
  entry.latest,
  entry.reorganisations.map(({ title }) => title.vi).join('; '),
  entry.reorganisations.flatMap(({ legalBasis }) => legalBasis.map(({ number, title }) => number ?? title)).join('; '),
];

/** Changes as rows of a table; names as the record has them, in Vietnamese. */
export const tableOf = (t: TFunction, entries: readonly Entry[]): Table => ({
  columns: COLUMNS.map((column) => t(`compare.column.${column}`)),
  rows: entries.map((entry) => rowOf(t, entry)),
});
