import { branchRole, changeRole, ENDED_TEXT, FONT_FAMILY, type Theme, token } from '../style/tokens.ts';
import { BOX } from './node-box.ts';
import type { PlacedScene, Point, SceneEdge, SceneNode, Size } from './scene.ts';
import { BRANCH_SHAPE } from './shapes.ts';

const MARGIN = 24;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): string => String(Math.round(value * 10) / 10);

type Placed = { readonly node: SceneNode; readonly at: Point; readonly ghost: boolean };

const placedOf = ({ nodes, places, step }: PlacedScene): readonly Placed[] => [
  ...(step?.ghosts ?? []).map(({ node, place }) => ({ node, at: place, ghost: true })),
  ...nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at ? [{ node, at, ghost: false }] : [];
  }),
];

/** The corners of a node's outline, from its shape; round ones are drawn by the corner alone. */
const outline = (node: SceneNode, { x, y }: Point): string => {
  const shape = BRANCH_SHAPE[node.branch];
  const [w, h] = [node.width / 2, node.height / 2];
  if (node.role === 'body' && shape.kind === 'polygon')
    return `<polygon points="${shape.corners.map(([a, b]) => `${round(x + a * w)},${round(y + b * h)}`).join(' ')}"`;
  const cut = node.role === 'body' && shape.kind === 'named' && shape.name === 'cut-rectangle' ? 8 : 0;
  if (cut > 0) {
    const corners = [
      [-w + cut, -h],
      [w - cut, -h],
      [w, -h + cut],
      [w, h - cut],
      [w - cut, h],
      [-w + cut, h],
      [-w, h - cut],
      [-w, -h + cut],
    ] as const;
    return `<polygon points="${corners.map(([a, b]) => `${round(x + a)},${round(y + b)}`).join(' ')}"`;
  }
  const isRound = node.role !== 'body' || (shape.kind === 'named' && shape.name !== 'rectangle');
  return `<rect x="${round(x - w)}" y="${round(y - h)}" width="${round(node.width)}" height="${round(node.height)}" rx="${isRound ? 8 : 0}"`;
};

const dashes = ({ certain, recalled }: SceneNode, ghost: boolean): string => {
  if (ghost || !certain) return ' stroke-dasharray="6 4"';
  return recalled ? ' stroke-dasharray="1.5 3"' : '';
};

const texts = ({ node, at, ghost }: Placed, theme: Theme): string => {
  const height = node.lines.length * BOX.name.line + node.notes.length * BOX.note.line;
  const top = at.y - height / 2;
  const opacity = ghost ? ` opacity="${ENDED_TEXT}"` : '';
  const name = node.lines.map((line, index) => {
    const y = top + index * BOX.name.line + BOX.name.line * 0.72;
    const doubt = index === node.lines.length - 1 && !node.certain ? ' ?' : '';
    return `<text x="${round(at.x)}" y="${round(y)}" font-size="${BOX.name.size}" font-weight="${BOX.name.weight}" fill="${token('ink', theme)}"${opacity}>${escaped(line + doubt)}</text>`;
  });
  const notes = node.notes.map((note, index) => {
    const y = top + node.lines.length * BOX.name.line + index * BOX.note.line + BOX.note.line * 0.72;
    return `<text x="${round(at.x)}" y="${round(y)}" font-size="${BOX.note.size}" fill="${token('muted', theme)}"${opacity}>${escaped(note)}</text>`;
  });
  return [...name, ...notes].join('');
};

const nodeSvg = (placed: Placed, scene: PlacedScene, theme: Theme): string => {
  const { node, at, ghost } = placed;
  const isBody = node.role === 'body';
  const stroke = token(isBody ? branchRole(node.branch) : 'line', theme);
  const fill = ghost ? 'none' : token(isBody ? branchRole(node.branch, 'fill') : 'surface', theme);
  const shape = `${outline(node, at)} fill="${fill}" stroke="${stroke}" stroke-width="1.5"${dashes(node, ghost)}/>`;
  return `<g><title>${escaped([node.name, ...node.notes].join(', '))}</title>${shape}${texts(placed, theme)}${signSvg(placed, scene, theme)}</g>`;
};

const signSvg = ({ node, at }: Placed, { step }: PlacedScene, theme: Theme): string => {
  const sign = step?.signs.get(node.id);
  if (!sign) return '';
  const [x, y] = [at.x - node.width / 2 + 4, at.y - node.height / 2];
  const circle = `<circle cx="${round(x)}" cy="${round(y)}" r="11" fill="${token(changeRole(sign.change), theme)}"/>`;
  return `${circle}<text x="${round(x)}" y="${round(y + 5)}" font-size="15" fill="${token('paper', theme)}">${escaped(sign.sign)}</text>`;
};

const edgeSvg = (edge: SceneEdge, ends: ReadonlyMap<string, Placed>, scene: PlacedScene, theme: Theme): string => {
  const [from, to] = [ends.get(edge.source), ends.get(edge.target)];
  if (!from || !to) return '';
  const right = scene.orientation === 'right';
  const start = right
    ? { x: from.at.x + from.node.width / 2, y: from.at.y }
    : { x: from.at.x, y: from.at.y + from.node.height / 2 };
  const end = right ? { x: to.at.x - to.node.width / 2, y: to.at.y } : { x: to.at.x, y: to.at.y - to.node.height / 2 };
  const turn = right
    ? `H${round(start.x + 44)}V${round(end.y)}H${round(end.x)}`
    : `V${round(start.y + 28)}H${round(end.x)}V${round(end.y)}`;
  const dash = edge.certain ? '' : ' stroke-dasharray="6 4"';
  return `<path d="M${round(start.x)} ${round(start.y)}${turn}" fill="none" stroke="${token('line', theme)}" stroke-width="1.25"${dash}/>`;
};

const flowsSvg = ({ step, orientation }: PlacedScene, ends: ReadonlyMap<string, Placed>, theme: Theme): string =>
  (step?.flows ?? [])
    .map(({ source, target }) => {
      const [from, to] = [ends.get(source), ends.get(target)];
      if (!from || !to) return '';
      const side = orientation === 'right' ? 1 : 0;
      const [x1, x2] = [from.at.x + (side * from.node.width) / 2, to.at.x + (side * to.node.width) / 2];
      const path = `M${round(x1)} ${round(from.at.y)}C${round(x1 + side * 90)} ${round(from.at.y)} ${round(x2 + side * 90)} ${round(to.at.y)} ${round(x2)} ${round(to.at.y)}`;
      return `<path d="${path}" fill="none" stroke="${token('change-merged', theme)}" stroke-width="3" opacity="0.75"/>`;
    })
    .join('');

type Bounds = Size & { readonly left: number; readonly top: number };

const boundsOf = (placed: readonly Placed[], { blocks }: PlacedScene): Bounds => {
  const boxes = [
    ...placed.map(({ node, at }) => ({ at, width: node.width, height: node.height })),
    ...blocks.map(({ place, width, height }) => ({ at: place, width, height })),
  ];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), 0) - MARGIN;
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0) + MARGIN;
  const left = least(boxes.map(({ at, width }) => at.x - width / 2));
  const top = least(boxes.map(({ at, height }) => at.y - height / 2));
  return {
    left,
    top,
    width: most(boxes.map(({ at, width }) => at.x + width / 2)) - left,
    height: most(boxes.map(({ at, height }) => at.y + height / 2)) - top,
  };
};

const blocksSvg = ({ blocks }: PlacedScene, theme: Theme): string =>
  blocks
    .map(
      ({ place, width, height }) =>
        `<rect x="${round(place.x - width / 2)}" y="${round(place.y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="8" fill="${token('shade', theme)}" stroke="${token('hairline', theme)}"/>`,
    )
    .join('');

/** A placed scene as an SVG text of its own, at zoom 1: what the canvas shows, with the step that led to it. */
export const sceneSvg = (scene: PlacedScene, theme: Theme): string => {
  const placed = placedOf(scene);
  const ends = new Map(placed.map((one) => [one.node.id, one]));
  const { left, top, width, height } = boundsOf(placed, scene);
  const box = [left, top, width, height].map(round);
  const inside = [
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${token('paper', theme)}"/>`,
    blocksSvg(scene, theme),
    ...scene.edges.map((edge) => edgeSvg(edge, ends, scene, theme)),
    ...placed.map((one) => nodeSvg(one, scene, theme)),
    flowsSvg(scene, ends, theme),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${box[2]}" height="${box[3]}" viewBox="${box.join(' ')}" font-family="${escaped(FONT_FAMILY)}" text-anchor="middle">${inside.join('')}</svg>`;
};
