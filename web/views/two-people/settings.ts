import { textOf } from '../../search-params.ts';

/** The bounds of the API: how many steps, how many tenures a body may have, and what holds where nothing is said. */
export const STEPS = { least: 1, most: 6, otherwise: 4 } as const;
/** See STEPS. */
export const BODY = { least: 1, most: 1000, otherwise: 100 } as const;

/** What the page of two people is asked for. */
export type Settings = {
  readonly a: string | null;
  readonly b: string | null;
  readonly steps: number;
  readonly body: number;
  /** Whether time may not run back along the chain (FORWARD in the API). */
  readonly forward: boolean;
};

type Bounds = { readonly least: number; readonly most: number; readonly otherwise: number };

/** A whole number within bounds; what is none becomes the usual one. */
export const boundedNumber = (text: string | undefined, { least, most, otherwise }: Bounds): number => {
  const number = Number(text);
  if (text === undefined || !Number.isInteger(number)) return otherwise;
  return Math.min(most, Math.max(least, number));
};

/** What `trinh-tu` says in an address for a chain in the order of time. */
export const FORWARD = 'thoi-gian';

/** Reads `a=…&b=…&buoc=4&nguong=100&trinh-tu=thoi-gian`. */
export const settingsOf = (search: Readonly<Record<string, unknown>>): Settings => ({
  a: textOf(search.a) ?? null,
  b: textOf(search.b) ?? null,
  steps: boundedNumber(textOf(search.buoc), STEPS),
  body: boundedNumber(textOf(search.nguong), BODY),
  forward: textOf(search['trinh-tu']) === FORWARD,
});

/** A number as the address says it; nothing for the usual one. */
export const numberText = (number: number, { otherwise }: Bounds): string | undefined =>
  number === otherwise ? undefined : String(number);

/** The next larger limit of bodies to try; null at the API's own. */
export const nextBody = (body: number): number | null => (body >= BODY.most ? null : Math.min(BODY.most, body * 3));
