import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultySheets, loadFolder } from '../../seed/loader.ts';
import { readRecord } from '../../seed/record.ts';
import { LoadError } from '../../seed/write-diff.ts';
import { openDriver, readSession } from '../../server/graph/driver.ts';
import { openWriteGraph } from '../../server/graph/write-graph.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { graphDigest } from '../support/digest.ts';
import { copyFacts, removeFolders } from '../support/facts.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';

const own = ownNeo4j();
const quiet = () => {};
let access: Neo4jAccess;
let folder: string;

beforeAll(async () => {
  access = await own.start();
  folder = await copyFacts(/communes$/);
  await loadFolder(access, folder, quiet);
});

afterAll(async () => {
  await access.stop();
  await own.remove();
  await removeFolders([folder]);
});

const ask = async (text: string): Promise<Record<string, unknown>[]> => {
  const driver = openDriver(access);
  const session = readSession(driver, access.database);
  try {
    return (await session.run(text)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
};

const sheetTexts = async (): Promise<readonly string[]> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

/** Loads with one sheet edited, hands over what the load did and what is seen then, and has the sheet as it was again. */
const withEdit = async <T>(path: string, from: string, to: string, look: () => Promise<T>) => {
  const file = join(folder, path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  try {
    return { loaded: await loadFolder(access, folder, quiet), seen: await look() };
  } finally {
    await writeFile(file, text);
  }
};

const PEOPLE = 'officials/people.yaml';

describe('a load', () => {
  it('gives the graph as many rows of each kind as the sheets have', async () => {
    const { record } = await readRecord(folder);
    const count = async (label: string) => (await ask(`MATCH (n:${label}) RETURN count(n) AS n`))[0]?.n;
    expect(await count('Organisation')).toBe(record?.organisations.length);
    expect(await count('Reorganisation')).toBe(record?.events.length);
    expect(await count('Person')).toBe(record?.people.length);
    expect(await count('Tenure')).toBe(record?.tenures.length);
    expect(await count('Project')).toBe(record?.projects.length);
    expect(await count('Function')).toBe(record?.functions.length);
    expect(await count('Statistic')).toBe(record?.stats.length);
    expect(await count('Source')).toBe(record?.sources.length);
    expect(await count('PartOf')).toBe(
      record?.organisations.flatMap(({ parents, led_by }) => [...(parents ?? []), ...(led_by ?? [])]).length,
    );
    expect(await count('Involvement')).toBe(record?.projects.flatMap(({ bodies }) => bodies).length);
    expect(await count('Responsibility')).toBe(record?.functions.flatMap(({ holders }) => holders).length);
  });

  it('of the same sheets writes nothing', async () => {
    const before = await graphDigest(access);
    expect(await loadFolder(access, folder, quiet)).toBeNull();
    expect(await graphDigest(access)).toBe(before);
  });

  it('of one changed fact changes that fact and none of its relationships, and back again', async () => {
    const before = await graphDigest(access);
    const cited = () =>
      ask("MATCH (:Person {id: 'bui-hoang-phuong-1983'})-[r]->(s) RETURN elementId(r) AS made, s.id AS to ORDER BY to");
    const own = await cited();
    const { loaded, seen } = await withEdit(PEOPLE, 'name: Bùi Hoàng Phương', 'name: Bùi Hoàng Phượng', async () => ({
      digest: await graphDigest(access),
      cited: await cited(),
    }));
    // The person, the name to find the person by, and what the record's checks say of that name.
    expect(loaded).toMatchObject({ made: 0, removed: 0 });
    expect(loaded?.changed).toBeGreaterThanOrEqual(2);
    expect(loaded?.changed).toBeLessThan(40);
    expect(seen.digest).not.toBe(before);
    expect(seen.cited).toEqual(own);
    expect(own.length).toBeGreaterThan(1);
    await loadFolder(access, folder, quiet);
    expect(await graphDigest(access)).toBe(before);
  });

  it('takes out of the graph what left the sheets', async () => {
    const before = await graphDigest(access);
    const sheet = 'functions/functions.yaml';
    const text = await readFile(join(folder, sheet), 'utf8');
    const all = (await sheetTexts()).join('\n');
    const blocks = [...text.slice(text.indexOf('functions:')).matchAll(/\n {2}- id: (\S+)[\s\S]*?(?=\n {2}- id: )/g)];
    const first = blocks.find(([, id]) => all.split(new RegExp(`\\b${id}(?![\\w-])`)).length === 2);
    const { loaded } = await withEdit(sheet, first?.[0] ?? 'no function found', '', async () => {});
    expect(loaded?.removed).toBeGreaterThan(2);
    expect(await ask(`MATCH (n:Fact {id: '${first?.[1]}'}) RETURN n.id`)).toEqual([]);
    await loadFolder(access, folder, quiet);
    expect(await graphDigest(access)).toBe(before);
  });

  it('of faulty sheets writes nothing and tells every fault', async () => {
    const before = await graphDigest(access);
    const edit = withEdit(PEOPLE, 'name: Bùi Hoàng Phương', 'nome: Bùi Hoàng Phương', async () => {});
    await expect(edit).rejects.toBeInstanceOf(FaultySheets);
    await expect(edit).rejects.toMatchObject({
      faults: [{ file: 'officials/people.yaml', line: 15, column: 5, code: 'unknown-key' }],
    });
    expect(await graphDigest(access)).toBe(before);
  });

  it('that fails on its way leaves nothing of it', async () => {
    const before = await graphDigest(access);
    const graph = openWriteGraph(access);
    const work = graph.atOnce(async (writer) => {
      await writer.run('write/nodes', { rows: [{ id: 'x', label: 'Person', hash: 'x', props: { id: 'x' } }] });
      throw new LoadError('not what the sheets mean');
    }, quiet);
    await expect(work).rejects.toThrow(LoadError);
    await graph.close();
    expect(await graphDigest(access)).toBe(before);
  });

  it('leaves every relationship where the sheets put it: each cited fact cites as many sources as it lists', async () => {
    const wrong = await ask(
      'MATCH (f:Fact) WHERE f.sources IS NOT NULL AND NOT f:Redirect AND NOT f:Evidence AND COUNT { (f)-[:CITES]->() } <> size(f.sources) RETURN f.id AS id LIMIT 5',
    );
    expect(wrong).toEqual([]);
  });
});
