import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { ANNOUNCED, WRITING } from './announced.ts';
import { textOf } from './texts.ts';

/** Another load, or a backup, has held the graph for longer than anybody waits. */
export class GraphBusy extends Error {
  override readonly name = 'GraphBusy';
}

/** What is told to whom has to wait for the lock. */
export const WAITING = 'waiting for the end of a load or a backup that is going on';

/** How somebody waits for the lock. */
export type Waiting = {
  /** Milliseconds that the transaction may take at the server, the wait among them. */
  readonly limit: number;
  /** Told once, where it has to be waited for. */
  readonly onWait: () => void;
  /** Milliseconds that it is waited for. */
  readonly patience?: number;
  /** Whether it is to commit, by `commitAnnounced`; readers look out for it then. */
  readonly writes: boolean;
};

/** Milliseconds to wait for a load or a backup that is going on; the server itself gives up each wait after 30 s. */
const PATIENCE = 10 * 60 * 1000;

/** Milliseconds after which it is told that somebody else has the lock. */
const TOLD_AFTER = 1_000;

/** Whether the server lets nobody write: nobody loads either then. */
export const isReadOnly = (error: unknown): boolean =>
  error instanceof Neo4jError && /WriteOnReadOnlyAccessDatabase/.test(error.code);

/** Whether somebody else has it; of some who come at the same moment, the server sends all but one away. */
const isHeld = (error: unknown): boolean =>
  error instanceof Neo4jError && /LockAcquisitionTimeout|DeadlockDetected/.test(error.code);

/** Since when each transaction that is to commit has been open (milliseconds of the performance clock). */
const open = new WeakMap<Transaction, number>();

/** Commits a transaction of `beginLocked` when it has been open for so long that readers have seen it come. */
export const commitAnnounced = async (tx: Transaction): Promise<void> => {
  await sleep(Math.max(0, (open.get(tx) ?? performance.now()) + ANNOUNCED - performance.now()));
  await tx.commit();
};

/** One wait for the lock; null where somebody else had it all the while. */
const tryToBegin = async (session: Session, { limit, writes }: Waiting): Promise<Transaction | null> => {
  const tx = await session.beginTransaction({ timeout: limit, ...(writes && { metadata: WRITING }) });
  try {
    await tx.run(textOf('write/lock'));
    open.set(tx, performance.now());
    return tx;
  } catch (error) {
    await tx.close();
    if (isHeld(error)) return null;
    throw error;
  }
};

/**
 * Begins a transaction that holds the lock that one load, backup or restore at a time may hold. Neo4j shows each statement what is
 * committed when it runs, so without the lock nodes could be read before a load and relationships after it. Throws GraphBusy.
 */
export const beginLocked = async (session: Session, waiting: Waiting): Promise<Transaction> => {
  const { onWait, patience = PATIENCE } = waiting;
  const until = Date.now() + patience;
  const telling = setTimeout(onWait, TOLD_AFTER);
  try {
    do {
      const tx = await tryToBegin(session, waiting);
      if (tx !== null) return tx;
    } while (Date.now() < until);
    throw new GraphBusy('Another load, a backup or a restore has held the graph all the while; nothing was written.');
  } finally {
    clearTimeout(telling);
  }
};
