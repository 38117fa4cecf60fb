import { loadConfig } from '../../server/config.ts';
import { times } from '../trust/torture.ts';

const given = (name: string): number | null => {
  const text = loadConfig().machine.environment[name];
  return text && /^\d{1,9}$/.test(text) ? Number(text) : null;
};

/** The seed of all that is generated: another for every run, or the one in ORACLE_SEED, to see a failure again. */
export const SEED: number = given('ORACLE_SEED') ?? Date.now() % 1_000_000_000;

/** How many graphs are generated and asked: ORACLE_GRAPHS, or 1,000; under torture 10,000. */
export const GRAPHS: number = given('ORACLE_GRAPHS') ?? times(1_000, 10_000);
