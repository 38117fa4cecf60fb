import { setMaxListeners } from 'node:events';
import { Cancelled, type ErrorCode, GraphUnavailable, QueryTimeout, ServiceError } from '../errors.ts';
import { type Commits, commitsBy, type Look } from './commits.ts';
import {
  type Access,
  isForbidden,
  isStricken,
  isTimeout,
  isUnavailable,
  OPEN_WRITES,
  readOnce,
  tellsOfWrites,
} from './driver.ts';
import { type Endings, openEndings } from './endings.ts';
import { pastTexts } from './past/texts.ts';
import type { Queries, ReadQuery } from './queries.generated.ts';
import { compose, parametersOf, shapeOf } from './reading/compose.ts';
import type { Found, Plan } from './reading/plan.ts';
import { textOf } from './texts.ts';
import { DatabaseAway, type WatchedDriver, watchedDriver } from './watched-driver.ts';

/** The read-only way to the graph: every query is a file of cypher/, every answer plain JSON. */
export type Graph = {
  /** Runs a query file. Throws GraphUnavailable or QueryTimeout; never a driver's error. */
  readonly run: <Q extends ReadQuery>(name: Q, params: Queries[Q]['params']) => Promise<readonly Queries[Q]['row'][]>;
  /** Asks all steps of a plan in one round trip; what each found, in their order. Throws as `run` does. */
  readonly read: (plan: Plan) => Promise<readonly Found[]>;
  /** The place of the release from which the graph answers, counted from 1; null: what it holds today. */
  readonly place: number | null;
  /** The same graph as it was at a release. */
  readonly at: (place: number) => Graph;
  /**
   * The same graph for one request, which is waited for from now on: its reads end, at the server too (but see endings.ts), when the signal is
   * aborted; they throw Cancelled then. With `isAwaited` false nobody waits for it.
   */
  readonly until: (signal: AbortSignal, isAwaited?: boolean) => Graph;
  /** How many reads were begun for this request, or in all. */
  readonly reads: () => number;
  /** What is known of loads that commit meanwhile. */
  readonly commits: Commits;
  readonly close: () => Promise<void>;
};

/** How a read ended. */
export type ReadOutcome = 'OK' | ErrorCode;

/** What is told of the way to the database, to whoever measures it. */
export type ReadObserver = {
  /** A read begins; call what it gives when the read has ended. */
  readonly read: () => (outcome: ReadOutcome) => void;
  /** The database went away, or is back. */
  readonly presence: (isThere: boolean) => void;
  /** The database answers nothing any more until it is started anew; told by each read that meets it. */
  readonly stricken: () => void;
};

const NOBODY: ReadObserver = { read: () => () => {}, presence: () => {}, stricken: () => {} };

/** Reads that one request may have under way at once: each listens to its signal. */
const MOST_READS = 1_000;

/** Milliseconds that a single read may take at the server before it is ended. */
const TIME_LIMIT = 10_000;

const translate = (error: unknown, query: string): unknown => {
  if (error instanceof DatabaseAway || isUnavailable(error)) return new GraphUnavailable(query, error);
  return isTimeout(error) ? new QueryTimeout(query, error) : error;
};

type Asked = { readonly name: string; readonly text: string; readonly params: object };

/** From where a graph reads, and until when. */
type Reader = {
  readonly pool: WatchedDriver;
  readonly endings: Endings;
  readonly database: string;
  readonly place: number | null;
  readonly timeout: number;
  readonly signal: AbortSignal | null;
  /** From when somebody waits, in milliseconds of the clock: Infinity for nobody; undefined: from each read on. */
  readonly since: number | undefined;
  readonly observer: ReadObserver;
  readonly commits: Commits;
  /** What was begun. */
  readonly count: { reads: number };
};

const answerOf = async (
  { pool, endings, database, timeout, signal, since, observer }: Reader,
  { name, text, params }: Asked,
) => {
  try {
    return await pool.use(
      (driver, mark) =>
        endings.until(text, signal, (end) =>
          readOnce(driver, database, { text, params, mark }, { timeout, signal: end }),
        ),
      since,
    );
  } catch (error) {
    if (isStricken(error)) observer.stricken();
    throw signal?.aborted ? new Cancelled(name, error) : translate(error, name);
  }
};

const runRead = async (reader: Reader, question: Asked) => {
  const done = reader.observer.read();
  reader.count.reads += 1;
  try {
    const rows = await answerOf(reader, question);
    done('OK');
    return rows;
  } catch (error) {
    done(error instanceof ServiceError ? error.code : 'INTERNAL');
    throw error;
  }
};

const asked = (name: string, params: object, place: number | null): Asked => {
  const past = place === null ? undefined : pastTexts.get(name);
  return past === undefined
    ? { name, text: textOf(name), params }
    : { name, text: past, params: { ...params, knownAt: place } };
};

/** Statements that were put together, by the form of their plans; forgotten when there are too many. */
const composed = new Map<string, string>();

const MOST_COMPOSED = 2_000;

const textAt = (place: number | null) => (query: string) =>
  (place === null ? undefined : pastTexts.get(query)) ?? textOf(query);

const composedText = (plan: Plan, place: number | null): string => {
  const shape = `${place === null ? 'now' : 'past'};${shapeOf(plan)}`;
  const text = composed.get(shape) ?? compose(plan, textAt(place));
  if (composed.size >= MOST_COMPOSED) composed.clear();
  composed.set(shape, text);
  return text;
};

const readPlan = async (reader: Reader, plan: Plan): Promise<readonly Found[]> => {
  const { place } = reader;
  const name = plan.map(({ query }) => query).join(' + ');
  const params = { ...parametersOf(plan), ...(place !== null && { knownAt: place }) };
  const [row] = await runRead(reader, { name, text: composedText(plan, place), params });
  return plan.map((_, at) => row?.[`s${at}`] as Found);
};

const graphOn = (reader: Reader): Graph => ({
  run: (async (name: string, params: object) => runRead(reader, asked(name, params, reader.place))) as Graph['run'],
  read: (plan) => readPlan(reader, plan),
  place: reader.place,
  at: (place) => graphOn({ ...reader, place }),
  until: (signal, isAwaited = true) => {
    setMaxListeners(MOST_READS, signal);
    const since = isAwaited ? Date.now() : Number.POSITIVE_INFINITY;
    return graphOn({ ...reader, signal, since, count: { reads: 0 } });
  },
  reads: () => reader.count.reads,
  commits: reader.commits,
  close: () => reader.pool.close(),
});

/** Of a user who may not ask what is open nothing is kept but the answer. */
const NOT_TOLD = [{ writing: 0, closing: 0 }];

const notTold = (error: unknown) => (isForbidden(error) ? NOT_TOLD : Promise.reject(error));

/** Looks first at what is open, then at what was committed last. */
const lookingBy = (pool: WatchedDriver, database: string, timeout: number) => async (): Promise<Look> =>
  pool.useAside(async (driver, mark) => {
    const ask = (text: string) => readOnce(driver, database, { text, params: {}, mark }, { timeout, signal: null });
    const [open] = await ask(OPEN_WRITES).catch(notTold);
    const [held] = await ask(textOf('release/state'));
    return { writing: Number(open?.writing), closing: Number(open?.closing), state: String(held?.state) };
  });

/**
 * Opens the graph for reading; no read takes longer than `timeout` milliseconds at the server. For `youth` milliseconds after the database
 * came a request is told within three seconds that it cannot be answered yet.
 */
export const openGraph = (
  access: Access,
  timeout: number = TIME_LIMIT,
  observer: ReadObserver = NOBODY,
  youth: number = 0,
): Graph => {
  const pool = watchedDriver(access, observer.presence, youth);
  const { database } = access;
  const commits = commitsBy(tellsOfWrites(access) ? lookingBy(pool, database, timeout) : null);
  const from = {
    pool,
    endings: openEndings(),
    database,
    place: null,
    timeout,
    signal: null,
    since: undefined,
    observer,
  };
  return graphOn({ ...from, commits, count: { reads: 0 } });
};
