import type { BodyFate, ClassFateQuery } from '../../operations.generated.ts';

/** What became of a class, as its page asks for it. */
export type Fate = NonNullable<ClassFateQuery['bodyClass']>['fate'];

/** A fate and how many bodies had it. */
export type Share = { readonly fate: BodyFate; readonly certain: number; readonly possible: number };

/** All fates of a class, with those of which nobody knows as one: bodies that the record lacks, and bodies of which it says nothing. */
export const sharesOf = ({ counts, unknown }: Pick<Fate, 'counts' | 'unknown'>): readonly Share[] => {
  const told = counts.filter(({ fate }) => fate !== 'UNKNOWN').map(({ fate, count }) => ({ fate, ...count }));
  const all: readonly Share[] = [...told, { fate: 'UNKNOWN', ...unknown }];
  return all.filter(({ certain, possible }) => certain + possible > 0);
};

/** A stretch of the bar of shares. */
export type Stretch = Share & { readonly x: number; readonly width: number };

/** Shares side by side over a width, each as wide as its part of the whole. */
export const stretchesOf = (shares: readonly Share[], width: number): readonly Stretch[] => {
  const total = shares.reduce((sum, { certain, possible }) => sum + certain + possible, 0);
  let x = 0;
  return shares.map((share) => {
    const part = { ...share, x, width: ((share.certain + share.possible) * width) / Math.max(1, total) };
    x += part.width;
    return part;
  });
};
