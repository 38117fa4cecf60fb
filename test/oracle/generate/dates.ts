import fc from 'fast-check';
import { EdtfError, EmptyIntervalError, type Interval, intervalOf, overlap, parseBound } from '#temporal';

/** The two ends of a fact as a sheet writes them. */
export type Ends = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** Dates of reorganisations in order of time: few, so that beginnings and ends of many facts fall on one day or beside it. */
export const TIMELINE = [
  '2012',
  '2015-06-30',
  '2015-07-01',
  '2015-07',
  '2020-02',
  '2020-03-01',
  '2020-03-02',
  '2020',
  '2025-07-01',
] as const;

/** Other dates of facts: of every precision, about, doubted, and with one side open. */
const VAGUE = [
  '2010~',
  '2015?',
  '2015-07~',
  '2020-03',
  '2020~',
  '2020-03-01~',
  '[..2015-07-01]',
  '[2020-03-01..]',
  '2010-01-01',
];

/** Any date of a fact; shrinks to an exact day. */
export const date = fc.constantFrom('2015-07-01', '2020-03-01', '2025-07-01', ...TIMELINE, ...VAGUE);

/** The end of a fact: a date, still in effect, unknown, or said by nothing. */
export const end = fc.oneof(
  { weight: 4, arbitrary: date },
  { weight: 2, arbitrary: fc.constant('..') },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** The beginning of a fact. */
export const start = fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: fc.constant(null) });

/** Any two ends, whether they make an interval or not. */
export const ends = fc.record({ from: start, to: end });

/** The interval of two ends; null where they make none. */
export const timeOf = ({ from, to }: Ends): Interval | null => {
  try {
    return intervalOf(parseBound(from), parseBound(to));
  } catch (error) {
    if (error instanceof EmptyIntervalError || error instanceof EdtfError) return null;
    throw error;
  }
};

const liesIn = (inner: Interval, outer: Interval): boolean =>
  inner.toMin <= outer.toMax && inner.fromMax >= outer.fromMin && overlap(inner, outer) !== 'no';

/** The first of some ends that make an interval which may lie in all of these lives; null where none does. */
const firstThatFits = (candidates: readonly Ends[], lives: readonly Ends[]): Ends | null =>
  candidates.find((candidate) => {
    const time = timeOf(candidate);
    return time !== null && lives.every((life) => liesIn(time, timeOf(life) ?? time));
  }) ?? null;

/** Ends that lie in these lives, near the wanted ones; null where the lives share no time. */
export const fitted = (wanted: Ends, lives: readonly Ends[]): Ends | null =>
  firstThatFits(
    [
      wanted,
      ...lives.flatMap(({ from, to }) => [
        { from: wanted.from, to: to ?? null },
        { from: from ?? null, to: wanted.to },
        { from: from ?? null, to: to ?? null },
      ]),
      { from: lives[0]?.from ?? null, to: lives[1]?.to ?? null },
      { from: lives[1]?.from ?? null, to: lives[0]?.to ?? null },
      { from: null, to: null },
    ],
    lives,
  );

/** Whether two ends may hold on a day after the other begins: for the choice of bodies that a reorganisation finds alive. */
export const isAlive = (born: string | null, at: string): boolean => timeOf({ from: born, to: at }) !== null;
