import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Access } from '../../server/graph/driver.ts';
import { openWriteGraph } from '../../server/graph/write-graph.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import type { OwnNeo4j } from '../support/own-neo4j.ts';
import { copyGraph } from './copy.ts';
import { csvFiles, type Written } from './csv.ts';
import { restoreEmptyLists } from './empty-lists.ts';
import type { Generated } from './generate.ts';
import { importFiles } from './import.ts';

/** Says how far the work is. */
type Say = (line: string) => void;

const writeFiles = async (source: Access, { rows }: Generated, folder: string): Promise<Written> => {
  const files = csvFiles(folder);
  await copyGraph(source, files);
  for (const { label, id, props, links } of rows()) {
    files.node(['Fact', label], id, { ...props, hash: '' });
    for (const { type, from, to, props: own } of links) files.relationship(type, from, to, own);
    await files.room();
  }
  return files.close();
};

/** Starts a Neo4j of its own with all that a graph holds and the rows of a generated record beside it, with the indexes of the loader. */
export const growGraph = async (
  source: Access,
  own: OwnNeo4j,
  generated: Generated,
  say: Say,
): Promise<Neo4jAccess> => {
  const folder = await mkdtemp(join(tmpdir(), 'bo-may-grown-'));
  try {
    const start = Date.now();
    const told = (what: string): void => say(`${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    const { files, emptied } = await writeFiles(source, generated, folder);
    told('files');
    await importFiles(own.config, files);
    told('imported');
    const access = await own.start();
    told('started');
    await restoreEmptyLists(access, emptied);
    const graph = openWriteGraph(access);
    await graph.prepare();
    await graph.replan();
    await graph.close();
    told('indexed');
    return access;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
