import type { Pools } from './pools.ts';
import { choiceFrom } from './pools.ts';
import { type Capture, checkedDocument, type Statement } from './statements.ts';
import type { Verb } from './verbs.ts';
import type { Way } from './ways.ts';

/** Times of one way, in milliseconds. */
export type Times = { readonly p50: number; readonly p95: number };

/** What was measured of a verb. */
export type Result = {
  readonly verb: string;
  readonly asked: number;
  /** Statements and bytes of an answer, on average. */
  readonly statements: number;
  readonly bytes: number;
  readonly http: Times;
  readonly driver: Times;
};

/** How often each verb is asked: first to warm up, then measured. */
export type Extent = { readonly warm: number; readonly asked: number; readonly seed: number };

type Asked = { readonly body: string; readonly statements: readonly Statement[] };

/** The value below which a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

const timesOf = (values: readonly number[]): Times => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const prepared = async (verb: Verb, pools: Pools, capture: Capture, extent: Extent): Promise<readonly Asked[]> => {
  const choice = choiceFrom(extent.seed, pools);
  const document = checkedDocument(verb.document);
  const asked: Asked[] = [];
  for (let n = 0; n < extent.asked; n += 1) {
    const variables = verb.variables(choice);
    const body = JSON.stringify({ query: verb.document, variables });
    asked.push({ body, statements: await capture.of(document, variables) });
  }
  return asked;
};

/** The two ways to the answers. */
export type Ways = { readonly http: Way<string>; readonly driver: Way<readonly Statement[]> };

const warm = async (all: readonly Asked[], { http, driver }: Ways, times: number): Promise<void> => {
  for (let n = 0; n < times; n += 1) {
    const one = all[n % all.length];
    if (one === undefined) continue;
    await http.ask(one.body);
    await driver.ask(one.statements);
  }
};

/** Measures a verb: each question over HTTP and by the driver, one right after the other, which goes first in turn. */
export const measure = async (
  verb: Verb,
  pools: Pools,
  capture: Capture,
  ways: Ways,
  extent: Extent,
): Promise<Result> => {
  const all = await prepared(verb, pools, capture, extent);
  await warm(all, ways, extent.warm);
  const http: number[] = [];
  const driver: number[] = [];
  const bytes: number[] = [];
  const askHttp = async ({ body }: Asked) => {
    const { time, size } = await ways.http.ask(body);
    http.push(time);
    bytes.push(size);
  };
  const askDriver = async ({ statements }: Asked) => {
    driver.push((await ways.driver.ask(statements)).time);
  };
  for (const [n, one] of all.entries())
    for (const ask of n % 2 === 0 ? [askHttp, askDriver] : [askDriver, askHttp]) await ask(one);
  return {
    verb: verb.name,
    asked: all.length,
    statements: mean(all.map(({ statements }) => statements.length)),
    bytes: mean(bytes),
    http: timesOf(http),
    driver: timesOf(driver),
  };
};
