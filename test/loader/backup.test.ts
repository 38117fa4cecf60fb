import { cp, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../../seed/backup/export.ts';
import { BackupFault } from '../../seed/backup/fault.ts';
import { FILES, SUMS, sumsOf } from '../../seed/backup/format.ts';
import { restore } from '../../seed/backup/restore.ts';
import { verify } from '../../seed/backup/verify.ts';
import { loadFolder } from '../../seed/loader.ts';
import { openDriver, writeSession } from '../../server/graph/driver.ts';
import { beginLocked, GraphBusy, WAITING } from '../../server/graph/write-lock.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { folderOf, SMALL } from '../seed/folder.ts';
import { graphDigest } from '../support/digest.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { IS_TORTURE, report } from '../trust/torture.ts';

/** Milliseconds of a test that waits. */
const LONG = 600_000;

const own = ownNeo4j();
const quiet = () => {};
let access: Neo4jAccess;
let root: string;
/** A folder of one small sheet; under torture that of the whole record. */
let sheets: string;
/** A backup of the graph as the sheets mean it, and the digest of that graph. */
let whole: string;
let digest: string;

const run = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const driver = openDriver(access);
  const session = writeSession(driver, access.database);
  try {
    return (await session.run(text)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
};

const wipe = () => run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');

const writeSheet = (text: string) => writeFile(join(sheets, 'small.yaml'), text);

let made = 0;
/** A new backup of what the graph holds now. */
const backUpNow = async (): Promise<string> => {
  made += 1;
  const folder = join(root, `backup-${made}`);
  await backUp(access, folder, quiet);
  return folder;
};

const put = (folder: string, isReplacing = false) => restore(access, folder, { isReplacing, progress: quiet });

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return Math.round((performance.now() - begin) / 100) / 10;
};

/** Seconds of the first load and of the first backup. */
const took = { loaded: 0, backedUp: 0 };

const megabytesOf = async (folder: string): Promise<number> => {
  const sizes = await Promise.all(Object.values(FILES).map(async (name) => (await stat(join(folder, name))).size));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100_000) / 10;
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bo-may-backup-'));
  sheets = IS_TORTURE ? 'seed/facts' : await mkdtemp(join(root, 'sheets-'));
  if (!IS_TORTURE) await writeSheet(SMALL);
  access = await own.start();
  took.loaded = await secondsOf(() => loadFolder(access, sheets, quiet));
  digest = await graphDigest(access);
  took.backedUp = await secondsOf(async () => {
    whole = await backUpNow();
  });
}, 600_000);

afterAll(async () => {
  await access.stop();
  await own.remove();
  await rm(root, { recursive: true, force: true });
});

const contentOf = (folder: string) =>
  Promise.all([FILES.nodes, FILES.links].map((name) => readFile(join(folder, name), 'base64')));

describe('a backup', () => {
  it('brings a wiped graph back as it was, and another backup of it is the same byte for byte', async () => {
    await wipe();
    expect(await run('MATCH (n) RETURN n LIMIT 1')).toEqual([]);
    const restored = await secondsOf(() => put(whole));
    expect(await graphDigest(access)).toBe(digest);
    expect(await contentOf(await backUpNow())).toEqual(await contentOf(whole));
    const cost = `loaded from the sheets in ${took.loaded} s; backed up in ${took.backedUp} s, ${await megabytesOf(whole)} MB; restored in ${restored} s`;
    console.log(cost);
    report('drill', `equal digest, and another backup is the same byte for byte; ${cost}`);
  }, 900_000);

  it('is known to the loader: the sheets that it was made from have nothing to add', async () => {
    expect(await loadFolder(access, sheets, quiet)).toBeNull();
  });

  it('is not put over a graph that holds something, unless that is said', async () => {
    await run("MATCH (n:Person) WITH n LIMIT 1 SET n.name = 'Another', n:More WITH n MATCH (n)-[r]-() DELETE r");
    await run(
      "CREATE (:Fact {id: 'new-1'})-[:CITES]->(:Fact {id: 'new-2'}) WITH 1 AS x MATCH (s:Statistic) DETACH DELETE s",
    );
    const changed = await graphDigest(access);
    await expect(put(whole)).rejects.toThrow(/not empty.*--replace/);
    expect(await graphDigest(access)).toBe(changed);
    await put(whole, true);
    expect(await graphDigest(access)).toBe(digest);
  }, 600_000);

  it('has each value of a property as it was', async () => {
    const values = `{a: 3, b: 3.0, c: -0.0, d: 9007199254740993, e: [1, 2], f: [], g: [1.5], h: 'dòng\\nhai \\u2028 "x"', i: true,
      j: date('2020-02-29'), k: datetime('2020-02-29T01:02:03.000000004[Asia/Ho_Chi_Minh]'), l: duration('P1M2DT3S'),
      m: point({x: 1, y: 2}), n: localdatetime('2020-02-29T01:02:03'), o: time('01:02:03+07:00'), p: localtime('01:02'),
      q: [date('2020-01-01')], r: datetime('2020-02-29T01:02:03+07:00'), s: 1e300, t: point({longitude: 1, latitude: 2, height: 3})}`;
    await run(
      `CREATE (a:Fact {id: 'values'}) SET a += ${values} CREATE (a)-[r:R]->(a) SET r = ${values} CREATE (a)-[:R {a: 1}]->(a)`,
    );
    const told = () =>
      run(
        `MATCH (n:Fact {id: 'values'})-[r:R]->(n) WITH n, r ORDER BY size(keys(r)) UNWIND keys(n) AS k
         RETURN k, valueType(n[k]) AS type, toStringOrNull(n[k]) AS text, valueType(r[k]) AS onLink ORDER BY size(keys(r)), k`,
      );
    const before = await told();
    expect(before.length).toBe(42);
    const folder = await backUpNow();
    await wipe();
    await put(folder);
    expect(await told()).toEqual(before);
    const isSame = await run(
      `MATCH (n:Fact {id: 'values'}) WITH n, ${values} AS v UNWIND keys(v) AS k WITH k, n[k] = v[k] AS same WHERE NOT same RETURN k`,
    );
    expect(isSame).toEqual([]);
    await put(whole, true);
  }, 600_000);

  it('leaves no folder behind where it cannot be made, and none is written over', async () => {
    await expect(backUp(access, whole, quiet)).rejects.toThrow(/is there already/);
    await wipe();
    await expect(backUp(access, join(root, 'empty'), quiet)).rejects.toThrow(/holds no record/);
    await expect(verify(join(root, 'empty'), quiet)).rejects.toThrow(/is missing/);
    await put(whole);
  }, 600_000);
});

/** Does work while somebody else has the lock and has given a person another name, which is kept when the work calls `end`. */
const whileHeld = async <T>(work: (end: () => Promise<void>) => Promise<T>): Promise<T> => {
  const driver = openDriver(access);
  const session = writeSession(driver, access.database);
  try {
    const tx = await beginLocked(session, { limit: LONG, onWait: quiet, writes: true });
    await tx.run("MATCH (n:Person) WITH n LIMIT 1 SET n.name = 'Another', n.hash = 'another'");
    return await work(() => tx.commit());
  } finally {
    await session.close();
    await driver.close();
  }
};

describe('while somebody else has the graph', () => {
  const other = SMALL.replaceAll('Bộ B', 'Bộ C');

  it('a load is told to wait, and then begins from what that one has left', { timeout: LONG }, async () => {
    const folder = await folderOf({ 'small.yaml': other });
    await whileHeld(async (end) => {
      const stages: string[] = [];
      const loading = loadFolder(access, folder, (stage) => stages.push(stage));
      await expect.poll(() => stages.at(-1), { timeout: 30_000 }).toBe(WAITING);
      await end();
      await loading;
    });
    const seen = await graphDigest(access);
    await wipe();
    await loadFolder(access, folder, quiet);
    expect(seen).toBe(await graphDigest(access));
    await put(whole, true);
  });

  it('of two loads at once each is whole', { timeout: LONG }, async () => {
    const folders = await Promise.all([SMALL, other].map((text) => folderOf({ 'small.yaml': text })));
    await Promise.all(folders.map((folder) => loadFolder(access, folder, quiet)));
    const seen = await graphDigest(access);
    const each: string[] = [];
    for (const folder of folders) {
      await wipe();
      await loadFolder(access, folder, quiet);
      each.push(await graphDigest(access));
    }
    expect(each).toContain(seen);
    await put(whole, true);
  });

  it('of many who want the lock at once each has it in turn', { timeout: LONG }, async () => {
    const driver = openDriver(access);
    let has = 0;
    const come = async (): Promise<void> => {
      const session = writeSession(driver, access.database);
      const tx = await beginLocked(session, { limit: LONG, onWait: quiet, writes: true });
      has += 1;
      expect(has).toBe(1);
      await sleep(5);
      // What a load may do to it makes it and whoever waits wait for each other.
      await tx.run("MATCH (r:Release {id: 'current'}) DETACH DELETE r");
      await tx.run("CREATE (:Release {id: 'current'})");
      has -= 1;
      await tx.rollback();
      await session.close();
    };
    for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 6 }, come));
    await driver.close();
  });

  it.runIf(IS_TORTURE)(
    'it waits longer than the server does, and fails in plain words',
    { timeout: LONG },
    async () => {
      const folder = await folderOf({ 'small.yaml': other });
      await whileHeld(async (end) => {
        const loading = loadFolder(access, folder, quiet);
        const driver = openDriver(access);
        const impatient = writeSession(driver, access.database);
        const begun = beginLocked(impatient, { limit: LONG, onWait: quiet, patience: 0, writes: true });
        await expect(begun).rejects.toThrow(GraphBusy);
        await impatient.close();
        await driver.close();
        await sleep(3_000);
        await end();
        expect(await loading).not.toBeNull();
      });
      await put(whole, true);
    },
  );
});

/** Changes the lines of a packed file. */
const editLines = async (folder: string, name: string, edit: (lines: string[]) => readonly string[]) => {
  const file = join(folder, name);
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split('\n')
    .slice(0, -1);
  await writeFile(file, gzipSync(`${edit(lines).join('\n')}\n`));
};

const editHeader = async (folder: string, edit: object) => {
  const file = join(folder, FILES.header);
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...edit }));
};

const flipBit = async (folder: string, name: string) => {
  const file = join(folder, name);
  const bytes = await readFile(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
};

const without = (n: number) => (lines: string[]) => lines.toSpliced(n, 1);
const doubled = (n: number) => (lines: string[]) => lines.toSpliced(n, 0, lines[n] ?? '');
const swapped = (n: number) => (lines: string[]) => lines.toSpliced(n, 2, lines[n + 1] ?? '', lines[n] ?? '');

type Corruption = readonly [what: string, spoil: (folder: string) => Promise<unknown>, careful: RegExp];

/** How a backup can be spoilt, and what is said where its checksums were made anew, so that they agree with the spoilt files. */
const CORRUPTIONS: readonly Corruption[] = [
  ['a bit of the nodes is flipped', (folder) => flipBit(folder, FILES.nodes), /nodes\.jsonl\.gz, line \d+: /],
  [
    'a bit of the relationships is flipped',
    (folder) => flipBit(folder, FILES.links),
    /relationships\.jsonl\.gz, line \d+: /,
  ],
  [
    'a file is cut',
    async (folder) => truncate(join(folder, FILES.links), 100),
    /relationships\.jsonl\.gz, line \d+: unexpected end/,
  ],
  [
    'a node is gone that something leads to',
    (folder) => editLines(folder, FILES.nodes, (lines) => lines.filter((line) => !line.includes('"key":"chinh-phu"'))),
    /an end that is not there: "chinh-phu"/,
  ],
  [
    'a relationship is gone',
    (folder) => editLines(folder, FILES.links, without(3)),
    /not of one piece: relationships \d+, but the header says/,
  ],
  ['a node is there twice', (folder) => editLines(folder, FILES.nodes, doubled(3)), /line 5: two nodes have the key/],
  [
    'a relationship is there twice',
    (folder) => editLines(folder, FILES.links, doubled(3)),
    /not of one piece: relationships/,
  ],
  ['two lines have changed places', (folder) => editLines(folder, FILES.nodes, swapped(3)), /line 5: out of order/],
  [
    'a value is another',
    (folder) =>
      editLines(folder, FILES.nodes, (lines) =>
        lines.map((line) => line.replace('"knownFrom":1', '"knownFrom":2').replace('Chính phủ', 'Chinh phủ')),
      ),
    /not of one piece: digest/,
  ],
  [
    'a value is of no kind',
    (folder) =>
      editLines(folder, FILES.nodes, (lines) =>
        lines.map((line) => line.replace('"properties":{', '"properties":{"A":{"day":"x"},')),
      ),
    /line 1: there is no kind of value "day"/,
  ],
  [
    'the format is of another version',
    (folder) => editHeader(folder, { version: 2 }),
    /format version 2; this program reads version 1/,
  ],
  [
    'the header is of something else',
    (folder) => writeFile(join(folder, FILES.header), '{"format":"other"}'),
    /not the header of a backup/,
  ],
  [
    'a count of the header is another',
    (folder) => editHeader(folder, { nodes: 5 }),
    /not of one piece: nodes \d+, but the header says 5/,
  ],
  ['a file is empty', (folder) => truncate(join(folder, FILES.nodes), 0), /nodes\.jsonl\.gz is empty/],
  ['a file is missing', (folder) => rm(join(folder, FILES.links)), /relationships\.jsonl\.gz is missing/],
];

describe('a spoilt backup', () => {
  let other: string;

  beforeAll(async () => {
    await run("MATCH (n:Release {id: 'current'}) SET n.digest = reverse(n.digest)");
    other = await backUpNow();
    await put(whole, true);
  }, 600_000);

  const spoilt = async (spoil: (folder: string) => Promise<unknown>): Promise<string> => {
    const folder = await mkdtemp(join(root, 'spoilt-'));
    await cp(whole, folder, { recursive: true });
    await spoil(folder);
    return folder;
  };

  /** Restoring must be refused with this; that the graph stays as it is, is looked at in the end. */
  const expectRefused = async (folder: string, message: RegExp) => {
    const refused = put(folder, true);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(BackupFault);
  };

  it.each(CORRUPTIONS)(
    'is known by its checksums: %s',
    async (_, spoil) => {
      await expectRefused(await spoilt(spoil), /is not what was written|is (empty|missing)\./);
    },
    600_000,
  );

  it.each(CORRUPTIONS)(
    'is known by what it says, were the checksums right: %s',
    async (_, spoil, message) => {
      const folder = await spoilt(spoil);
      const sums = await sumsOf(folder).catch(() => null);
      if (sums !== null) await writeFile(join(folder, SUMS), sums);
      await expectRefused(folder, message);
    },
    600_000,
  );

  it('is known where its checksums or its header are those of another backup', async () => {
    const mixed = (name: string) => spoilt((folder) => cp(join(other, name), join(folder, name)));
    await expectRefused(await mixed(SUMS), /is not what was written/);
    await expectRefused(await mixed(FILES.header), /header\.json is not what was written/);
    await expectRefused(
      await spoilt((folder) => writeFile(join(folder, SUMS), 'no sums')),
      /has no checksum of header\.json/,
    );
    const folder = await mixed(FILES.header);
    await writeFile(join(folder, SUMS), await sumsOf(folder));
    await expectRefused(folder, /not of one piece: record/);
  }, 600_000);

  it('has changed nothing, all those times', async () => {
    expect(await graphDigest(access)).toBe(digest);
    report('corruption', `${CORRUPTIONS.length} kinds, and files of another backup: each detected, nothing written`);
  });
});

describe('a backup during loads', () => {
  it('has the graph as before or as after a load, never between', async () => {
    if (IS_TORTURE) return;
    const after = await (async () => {
      await writeSheet(SMALL.replaceAll('verified', 'compiled'));
      await loadFolder(access, sheets, quiet);
      return graphDigest(access);
    })();
    for (let n = 0; n < 2; n += 1) {
      await writeSheet(n % 2 === 0 ? SMALL : SMALL.replaceAll('verified', 'compiled'));
      const [folder] = await Promise.all([backUpNow(), loadFolder(access, sheets, quiet)]);
      await put(folder, true);
      expect([digest, after]).toContain(await graphDigest(access));
    }
  }, 120_000);
});
