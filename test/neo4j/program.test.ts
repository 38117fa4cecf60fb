import { chmod, copyFile, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, type Machine } from '../../server/config.ts';
import { openNeo4j, StartFault } from '../../server/neo4j/index.ts';
import { faultyJars, fetchJars, type Jar, jarsAreGood, readJarList } from '../../server/neo4j/jars.ts';
import { findJava, type Java } from '../../server/neo4j/java.ts';
import { findMaven } from '../../server/neo4j/maven.ts';
import { removeHome, testConfig } from '../support/neo4j.ts';

const { paths, machine, neo4j } = loadConfig();
const never = new AbortController().signal;
const quiet = () => {};
let folder: string;
let jars: readonly Jar[];
let java: Java;

const need = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new Error('this test needs Java, Maven and the jars of the run');
  return value;
};

/** A copy of the jars that costs no room. */
const copyOfJars = async (name: string): Promise<string> => {
  const lib = join(folder, name);
  await mkdir(lib);
  await Promise.all(jars.map((jar) => link(join(neo4j.local.folder, 'lib', jar.name), join(lib, jar.name))));
  return lib;
};

/** Changes one byte in the middle of a jar, and nothing else about it. */
const damage = async (lib: string, { name }: Jar): Promise<void> => {
  const file = join(lib, name);
  const bytes = await readFile(file);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await rm(file);
  await writeFile(file, bytes);
};

beforeAll(async () => {
  folder = await mkdtemp(join(paths.data, 'test-program-'));
  jars = await readJarList(paths.root);
  java = need((await findJava(machine)).java);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the jars of Neo4j', () => {
  it('are seen to be good, and a single changed bit is seen', async () => {
    const lib = await copyOfJars('seen');
    expect(jars).toHaveLength(214);
    expect(await jarsAreGood(lib, jars)).toBe(true);
    const victim = need(jars[100]);
    await damage(lib, victim);
    expect(await jarsAreGood(lib, jars)).toBe(false);
    expect(await faultyJars(lib, jars)).toEqual([victim.name]);
  });

  it('are fetched again where one is damaged', async () => {
    const lib = await copyOfJars('fetched');
    await damage(lib, need(jars[7]));
    const maven = need(await findMaven(machine));
    await fetchJars(lib, jars, { root: paths.root, maven, java, machine, signal: never }, quiet);
    expect(await faultyJars(lib, jars)).toEqual([]);
    expect(await jarsAreGood(lib, jars)).toBe(true);
  });

  it('are refused where they stay damaged on the way, and those that were there stay', async () => {
    const lib = await copyOfJars('refused');
    const served = await copyOfJars('served');
    await damage(served, need(jars[3]));
    const maven = join(folder, 'mvn');
    const script = `#!/bin/sh\nfor word; do case "$word" in -DoutputDirectory=*) mkdir -p "\${word#*=}" && cp '${served}'/* "\${word#*=}" ;; esac; done\n`;
    await writeFile(maven, script);
    await chmod(maven, 0o755);
    const fetching = fetchJars(lib, jars, { root: paths.root, maven, java, machine, signal: never }, quiet);
    await expect(fetching).rejects.toThrow(need(jars[3]).name);
    expect(await faultyJars(lib, jars)).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.startsWith('fetch-'))).toEqual([]);
  });

  it('that cannot be fetched are told with the reason that Maven gives', async () => {
    const maven = join(folder, 'mvn-offline');
    await writeFile(maven, "#!/bin/sh\necho '[ERROR] Could not transfer artifact x: Unknown host'\nexit 1\n");
    await chmod(maven, 0o755);
    const lib = join(folder, 'none');
    const fetching = fetchJars(lib, jars, { root: paths.root, maven, java, machine, signal: never }, quiet);
    const fault = await fetching.then(quiet, (reason: unknown) => reason);
    expect(fault).toBeInstanceOf(StartFault);
    expect((fault as StartFault).message).toContain('Unknown host');
    expect((fault as StartFault).advice.join(' ')).toContain('network');
  });
});

describe('a machine without', () => {
  const bare: Machine = { ...machine, path: [], javaHome: null, javaShelves: [], mavenHome: null };
  const openOn = async (bareMachine: Machine, dataFolder: string): Promise<StartFault> => {
    const config = testConfig();
    const local = { ...config.neo4j.local, folder: dataFolder };
    const opening = openNeo4j(
      { ...config, machine: bareMachine, neo4j: { given: null, isLocked: false, local } },
      quiet,
    );
    const fault = await opening.then(quiet, (reason: unknown) => reason);
    await removeHome(join(dataFolder, local.instance));
    if (fault instanceof StartFault) return fault;
    throw new Error(`expected a StartFault, got ${fault}`);
  };
  const ways = /install.*\n.*NEO4J_URI.*\n.*docker compose up/;

  it('Java is told what to install, and the other two ways', async () => {
    const fault = await openOn(bare, neo4j.local.folder);
    expect(fault.message).toBe('Neo4j needs Java 17 or 21; none was found.');
    expect(fault.advice.join('\n')).toMatch(ways);
    expect(fault.advice[0]).not.toContain('maven');
  });

  it('Java and Maven, before the first download, is told both at once', async () => {
    const fault = await openOn(bare, join(folder, 'empty'));
    expect(fault.message).toMatch(/Java 17 or 21.*Maven/);
    expect(fault.advice[0]).toContain('maven');
    expect(fault.advice.join('\n')).toMatch(ways);
  });

  it('Maven alone is told that; with the jars there, it is not even needed', async () => {
    const withJava: Machine = { ...bare, javaHome: java.home };
    const fault = await openOn(withJava, join(folder, 'empty'));
    expect(fault.message).toMatch(/^Maven \(mvn\) is missing/);
    expect(await findMaven(withJava)).toBeNull();
    expect((await findJava(withJava)).java).toEqual({ ...java, command: join(java.home, 'bin/java') });
  });

  it('a fitting Java is told which ones it has', async () => {
    const home = join(folder, 'java-11');
    await mkdir(join(home, 'bin'), { recursive: true });
    await copyFile('/bin/sh', join(home, 'bin/java'));
    await writeFile(join(home, 'release'), 'JAVA_VERSION="11.0.22"\n');
    const fault = await openOn({ ...bare, javaHome: home }, neo4j.local.folder);
    expect(fault.message).toContain(`found only Java 11 (${home})`);
  });
});
