import {
  branchRole,
  CHANGE_SIGN,
  type Change,
  changeRole,
  ENDED_TEXT,
  FONT_FAMILY,
  type Theme,
  token,
} from '../style/tokens.ts';
import { BOX } from './node-box.ts';
import { BRANCH_SHAPE, BRANCHES, type Shape } from './shapes.ts';

/** One rule of a Cytoscape style sheet. */
export type StyleRule = { readonly selector: string; readonly style: Readonly<Record<string, string | number>> };

const shapeStyle = (shape: Shape): StyleRule['style'] =>
  shape.kind === 'named'
    ? { shape: shape.name, 'corner-radius': 8 }
    : { shape: 'polygon', 'shape-polygon-points': shape.corners.flat().join(' ') };

const text = (theme: Theme): StyleRule['style'] => ({
  'font-family': FONT_FAMILY,
  'font-size': BOX.name.size,
  'font-weight': BOX.name.weight,
  'line-height': BOX.name.line / BOX.name.size,
  color: token('ink', theme),
  'text-wrap': 'wrap',
  'text-max-width': '400px',
  'text-valign': 'center',
  'text-halign': 'center',
  'min-zoomed-font-size': 5,
});

const nodeRules = (theme: Theme): readonly StyleRule[] => [
  {
    selector: 'node',
    style: {
      ...text(theme),
      label: 'data(label)',
      width: 'data(width)',
      height: 'data(height)',
      'text-margin-y': 'data(shift)' as string,
      'background-color': token('surface', theme),
      'border-width': 1.5,
      'border-color': token('line', theme),
      'overlay-opacity': 0,
      'outline-color': token('accent', theme),
    },
  },
  ...BRANCHES.map((branch) => ({
    selector: `.body.${branch}`,
    style: {
      ...shapeStyle(BRANCH_SHAPE[branch]),
      'border-color': token(branchRole(branch), theme),
      'background-color': token(branchRole(branch, 'fill'), theme),
    },
  })),
  { selector: '.top', style: { shape: 'round-rectangle', 'border-color': token('ink', theme), 'border-width': 2 } },
  { selector: '.group', style: { shape: 'round-rectangle', color: token('muted', theme), 'border-width': 1 } },
  {
    selector: '.more',
    style: { shape: 'round-rectangle', color: token('accent', theme), 'font-size': 13, 'border-width': 1 },
  },
];

const companionRules = (theme: Theme): readonly StyleRule[] => [
  {
    selector: '.note',
    style: {
      shape: 'rectangle',
      events: 'no',
      'background-opacity': 0,
      'border-width': 0,
      'font-size': BOX.note.size,
      'font-weight': BOX.note.weight,
      'line-height': BOX.note.line / BOX.note.size,
      color: token('muted', theme),
      'z-index': 2,
    },
  },
  {
    selector: '.pill',
    style: {
      shape: 'round-rectangle',
      'corner-radius': BOX.pill.height / 2,
      'font-size': BOX.pill.size,
      'border-width': 1.5,
      'border-color': token('accent', theme),
      color: token('accent', theme),
      'z-index': 3,
    },
  },
  {
    selector: '.pill.closed',
    style: { 'background-color': token('accent', theme), color: token('accent-ink', theme) },
  },
];

const blockRules = (theme: Theme): readonly StyleRule[] => [
  {
    selector: '.block',
    style: {
      shape: 'round-rectangle',
      'corner-radius': 8,
      events: 'no',
      'z-index': -1,
      'background-color': token('shade', theme),
      'border-width': 1,
      'border-color': token('hairline', theme),
    },
  },
];

const stateRules = (theme: Theme): readonly StyleRule[] => [
  { selector: 'node.possible', style: { 'border-style': 'dashed' } },
  { selector: 'node.recalled', style: { 'border-style': 'dotted', 'border-width': 2 } },
  { selector: 'node.selected', style: { 'border-width': 3.5 } },
  {
    selector: 'node.focused',
    style: { 'outline-width': 3, 'outline-offset': 4, 'outline-color': token('ink', theme) },
  },
];

const edgeRules = (theme: Theme): readonly StyleRule[] => [
  {
    selector: 'edge',
    style: {
      events: 'no',
      width: 1.25,
      'line-color': token('line', theme),
      'curve-style': 'taxi',
      'taxi-turn': 44,
      'taxi-turn-min-distance': 6,
    },
  },
  { selector: 'edge.right', style: { 'taxi-direction': 'rightward' } },
  { selector: 'edge.down', style: { 'taxi-direction': 'downward', 'taxi-turn': 28 } },
  { selector: 'edge.possible', style: { 'line-style': 'dashed' } },
  { selector: 'edge.crowded', style: { 'curve-style': 'straight' } },
];

const CHANGES = Object.keys(CHANGE_SIGN) as readonly Change[];

const changeRules = (theme: Theme): readonly StyleRule[] => [
  {
    selector: 'node.ghost',
    style: {
      'background-opacity': 0,
      'border-opacity': 0.6,
      'text-opacity': ENDED_TEXT,
      'border-style': 'dashed',
      events: 'no',
    },
  },
  {
    selector: '.sign',
    style: {
      shape: 'ellipse',
      events: 'no',
      'border-width': 0,
      color: token('paper', theme),
      'font-size': 15,
      'z-index': 4,
    },
  },
  ...CHANGES.map((change) => ({
    selector: `.sign.${change}`,
    style: { 'background-color': token(changeRole(change), theme) },
  })),
  {
    selector: 'edge.flow',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)' as string,
      'edge-distances': 'endpoints',
      'control-point-weights': '0.5',
      width: 3,
      'line-color': token('change-merged', theme),
      'target-arrow-color': token('change-merged', theme),
      'target-arrow-shape': 'triangle',
      'line-opacity': 0.75,
      'z-index': 5,
    },
  },
  { selector: 'edge.flow.right', style: { 'source-endpoint': '50% 0%', 'target-endpoint': '50% 0%' } },
];

/** The look of nodes and edges in a theme, from the tokens: shape and colour say the branch, the line how sure the fact is. */
export const stylesheet = (theme: Theme): readonly StyleRule[] => [
  ...nodeRules(theme),
  ...blockRules(theme),
  ...companionRules(theme),
  ...edgeRules(theme),
  ...changeRules(theme),
  ...stateRules(theme),
];
