import type { Ends } from './times.ts';

/** The dated name of a body in the sheets. */
export type DatedName = Ends & { readonly vi: string; readonly en?: string | undefined };

/**
 * The ends of each name in time order. A name without `from` begins where the one before ended, the first with the body itself;
 * without `to` it ends where the next begins, the last with the body. An explicit null stays unknown.
 */
export const nameEnds = (names: readonly DatedName[], existed: Ends): readonly Ends[] =>
  names.map(({ from, to }, n) => ({
    from: from !== undefined ? from : n === 0 ? existed.from : (names[n - 1]?.to ?? null),
    to: to !== undefined ? to : n === names.length - 1 ? existed.to : (names[n + 1]?.from ?? null),
  }));
