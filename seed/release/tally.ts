import type { Change } from './difference.ts';

/** How many rows were added, changed and withdrawn. */
export type Tally = { readonly added: number; readonly changed: number; readonly withdrawn: number };

/** Counts changes by kind. */
export const tally = (changes: readonly Change[]): Tally => {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return { added: of('added'), changed: of('changed'), withdrawn: of('withdrawn') };
};
