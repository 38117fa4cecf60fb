import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, forgetBookmarks, openDriver, probe, untilAborted } from './driver.ts';

type Driver = ReturnType<typeof openDriver>;

/** The database has not answered for a while, not even to say that it is there. */
export class DatabaseAway extends Error {}

/** A pool of connections to a database that may fall silent. */
export type WatchedDriver = {
  /** Does work that reads; throws DatabaseAway as soon as the database is seen to be away, and at once while it is. */
  readonly use: <T>(work: (driver: Driver) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** Milliseconds without an answer after which somebody who waits has the database asked whether it is there. */
const SILENCE = 1_000;

/** Milliseconds in which a database that is there answers the smallest question. */
const PULSE = 1_500;

/** Milliseconds between two looks for a database that is away. */
const LOOK_EVERY = 250;

/** The connections between two outages; those of before are not to be trusted: some wait for an answer that never comes. */
type Spell = { readonly driver: Driver; readonly away: AbortController };

const begin = (access: Access): Spell => {
  const away = new AbortController();
  setMaxListeners(0, away.signal);
  return { driver: openDriver(access), away };
};

const ignore = (): void => {};

/** Asks the database whether it is there, once for all who want to know. */
const pulseOf = (access: Access): (() => Promise<boolean>) => {
  let asked: Promise<boolean> | null = null;
  return () => {
    asked ??= probe(access, PULSE)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        asked = null;
      });
    return asked;
  };
};

/** Opens a watched pool; `onPresence` is told when the database goes away and when it is back. */
export const watchedDriver = (access: Access, onPresence: (isThere: boolean) => void): WatchedDriver => {
  const isThere = pulseOf(access);
  let spell = begin(access);
  let closed = false;

  const lookForIt = async (): Promise<void> => {
    while (!closed && !(await isThere())) await sleep(LOOK_EVERY);
    if (closed) return;
    forgetBookmarks(access);
    spell = begin(access);
    onPresence(true);
  };

  const lose = ({ driver, away }: Spell): void => {
    if (away.signal.aborted || closed) return;
    away.abort(new DatabaseAway('The database does not answer.'));
    driver.close().catch(ignore);
    onPresence(false);
    lookForIt();
  };

  const watch = (mine: Spell) => setInterval(async () => (await isThere()) || lose(mine), SILENCE);

  return {
    use: async (work) => {
      const mine = spell;
      mine.away.signal.throwIfAborted();
      const watching = watch(mine);
      try {
        return await untilAborted(work(mine.driver), mine.away.signal, ignore);
      } finally {
        clearInterval(watching);
      }
    },
    close: () => {
      closed = true;
      // Who still waits must be told: a connection that is closed under a read may never say so.
      spell.away.abort(new DatabaseAway('The way to the database was closed.'));
      return spell.driver.close();
    },
  };
};
