import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, openDriver, readSession } from '../../server/graph/driver.ts';

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props';
const LINKS =
  'MATCH (a)-[r]->(b) RETURN coalesce(a.version, a.id) AS a, type(r) AS type, properties(r) AS props, coalesce(b.version, b.id) AS b';

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Everything that a graph holds, a line a node and a line a relationship, sorted, whatever the loader noted. */
export const graphLines = async (access: Access): Promise<readonly string[]> => {
  const driver = openDriver(access);
  const session = readSession(driver, access.database);
  try {
    const lines: string[] = [];
    for (const text of [NODES, LINKS]) {
      const { records } = await session.run(text);
      for (const record of records) lines.push(JSON.stringify(Object.values(record.toObject()).map(sorted)));
    }
    return lines.sort();
  } finally {
    await session.close();
    await driver.close();
  }
};

/** The fingerprint of those lines. */
export const digestOfLines = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex');

/** A fingerprint of everything that a graph holds. */
export const graphDigest = async (access: Access): Promise<string> => digestOfLines(await graphLines(access));

/**
 * Waits until no transaction but the one that asks is open: a loader that was killed may have sent its commit, and the server goes on
 * with it; who reads nodes before and relationships after it would see a mixture that never stood.
 */
export const untilQuiet = async (access: Access): Promise<void> => {
  const driver = openDriver(access);
  const session = readSession(driver, access.database);
  try {
    for (;;) {
      const { records } = await session.run('SHOW TRANSACTIONS YIELD transactionId');
      if (records.length <= 1) return;
      await sleep(100);
    }
  } finally {
    await session.close();
    await driver.close();
  }
};
