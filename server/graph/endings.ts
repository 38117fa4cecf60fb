import { untilAborted } from './driver.ts';

/** Statements that go on at once although nobody waits for them. */
const MOST_GOING_ON = 4;

/** More statements than the service has; where it remembers as many, it forgets them all. */
const MOST_REMEMBERED = 1_000;

const ignore = (): void => {};

/** How reads end that nobody waits for any more. */
export type Endings = {
  /**
   * Does the work of a statement until the signal is aborted, and rejects with its reason then; the work is ended too, by the signal that it is
   * given. Where the reader before gave up the same statement as well, this work goes on to its own end: the database may be planning the
   * statement, which begins anew each time, so that readers who give up after some seconds would never get an answer.
   */
  readonly until: <T>(
    text: string,
    signal: AbortSignal | null,
    work: (end: AbortSignal | null) => Promise<T>,
  ) => Promise<T>;
};

/** Remembers which statements were given up by their last readers. */
export const openEndings = (): Endings => {
  const givenUp = new Set<string>();
  const goingOn = new Set<string>();

  const goesOn = (text: string): boolean => givenUp.has(text) && !goingOn.has(text) && goingOn.size < MOST_GOING_ON;

  const remember = (text: string): void => {
    if (givenUp.size >= MOST_REMEMBERED) givenUp.clear();
    givenUp.add(text);
  };

  const letGoOn = (text: string, work: Promise<unknown>): void => {
    goingOn.add(text);
    work.catch(ignore).finally(() => goingOn.delete(text));
  };

  return {
    until: async (text, signal, work) => {
      if (signal === null) return work(null);
      signal.throwIfAborted();
      const end = new AbortController();
      const doing = work(end.signal);
      doing.then(() => givenUp.delete(text), ignore);
      return untilAborted(doing, signal, () => {
        if (goesOn(text)) return letGoOn(text, doing);
        remember(text);
        end.abort(signal.reason);
      });
    },
  };
};
