import type { Branch } from '../style/tokens.ts';

/** A node's outline: one of Cytoscape's own, or the corners of a polygon, from -1 to 1 in both directions. */
export type Shape =
  | { readonly kind: 'named'; readonly name: 'rectangle' | 'round-rectangle' | 'cut-rectangle' | 'barrel' }
  | { readonly kind: 'polygon'; readonly corners: readonly (readonly [x: number, y: number])[] };

/** Hexagon and octagon for boxes far wider than high; the regular ones would cut into the text. */
const HEXAGON: Shape = {
  kind: 'polygon',
  corners: [
    [-1, 0],
    [-0.93, -1],
    [0.93, -1],
    [1, 0],
    [0.93, 1],
    [-0.93, 1],
  ],
};

const OCTAGON: Shape = {
  kind: 'polygon',
  corners: [
    [-1, -0.3],
    [-0.9, -1],
    [0.9, -1],
    [1, -0.3],
    [1, 0.3],
    [0.9, 1],
    [-0.9, 1],
    [-1, 0.3],
  ],
};

/** The shape that says the branch beside its colour. */
export const BRANCH_SHAPE: Readonly<Record<Branch, Shape>> = {
  PARTY: { kind: 'named', name: 'round-rectangle' },
  LEGISLATURE: { kind: 'named', name: 'cut-rectangle' },
  GOVERNMENT: { kind: 'named', name: 'rectangle' },
  LOCAL: HEXAGON,
  JUDICIARY: OCTAGON,
  SERVICE: { kind: 'named', name: 'barrel' },
};

/** The branches in the order of a legend. */
export const BRANCHES = Object.keys(BRANCH_SHAPE) as readonly Branch[];
