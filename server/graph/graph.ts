import type { Driver } from 'neo4j-driver';
import { GraphUnavailable, QueryTimeout } from '../errors.ts';
import { type Access, isTimeout, isUnavailable, openDriver, readSession, runIn } from './driver.ts';
import type { Queries, ReadQuery } from './queries.generated.ts';
import { textOf } from './texts.ts';

/** The read-only way to the graph: every query is a file of cypher/, every answer plain JSON. */
export type Graph = {
  /** Runs a query file. Throws GraphUnavailable or QueryTimeout; never a driver's error. */
  readonly run: <Q extends ReadQuery>(name: Q, params: Queries[Q]['params']) => Promise<readonly Queries[Q]['row'][]>;
  readonly close: () => Promise<void>;
};

/** Milliseconds that a single read may take at the server before it is ended. */
const TIME_LIMIT = 10_000;

const translate = (error: unknown, query: string): unknown => {
  if (isUnavailable(error)) return new GraphUnavailable(query, error);
  return isTimeout(error) ? new QueryTimeout(query, error) : error;
};

const runRead = async (driver: Driver, database: string, name: string, params: object) => {
  const session = readSession(driver, database);
  try {
    return await session.executeRead((tx) => runIn(tx, textOf(name), params), { timeout: TIME_LIMIT });
  } catch (error) {
    throw translate(error, name);
  } finally {
    await session.close();
  }
};

/** Opens the graph for reading. */
export const openGraph = (access: Access): Graph => {
  const driver = openDriver(access);
  return {
    run: (async (name: string, params: object) => runRead(driver, access.database, name, params)) as Graph['run'],
    close: () => driver.close(),
  };
};
