import type { Asking } from '../question.ts';
import { bodies } from './bodies.ts';
import { careers } from './careers.ts';
import { chains } from './chains.ts';
import { changes } from './changes.ts';
import { charts } from './chart.ts';
import { conversions } from './convert.ts';
import { counts } from './counts.ts';
import { lineage } from './lineage.ts';
import { people, served } from './people.ts';
import { responsible } from './responsible.ts';
import { seats } from './seats.ts';
import { successions } from './succession.ts';

const OF_BODIES: readonly Asking[] = [bodies, charts, changes, lineage, conversions];

const OF_PEOPLE: readonly Asking[] = [people, served, chains, careers, seats, successions, responsible];

/** All that is asked about every generated state. */
export const ASKINGS: readonly Asking[] = [...OF_BODIES, ...OF_PEOPLE];

/** What is asked about all that the database holds. */
export const OF_ALL: readonly Asking[] = [counts];
