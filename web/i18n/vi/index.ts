import { chart } from './chart.ts';
import { frame } from './frame.ts';

/** All texts in Vietnamese, the first language of the service. */
export const vi = { frame, chart } as const;
