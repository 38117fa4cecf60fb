import type { Asking } from '../question.ts';
import { bodies } from './bodies.ts';
import { chains } from './chains.ts';
import { changes } from './changes.ts';
import { charts } from './chart.ts';
import { conversions } from './convert.ts';
import { lineage } from './lineage.ts';
import { people, served } from './people.ts';
import { seats } from './seats.ts';

/** All that is asked about every generated state. */
export const ASKINGS: readonly Asking[] = [
  bodies,
  charts,
  changes,
  people,
  served,
  chains,
  seats,
  lineage,
  conversions,
];
