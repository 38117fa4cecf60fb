import { useSearch } from '@tanstack/react-router';
import type { LineageDirection } from '../../operations.generated.ts';
import { textOf } from '../../search-params.ts';

/** How many reorganisations away the first look reaches, and by how much "further" goes on; the API's bound is 24. */
const DEPTH = { first: 4, more: 4, most: 24 } as const;

/** Directions as the address names them; absent: both. */
export const DIRECTIONS = { 'tien-than': 'ANCESTORS', 'ke-thua': 'DESCENDANTS' } as const satisfies Record<
  string,
  LineageDirection
>;

/** A direction in the address. */
export type DirectionParam = keyof typeof DIRECTIONS;

/** What the address says of a lineage: `chieu` its direction, `sau` its depth, `mo` the joints whose fans are open. */
export type LineageParams = {
  readonly chieu: DirectionParam | undefined;
  readonly depth: number;
  readonly opened: ReadonlySet<string>;
};

const isDirection = (text: string | undefined): text is DirectionParam => text !== undefined && text in DIRECTIONS;

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');

/** Reads the address; what is not a direction or a depth is left out. */
export const lineageParams = (search: Readonly<Record<string, unknown>>): LineageParams => {
  const chieu = textOf(search.chieu);
  const sau = Number(textOf(search.sau));
  const depth = Number.isInteger(sau) && sau >= 1 ? Math.min(sau, DEPTH.most) : DEPTH.first;
  return { chieu: isDirection(chieu) ? chieu : undefined, depth, opened: new Set(listOf(search.mo)) };
};

/** The depth that "further" asks for; null at the bound. */
export const deeperThan = (depth: number): number | null =>
  depth >= DEPTH.most ? null : Math.min(DEPTH.most, depth + DEPTH.more);

/** What the address of the page at hand says. */
export const useLineageParams = (): LineageParams => lineageParams(useSearch({ strict: false }));
