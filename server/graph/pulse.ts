import { type Access, probe, readsAtWork } from './driver.ts';

/** What a database says of itself over new connections. */
export type Pulse = {
  /** Whether it is there. */
  readonly isThere: () => Promise<boolean>;
  /** Whether it is at work on the read with this mark, also where that cannot be told. Throws where it does not answer in time. */
  readonly isAtWorkOn: (mark: string) => Promise<boolean>;
};

/** Milliseconds in which a database that is there answers the smallest question, and what it is at work on. */
const LIMIT = 1_500;
const LIST_LIMIT = 1_000;

/** One question for all who want to know while it is under way. */
const shared = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  };
};

/** Takes the pulse of a database. */
export const pulseOf = (access: Access): Pulse => {
  const isThere = shared(() =>
    probe(access, LIMIT).then(
      () => true,
      () => false,
    ),
  );
  const atWork = shared(() => readsAtWork(access, LIST_LIMIT));
  return {
    isThere,
    isAtWorkOn: async (mark) => {
      const marks = await atWork();
      return marks === null || marks.has(mark);
    },
  };
};
