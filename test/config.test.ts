import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Config, projectRoot, readConfig, sizesFor } from '../server/config.ts';

const configOf = (environment: Readonly<Record<string, string>>): Config => {
  const reading = readConfig(environment);
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  return reading.config;
};

const faultsOf = (environment: Readonly<Record<string, string>>): readonly string[] => {
  const reading = readConfig(environment);
  return reading.ok ? [] : reading.faults;
};

const GIVEN = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'a good one' };

describe('the settings', () => {
  it('have defaults that serve a person who sets nothing', () => {
    const { http, neo4j, paths, log } = configOf({});
    expect(http).toEqual({
      host: '127.0.0.1',
      port: 4000,
      portWasChosen: false,
      publicUrl: null,
      trustProxy: null,
      allowance: { perMinute: 1_000_000, loopback: false },
      stopDelay: 500,
    });
    expect(neo4j.given).toBeNull();
    expect(neo4j.local).toMatchObject({ folder: join(paths.root, '.data/neo4j'), instance: 'main', boltPort: 7687 });
    expect(paths.facts).toBe(join(paths.root, 'seed/facts'));
    expect(log.level).toBe('info');
  });

  it('are read, and an empty variable counts as none', () => {
    const { http, neo4j, paths } = configOf({ PORT: '4001', HOST: '', NEO4J_HEAP: '2G', DATA_FOLDER: '/srv/bộ máy' });
    expect(http).toMatchObject({ host: '127.0.0.1', port: 4001, portWasChosen: true, publicUrl: null });
    expect(neo4j.local.heap).toBe(2048);
    expect([neo4j.isLocked, configOf({ NEO4J_READ_ONLY: 'on' }).neo4j.isLocked]).toEqual([false, true]);
    expect(paths.data).toBe('/srv/bộ máy');
  });

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('take a server by %s://', (scheme) => {
    const uri = `${scheme}://graph.example.org:7687`;
    expect(configOf({ ...GIVEN, NEO4J_URI: uri }).neo4j.given).toEqual({
      uri,
      username: 'neo4j',
      password: 'a good one',
      database: 'neo4j',
    });
  });

  it('tell every fault at once, in plain words', () => {
    const faults = faultsOf({
      PORT: '70000',
      HOST: 'two words',
      NEO4J_URI: 'http://localhost:7474',
      NEO4J_HEAP: '512m',
      NEO4J_PAGE_CACHE: 'lots',
      LOG_LEVEL: 'loud',
    });
    const names = ['PORT', 'HOST', 'NEO4J_URI', 'NEO4J_HEAP', 'NEO4J_PAGE_CACHE', 'LOG_LEVEL', 'NEO4J_PASSWORD'];
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([...names].sort());
  });

  it('refuse the default password, half a pair, and a password in the address, and never repeat one', () => {
    expect(faultsOf({ ...GIVEN, NEO4J_PASSWORD: 'neo4j' })).toHaveLength(1);
    expect(faultsOf({ NEO4J_URI: GIVEN.NEO4J_URI })).toHaveLength(1);
    expect(faultsOf({ NEO4J_PASSWORD: 'hush-hush' })).toHaveLength(1);
    const inAddress = faultsOf({ ...GIVEN, NEO4J_URI: 'bolt://neo4j:hush-hush@localhost' });
    expect(inAddress).toHaveLength(1);
    expect([...inAddress, ...faultsOf({ NEO4J_PASSWORD: 'hush-hush' })].join()).not.toContain('hush-hush');
  });

  it('cannot be changed afterwards', () => {
    const config = configOf({});
    expect(() => Object.assign(config.http, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.neo4j.local, { heap: 1 })).toThrow(TypeError);
  });

  it('keep the given password from child processes', () => {
    expect(JSON.stringify(configOf({ ...GIVEN, PATH: '/bin' }).machine)).not.toContain('a good one');
  });

  it('give the heap that a first load needs, and leave at least half of the memory of a machine to others', () => {
    for (const gib of [4, 8, 16, 64]) {
      const { heap, pageCache } = sizesFor(gib * 1024);
      expect(heap).toBeGreaterThanOrEqual(1792);
      expect(heap + pageCache).toBeLessThanOrEqual(gib * 512);
    }
  });

  it('end the program with 1 where they have faults', () => {
    const { status, stderr } = spawnSync(process.execPath, ['server/start.mjs'], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', PORT: 'four thousand', LOG_LEVEL: 'loud' },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/PORT must be a number/);
    expect(stderr).toMatch(/LOG_LEVEL/);
    expect(stderr).not.toMatch(/at .*\.js:\d/);
  }, 60_000);
});
