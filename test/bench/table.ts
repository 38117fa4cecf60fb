import type { Result } from './measure.ts';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** The most that the API may take beyond the driver: milliseconds, or times, whichever is more. */
export const TARGET = { milliseconds: 1, times: 1.6 } as const;

/** Whether a verb keeps to the target, by the medians. */
export const isWithin = ({ http, driver }: Result): boolean =>
  http.p50 <= Math.max(driver.p50 + TARGET.milliseconds, driver.p50 * TARGET.times);

const ms = (value: number): string => value.toFixed(2);

const signed = (more: number): string => `${more < 0 ? '−' : '+'}${ms(Math.abs(more))}`;

const line = (result: Result): string => {
  const { verb, statements, bytes, http, driver } = result;
  const cells = [
    verb,
    statements.toFixed(statements % 1 === 0 ? 0 : 1),
    (bytes / 1000).toFixed(1),
    `${ms(http.p50)} / ${ms(http.p95)}`,
    `${ms(driver.p50)} / ${ms(driver.p95)}`,
    signed(http.p50 - driver.p50),
    `${(http.p50 / driver.p50).toFixed(2)}×`,
    isWithin(result) ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
};

const HEAD = [
  '| verb | statements | kB | HTTP p50 / p95 | driver p50 / p95 | more | ratio | within |',
  '| --- | --: | --: | --: | --: | --: | --: | --- |',
];

/** The results as a table, with where and how they were measured. */
export const benchText = (results: readonly Result[], where: string): string =>
  [where, '', ...HEAD, ...results.map(line)].join('\n');

/** A text with other words between its markers; null where it has no markers. */
export const betweenMarkers = (text: string, words: string): string | null => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) return null;
  return `${text.slice(0, begin + BEGIN.length)}\n${words}\n${text.slice(end)}`;
};
