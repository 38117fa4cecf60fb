import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../server/neo4j/index.ts';
import { endProcess, identify } from '../../server/neo4j/processes.ts';
import { homeOf, removeHome, testConfig } from '../support/neo4j.ts';
import { answers, crash, openElsewhere, processesOf, untilNoneIsLeft } from './running.ts';

const quiet = () => {};
const config = testConfig();
const home = homeOf(config);

const kill = (pid: number | null): void => {
  if (pid !== null) process.kill(pid, 'SIGKILL');
};

afterAll(() => removeHome(home));

describe('after a crash', () => {
  it('of Neo4j: the program is told, and the next start works', async () => {
    const access = await openNeo4j(config, quiet);
    kill(access.pid);
    const end = await access.exited;
    expect(end.expected).toBe(false);
    expect(end.message).toMatch(/Neo4j/);
    expect(await processesOf(config)).toEqual([]);

    const next = await openNeo4j(config, quiet);
    expect(await answers(next)).toBe(true);
    await next.stop();
  });

  it('of the program: its Neo4j ends by itself', async () => {
    const { parent, serverPid } = await openElsewhere(config);
    expect(await processesOf(config)).toContain(serverPid);
    await crash(parent);
    await untilNoneIsLeft(config, 15_000);
  });

  it('of the program and of what watches over it: the next start clears the Neo4j that was left away', async () => {
    const { parent, serverPid } = await openElsewhere(config);
    const keepers = (await processesOf(config)).filter((pid) => pid !== serverPid);
    expect(keepers).toHaveLength(1);
    parent.kill('SIGSTOP');
    keepers.forEach(kill);
    await crash(parent);
    await expect.poll(() => processesOf(config)).toEqual([serverPid]);

    const access = await openNeo4j(config, quiet);
    expect(await processesOf(config)).not.toContain(serverPid);
    expect(await answers(access)).toBe(true);
    await access.stop();
  });

  it('ends no process that merely has the number of an old one', async () => {
    const self = await identify(process.pid);
    expect(self).not.toBeNull();
    expect(await endProcess({ pid: process.pid, startedAt: 'another time' }, 0)).toBe(true);
    expect(await identify(process.pid)).toEqual(self);
  });
});

describe('a lost password', () => {
  it('gives a new one, on data that are made anew', async () => {
    await rm(join(home, 'password'));
    const said: string[] = [];
    const access = await openNeo4j(config, (line) => said.push(line));
    expect(said.join('\n')).toMatch(/password/);
    expect(await readFile(join(home, 'password'), 'utf8')).toBe(`${access.password}\n`);
    expect(await answers(access)).toBe(true);
    await access.stop();
    expect(await processesOf(config)).toEqual([]);
  });
});
