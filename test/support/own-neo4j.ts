import type { Config } from '../../server/config.ts';
import { type Neo4jAccess, openNeo4j } from '../../server/neo4j/index.ts';
import { homeOf, removeHome, testConfig } from './neo4j.ts';

/** A Neo4j for one test file alone, which may be killed and started again on the same data. */
export type OwnNeo4j = {
  readonly config: Config;
  readonly start: () => Promise<Neo4jAccess>;
  readonly remove: () => Promise<void>;
};

/** A Neo4j with data of its own, not started yet. */
export const ownNeo4j = (): OwnNeo4j => {
  const general = testConfig();
  // Never the one that NEO4J_URI names: it is filled, killed and wiped.
  const config = { ...general, neo4j: { ...general.neo4j, given: null } };
  return { config, start: () => openNeo4j(config, () => {}), remove: () => removeHome(homeOf(config)) };
};
