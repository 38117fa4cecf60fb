import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
  type SessionMode,
  type Transaction,
} from 'neo4j-driver';

/** How to reach a Neo4j database. */
export type Access = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

/** A row as it leaves the driver: JSON values only, integers as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** What runs a statement with parameters. */
export type Runner = Pick<Transaction | ManagedTransaction, 'run'>;

/** Milliseconds; a request must not wait for the driver's own defaults of half a minute. */
const WAIT = { connection: 2_000, acquisition: 2_000, liveness: 20_000, lifetime: 600_000, retry: 2_000 } as const;

/** Connections to one server. */
export const POOL_SIZE = 24;

/** What was last written and read in each cluster: a member that is behind lets a session of ours wait until it is there. */
const bookmarks = new Map<string, BookmarkManager>();

const placeOf = ({ uri, database }: Access): string => `${uri} ${database}`;

/** A cluster's members, which `neo4j://` names, may be behind one another; a single server never is. */
const isRouted = ({ uri }: Access): boolean => uri.startsWith('neo4j');

const bookmarksAt = (access: Access): BookmarkManager | null => {
  if (!isRouted(access)) return null;
  const manager = bookmarks.get(placeOf(access)) ?? neo4j.bookmarkManager();
  bookmarks.set(placeOf(access), manager);
  return manager;
};

const managers = new WeakMap<Driver, BookmarkManager>();

/** Forgets what was seen in a cluster: one that was away may have been restored to an earlier day. */
export const forgetBookmarks = (access: Access): void => void bookmarks.delete(placeOf(access));

const connect = ({ uri, username, password }: Access, exact: boolean, size: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: !exact,
    maxConnectionPoolSize: size,
    connectionTimeout: WAIT.connection,
    connectionAcquisitionTimeout: WAIT.acquisition,
    connectionLivenessCheckTimeout: WAIT.liveness,
    maxConnectionLifetime: WAIT.lifetime,
    maxTransactionRetryTime: WAIT.retry,
    userAgent: 'bo-may',
  });

/**
 * Opens a pool of connections; nothing is sent before the first statement. Throws for a malformed address. With `exact` whole numbers come
 * as the driver's integers, so that they can be told from fractions. `size` is how many connections it has at most.
 */
export const openDriver = (access: Access, { exact = false, size = POOL_SIZE } = {}): Driver => {
  const driver = connect(access, exact, size);
  const manager = bookmarksAt(access);
  if (manager !== null) managers.set(driver, manager);
  return driver;
};

/** Whole numbers go to the database as integers, everything else as it is. */
export const toParameters = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameters);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameters(item)]));
};

/** Runs one statement and gives its rows as plain objects. */
export const runIn = async (runner: Runner, text: string, parameters: object): Promise<readonly Row[]> => {
  const result = await runner.run(text, toParameters(parameters) as Record<string, unknown>);
  return result.records.map((record) => record.toObject());
};

const session = (driver: Driver, database: string, defaultAccessMode: SessionMode): Session => {
  const bookmarkManager = managers.get(driver);
  return driver.session({ database, defaultAccessMode, ...(bookmarkManager && { bookmarkManager }) });
};

/** A session that the server refuses to write in; a cluster answers it by a follower. */
export const readSession = (driver: Driver, database: string): Session => session(driver, database, neo4j.session.READ);

/** What bounds a single read. */
export type Limits = {
  /** Milliseconds after which the server ends it. */
  readonly timeout: number;
  /** Ends it at the server as soon as it is aborted. */
  readonly signal: AbortSignal | null;
};

/** Settles as the work does, but rejects at once where the signal aborts; `end` is called then. */
export const untilAborted = <T>(work: Promise<T>, signal: AbortSignal, end: () => void): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });

/** A session that was given up may fail to close where its driver closes too: nobody waits for it. A pause that is given up ends. */
const ignore = (): void => {};

type Statement = {
  readonly text: string;
  readonly params: object;
  /** By what the server can tell it from all others while it is at work. */
  readonly mark?: string;
};

/** One try: a session of its own, whose closing resets its connection, which ends what runs there at the server. */
const tryToRead = async (
  driver: Driver,
  database: string,
  { text, params, mark }: Statement,
  { timeout, signal }: Limits,
): Promise<readonly Row[]> => {
  signal?.throwIfAborted();
  const config = { timeout, ...(mark !== undefined && { metadata: { read: mark } }) };
  const session = readSession(driver, database);
  const close = (): Promise<void> => session.close().catch(ignore);
  try {
    // Without a transaction of ours the statement is one round trip; with one, its begin and its end are two more.
    const work = runIn({ run: (own, values) => session.run(own, values, config) }, text, params);
    return await (signal === null ? work : untilAborted(work, signal, () => void close()));
  } finally {
    // What was given up is reset at the server, which may be silent: nobody waits for that.
    if (!signal?.aborted) await close();
  }
};

/** Milliseconds before the first try anew; each further one waits twice as long. */
const FIRST_PAUSE = 50;

/** The driver (6.3.0) takes the first packet of a new connection for the whole of what the server says of its versions, and fails where it is not. */
const isCutGreeting = (error: unknown): boolean =>
  error instanceof RangeError && (error as NodeJS.ErrnoException).code === 'ERR_OUT_OF_RANGE';

const isWorthAnother = (error: unknown): boolean =>
  (error instanceof Neo4jError && error.retriable) || isCutGreeting(error);

/** Reads one statement; tries again for a while where the database could not answer just now, which a read may do at any time. */
export const readOnce = async (
  driver: Driver,
  database: string,
  statement: Statement,
  limits: Limits,
): Promise<readonly Row[]> => {
  const start = Date.now();
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      return await tryToRead(driver, database, statement, limits);
    } catch (error) {
      const isLate = Date.now() - start + pause > WAIT.retry;
      if (isLate || limits.signal?.aborted || !isWorthAnother(error)) throw error;
      await sleep(pause, undefined, limits.signal === null ? {} : { signal: limits.signal }).catch(ignore);
    }
  }
};

/** A session that may write; only the loader opens one. */
export const writeSession = (driver: Driver, database: string): Session =>
  session(driver, database, neo4j.session.WRITE);

/** Whether the database says that it answers nothing until it is started anew: what it was to write could not be written, mostly for want of room. */
export const isStricken = (error: unknown): boolean =>
  error instanceof Neo4jError && /needs to be restarted/.test(error.message);

/** Whether an error means that the database cannot be reached, or not now. */
export const isUnavailable = (error: unknown): boolean =>
  isCutGreeting(error) ||
  isStricken(error) ||
  (error instanceof Neo4jError &&
    (error.retriable ||
      ['ServiceUnavailable', 'SessionExpired'].includes(error.code) ||
      /acquisition timed out|Database.*unavailable/i.test(`${error.code} ${error.message}`)));

/** Whether the server ended a statement for its time limit. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && /TransactionTimedOut|Terminated/.test(error.code);

const STEPS = 5;

/**
 * Aborts after a time (milliseconds) that is counted in turns of this process: one that is busy must not take itself for a silent database.
 * Give it up with the controller's own `abort`.
 */
export const patience = (timeout: number, reason?: Error): AbortController => {
  const over = new AbortController();
  const wait = async (): Promise<void> => {
    for (let step = 0; step < STEPS && !over.signal.aborted; step += 1) await sleep(timeout / STEPS);
    over.abort(reason ?? new Error(`no answer within ${timeout} ms`));
  };
  wait();
  return over;
};

/** What a statement finds over a new connection; throws the driver's error where it is not answered within the time (milliseconds). */
const askAnew = async (access: Access, text: string, timeout: number): Promise<readonly Row[]> => {
  const driver = openDriver(access);
  const over = patience(timeout);
  try {
    const session = readSession(driver, access.database);
    const asked = runIn({ run: (own) => session.run(own, {}, { timeout }) }, text, {});
    return await untilAborted(asked, over.signal, ignore);
  } finally {
    const closed = driver.close().catch(ignore);
    if (!over.signal.aborted) await closed;
    over.abort();
  }
};

/** Resolves when the database answers a statement over a new connection; throws the driver's error where it does not within the time (milliseconds). */
export const probe = async (access: Access, timeout: number): Promise<void> => {
  await askAnew(access, 'RETURN 1', timeout);
};

/** How many transactions are open that are to commit (see announced.ts), and how many of them are committing. */
export const OPEN_WRITES = `SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.writes
RETURN count(*) AS writing, sum(CASE WHEN status STARTS WITH 'Closing' THEN 1 ELSE 0 END) AS closing`;

/** Whether one server tells of all that is open: a cluster's members know each its own work alone. */
export const tellsOfWrites = (access: Access): boolean => !isRouted(access);

/** Whether the server keeps what was asked from this user. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security');

export const AT_WORK = 'SHOW TRANSACTIONS YIELD metaData RETURN metaData.read AS mark';

/**
 * The marks of the reads that the server is at work on, ours and those of others; null where it cannot be told: a cluster's members know each
 * its own alone, and not every user may ask. Throws where there is no answer within the time (milliseconds).
 */
export const readsAtWork = async (access: Access, timeout: number): Promise<ReadonlySet<unknown> | null> => {
  if (isRouted(access)) return null;
  try {
    return new Set((await askAnew(access, AT_WORK, timeout)).map(({ mark }) => mark));
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError')) return null;
    throw error;
  }
};
