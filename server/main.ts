import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { FaultySheets } from '../seed/loader.ts';
import { bringUpToDate, faultsText, readAhead } from '../seed/on-start.ts';
import { buildApp } from './app.ts';
import { type Config, loadConfig } from './config.ts';
import { openGraph } from './graph/graph.ts';
import { type Listening, listen, PortIsBusy } from './listen.ts';
import { faultText, type Neo4jAccess, openNeo4j, refuseSecond, StartFault, terminalReport } from './neo4j/index.ts';
import { loadRenderer } from './pages/renderer.ts';
import { admission } from './shedding.ts';
import { warmUp } from './warm-up.ts';

/** Milliseconds that answers under way get to be finished when the program ends. */
const GRACE = 5_000;

const say = terminalReport(process.stdout);

const openPort = async ({ http }: Config): Promise<Listening> => {
  try {
    const listening = await listen(http);
    if (listening.port !== http.port && http.port !== 0)
      say(`Port ${http.port} is busy: taking ${listening.port} instead`);
    return listening;
  } catch (error) {
    if (!(error instanceof PortIsBusy)) throw error;
    throw new StartFault(error.message, [`take another one: PORT=${http.port + 1} npm start`]);
  }
};

const serve = async (
  config: Config,
  access: Neo4jAccess,
  listening: Listening,
  stop: AbortSignal,
): Promise<boolean> => {
  const graph = openGraph(access);
  const log = pino({ level: config.log.level });
  const { web: webFolder, pages } = config.paths;
  const renderer = await loadRenderer({ browser: webFolder, pages });
  const { publicUrl, trustProxy, allowance } = config.http;
  const limits = { trustProxy, allowance, admit: admission() };
  listening.serve(buildApp({ graph, log, webFolder, renderer, publicUrl, ...limits }));
  await access.announce(listening.url);
  say(`Ready: ${listening.url}   (Ctrl-C ends it)`);
  warmUp(graph, stop).catch((error) => log.warn({ err: error }, 'warming up was broken off'));
  const asked = new Promise<null>((resolve) => stop.addEventListener('abort', () => resolve(null), { once: true }));
  const end = stop.aborted ? null : await Promise.race([asked, access.exited]);
  say(end ? `${end.message} The program ends too.` : 'Stopping');
  await listening.close(GRACE);
  await graph.close();
  return end === null;
};

/** The load's outcome, unless the program is to end or the database falls: then it is broken off, and the graph is as before. */
const load = (
  config: Config,
  access: Neo4jAccess,
  ahead: ReturnType<typeof readAhead>,
  stop: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
    access.exited.then(({ message }) => reject(new StartFault(message)));
    bringUpToDate(access, config, say, ahead).then(resolve, async (error) => reject(await access.explain(error)));
  });

const run = async (config: Config, stop: AbortSignal): Promise<boolean> => {
  await refuseSecond(config);
  const listening = await openPort(config);
  try {
    const ahead = readAhead(config);
    const access = await openNeo4j(config, say, { signal: stop });
    try {
      await load(config, access, ahead, stop);
      return await serve(config, access, listening, stop);
    } finally {
      await access.stop();
    }
  } finally {
    await listening.close(0);
  }
};

/** Milliseconds in which one Ctrl-C may reach us twice: from the terminal, and passed on by npm. */
const SAME_SIGNAL = 1_000;

/** Milliseconds after a stop in which the second of two such signals still finds somebody who knows it: a program that is gone would die of it. */
const TWIN = 100;

/** The first signal ends the program gently, a later one at once: its Neo4j then ends by itself. */
const stopOnSignals = (): AbortSignal => {
  const stop = new AbortController();
  let first = 0;
  const onSignal = (): void => {
    if (!stop.signal.aborted) first = Date.now();
    else if (Date.now() - first > SAME_SIGNAL) process.exit(130);
    stop.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return stop.signal;
};

const stop = stopOnSignals();
try {
  process.exitCode = (await run(loadConfig(), stop)) ? 0 : 1;
} catch (error) {
  if (!stop.aborted) {
    console.error(
      error instanceof StartFault ? faultText(error) : error instanceof FaultySheets ? faultsText(error) : error,
    );
    process.exitCode = 1;
  }
}
if (stop.aborted) await wait(TWIN);
