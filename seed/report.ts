import { progress as progressBar } from '@clack/prompts';
import { faultText } from './faults.ts';
import type { FaultySheets } from './loader.ts';
import type { Progress } from './write-diff.ts';

/** Shows how far a load is; `done` closes what is open on the screen. */
export type ProgressView = { readonly progress: Progress; readonly done: (message: string) => void };

const barView = (): ProgressView => {
  const bar = progressBar({ max: 100 });
  bar.start('loading the record');
  let at = 0;
  return {
    progress: (stage, done, total) => {
      const percent = total === 0 ? 100 : Math.round((100 * done) / total);
      if (percent < at) at = 0;
      bar.advance(percent - at, `${stage}: ${done} of ${total}`);
      at = percent;
    },
    done: (message) => bar.stop(message),
  };
};

/** Milliseconds between two plain lines about one stage of a load. */
const EVERY = 5_000;

/** Plain lines: how a stage begins, how far it is now and then, and how it ends. */
export const lineView = (write: (line: string) => void, now: () => number = Date.now): ProgressView => {
  let last = { stage: '', line: '', at: 0 };
  return {
    progress: (stage, done, total) => {
      const line = total > 1 ? `${stage}: ${done} of ${total}` : stage;
      const isDue = stage !== last.stage || done >= total || now() - last.at >= EVERY;
      if (total === 0 || !isDue || line === last.line) return;
      last = { stage, line, at: now() };
      write(line);
    },
    done: write,
  };
};

/** A bar on a terminal, plain lines elsewhere, nothing for programs (they get JSON at the end). */
export const progressView = (json: boolean): ProgressView => {
  if (json) return { progress: () => {}, done: () => {} };
  return process.stdout.isTTY ? barView() : lineView((line) => console.log(line));
};

/** All faults, a line each that editors and terminals can follow, and what they mean for the load. */
export const faultLines = ({ faults, message }: FaultySheets): string =>
  `${faults.map(faultText).join('\n')}\n${message}`;

/** Counts as a small table. */
export const countTable = (counts: Readonly<Record<string, number>>): string => {
  const width = Math.max(...Object.keys(counts).map((label) => label.length));
  return Object.entries(counts)
    .map(([label, count]) => `  ${label.padEnd(width)} ${String(count).padStart(7)}`)
    .join('\n');
};
