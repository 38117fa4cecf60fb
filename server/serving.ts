import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { type Graph, openGraph } from './graph/graph.ts';
import type { Listening } from './listen.ts';
import type { Metrics } from './metrics.ts';
import type { Neo4jAccess, Neo4jEnd, Report } from './neo4j/index.ts';
import { reviveNeo4j } from './neo4j/revive.ts';
import type { Renderer } from './pages/renderer.ts';
import { admission } from './shedding.ts';
import { warmUp } from './warm-up.ts';

/** Milliseconds that answers under way get to be finished when the program ends. */
const GRACE = 5_000;

/** Milliseconds in which a database that was only just started may be slow: its first statements are planned, its code is compiled. */
export const YOUTH = 30_000;

/** Milliseconds at most for which a program that starts lets its database get ready for readers before it says that it is. */
const WARMING = 3_000;

/** What stays the same when the database is another one. */
export type Service = {
  readonly config: Config;
  readonly listening: Listening;
  /** Aborted when the program is to end. */
  readonly stop: AbortSignal;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly renderer: Renderer | null;
  readonly say: Report;
};

/** Where questions are answered from, and how that came to its end: null where the program is to end. */
type Answered = { readonly graph: Graph; readonly end: Neo4jEnd | null };

const untilEnd = async (stop: AbortSignal, { exited }: Neo4jAccess): Promise<Neo4jEnd | null> => {
  if (stop.aborted) return null;
  const asked = new Promise<null>((resolve) => stop.addEventListener('abort', () => resolve(null), { once: true }));
  return Promise.race([asked, exited]);
};

/** Answers readers when its statements are planned, but after that time (milliseconds) in any case. */
const answerFrom = async (access: Neo4jAccess, service: Service, time: number): Promise<Answered> => {
  const { config, listening, stop, log, metrics, renderer, say } = service;
  const warm = (): Promise<void> =>
    warmUp(graph, stop).catch((error) => log.warn({ err: error }, 'warming up was broken off'));
  const presence = (isThere: boolean): void => {
    metrics.reads.presence(isThere);
    if (isThere) warm();
  };
  const stricken = (): void => {
    metrics.reads.stricken();
    // It then ends, and is started again as one that fell; one that is not ours is its owner's to start anew.
    if (access.managed) void access.stop();
  };
  const graph = openGraph(access, undefined, { ...metrics.reads, presence, stricken }, YOUTH);
  metrics.reads.presence(true);
  const { publicUrl, trustProxy, allowance } = config.http;
  const limits = { trustProxy, allowance, admit: admission() };
  const deps = { graph, log, webFolder: config.paths.web, renderer, publicUrl, ...limits, metrics, stopping: stop };
  const app = buildApp(deps);
  await Promise.race([warm(), wait(time, undefined, { ref: false })]);
  listening.serve(app);
  await access.announce(listening.url);
  say(`Ready: ${listening.url}   (Ctrl-C ends it)`);
  return { graph, end: await untilEnd(stop, access) };
};

/** Ends without cutting an answer: first others are told to ask elsewhere, then no more is taken, then what is under way ends. */
const endGently = async ({ config, listening, say }: Service): Promise<void> => {
  say('Stopping');
  listening.drain();
  await wait(config.http.stopDelay);
  await listening.close(GRACE);
};

/**
 * Serves until it is to end; where the local database falls, starts it again, and meanwhile says that the record cannot be read. `opened`
 * holds the database that is open now. Throws a StartFault where it does not come up again.
 */
export const serveOn = async (opened: { access: Neo4jAccess }, service: Service): Promise<void> => {
  for (let warming = WARMING; ; warming = 0) {
    const { graph, end } = await answerFrom(opened.access, service, warming);
    try {
      if (end === null) return await endGently(service);
      service.say(`${end.message} It is started again.`);
      opened.access = await reviveNeo4j(service.config, service.say, service.stop);
    } finally {
      await graph.close();
    }
  }
};
