import { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { type Access, openDriver, type Row, writeSession } from './driver.ts';
import type { Queries, WriteQuery } from './queries.generated.ts';
import { textOf } from './texts.ts';

type Query = Extract<WriteQuery, `write/backup/${string}`>;

/** What is read and written inside one transaction; numbers and dates are the driver's own, without loss. */
export type Within = {
  /** The rows of a query one by one, as the server sends them. */
  readonly stream: <Q extends Query>(name: Q) => AsyncIterable<Queries[Q]['row']>;
  /** Sends rows to a query and gives what it answers. */
  readonly send: <Q extends Query>(name: Q, rows: readonly unknown[]) => Promise<readonly Queries[Q]['row'][]>;
};

/** The way to a whole graph, for backups and for what restores them. */
export type CopyGraph = {
  /** Does work while no load can commit, and takes back whatever it wrote. */
  readonly look: <T>(work: (within: Within) => Promise<T>) => Promise<T>;
  /** Does work while no load can commit: all that it writes is kept, or, when it throws or dies, nothing. */
  readonly write: <T>(work: (within: Within) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** Milliseconds after which the server ends a copy that does not end by itself. */
const COPY_LIMIT = 30 * 60 * 1000;
/** Milliseconds to wait for a load that is going on; the server itself gives up each wait after 30 s. */
const PATIENCE = 10 * 60 * 1000;

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : '');
const isLoading = (error: unknown): boolean => /LockAcquisitionTimeout/.test(codeOf(error));
const isReadOnly = (error: unknown): boolean => /ReadOnly/.test(codeOf(error));

const begin = (session: Session): Promise<Transaction> => session.beginTransaction({ timeout: COPY_LIMIT });

/**
 * A transaction that holds the loader's lock. Neo4j shows each statement what is committed when it runs, so without the lock nodes could
 * be read before a load and relationships after it.
 */
const beginLocked = async (session: Session): Promise<Transaction> => {
  const limit = Date.now() + PATIENCE;
  for (;;) {
    const tx = await begin(session);
    try {
      await tx.run(textOf('write/lock'));
      return tx;
    } catch (error) {
      await tx.close();
      // Where the server lets nobody write, nobody loads.
      if (isReadOnly(error)) return begin(session);
      if (!isLoading(error) || Date.now() > limit) throw error;
    }
  }
};

const rowsOf = async function* (tx: Transaction, name: string): AsyncGenerator<Row> {
  for await (const record of tx.run(textOf(name))) yield record.toObject();
};

const within = (tx: Transaction): Within => ({
  stream: ((name: string) => rowsOf(tx, name)) as unknown as Within['stream'],
  send: (async (name: string, rows: readonly unknown[]) =>
    (await tx.run(textOf(name), { rows })).records.map((record) => record.toObject())) as unknown as Within['send'],
});

/** Opens a graph to be copied whole, or to be made what a copy says. */
export const openCopyGraph = (access: Access): CopyGraph => {
  const driver = openDriver(access, { exact: true });
  const alone = async <T>(work: (within: Within) => Promise<T>, isKept: boolean): Promise<T> => {
    const session = writeSession(driver, access.database);
    try {
      const tx = await beginLocked(session);
      try {
        const done = await work(within(tx));
        await (isKept ? tx.commit() : tx.rollback());
        return done;
      } finally {
        await tx.close();
      }
    } finally {
      await session.close();
    }
  };
  return {
    look: (work) => alone(work, false),
    write: (work) => alone(work, true),
    close: () => driver.close(),
  };
};
