import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver, probe, runIn, writeSession } from '../../server/graph/driver.ts';
import { type Neo4jAccess, openNeo4j, StartFault } from '../../server/neo4j/index.ts';
import { homeOf, removeHome, testConfig } from '../support/neo4j.ts';
import { answers, processesOf, untilNoneIsLeft } from './running.ts';

const quiet = () => {};
const config = testConfig();
const home = homeOf(config);
let access: Neo4jAccess;

const run = async (text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const driver = openDriver(access);
  try {
    return await runIn(writeSession(driver, access.database), text, {});
  } finally {
    await driver.close();
  }
};

const setting = async (name: string): Promise<unknown> =>
  (await run(`SHOW SETTINGS '${name}' YIELD value RETURN value`))[0]?.value;

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const faultOf = async (work: Promise<unknown>): Promise<StartFault> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StartFault) return error;
  throw new Error(`expected a StartFault, got ${error}`);
};

beforeAll(async () => {
  access = await openNeo4j(config, quiet);
});

afterAll(async () => {
  await access.stop();
  await removeHome(home);
});

describe('a Neo4j of our own', () => {
  it('answers, as Neo4j 5.26 community', async () => {
    expect(await run('CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition')).toEqual([
      { version: '5.26.30', edition: 'community' },
    ]);
    expect(access.managed).toBe(true);
  });

  it('keeps its password in a file that only its owner reads, and takes no other', async () => {
    const file = await stat(join(home, 'password'));
    expect(file.mode & 0o777).toBe(0o600);
    expect(file.size).toBeGreaterThan(24);
    expect((await stat(join(home, 'data/dbms/auth.ini'))).mode & 0o077).toBe(0);
    expect(await answers({ ...access, password: 'neo4j' })).toBe(false);
    expect(await readFile(join(home, 'run/java-options'), 'utf8')).not.toContain(access.password);
  });

  it('listens on loopback alone, and speaks nothing but Bolt', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    const { port } = new URL(access.uri);
    if (outside) expect(await answers({ ...access, uri: `bolt://${outside.address}:${port}` })).toBe(false);
    for (const name of ['server.http.enabled', 'server.https.enabled', 'dbms.usage_report.enabled']) {
      expect(await setting(name)).toBe('false');
    }
  });

  it('reads no file and no address from Cypher', async () => {
    await expect(run("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line")).rejects.toThrow(/configuration/);
    const web = await listen(0);
    const asked: unknown[] = [];
    web.on('connection', (socket) => asked.push(socket.destroy()));
    await expect(run(`LOAD CSV FROM 'http://127.0.0.1:${portOf(web)}/x.csv' AS line RETURN line`)).rejects.toThrow();
    web.close();
    expect(asked).toEqual([]);
  });

  it('refuses a second start in the same folder, and says where the first is served', async () => {
    await access.announce('http://localhost:4321');
    const fault = await faultOf(openNeo4j(config, quiet));
    expect(fault.message).toContain('http://localhost:4321');
    expect(await answers(access)).toBe(true);
  });

  it('lets another command share it', async () => {
    const shared = await openNeo4j(config, quiet, { share: true });
    await probe(shared, 2_000);
    expect(shared).toMatchObject({ managed: false, uri: access.uri });
    await shared.stop();
    expect(await answers(access)).toBe(true);
  });
});

describe('what a stop leaves', () => {
  it('no process, and the data for the next start, on another port where the first is busy', async () => {
    await run("CREATE (:Kept {name: 'giữ lại'})");
    const port = Number(new URL(access.uri).port);
    await access.stop();
    expect(await processesOf(config)).toEqual([]);
    expect(await access.exited).toMatchObject({ expected: true });

    const squatter = await listen(port);
    const local = { ...config.neo4j.local, boltPort: port };
    access = await openNeo4j({ ...config, neo4j: { given: null, isLocked: false, local } }, quiet);
    squatter.close();
    expect(Number(new URL(access.uri).port)).not.toBe(port);
    expect(await run('MATCH (k:Kept) RETURN k.name AS name')).toEqual([{ name: 'giữ lại' }]);
  });

  it('nothing of a start that is broken off, and the next one works', async () => {
    const other = testConfig();
    const abort = new AbortController();
    const opening = openNeo4j(other, quiet, { signal: abort.signal });
    const reason = new Error('Ctrl-C');
    setTimeout(() => abort.abort(reason), 1_000);
    await expect(opening).rejects.toBe(reason);
    expect(await processesOf(other)).toEqual([]);
    // A crash in the middle of the very first start may leave a store that is no store.
    await mkdir(join(homeOf(other), 'data/databases/neo4j'), { recursive: true });
    await writeFile(join(homeOf(other), 'data/databases/neo4j/neostore'), 'half');
    const again = await openNeo4j(other, quiet);
    expect(await answers(again)).toBe(true);
    await again.stop();
    await untilNoneIsLeft(other, 1_000);
    await removeHome(homeOf(other));
  });
});
