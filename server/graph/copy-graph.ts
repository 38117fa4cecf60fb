import type { Session, Transaction } from 'neo4j-driver';
import { type Access, openDriver, type Row, writeSession } from './driver.ts';
import type { Queries, WriteQuery } from './queries.generated.ts';
import { textOf } from './texts.ts';
import { beginLocked, commitAnnounced, isReadOnly } from './write-lock.ts';

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

/** Where the server lets nobody write, nobody loads: there is no lock then, and no need of one. */
const beginAlone = async (session: Session, onWait: () => void, writes: boolean): Promise<Transaction> => {
  try {
    return await beginLocked(session, { limit: COPY_LIMIT, onWait, writes });
  } catch (error) {
    if (isReadOnly(error)) return session.beginTransaction({ timeout: COPY_LIMIT });
    throw error;
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

/** Opens a graph to be copied whole, or to be made what a copy says; `onWait` is told where a load has to be waited for. */
export const openCopyGraph = (access: Access, onWait: () => void): CopyGraph => {
  const driver = openDriver(access, { exact: true });
  const alone = async <T>(work: (within: Within) => Promise<T>, isKept: boolean): Promise<T> => {
    const session = writeSession(driver, access.database);
    try {
      const tx = await beginAlone(session, onWait, isKept);
      try {
        const done = await work(within(tx));
        await (isKept ? commitAnnounced(tx) : tx.rollback());
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
