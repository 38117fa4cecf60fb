import type { Texts } from '../texts.ts';

/** Texts of the org chart. */
export const chart: Texts['chart'] = {
  title: 'Organisation chart',
};
