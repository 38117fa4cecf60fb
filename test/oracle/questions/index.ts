import type { Asking } from '../question.ts';
import { bodies } from './bodies.ts';

/** All that is asked about every generated state. */
export const ASKINGS: readonly Asking[] = [bodies];
