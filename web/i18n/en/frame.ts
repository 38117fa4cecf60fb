import type { Texts } from '../texts.ts';

/** Texts of the frame that all pages share. */
export const frame: Texts['frame'] = {
  brand: 'Bộ Máy',
  tagline: "Vietnam's public bodies and officials over time",
};
