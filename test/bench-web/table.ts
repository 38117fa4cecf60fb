import type { Figures } from './measure.ts';

const BEGIN = '<!-- bench-web -->';
const END = '<!-- /bench-web -->';

/** What issue and design ask for: milliseconds of script, milliseconds of a gap, frames a second. */
export const TARGET = { step: 16.7, gap: 50, fps: 15 } as const;

const line = (what: string, value: string, target: string, isWithin: boolean): string =>
  `| ${what} | ${value} | ${target} | ${isWithin ? 'yes' : 'no'} |`;

/** The figures as a table, with where and when they were measured. */
export const benchText = ({ steps, gap, fps, nodes, elements }: Figures, where: string): string =>
  [
    where,
    '',
    '| what | measured | at most / at least | within |',
    '| --- | --: | --: | --- |',
    line(
      `a step of the time bar, ${nodes} nodes, 200 changes: script, p50 / p95`,
      `${steps.p50.toFixed(1)} / ${steps.p95.toFixed(1)} ms`,
      `${TARGET.step} ms`,
      steps.p95 <= TARGET.step,
    ),
    line('the longest frame of its motion, p95', `${steps.frame.toFixed(1)} ms`, '–', true),
    line('first layout: the longest script', `${gap.toFixed(1)} ms`, `${TARGET.gap} ms`, gap <= TARGET.gap),
    line(`panning ${elements} elements, no GPU`, `${fps.toFixed(1)} fps`, `${TARGET.fps} fps`, fps >= TARGET.fps),
  ].join('\n');

/** A text with other words between its markers; null where it has no markers. */
export const betweenMarkers = (text: string, words: string): string | null => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) return null;
  return `${text.slice(0, begin + BEGIN.length)}\n${words}\n${text.slice(end)}`;
};
