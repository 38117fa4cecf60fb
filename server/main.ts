import { setTimeout as wait } from 'node:timers/promises';
import { FaultySheets } from '../seed/loader.ts';
import { bringUpToDate, faultsText, readAhead } from '../seed/on-start.ts';
import { type Config, loadConfig } from './config.ts';
import { type Listening, listen, type Place, PortIsBusy } from './listen.ts';
import { type Metrics, makeMetrics } from './metrics.ts';
import {
  faultText,
  type Neo4jAccess,
  openNeo4j,
  refuseSecond,
  StartFault,
  servedBy,
  terminalReport,
} from './neo4j/index.ts';
import { loadRenderer } from './pages/renderer.ts';
import { makeLog } from './requests.ts';
import { serveOn } from './serving.ts';

const say = terminalReport(process.stdout);

const listenAt = async (place: Place): Promise<Listening> => {
  try {
    const listening = await listen(place);
    if (listening.port !== place.port && place.port !== 0)
      say(`Port ${place.port} is busy: taking ${listening.port} instead`);
    return listening;
  } catch (error) {
    if (!(error instanceof PortIsBusy)) throw error;
    throw new StartFault(error.message, [`take another one: PORT=${place.port + 1} npm start`]);
  }
};

/** Opens the port of what is measured, where one is asked for. */
const openMetrics = async ({ metrics: place }: Config, metrics: Metrics): Promise<Listening | null> => {
  if (place === null) return null;
  const listening = await listenAt({ ...place, portWasChosen: true });
  listening.serve(metrics.answer);
  say(`Metrics: ${listening.url}/metrics`);
  return listening;
};

const serve = async (
  config: Config,
  opened: { access: Neo4jAccess },
  listening: Listening,
  stop: AbortSignal,
): Promise<void> => {
  const metrics = makeMetrics();
  const measured = await openMetrics(config, metrics);
  try {
    const { web: browser, pages } = config.paths;
    const renderer = await loadRenderer({ browser, pages });
    const log = makeLog(config.log.level);
    await serveOn(opened, { config, listening, stop, log, metrics, renderer, say });
  } finally {
    await measured?.close(0);
  }
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

/** Starts the server anew that is to refuse writes from now on; any other stays as it is. */
const lock = async (config: Config, opened: { access: Neo4jAccess }, stop: AbortSignal): Promise<Config> => {
  const served = servedBy(config);
  if (served === config) return config;
  say('The record is there: Neo4j is started anew and lets nobody write');
  await opened.access.stop();
  opened.access = await openNeo4j(served, say, { signal: stop });
  return served;
};

const run = async (config: Config, stop: AbortSignal): Promise<void> => {
  await refuseSecond(config);
  const listening = await listenAt(config.http);
  try {
    const ahead = readAhead(config);
    const opened = { access: await openNeo4j(config, say, { signal: stop }) };
    try {
      await load(config, opened.access, ahead, stop);
      await serve(await lock(config, opened, stop), opened, listening, stop);
    } finally {
      await opened.access.stop();
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
  await run(loadConfig(), stop);
} catch (error) {
  if (!stop.aborted) {
    console.error(
      error instanceof StartFault ? faultText(error) : error instanceof FaultySheets ? faultsText(error) : error,
    );
    process.exitCode = 1;
  }
}
if (stop.aborted) await wait(TWIN);
