import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { type Access, openDriver, readSession } from '../../server/graph/driver.ts';

/** How many facts are called what, in one statement: of two states that differ in nearly every fact, a mixture gives other numbers. */
const QUESTION = `MATCH (f:Fact) WHERE f.confidence IS NOT NULL
  RETURN f.confidence AS confidence, count(*) AS facts ORDER BY confidence`;

const askOnce = async (driver: Driver, database: string): Promise<string> => {
  const session = readSession(driver, database);
  try {
    const { records } = await session.run(QUESTION);
    return records.map((record) => `${record.get('facts')} ${record.get('confidence')}`).join(', ');
  } finally {
    await session.close();
  }
};

/** What a reader is told of a graph that nobody writes to. */
export const confidences = async (access: Access): Promise<string> => {
  const driver = openDriver(access);
  try {
    return await askOnce(driver, access.database);
  } finally {
    await driver.close();
  }
};

/** Milliseconds between two reads: the load is to get on too. */
const PAUSE = 20;

/** A reader that asks until it is stopped; gives the answers in their order. What is not answered, since Neo4j is away, is left out. */
export const startReader = (access: Access): { readonly stop: () => Promise<readonly string[]> } => {
  const driver = openDriver(access);
  const answers: string[] = [];
  let isOver = false;
  const read = async (): Promise<void> => {
    while (!isOver) {
      const answer = await askOnce(driver, access.database).catch(() => null);
      if (answer !== null) answers.push(answer);
      await sleep(PAUSE);
    }
  };
  const reading = read();
  const stop = async () => {
    isOver = true;
    await reading;
    await driver.close();
    return answers;
  };
  return { stop };
};
