import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { projectRoot } from '../../server/config.ts';

type Service = { readonly child: ChildProcess; readonly said: () => string };

const children: ChildProcess[] = [];

/** The program as `npm start` runs it, on the run's Neo4j. */
const start = (settings: Readonly<Record<string, string>>): Service => {
  const { uri, username, password, database } = inject('neo4j');
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const env = { ...process.env, ...neo4j, LOG_LEVEL: 'warn', ...settings };
  const child = spawn(process.execPath, ['server/start.mjs'], { cwd: projectRoot, env, stdio: 'pipe' });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  return { child, said: () => text };
};

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

const urlOf = async ({ child, said }: Service): Promise<string> => {
  while (child.exitCode === null) {
    const url = /Ready: (\S+)/.exec(said())?.[1];
    if (url) return url.replace('localhost', '127.0.0.1');
    await sleep(50);
  }
  throw new Error(said());
};

// The first load takes longer than a test may; the starts then find the record there.
beforeAll(async () => {
  await loadFolder(inject('neo4j'), 'seed/facts', () => {});
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    await ended(child);
  }
});

describe('the service', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('serves, and ends gently on %s', async (signal) => {
    const service = start({ PORT: '0' });
    const url = await urlOf(service);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/`)).headers.get('content-type')).toMatch(/^text\/html/);
    const began = Date.now();
    service.child.kill(signal);
    expect(await ended(service.child)).toBe(0);
    expect(Date.now() - began).toBeLessThan(6_000);
    expect(service.said()).toMatch(/Stopping\n$/);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('takes one Ctrl-C for one, though it comes twice: from the terminal and from npm', async () => {
    const service = start({ PORT: '0' });
    await urlOf(service);
    // Before the program can have ended: a signal to one that is ending kills it.
    service.child.kill('SIGINT');
    await sleep(2);
    service.child.kill('SIGINT');
    expect(await ended(service.child)).toBe(0);
  });

  it('says at once that the chosen port is busy, and which to take', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const address = squatter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { child, said } = start({ PORT: String(port) });
    expect(await ended(child)).toBe(1);
    squatter.close();
    expect(said()).toContain(`Port ${port} of 127.0.0.1 is busy`);
    expect(said()).toContain(`PORT=${port + 1} npm start`);
  });

  it('says that a given server takes no such password', async () => {
    const { child, said } = start({ PORT: '0', NEO4J_PASSWORD: 'not the one' });
    expect(await ended(child)).toBe(1);
    expect(said()).toContain('does not take this user and password');
    expect(said()).not.toContain('not the one');
  });
});
