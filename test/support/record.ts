import { deriveGraph } from '../../seed/derive/index.ts';
import type { GraphRow } from '../../seed/derive/row.ts';
import { validRecord } from '../../seed/loader.ts';
import type { SeedRecord } from '../../seed/record.ts';

let record: Promise<SeedRecord> | null = null;
let graph: Promise<readonly GraphRow[]> | null = null;

/** The record of the sheets: it takes seconds to read, so that a worker of the run reads it once for all its files. */
export const wholeRecord = (): Promise<SeedRecord> => {
  record ??= validRecord('seed/facts');
  return record;
};

/** The rows of the graph of the record, made once as well. */
export const wholeGraph = (): Promise<readonly GraphRow[]> => {
  graph ??= wholeRecord().then(deriveGraph);
  return graph;
};
