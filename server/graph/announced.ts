import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from 'neo4j-driver';

/** Milliseconds for which a transaction that is to commit is open before it does: whoever looks that often has seen it come. */
export const ANNOUNCED = 600;

/** What a transaction that is to commit tells of itself in the server's list. */
export const WRITING = { writes: true } as const;

const begun = new WeakMap<Transaction, number>();

/** Notes that the server has this transaction, which tells that it writes. */
export const announce = (tx: Transaction): void => void begun.set(tx, performance.now());

/** Commits it when it has been open for long enough. */
export const commitAnnounced = async (tx: Transaction): Promise<void> => {
  await sleep(Math.max(0, (begun.get(tx) ?? performance.now()) + ANNOUNCED - performance.now()));
  await tx.commit();
};
