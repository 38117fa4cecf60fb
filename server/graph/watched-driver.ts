import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, forgetBookmarks, openDriver, POOL_SIZE, patience, untilAborted } from './driver.ts';
import { type Pulse, pulseOf } from './pulse.ts';

type Driver = ReturnType<typeof openDriver>;

/** The database has not answered for a while, not even to say that it is there. */
export class DatabaseAway extends Error {}

/** The database is there, and not at work on a read whose answer has not come: that was lost on the way. */
class AnswerLost extends DatabaseAway {}

/** Work that reads; the server is to show its statements by the mark. */
type Work<T> = (driver: Driver, mark: string) => Promise<T>;

/** A pool of connections to a database that may fall silent. */
export type WatchedDriver = {
  /**
   * Does work that reads; throws DatabaseAway as soon as the database is seen to be away, and at once while it is. Work whose answer is lost is
   * done once more, over a new connection. `since` is the time (milliseconds) from which somebody waits; Infinity where nobody does.
   */
  readonly use: <T>(work: Work<T>, since?: number) => Promise<T>;
  /** As `use`, over a connection of its own: it waits behind no reader. */
  readonly useAside: <T>(work: Work<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** Milliseconds without an answer after which somebody who waits has the database asked whether it is there. */
const SILENCE = 1_000;

/** Milliseconds in which an answer that was on its way when the database was asked has come. */
const ON_ITS_WAY = 500;

/** Milliseconds in which work must be done that is done once more. */
const ANSWERED = 2_700;

/** The same for a database that came up just now: the machine is busy with it, and everybody is to hear within three seconds. */
const ANSWERED_YOUNG = 2_400;

/** Milliseconds between two looks for a database that is away. */
const LOOK_EVERY = 250;

/**
 * The connections between two outages; those of before are not to be trusted: some wait for an answer that never comes. After a lost answer
 * new work gets new ones too, and the old are closed when the work that goes on there has ended.
 */
type Spell = {
  readonly driver: Driver;
  readonly aside: Driver;
  readonly away: AbortController;
  readonly under: Set<string>;
  readonly since: number;
  isOver: boolean;
};

const begin = (access: Access): Spell => {
  const away = new AbortController();
  setMaxListeners(0, away.signal);
  return {
    driver: openDriver(access),
    aside: openDriver(access, { size: 1 }),
    away,
    under: new Set(),
    since: Date.now(),
    isOver: false,
  };
};

/** Which of the connections of a spell. */
type Way = 'driver' | 'aside';

const LATE = 'The database came up just now, and is not quick yet.';

const ignore = (): void => {};

const closeAll = ({ driver, aside }: Spell): Promise<unknown> => Promise.all([driver.close(), aside.close()]);

const closeUnused = (spell: Spell): void => {
  if (spell.isOver && spell.under.size === 0) closeAll(spell).catch(ignore);
};

/** Whether it has a connection, or may: others wait for one, in their order. */
const isUnderWay = ({ under }: Spell, mark: string): boolean => [...under].indexOf(mark) < POOL_SIZE;

/** Whether the database is not at work on what has no answer, and its answer is not on its way either. */
const isLostAt = async (isAtWorkOn: Pulse['isAtWorkOn'], mark: string): Promise<boolean> => {
  try {
    if (await isAtWorkOn(mark)) return false;
    await sleep(ON_ITS_WAY);
    return !(await isAtWorkOn(mark));
  } catch {
    // It answers the smallest question and not this one: what is a little longer does not get through.
    return true;
  }
};

/** Ends work when it is lost, or too late; whoever waits for nothing has all the time. */
const endedAfter = (left: number, reason: Error): AbortController =>
  Number.isFinite(left) ? patience(Math.max(0, left), reason) : new AbortController();

/**
 * Opens a watched pool; `onPresence` is told when the database goes away and when it is back. For `youth` milliseconds after it came a
 * statement may take it seconds that it has not planned yet: nobody waits for that longer than for a database that is away, and it is planned
 * all the same.
 */
export const watchedDriver = (
  access: Access,
  onPresence: (isThere: boolean) => void,
  youth: number = 0,
): WatchedDriver => {
  const { isThere, isAtWorkOn } = pulseOf(access);
  let spell = begin(access);
  let closed = false;

  const lookForIt = async (): Promise<void> => {
    while (!closed && !(await isThere())) await sleep(LOOK_EVERY);
    if (closed) return;
    forgetBookmarks(access);
    spell = begin(access);
    onPresence(true);
  };

  const lose = ({ away }: Spell): void => {
    if (away.signal.aborted || closed) return;
    away.abort(new DatabaseAway('The database does not answer.'));
    closeAll(spell).catch(ignore);
    onPresence(false);
    lookForIt();
  };

  const renew = (mine: Spell): void => {
    if (mine !== spell || mine.away.signal.aborted) return;
    spell = { ...begin(access), away: mine.away, since: mine.since };
    mine.isOver = true;
  };

  const look = async (mine: Spell, mark: string, lost: AbortController): Promise<void> => {
    const wasUnderWay = isUnderWay(mine, mark);
    if (!(await isThere())) lose(mine);
    else if (wasUnderWay && (await isLostAt(isAtWorkOn, mark))) lost.abort(new AnswerLost('The answer was lost.'));
  };

  /** Does work over the connections of now, and ends it with `lost`. */
  const attempt = async <T>(work: Work<T>, lost: AbortController, by: Way = 'driver'): Promise<T> => {
    const mine = spell;
    mine.away.signal.throwIfAborted();
    const mark = randomUUID();
    mine.under.add(mark);
    const watching = setInterval(() => look(mine, mark, lost), SILENCE);
    try {
      return await untilAborted(untilAborted(work(mine[by], mark), mine.away.signal, ignore), lost.signal, ignore);
    } catch (error) {
      if (lost.signal.reason instanceof AnswerLost) renew(mine);
      throw error;
    } finally {
      clearInterval(watching);
      mine.under.delete(mark);
      closeUnused(mine);
    }
  };

  const attemptWithin = async <T>(work: Work<T>, left: number, reason: Error, by: Way = 'driver'): Promise<T> => {
    const over = endedAfter(left, reason);
    try {
      return await attempt(work, over, by);
    } finally {
      over.abort();
    }
  };

  const isYoung = (): boolean => Date.now() - spell.since < youth;

  return {
    use: async (work, since = Date.now()) => {
      const left = (limit: number): number => limit - (Date.now() - since);
      try {
        const limit = isYoung() ? ANSWERED_YOUNG : Number.POSITIVE_INFINITY;
        return await attemptWithin(work, left(limit), new DatabaseAway(LATE));
      } catch (error) {
        if (!(error instanceof AnswerLost)) throw error;
        return attemptWithin(work, left(ANSWERED), new AnswerLost('No answer came, over a new connection either.'));
      }
    },
    useAside: (work) => attemptWithin(work, ANSWERED, new DatabaseAway(LATE), 'aside'),
    close: async () => {
      closed = true;
      // Who still waits must be told: a connection that is closed under a read may never say so.
      spell.away.abort(new DatabaseAway('The way to the database was closed.'));
      await closeAll(spell);
    },
  };
};
