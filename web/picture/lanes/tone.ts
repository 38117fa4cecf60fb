import type { Branch } from '../../operations.generated.ts';
import type { Tone } from './model.ts';

const TONES: Readonly<Record<Branch, Tone>> = {
  PARTY: 'party',
  LEGISLATURE: 'legislature',
  GOVERNMENT: 'government',
  LOCAL: 'local',
  JUDICIARY: 'judiciary',
  SERVICE: 'service',
};

/** The colour of the bars of a branch. */
export const toneOf = (branch: Branch): Tone => TONES[branch];
