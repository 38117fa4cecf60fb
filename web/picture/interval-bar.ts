import { earlier, FAR_FUTURE, FAR_PAST, type Interval, later } from '#temporal';
import type { TimeScale } from './time-scale.ts';

/** A stretch from left to right. */
export type Stretch = { readonly x1: number; readonly x2: number };

/** One slice of an end that fades; opacity from 0 to 1. */
export type Slice = Stretch & { readonly opacity: number };

/** How an end is drawn: on a day; slanted over the days on which it may lie; fading where it is unknown; with an arrow where it is open. */
export type EndForm = 'day' | 'span' | 'unknown' | 'open';

/** An interval as a bar. */
export type Bar = Stretch & {
  readonly y: number;
  readonly height: number;
  readonly start: EndForm;
  readonly end: EndForm;
  /** Where it certainly held; null where no day is certain. */
  readonly certain: Stretch | null;
  /** Outline of all that is drawn full or slanted (an SVG path); empty where both ends are unknown. */
  readonly outline: string;
  /** Outlines of the slanted ends, where it only possibly held. */
  readonly possible: readonly string[];
  readonly fades: readonly Slice[];
  /** The head of an open end; empty otherwise. */
  readonly arrow: string;
};

/** Where a bar stands; `fade` is the length of an unknown end. */
export type BarPlace = { readonly y: number; readonly height: number; readonly fade?: number };

const FADE = 48;
const SLICES = 6;

const startForm = ({ fromMin, fromMax }: Interval): EndForm => {
  if (fromMin === FAR_PAST) return 'unknown';
  return fromMin === fromMax ? 'day' : 'span';
};

const endForm = ({ toMin, toMax }: Interval): EndForm => {
  if (toMax === FAR_FUTURE) return toMin === FAR_FUTURE ? 'open' : 'unknown';
  return toMin === toMax ? 'day' : 'span';
};

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A closed path through points. */
export const polygon = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}Z`;

/** Slices of an end that grows faint away from `from`. */
const fadeFrom = (from: number, to: number): readonly Slice[] => {
  if (from === to) return [];
  const step = (to - from) / SLICES;
  return Array.from({ length: SLICES }, (_, n) => {
    const [a, b] = [from + n * step, from + (n + 1) * step];
    return { x1: Math.min(a, b), x2: Math.max(a, b), opacity: Math.round((1 - (n + 0.5) / SLICES) * 100) / 100 };
  });
};

type Corners = {
  readonly outerStart: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly outerEnd: number;
};

/** Where the ends stand; of an unknown end, the inner place is all that is known. Slants that would cross meet halfway. */
const cornersOf = (interval: Interval, scale: TimeScale, start: EndForm, end: EndForm): Corners => {
  const outerStart = start === 'unknown' ? scale.x(interval.fromMax) : scale.x(interval.fromMin);
  const outerEnd = end === 'unknown' ? scale.x(later(interval.toMin, interval.fromMin)) : scale.x(interval.toMax);
  const [a, b] = [scale.x(interval.fromMax), end === 'unknown' ? outerEnd : scale.x(interval.toMin)];
  const crossed = start !== 'unknown' && end !== 'unknown' && a > b;
  const middle = (a + b) / 2;
  return {
    outerStart,
    innerStart: crossed ? middle : a,
    innerEnd: crossed ? middle : Math.max(a, b),
    outerEnd: Math.max(outerEnd, outerStart),
  };
};

const bothUnknown = (scale: TimeScale, { y, height }: BarPlace): Bar => ({
  x1: 0,
  x2: scale.width,
  y,
  height,
  start: 'unknown',
  end: 'unknown',
  certain: null,
  outline: '',
  possible: [
    polygon([
      [0, y],
      [scale.width, y],
      [scale.width, y + height],
      [0, y + height],
    ]),
  ],
  fades: [],
  arrow: '',
});

const isDateless = ({ fromMin, fromMax, toMin, toMax }: Interval): boolean =>
  fromMin === FAR_PAST && toMax === FAR_FUTURE && fromMax > toMin;

/** An interval whose end alone is known held on the day before it, and one whose beginning alone is known on its first day: from there it fades. */
const anchored = (interval: Interval, start: EndForm, end: EndForm): Interval => {
  if (start === 'unknown' && end !== 'unknown')
    return { ...interval, fromMax: earlier(interval.toMin, interval.fromMax) };
  if (end === 'unknown' && start !== 'unknown') return { ...interval, toMin: later(interval.toMin, interval.fromMax) };
  return interval;
};

/**
 * The bar of an interval: full where it certainly held, slanted ends as wide as the uncertainty of their dates, an unknown end that fades
 * over a fixed length (it says nothing of how long), an open end with an arrow at the end of the scale. With no day known at all, the whole
 * width is only possible.
 */
export const barOf = (given: Interval, scale: TimeScale, place: BarPlace): Bar => {
  if (isDateless(given)) return bothUnknown(scale, place);
  const { y, height, fade = FADE } = place;
  const [start, end] = [startForm(given), endForm(given)];
  const interval = anchored(given, start, end);
  const { outerStart, innerStart, innerEnd, outerEnd } = cornersOf(interval, scale, start, end);
  const bottom = y + height;
  const outline = polygon([
    [outerStart, bottom],
    [innerStart, y],
    [innerEnd, y],
    [outerEnd, bottom],
  ]);
  const slantIn =
    start === 'span'
      ? [
          polygon([
            [outerStart, bottom],
            [innerStart, y],
            [innerStart, bottom],
          ]),
        ]
      : [];
  const slantOut =
    end === 'span'
      ? [
          polygon([
            [innerEnd, y],
            [outerEnd, bottom],
            [innerEnd, bottom],
          ]),
        ]
      : [];
  const left = start === 'unknown' ? Math.max(0, outerStart - fade) : outerStart;
  const right = end === 'unknown' ? Math.min(scale.width, outerEnd + fade) : outerEnd;
  return {
    x1: left,
    x2: right,
    y,
    height,
    start,
    end,
    certain: innerEnd > innerStart ? { x1: innerStart, x2: innerEnd } : null,
    outline,
    possible: [...slantIn, ...slantOut],
    fades: [...fadeFrom(outerStart, left), ...fadeFrom(outerEnd, right)],
    arrow:
      end === 'open'
        ? polygon([
            [outerEnd, y - 2],
            [outerEnd + height / 2 + 2, y + height / 2],
            [outerEnd, bottom + 2],
          ])
        : '',
  };
};

/** Slanted lines over a rectangle, that say "acting": an SVG path, so that no pattern with an id is needed. */
export const hatchOf = ({ x1, x2 }: Stretch, y: number, height: number, gap = 6): string => {
  const count = Math.max(0, Math.ceil((x2 - x1 + height) / gap) - 1);
  return Array.from({ length: count }, (_, n) => (n + 1) * gap)
    .map((offset) => {
      const [a, b] = [x1 + offset - height, x1 + offset];
      const [start, end] = [Math.max(x1, a), Math.min(x2, b)];
      return `M${number(start)} ${number(y + height - (start - a))}L${number(end)} ${number(y + (b - end))}`;
    })
    .join('');
};
