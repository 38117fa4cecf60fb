/** A source of numbers that gives the same row for the same seed. */
export type Random = {
  /** From 0 to below 1. */
  readonly unit: () => number;
  /** A whole number from 0 to below n. */
  readonly below: (n: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
  /** A number of a log-normal distribution with this median. */
  readonly logNormal: (median: number, spread: number) => number;
};

/** Mulberry32: small, fast, and good enough to spread rows. */
const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Numbers from a seed. */
export const randomFrom = (seed: number): Random => {
  const unit = mulberry(seed);
  const below = (n: number): number => Math.floor(unit() * n);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    below,
    of: (items) => items[below(items.length)] as (typeof items)[number],
    logNormal: (median, spread) => median * Math.exp(spread * normal()),
  };
};
