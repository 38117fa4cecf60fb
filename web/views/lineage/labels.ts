import { textLines, textWidth } from '../../picture/text-width.ts';

/** A text that wants to stand from `x` on. */
export type Wanted = { readonly text: string; readonly x: number; readonly strong?: boolean };

/** A text with its place; `whole` is what it would say uncut. */
export type Placed<T> = { readonly of: T; readonly text: string; readonly whole: string; readonly x: number };

type Room = { readonly size: number; readonly width: number; readonly gap?: number };

/** Below this many letters a cut text tells nothing. */
const FEWEST = 6;

const MARGIN = 8;
/** Sums of widths are not exact to the last digit. */
const ROUNDING = 0.01;

/**
 * Texts on one line, from left to right: each at its place, or further left where it would run over the edge or into the next one (but
 * not over the beginning of the one before), cut where even that is too little, left out where almost nothing would remain.
 */
export const placeTexts = <T extends Wanted>(
  wanted: readonly T[],
  { size, width, gap = MARGIN }: Room,
): readonly Placed<T>[] => {
  const placed: Placed<T>[] = [];
  let limit = width;
  for (let n = wanted.length - 1; n >= 0; n -= 1) {
    const of = wanted[n];
    if (of === undefined) continue;
    const before = wanted[n - 1];
    const form = { size, weight: of.strong ? (700 as const) : (400 as const) };
    const lowest = before === undefined ? 0 : Math.min(of.x, before.x + (of.x - before.x) / 2);
    const x = Math.max(lowest, Math.min(of.x, limit - textWidth(of.text, form)));
    const { lines, cut } = textLines(of.text, form, limit - x + ROUNDING);
    const text = lines[0] ?? '';
    if (cut && Array.from(text).length < FEWEST) continue;
    placed.unshift({ of, text, whole: of.text, x });
    limit = x - gap;
  }
  return placed;
};

/** Texts on one line that stand only where they fit whole before the next one; used for what the table tells anyway. */
export const fittingTexts = <T extends Wanted>(
  wanted: readonly T[],
  { size, width, gap = MARGIN }: Room,
): readonly Placed<T>[] =>
  wanted.flatMap((of, n) => {
    const room = (wanted[n + 1]?.x ?? width) - of.x - gap;
    return textWidth(of.text, { size }) <= room ? [{ of, text: of.text, whole: of.text, x: of.x }] : [];
  });
