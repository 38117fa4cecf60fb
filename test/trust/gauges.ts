import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, openDriver, readSession } from '../../server/graph/driver.ts';
import { askOnce } from './clients.ts';
import { quantile } from './load.ts';

/** What a process holds at a moment (milliseconds of the clock): memory in MB, and how many of the rest. */
export type Held = {
  readonly at: number;
  readonly rss: number;
  readonly heap: number;
  readonly files: number;
  readonly sockets: number;
  readonly pool: number;
};

/** A service whose measures can be read, and its Neo4j. */
export type Watched = { readonly pid: number; readonly metrics: string; readonly access: Access };

const MB = 2 ** 20;

const numberIn = (text: string, name: string): number =>
  Number(new RegExp(`^${name.replaceAll(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);

const POOL =
  "CALL dbms.listConnections() YIELD userAgent WITH userAgent WHERE userAgent = 'bo-may' RETURN count(*) AS n";

/** Samples what a process holds every second until it is stopped, but for the moments in which it does not tell; the connections are all those to its Neo4j but the one that asks. */
export const watch = ({ pid, metrics, access }: Watched) => {
  const held: Held[] = [];
  const driver = openDriver(access);
  let stopped = false;
  const pool = async (): Promise<number> => {
    const session = readSession(driver, access.database);
    const { records } = await session.run(POOL).finally(() => session.close());
    return Number(records[0]?.get('n')) - 1;
  };
  const sample = async (): Promise<Held | null> => {
    const [{ status, text }, files, connections] = await Promise.all([
      askOnce(metrics, { path: '/metrics' }),
      readdir(`/proc/${pid}/fd`),
      pool(),
    ]);
    if (status !== 200) return null;
    return {
      at: Date.now(),
      rss: numberIn(text, 'process_resident_memory_bytes') / MB,
      heap: numberIn(text, 'nodejs_heap_size_used_bytes') / MB,
      files: files.length,
      sockets: numberIn(text, 'nodejs_active_resources{type="TCPSocketWrap"}'),
      pool: connections,
    };
  };
  const work = (async () => {
    while (!stopped) {
      const one = await sample();
      if (one !== null) held.push(one);
      await sleep(1_000);
    }
  })();
  const stop = async (): Promise<readonly Held[]> => {
    stopped = true;
    await work.finally(() => driver.close());
    return held;
  };
  return { stop };
};

/** What was held over a time, as one number for each of some windows. */
export type Series = readonly { readonly at: number; readonly value: number }[];

/**
 * The least of each window of so many samples: of the heap that is what a collection has left, since there are several in each; of all else what
 * it comes back to.
 */
export const lows = (held: readonly Held[], of: keyof Held, size: number): Series =>
  Array.from({ length: Math.floor(held.length / size) }, (_, n) => {
    const window = held.slice(n * size, (n + 1) * size);
    return { at: window[0]?.at ?? 0, value: Math.min(...window.map((one) => one[of])) };
  });

/** The medians of the first third and of the last. */
export const thirds = (series: Series): readonly [first: number, last: number] => {
  const third = Math.max(1, Math.floor(series.length / 3));
  const median = (part: Series): number =>
    quantile(
      part.map(({ value }) => value),
      0.5,
    );
  return [median(series.slice(0, third)), median(series.slice(-third))];
};

const HOUR = 3_600_000;

/** The slope of the line of least squares, an hour. */
export const slope = (series: Series): number => {
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  const at = mean(series.map((one) => one.at));
  const value = mean(series.map((one) => one.value));
  const spread = series.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  return (series.reduce((sum, one) => sum + (one.at - at) * (one.value - value), 0) / spread) * HOUR;
};
