import type { Access } from '../../server/graph/driver.ts';
import { openDriver, readSession } from '../../server/graph/driver.ts';

/** Where a statement that runs for long is met while it runs. */
export type Running = {
  /** How many transactions run at the server now whose parameter `mark` is this one, or whose list of ids begins with it. */
  readonly count: (mark: string) => Promise<number>;
  /** Waits until as many run; throws where that does not come to pass within the milliseconds given. */
  readonly becomes: (count: number, mark: string, within: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A statement that would run for minutes, and be found by its mark. */
export const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a * b = $mark RETURN count(a) AS n';

const FIND = `SHOW TRANSACTIONS YIELD parameters
WHERE parameters.mark = $wanted OR parameters.ids[0] = $wanted
RETURN count(*) AS n`;

const PAUSE = 20;

/** Watches the transactions of a Neo4j. */
export const watchTransactions = (access: Access): Running => {
  const driver = openDriver(access);
  const count = async (mark: string): Promise<number> => {
    const session = readSession(driver, access.database);
    try {
      const { records } = await session.run(FIND, { wanted: mark });
      return Number(records[0]?.get('n') ?? 0);
    } finally {
      await session.close();
    }
  };
  const becomes = async (wanted: number, mark: string, within: number): Promise<void> => {
    const end = Date.now() + within;
    for (let now = await count(mark); now !== wanted; now = await count(mark)) {
      if (Date.now() > end) throw new Error(`${now} transactions run, not ${wanted}, after ${within} ms`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  return { count, becomes, close: () => driver.close() };
};
