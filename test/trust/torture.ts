import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadConfig } from '../../server/config.ts';
import { type Random, randomFrom } from '../graph/random-question.ts';
import parts from './parts.json' with { type: 'json' };

const { environment } = loadConfig().machine;

/** Whether the whole counts are asked for: `npm run test:torture`. */
export const IS_TORTURE = environment.TORTURE === 'full';

/** How often something is done: a slice of it in every run, all of it under torture. */
export const times = (slice: number, full: number): number => (IS_TORTURE ? full : slice);

/** Random numbers that differ from run to run; the seed is printed, and TORTURE_SEED gives it back. */
export const rotated = (what: string): Random => {
  const seed = Number(environment.TORTURE_SEED ?? Date.now() % 1_000_000_000);
  console.log(`${what}: seed ${seed}`);
  return randomFrom(seed);
};

/** Where a torture run collects the lines of its report. */
export const REPORT_FILE = join(import.meta.dirname, '../../.data/torture.jsonl');

const bars = new Set(parts.flatMap((part) => part.bars.map(({ bar }) => bar)));

const write = (line: { readonly bar: string; readonly seen?: string; readonly listed?: readonly string[] }): void => {
  if (!bars.has(line.bar)) throw new Error(`parts.json has no bar "${line.bar}"`);
  if (!IS_TORTURE) return;
  mkdirSync(dirname(REPORT_FILE), { recursive: true });
  appendFileSync(REPORT_FILE, `${JSON.stringify(line)}\n`);
};

/** Says in the report what was seen of a bar of parts.json, where one is being written; figures carry their units. */
export const report = (bar: string, seen: string): void => write({ bar, seen });

/** Adds a row to what the report lists of a bar. */
export const list = (bar: string, ...listed: readonly string[]): void => write({ bar, listed });
