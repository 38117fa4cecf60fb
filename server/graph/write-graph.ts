import type { Transaction } from 'neo4j-driver';
import { type Access, openDriver, readSession, runIn, toParameters, writeSession } from './driver.ts';
import { pastStatement } from './past/constraints.ts';
import type { Queries, WriteQuery } from './queries.generated.ts';
import { textOf } from './texts.ts';
import { beginLocked, commitAnnounced } from './write-lock.ts';

/** What one statement changed. */
export type Changed = { readonly relationshipsCreated: number };

/** Runs the queries of cypher/write/ inside one transaction. */
export type Writer = {
  readonly run: <Q extends WriteQuery>(name: Q, params: Queries[Q]['params']) => Promise<readonly Queries[Q]['row'][]>;
  /** Runs a query and tells what it changed. */
  readonly change: <Q extends WriteQuery>(name: Q, params: Queries[Q]['params']) => Promise<Changed>;
};

/** The way to the graph that may write; only the loader makes one. */
export type WriteGraph = {
  /** Makes constraints that are missing: by them a load finds its rows. */
  readonly constrain: () => Promise<void>;
  /** Makes constraints and indexes that are missing, and waits until they answer. A first load is made without: it would hold each entry. */
  readonly prepare: () => Promise<void>;
  /** Makes the planner look at what the graph holds now: plans of an empty graph would read a full one from end to end. */
  readonly replan: () => Promise<void>;
  /** The digests of what the graph holds, and of its releases; null where it holds nothing yet. */
  readonly digests: () => Promise<{ readonly digest: string; readonly history: string } | null>;
  /** The fingerprint of every row that the graph holds, by id, or of every past version, by its name. */
  readonly hashes: (of: 'write/hashes' | 'write/past-hashes') => Promise<ReadonlyMap<string, string>>;
  /**
   * Runs a piece of work in one transaction, while nobody else can write: all of it is written, or, when it throws or dies, nothing. It is
   * never tried twice. `onWait` is told where another load or a backup has to be waited for. Throws GraphBusy where that takes too long.
   */
  readonly atOnce: <T>(work: (writer: Writer) => Promise<T>, onWait: () => void) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** Milliseconds that a whole load may take at the server. */
const LOAD_LIMIT = 15 * 60 * 1000;

const statementsOf = (name: string): readonly string[] =>
  textOf(name)
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);

/** Indexes and constraints of today's rows, and the indexes of past ones. */
const indexes = (): readonly string[] => {
  const statements = statementsOf('schema/constraints');
  return [...statements, ...statements.flatMap(pastStatement)];
};

const isConstraint = (statement: string): boolean => statement.startsWith('CREATE CONSTRAINT');

const writerIn = (tx: Transaction): Writer => ({
  run: (async (name: string, params: object) => runIn(tx, textOf(name), params)) as Writer['run'],
  change: (async (name: string, params: object) => {
    const result = await tx.run(textOf(name), toParameters(params) as Record<string, unknown>);
    return { relationshipsCreated: result.summary.counters.updates().relationshipsCreated };
  }) as Writer['change'],
});

/** Opens the graph for writing. */
export const openWriteGraph = (access: Access): WriteGraph => {
  const driver = openDriver(access);
  const { database } = access;
  const read = async (name: 'release/current' | 'write/hashes' | 'write/past-hashes') => {
    const session = readSession(driver, database);
    try {
      return await runIn(session as never, textOf(name), {});
    } finally {
      await session.close();
    }
  };
  const make = async (statements: readonly string[]) => {
    const session = writeSession(driver, database);
    try {
      for (const statement of statements) await session.run(statement);
      await session.run(textOf('schema/await-indexes'));
    } finally {
      await session.close();
    }
  };
  const atOnce = async <T>(work: (writer: Writer) => Promise<T>, onWait: () => void): Promise<T> => {
    const session = writeSession(driver, database);
    try {
      const tx = await beginLocked(session, { limit: LOAD_LIMIT, onWait, writes: true });
      try {
        const done = await work(writerIn(tx));
        await commitAnnounced(tx);
        return done;
      } finally {
        await tx.close();
      }
    } finally {
      await session.close();
    }
  };
  const replan = async () => {
    const session = writeSession(driver, database);
    try {
      await session.run(textOf('schema/replan'));
    } finally {
      await session.close();
    }
  };
  return {
    constrain: () => make(indexes().filter(isConstraint)),
    prepare: () => make(indexes()),
    replan,
    atOnce,
    digests: async () => {
      const [row] = await read('release/current');
      return row ? { digest: String(row.digest), history: String(row.history) } : null;
    },
    hashes: async (of) => new Map((await read(of)).map(({ id, hash }) => [id as string, hash as string])),
    close: () => driver.close(),
  };
};
