import type { Texts } from '../texts.ts';
import { chart } from './chart.ts';
import { frame } from './frame.ts';

/** All texts in English. */
export const en: Texts = { frame, chart };
