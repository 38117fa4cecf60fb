import { type FittedText, fitLines, type Measure } from './label.ts';
import type { NodeRole, Size } from './scene.ts';

/** Type and space inside a node, in pixels at zoom 1; lines are at least 1.35 high, for marks such as Ể and Ợ. */
export const BOX = {
  name: { size: 15, line: 21, weight: 500, most: 2 },
  note: { size: 13, line: 18, weight: 400 },
  pad: { x: 12, y: 8 },
  pill: { size: 13, weight: 500, height: 24, letter: 8.5, pad: 14 },
} as const;

const WIDTHS: Readonly<Record<NodeRole, number>> = { body: 216, group: 216, top: 176, more: 120 };

/** Widths of texts in the two sizes of a node. */
export type NodeMeasure = { readonly name: Measure; readonly note: Measure };

/** A node's size and its texts, broken to fit it. */
export type NodeBox = Size & Pick<FittedText, 'lines' | 'cut'> & { readonly notes: readonly string[] };

const fitted = (role: NodeRole, name: string, notes: readonly string[], measure: NodeMeasure): NodeBox => {
  const width = WIDTHS[role];
  const inner = width - 2 * BOX.pad.x;
  const { lines, cut } = fitLines(name, measure.name, inner, BOX.name.most);
  const small = notes.map((note) => fitLines(note, measure.note, inner, 1));
  const height = lines.length * BOX.name.line + notes.length * BOX.note.line + 2 * BOX.pad.y;
  return {
    width,
    height,
    lines,
    cut: cut || small.some((note) => note.cut),
    notes: small.flatMap((note) => note.lines),
  };
};

const boxes = new WeakMap<NodeMeasure, Map<string, NodeBox>>();

/** The box of a node for its name and the notes under it; a text that was fitted before is not fitted again. */
export const boxOf = (role: NodeRole, name: string, notes: readonly string[], measure: NodeMeasure): NodeBox => {
  const known = boxes.get(measure) ?? new Map<string, NodeBox>();
  boxes.set(measure, known);
  const key = [role, name, ...notes].join('\n');
  const box = known.get(key) ?? fitted(role, name, notes, measure);
  known.set(key, box);
  return box;
};

/** Width of a pill with this text, in pixels at zoom 1. */
export const pillWidth = (text: string): number =>
  Math.max(BOX.pill.height, text.length * BOX.pill.letter + BOX.pill.pad);
