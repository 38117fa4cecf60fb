import { mkdir, readdir, realpath, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Neo4jAccess, Neo4jEnd, Report } from './access.ts';
import { missingTools } from './advice.ts';
import { archiveOptions } from './class-archive.ts';
import { diskFault, StartFault } from './faults.ts';
import { fetchJars, type Jar, jarsAreGood, readJarList } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { launchServer, type Running, signature } from './launch.ts';
import { findMaven } from './maven.ts';
import { type Claim, claimFolder, type Owner } from './ownership.ts';
import { endProcess, findByCommand } from './processes.ts';
import { noteAnswered, preparePassword, USERNAME } from './server-home.ts';

/** Milliseconds that a server left over from a crash gets to end by itself. */
const GRACE = 20_000;
/** Milliseconds after which unfinished work of a start that was killed is surely nobody's. */
const STALE_AFTER = 3 * 3600 * 1000;

const uriOf = (port: number): string => `bolt://127.0.0.1:${port}`;

/** Tells who has the folder, and what to do. */
export const alreadyRuns = ({ pid, url }: Owner): StartFault =>
  url
    ? new StartFault(`It runs already in this folder: ${url}`, [`open that address, or end process ${pid} first`])
    : new StartFault(`Process ${pid} is using the database of this folder.`, [
        'it may be a start or a load that is still going on: wait for its end, or end it',
        'or start with another folder: DATA_FOLDER=.data-2 PORT=4001 npm start',
      ]);

/** Ends every server that still runs on this folder; one that is not ours to end is told. */
const sweep = async (home: string): Promise<void> => {
  for (const identity of await findByCommand(signature(home))) {
    if (await endProcess(identity, GRACE)) continue;
    throw new StartFault(`A Neo4j of an earlier start (process ${identity.pid}) does not end.`, [
      `end it by hand (kill -9 ${identity.pid}), then start again`,
    ]);
  }
};

const clearUnfinished = async (folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => /^(fetch-|warm-|lib\.old-)/.test(name));
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > STALE_AFTER) await rm(path, { recursive: true, force: true });
  }
};

type Program = { readonly java: Java; readonly jars: readonly Jar[]; readonly lib: string };

/** Java and the jars; fetches the jars where they are missing or damaged. */
const getProgram = async ({ paths, neo4j, machine }: Config, report: Report, signal: AbortSignal): Promise<Program> => {
  const lib = join(neo4j.local.folder, 'lib');
  const jars = await readJarList(paths.root);
  const search = await findJava(machine);
  const good = await jarsAreGood(lib, jars);
  const maven = good ? null : await findMaven(machine);
  const { java } = search;
  if (!java || (!good && !maven)) throw await missingTools(search, !good && !maven);
  if (maven) {
    report('Downloading Neo4j, once (125 MB)', 0);
    await fetchJars(lib, jars, { root: paths.root, maven, java, machine, signal }, report);
  }
  return { java, jars, lib };
};

const endOf = async (running: Running, home: string, claim: Claim, isStopping: () => boolean): Promise<Neo4jEnd> => {
  const { failed } = await running.kept.exited;
  const expected = isStopping();
  if (failed) await sweep(home);
  const message = expected ? 'Neo4j was ended.' : (await running.explain()).message;
  await claim.release();
  return { expected, message };
};

const accessTo = (running: Running, password: string, home: string, claim: Claim): Neo4jAccess => {
  let stopping = false;
  const exited = endOf(running, home, claim, () => stopping);
  return {
    uri: uriOf(running.boltPort),
    username: USERNAME,
    password,
    database: 'neo4j',
    managed: true,
    pid: running.pid,
    exited,
    announce: (url) => claim.note({ url }),
    explain: async (error) => (await running.knownTrouble()) ?? error,
    stop: async () => {
      stopping = true;
      await running.kept.end();
      await exited;
    },
  };
};

const openClaimed = async (config: Config, home: string, claim: Claim, report: Report, signal: AbortSignal) => {
  const { folder } = config.neo4j.local;
  await clearUnfinished(folder);
  await sweep(home);
  await checkRoom(home);
  const program = await getProgram(config, report, signal);
  const launch = {
    ...program,
    root: config.paths.root,
    server: config.neo4j.local,
    environment: config.machine.environment,
    signal,
  };
  const archive = await archiveOptions(folder, launch, report);
  const password = await preparePassword(home, report);
  report('Starting Neo4j');
  const running = await launchServer({ ...launch, home, password, archive }, report);
  await noteAnswered(home);
  await claim.note({ boltPort: running.boltPort });
  return accessTo(running, password, home, claim);
};

/** Bytes below which a start only leaves half-written files behind; a loaded store takes about 200 MB. */
const ROOM_TO_START = 64 * 1024 * 1024;

const checkRoom = async (home: string): Promise<void> => {
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize < ROOM_TO_START) throw diskFault(`Neo4j's data (${home})`);
};

/** What the system says about a file, in words that help; anything else as it is. */
const inPlainWords = (error: unknown, home: string): unknown => {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFault(`Neo4j's files (${home})`);
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return error;
  return new StartFault(`${path ?? home} cannot be written.`, [
    'let it belong to the person who starts the program, or set DATA_FOLDER to another folder',
  ]);
};

/**
 * Starts the Neo4j that we run ourselves, on this machine's loopback, and waits for its first answer.
 * Gives the owner instead where another process uses the folder already. Throws a StartFault with what to do, or the signal's reason.
 */
export const openLocalServer = async (
  config: Config,
  report: Report,
  signal: AbortSignal,
): Promise<Neo4jAccess | Owner> => {
  const wanted = join(config.neo4j.local.folder, config.neo4j.local.instance);
  try {
    await mkdir(wanted, { recursive: true });
    const home = await realpath(wanted);
    const claim = await claimFolder(home);
    if (!('release' in claim)) return claim;
    try {
      return await openClaimed(config, home, claim, report, signal);
    } catch (error) {
      await claim.release();
      throw error;
    }
  } catch (error) {
    throw inPlainWords(error, wanted);
  }
};
