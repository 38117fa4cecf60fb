import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Neo4jAccess, Report } from './access.ts';
import { faultText, StartFault } from './faults.ts';
import { openNeo4j } from './index.ts';

/** Milliseconds before each try to start a server anew that fell. */
const PAUSES = [0, 1_000, 2_000, 4_000, 8_000, 16_000] as const;

const tryAgain = async (config: Config, report: Report, signal: AbortSignal): Promise<Neo4jAccess | StartFault> => {
  try {
    return await openNeo4j(config, report, { signal });
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    report(faultText(error));
    return error;
  }
};

/** Starts the local server again after it fell, some times over. Throws the last StartFault, or the signal's reason once it is aborted. */
export const reviveNeo4j = async (config: Config, report: Report, signal: AbortSignal): Promise<Neo4jAccess> => {
  let fault: unknown = null;
  for (const pause of PAUSES) {
    await sleep(pause, undefined, { signal });
    const opened = await tryAgain(config, report, signal);
    if (!(opened instanceof StartFault)) return opened;
    fault = opened;
  }
  throw fault;
};
