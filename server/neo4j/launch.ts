import { open, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment, LocalServer } from '../config.ts';
import { probe } from '../graph/driver.ts';
import type { Report } from './access.ts';
import { StartFault } from './faults.ts';
import type { Jar } from './jars.ts';
import type { Java } from './java.ts';
import { type KeptProcess, startKept } from './kept-process.ts';
import { knownReason, type LogMarks, logNews, markLogs, portWasTaken, startFailed, verdict } from './log-verdict.ts';
import { freeLoopbackPort } from './ports.ts';
import { USERNAME, writeSettings } from './server-home.ts';
import { ENTRY_POINT, javaOptions } from './settings.ts';

/** Milliseconds from SIGTERM to SIGKILL: the server writes its pages to disk before it ends. */
const GRACE = 20_000;
/** Milliseconds to the first answer; a slow disk that recovers a broken-off load may need most of it. */
const START_LIMIT = 180_000;
const PROBE_LIMIT = 2_000;
const POLL = 100;

/** What a server is started with. */
export type Launch = {
  readonly root: string;
  readonly home: string;
  readonly lib: string;
  readonly jars: readonly Jar[];
  readonly java: Java;
  readonly server: LocalServer;
  readonly password: string;
  readonly environment: Environment;
  /** Options for Java that read or write an archive of classes. */
  readonly archive: readonly string[];
  /** Milliseconds that it may take to end. */
  readonly grace?: number;
  readonly signal: AbortSignal;
};

/** A server that answers. */
export type Running = {
  readonly kept: KeptProcess;
  readonly pid: number | null;
  readonly boltPort: number;
  /** The reason why it fell, from what it has logged. */
  readonly explain: () => Promise<StartFault>;
  /** A trouble that its log tells of since the start, such as a full disk; null where there is none that we know. */
  readonly knownTrouble: () => Promise<StartFault | null>;
};

/** How the command line of a server in this folder can be told from any other. */
export const signature = (home: string): readonly string[] => [ENTRY_POINT, `--home-dir=${home}`];

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', done(true)).once('error', done(false)).setTimeout(PROBE_LIMIT, done(false));
  });

const answers = async (port: number, password: string): Promise<boolean> => {
  if (!(await accepts(port))) return false;
  const access = { uri: `bolt://127.0.0.1:${port}`, username: USERNAME, password, database: 'neo4j' };
  try {
    await probe(access, PROBE_LIMIT);
    return true;
  } catch (error) {
    if (!/Unauthorized|AuthenticationRateLimit/.test(String((error as { code?: unknown }).code))) return false;
    throw new StartFault('The local Neo4j does not take the password that is kept for it.', [
      'delete its folder (.data/neo4j/main) and start again: its data are made from the sheets',
    ]);
  }
};

const startProcess = async (launch: Launch): Promise<KeptProcess> => {
  const { root, home, lib, jars, java, server, archive, environment, grace = GRACE } = launch;
  const classPath = jars.map(({ name }) => join(lib, name)).join(delimiter);
  const options = join(home, 'run/java-options');
  await writeFile(options, javaOptions(server, classPath, archive));
  const log = await open(join(home, 'logs/console.log'), 'w');
  try {
    const args = [`@${options}`, ...signature(home), `--config-dir=${join(home, 'conf')}`];
    return startKept(root, { command: java.command, args, environment, output: log.fd, grace });
  } finally {
    await log.close();
  }
};

type Outcome = 'answers' | 'fell' | 'slow';

/** A server on its way: its process, its port, and how long its logs were before. */
type Begun = { readonly kept: KeptProcess; readonly port: number; readonly marks: LogMarks };

const untilAnswer = async (begun: Begun, { home, password, signal }: Launch): Promise<Outcome> => {
  const { kept, port, marks } = begun;
  let ended = false;
  kept.exited.then(() => {
    ended = true;
  });
  const limit = Date.now() + START_LIMIT;
  while (Date.now() < limit) {
    signal.throwIfAborted();
    if (ended) return 'fell';
    if (await answers(port, password)) return 'answers';
    if (startFailed(await logNews(home, marks))) return 'fell';
    await sleep(POLL);
  }
  return 'slow';
};

const tellWaiting = (report: Report): (() => void) => {
  const start = Date.now();
  const timer = setInterval(
    () => report(`Starting Neo4j: ${Math.round((Date.now() - start) / 1000)} seconds so far`),
    5_000,
  );
  return () => clearInterval(timer);
};

const waitOrEnd = async (begun: Begun, launch: Launch, report: Report): Promise<Outcome> => {
  const stopTelling = tellWaiting(report);
  try {
    const outcome = await untilAnswer(begun, launch);
    if (outcome !== 'answers') await begun.kept.end();
    return outcome;
  } catch (error) {
    await begun.kept.end();
    throw error;
  } finally {
    stopTelling();
  }
};

const WORDS: Readonly<Record<Exclude<Outcome, 'answers'>, string>> = {
  fell: 'Neo4j ended while it was starting.',
  slow: `Neo4j did not answer within ${START_LIMIT / 60_000} minutes.`,
};

const explainFrom = async (
  home: string,
  marks: LogMarks,
  kept: KeptProcess,
  otherwise: string,
): Promise<StartFault> => {
  const { failed } = await kept.exited;
  return verdict(home, await logNews(home, marks), failed ? `${otherwise} (${failed})` : otherwise);
};

const launchOn = async (port: number, launch: Launch, report: Report): Promise<Running | 'port taken'> => {
  const { home, server } = launch;
  await writeSettings(home, server, port);
  const marks = await markLogs(home);
  const kept = await startProcess(launch);
  const outcome = await waitOrEnd({ kept, port, marks }, launch, report);
  if (outcome !== 'answers') {
    if (portWasTaken(await logNews(home, marks))) return 'port taken';
    throw await explainFrom(home, marks, kept, WORDS[outcome]);
  }
  const explain = () => explainFrom(home, marks, kept, 'Neo4j ended by itself.');
  const knownTrouble = async () => knownReason(home, await logNews(home, marks));
  return { kept, pid: await kept.started, boltPort: port, explain, knownTrouble };
};

/** Starts a server and waits for its first answer. Throws a StartFault that says why it did not come, or the signal's reason. */
export const launchServer = async (launch: Launch, report: Report): Promise<Running> => {
  for (const wanted of [launch.server.boltPort, 0, 0]) {
    const running = await launchOn(await freeLoopbackPort(wanted), launch, report);
    if (running !== 'port taken') return running;
  }
  throw new StartFault('Neo4j found no free port on 127.0.0.1: each was taken by another program in the meantime.');
};
