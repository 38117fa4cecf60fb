import { chainLaw } from './chains.ts';
import { chartLaw } from './charts.ts';
import { conversionLaw } from './conversions.ts';
import type { Law } from './law.ts';
import { lineageLaw } from './lineage.ts';

export type { Law, Subjects } from './law.ts';

/** All laws. */
export const LAWS: readonly Law[] = [lineageLaw, chainLaw, conversionLaw, chartLaw];
