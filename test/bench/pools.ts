import type { Access } from '../../server/graph/driver.ts';
import { openDriver, readSession, runIn } from '../../server/graph/driver.ts';
import { type Random, randomFrom } from '../scale/random.ts';

/** Ids and texts of the record to ask about, each list in a fixed order. */
export type Pools = {
  readonly bodies: readonly string[];
  readonly changed: readonly string[];
  readonly people: readonly string[];
  readonly seats: readonly string[];
  readonly codes: readonly string[];
  readonly sources: readonly string[];
  readonly functions: readonly string[];
  readonly projects: readonly string[];
  readonly classes: readonly string[];
  readonly reforms: readonly string[];
  readonly names: readonly string[];
};

/** Chooses parameters: at random, the same for the same seed. */
export type Choice = Random & { readonly pools: Pools; readonly day: (first: number, last: number) => string };

const QUESTIONS: Readonly<Record<keyof Pools, string>> = {
  bodies: 'MATCH (n:Organisation)<-[:AT]-() WITH DISTINCT n RETURN n.id AS id ORDER BY id',
  changed: 'MATCH (n:Organisation)-[:WENT_INTO]->() WITH DISTINCT n RETURN n.id AS id ORDER BY id',
  people: 'MATCH (n:Person) RETURN n.id AS id ORDER BY id',
  seats: 'MATCH (n:Position {head: true}) RETURN n.id AS id ORDER BY id',
  codes: "MATCH (n:Identifier {scheme: 'gso'}) WHERE size(n.code) = 5 RETURN DISTINCT n.code AS id ORDER BY id",
  sources: 'MATCH (n:Source) RETURN n.id AS id ORDER BY id',
  functions: 'MATCH (n:Function) RETURN n.id AS id ORDER BY id',
  projects: 'MATCH (n:Project) RETURN n.id AS id ORDER BY id',
  classes: 'MATCH (n:BodyClass) RETURN n.id AS id ORDER BY id',
  reforms: 'MATCH (n:Reform) RETURN n.id AS id ORDER BY id',
  names:
    "MATCH (n:Name {class: 'official'}) WHERE n.type IN ['organisation', 'person'] RETURN DISTINCT n.vi AS id ORDER BY id",
};

/** Reads the lists. */
export const readPools = async (access: Access): Promise<Pools> => {
  const driver = openDriver(access);
  const session = readSession(driver, access.database);
  try {
    const pools: Partial<Record<keyof Pools, readonly string[]>> = {};
    for (const [name, text] of Object.entries(QUESTIONS)) {
      const rows = await runIn(session as never, text, {});
      pools[name as keyof Pools] = rows.map(({ id }) => String(id));
    }
    return pools as Pools;
  } finally {
    await session.close();
    await driver.close();
  }
};

const DAY = 86_400_000;

/** Chooses from pools by a seed. */
export const choiceFrom = (seed: number, pools: Pools): Choice => {
  const random = randomFrom(seed);
  const day = (first: number, last: number): string => {
    const begin = Date.UTC(first, 0, 1);
    const days = Math.round((Date.UTC(last + 1, 0, 1) - begin) / DAY);
    return new Date(begin + random.below(days) * DAY).toISOString().slice(0, 10);
  };
  return { ...random, pools, day };
};
