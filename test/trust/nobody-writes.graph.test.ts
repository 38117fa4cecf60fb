import { createServer, type Server } from 'node:net';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { openDriver, readOnce, runIn, writeSession } from '../../server/graph/driver.ts';
import { type Neo4jAccess, openNeo4j, StartFault } from '../../server/neo4j/index.ts';
import { folderOf, SMALL } from '../seed/folder.ts';
import { graphDigest } from '../support/digest.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { listeningOf } from './listening.ts';
import { IS_TORTURE } from './torture.ts';
import { ATTEMPTS, LET_THROUGH } from './write-attempts.ts';

const own = ownNeo4j();
let access: Neo4jAccess;
let driver: Driver;
let web: Server;
const calls: unknown[] = [];

/** Asks as the service asks every statement. */
const read = (text: string, database = access.database) =>
  readOnce(driver, database, { text, params: { name: 'search_fulltext' } }, { timeout: 5_000, signal: null });

const outcomeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'answered',
    (error: unknown) => error,
  );

/** Why a kind is refused where it is not for the access mode. */
const REASONS: Readonly<Record<string, string>> = {
  'LOAD CSV of a file': 'Neo.ClientError.Statement.ExternalResourceFailed',
  'LOAD CSV of an address': 'Neo.ClientError.Statement.ExternalResourceFailed',
  'several statements in one': 'Neo.ClientError.Statement.SyntaxError',
  'what other installations have': 'Neo.ClientError.Procedure.ProcedureNotFound',
};

const ALSO = [
  'SHOW INDEXES YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name',
  'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name',
  'SHOW USERS YIELD user, passwordChangeRequired RETURN * ORDER BY user',
  'SHOW DATABASES YIELD name, access, requestedStatus RETURN * ORDER BY name',
  'CALL db.labels() YIELD label RETURN label ORDER BY label',
  'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey',
  'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type',
];

/** Everything that the server keeps: the graph, and what is beside it. */
const state = async (): Promise<unknown> => {
  const session = writeSession(driver, access.database);
  try {
    const also: unknown[] = [];
    for (const text of ALSO) also.push(await runIn(session as never, text, {}));
    return { graph: await graphDigest(access), also };
  } finally {
    await session.close();
  }
};

beforeAll(async () => {
  web = createServer((socket) => calls.push(socket.destroy()));
  await new Promise<void>((resolve) => {
    web.listen(0, '127.0.0.1', resolve);
  });
  access = await own.start();
  driver = openDriver(access);
});

afterAll(async () => {
  await driver.close();
  await access.stop();
  await own.remove();
  web.close();
});

const webAddress = (): string => {
  const address = web.address();
  return `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
};

describe('through the session of the service', () => {
  it('a hundred attempts of twenty kinds are refused by the server, and nothing is changed', async () => {
    await loadFolder(access, await folderOf({ 'a.yaml': SMALL }), () => {});
    const before = await state();
    expect([ATTEMPTS.length, ATTEMPTS.flatMap(([, texts]) => texts).length]).toEqual([20, 100]);
    for (const [kind, texts] of ATTEMPTS)
      for (const text of texts)
        expect(await outcomeOf(read(text.replaceAll('WEB', webAddress()))), `${kind}: ${text}`).toMatchObject({
          code: REASONS[kind] ?? 'Neo.ClientError.Statement.AccessMode',
        });
    expect(calls, 'no address was reached').toEqual([]);
    expect(await state()).toEqual(before);
  });

  it('nor on the database of users', async () => {
    const before = await state();
    for (const [name, texts] of ATTEMPTS.filter(([kind]) => /users|databases/.test(kind)))
      for (const text of texts)
        expect(await outcomeOf(read(text, 'system')), `${name}: ${text}`).toBeInstanceOf(Neo4jError);
    expect(await state()).toEqual(before);
  });

  it('what READ mode lets through changes nothing', async () => {
    const before = await state();
    for (const text of LET_THROUGH) expect(await outcomeOf(read(text)), text).toBe('answered');
    expect(await state()).toEqual(before);
  });
});

describe('served by a server that lets nobody write', () => {
  /** Starts the server anew, on the same data. */
  const startAnew = async (isReadOnly: boolean): Promise<void> => {
    await driver.close();
    await access.stop();
    const { neo4j: servers } = own.config;
    access = await openNeo4j(
      { ...own.config, neo4j: { ...servers, local: { ...servers.local, isReadOnly } } },
      () => {},
    );
    driver = openDriver(access);
  };

  const write = async (text: string): Promise<unknown> => {
    const session = writeSession(driver, access.database);
    try {
      return await outcomeOf(runIn(session as never, text, { name: 'search_fulltext' }));
    } finally {
      await session.close();
    }
  };

  const ON_RECORD = /made|MERGE|property is set|label is set|REMOVE|deleted|index|constraint/i;

  it('a session that may write is refused too, reads and loads of what is there go on', {
    timeout: 120_000,
  }, async () => {
    const digest = await graphDigest(access);
    await startAnew(true);
    const before = await state();
    expect(before).toMatchObject({ graph: digest });
    for (const [kind, texts] of ATTEMPTS.filter(([each]) => ON_RECORD.test(each))) {
      const outcomes = await Promise.all(texts.map(write));
      // What finds nothing to write is no attempt.
      const refused = outcomes.filter((outcome) => outcome !== 'answered');
      expect(refused.length, kind).toBeGreaterThan(0);
      for (const outcome of refused)
        expect(outcome, kind).toMatchObject({ code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase' });
    }
    expect(await state()).toEqual(before);
    expect(await loadFolder(access, await folderOf({ 'a.yaml': SMALL }), () => {})).toBeNull();
    const other = await folderOf({ 'a.yaml': SMALL.replaceAll('Bộ B', 'Bộ C') });
    await expect(loadFolder(access, other, () => {})).rejects.toThrow(StartFault);
    expect(await state()).toEqual(before);
  });

  it.runIf(IS_TORTURE)('is there again after it was killed', { timeout: 120_000 }, async () => {
    const before = await state();
    process.kill(access.pid ?? 0, 'SIGKILL');
    await access.exited;
    await startAnew(true);
    expect(await state()).toEqual(before);
  });
});

describe('from outside', () => {
  it.runIf(process.platform === 'linux')('the server listens on loopback, for Bolt alone', async () => {
    expect(await listeningOf(access.pid ?? 0)).toEqual([`127.0.0.1:${new URL(access.uri).port}`]);
  });

  it.each(['neo4j', 'password', '', 'admin', 'test'])('takes no password that is guessed: "%s"', async (password) => {
    const guessing = openDriver({ ...access, password });
    const outcome = await outcomeOf(
      readOnce(guessing, access.database, { text: 'RETURN 1', params: {} }, { timeout: 2_000, signal: null }),
    );
    await guessing.close();
    expect(outcome).toMatchObject({ code: expect.stringMatching(/^Neo\.ClientError\.Security\./) });
  });

  it('nor one without a password at all', async () => {
    const bare = neo4j.driver(access.uri);
    const session = bare.session();
    expect(await outcomeOf(session.run('RETURN 1'))).toMatchObject({
      code: expect.stringMatching(/^Neo\.ClientError\.Security\./),
    });
    await bare.close();
  });
});
