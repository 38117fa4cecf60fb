import { setTimeout as sleep } from 'node:timers/promises';
import { ANNOUNCED } from './announced.ts';

// A load is one transaction, and still Neo4j applies its commit row by row: a read of that moment sees a part of it. Each transaction that
// will commit is open for a while before it does (announced.ts), and is listed by the server until all of it is applied. So a look at the
// list that finds none says that no commit begins for that while, and two looks that find the same state of the record, neither of them
// while a commit is applied, say that none was applied in between.

/** What one look at the database saw. */
export type Look = {
  /** How many transactions are open that may commit. */
  readonly writing: number;
  /** How many of them are committing: what they wrote is seen in part. */
  readonly closing: number;
  /** What was committed last; read after the others. */
  readonly state: string;
};

/** What is known of commits, by looks that are shared by all who read. */
export type Commits = {
  /**
   * Call it before reading, and give what it gives to `none`: when it was (milliseconds of the performance clock). Waits for the end of a
   * commit that is being applied, until `limit` of that clock at most.
   */
  readonly begin: (limit: number) => Promise<number>;
  /** Whether no commit was applied since, so that all that was read till now is of one state. False where that cannot be told by `limit`. */
  readonly none: (since: number, limit: number) => Promise<boolean>;
};

/** Milliseconds for which a look that found no transaction holds: less than each is announced. */
const HOLDS = ANNOUNCED - 100;

/** Milliseconds after which somebody who begins to read has another look made. */
const FRESH = 400;

/** Milliseconds that a look is waited for before reading: a database that is away is told by what is read. */
const FIRST = 250;

/** The same for the first look of all, which a database that came up just now plans: what is read before it would be read again. */
const FIRST_OF_ALL = 600;

/** Milliseconds between two looks at a commit that is being applied. */
const PAUSE = 25;

/** No commit was applied from the one moment to the other. */
type Calm = { readonly from: number; readonly until: number };

const UNKNOWN: Calm = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

type Seen = { readonly look: Look; readonly began: number; readonly ended: number };

/** What is known after a look, from what was known at the look before (null: of nothing). */
export const calmAfter = (known: Calm, before: string | null, { look, began, ended }: Seen): Calm => {
  if (look.closing > 0) return UNKNOWN;
  const holds = look.writing === 0 ? HOLDS : 0;
  const until = began + holds;
  if (look.state === before) return { from: Math.min(known.from, ended), until: Math.max(known.until, until) };
  // Another state: its commit is over if nothing was open when the list was made, and nothing can have come since.
  return ended < until ? { from: ended, until } : UNKNOWN;
};

/** One question for all who ask before it begins; who asks while it is under way waits for the next. */
const anew = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    next ??= running.then(() => {
      next = null;
      const asked = ask();
      running = asked.catch(() => {});
      return asked;
    });
    return next;
  };
};

/** Nothing tells of commits here: all that is read counts as of one state. */
const UNTOLD: Commits = { begin: async () => performance.now(), none: async () => true };

/** Watches the commits of a database by looks at it; by none where `look` is null. */
export const commitsBy = (look: (() => Promise<Look>) | null): Commits => {
  if (look === null) return UNTOLD;
  let calm = UNKNOWN;
  let state: string | null = null;
  let last = Number.NEGATIVE_INFINITY;

  const lookAnew = anew(async () => {
    const began = performance.now();
    last = began;
    const seen = await look();
    calm = calmAfter(calm, state, { look: seen, began, ended: performance.now() });
    state = seen.closing > 0 ? state : seen.state;
  });

  /** Whether a look was made by then. */
  const isLooked = (limit: number): Promise<boolean> => {
    const over = sleep(Math.max(0, limit - performance.now()), false, { ref: false });
    return Promise.race([
      lookAnew().then(
        () => true,
        () => false,
      ),
      over,
    ]);
  };

  const covers = (since: number, till: number): boolean => calm.from <= since && till <= calm.until;

  return {
    begin: async (limit) => {
      while (calm === UNKNOWN) {
        const patience = state === null ? FIRST_OF_ALL : FIRST;
        if (!(await isLooked(Math.min(limit, performance.now() + patience))) || performance.now() > limit) break;
        if (calm === UNKNOWN) await sleep(PAUSE);
      }
      const now = performance.now();
      if (now - last > FRESH) lookAnew().catch(() => {});
      return now;
    },
    none: async (since, limit) => {
      const till = performance.now();
      while (!covers(since, till)) {
        if (calm !== UNKNOWN && calm.from > since) return false;
        if (!(await isLooked(limit)) || performance.now() > limit) return covers(since, till);
        if (calm === UNKNOWN) await sleep(PAUSE);
      }
      return true;
    },
  };
};
