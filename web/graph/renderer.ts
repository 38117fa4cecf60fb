import cytoscape, { type Core, type EventObjectNode } from 'cytoscape';
import { MOTION, type Theme } from '../style/tokens.ts';
import {
  type Box,
  boundsOf,
  boxAround,
  readableView,
  shiftToShow,
  type View,
  viewOfAll,
  ZOOM,
  zoomedBy,
} from './camera.ts';
import { type ElementSpec, elementsOf } from './elements.ts';
import { apply, dripping } from './motion.ts';
import type { PlacedScene, Point, Size } from './scene.ts';
import { stylesheet } from './stylesheet.ts';

/** What a reader does in the picture; ids are those of the scene's nodes, null the empty ground. */
export type RendererEvents = {
  readonly choose: (id: string | null) => void;
  readonly toggle: (id: string) => void;
  readonly hover: (id: string | null) => void;
  readonly viewport: () => void;
};

/** How a picture begins. Without a container nothing is drawn, and all else works. `still`: without motion. */
export type RendererOptions = {
  readonly container: HTMLElement | null;
  readonly theme: Theme;
  readonly still: boolean;
  readonly events: RendererEvents;
};

/** Nodes that stand out: the chosen one, and the one that the keyboard is at. */
export type Marks = { readonly chosen: string | null; readonly focused: string | null };

/** A thing as it is drawn. */
export type Drawn = {
  readonly classes: readonly string[];
  readonly place: Point;
  readonly opacity: number;
  readonly textOpacity: number;
};

/** A picture that follows scenes. */
export type Renderer = {
  /** Shows another scene and draws only what differs from the last. */
  readonly patch: (scene: PlacedScene) => void;
  readonly mark: (marks: Marks) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setStill: (still: boolean) => void;
  /** Whether the wheel and the fingers belong to the picture; else they scroll the page. */
  readonly setActive: (active: boolean) => void;
  readonly zoomBy: (factor: number) => void;
  /** Shows all, however small. */
  readonly fit: () => void;
  /** Shows all where it stays readable, else the beginning; without motion. */
  readonly start: () => void;
  /** Brings nodes into sight with the least movement. */
  readonly reveal: (ids: readonly string[]) => void;
  /** Where a node is on the screen, in pixels of the container; null where it is not shown. */
  readonly boxOf: (id: string) => Box | null;
  /** What is drawn, notes and pills included, by id: classes, place, and how much of it and of its text is seen (0 to 1). */
  readonly drawn: () => ReadonlyMap<string, Drawn>;
  readonly destroy: () => void;
};

/** Cytoscape would add an inline style sheet, which the content policy forbids, unless an element has this id. */
const STYLE_ID = '__________cytoscape_stylesheet';

const standInForStyle = (): void => {
  if (document.getElementById(STYLE_ID)) return;
  const meta = document.createElement('meta');
  meta.id = STYLE_ID;
  document.head.append(meta);
};

const createCore = (container: HTMLElement | null, theme: Theme): Core => {
  if (container) standInForStyle();
  return cytoscape({
    ...(container ? { container } : { headless: true, styleEnabled: true }),
    style: [...stylesheet(theme)],
    layout: { name: 'preset' },
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    userPanningEnabled: false,
  });
};

const ownerOf = (event: EventObjectNode): string => String(event.target.data('owner'));

const listen = (cy: Core, events: RendererEvents): void => {
  const point = (cursor: string) => cy.container()?.style.setProperty('cursor', cursor);
  cy.on('tap', 'node', (event) => (event.target.hasClass('pill') ? events.toggle : events.choose)(ownerOf(event)));
  cy.on('tap', (event) => event.target === cy && events.choose(null));
  cy.on('mouseover', 'node', (event) => {
    point('pointer');
    events.hover(ownerOf(event));
  });
  cy.on('mouseout', 'node', () => {
    point('');
    events.hover(null);
  });
  cy.on('viewport', events.viewport);
};

const showMarks = (cy: Core, { chosen, focused }: Marks, last: Marks): void =>
  void cy.batch(() => {
    for (const id of [last.chosen, last.focused])
      if (id !== null) cy.getElementById(id).removeClass('selected focused');
    if (chosen !== null) cy.getElementById(chosen).addClass('selected');
    if (focused !== null) cy.getElementById(focused).addClass('focused');
  });

const look = (cy: Core, { zoom, pan }: View, still: boolean): void => {
  cy.stop(true);
  if (still) cy.viewport({ zoom, pan: { ...pan } });
  else cy.animate({ zoom, pan: { ...pan } }, { duration: MOTION.state, easing: 'ease-out' });
};

const viewOf = (cy: Core): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });

const screenOf = (cy: Core): Size => ({ width: cy.width(), height: cy.height() });

/** Room for what stands out of a node: its pill, its sign. */
const STANDS_OUT = 28;

/** The boxes of all nodes and ghosts, with what stands out of them. */
const boxesOf = ({ nodes, places, step }: PlacedScene): readonly Box[] => {
  const placed = [
    ...nodes.flatMap((node) => {
      const at = places.get(node.id);
      return at ? [{ node, at }] : [];
    }),
    ...(step?.ghosts.map(({ node, place }) => ({ node, at: place })) ?? []),
  ];
  return placed.map(({ node: { width, height }, at: { x, y } }) => ({
    left: x - width / 2 - STANDS_OUT,
    top: y - height / 2 - STANDS_OUT,
    right: x + width / 2 + STANDS_OUT,
    bottom: y + height / 2 + STANDS_OUT,
  }));
};

const boxOnScreen = (view: View, node: Size, at: Point): Box => {
  const [x, y] = [at.x * view.zoom + view.pan.x, at.y * view.zoom + view.pan.y];
  const [width, height] = [(node.width * view.zoom) / 2, (node.height * view.zoom) / 2];
  return { left: x - width, top: y - height, right: x + width, bottom: y + height };
};

const drawnIn = (cy: Core): ReadonlyMap<string, Drawn> =>
  new Map(
    cy
      .elements()
      .not('.leaving')
      .map((one) => {
        const place = one.isNode() ? { ...one.position() } : { x: 0, y: 0 };
        const [opacity, textOpacity] = [one.numericStyle('opacity'), one.numericStyle('text-opacity')];
        return [one.id(), { classes: one.classes(), place, opacity, textOpacity }];
      }),
  );

/** Makes a picture in a container; call `destroy` when it is no longer shown. */
export const createRenderer = (options: RendererOptions): Renderer => {
  const cy = createCore(options.container, options.theme);
  let { still } = options;
  let elements: readonly ElementSpec[] = [];
  let scene: PlacedScene | null = null;
  let marks: Marks = { chosen: null, focused: null };
  const rest = options.container ? dripping(cy, () => showMarks(cy, marks, marks)) : null;
  listen(cy, options.events);

  const boxOf = (id: string): Box | null => {
    const node = scene?.nodes.find((one) => one.id === id);
    const at = scene?.places.get(id);
    return node && at ? boxOnScreen(viewOf(cy), node, at) : null;
  };
  return {
    patch: (next) => {
      const wanted = elementsOf(next);
      rest?.finish();
      apply(cy, { before: elements, after: wanted, scene: next }, still, rest ?? undefined);
      [elements, scene] = [wanted, next];
      showMarks(cy, marks, marks);
    },
    mark: (next) => {
      showMarks(cy, next, marks);
      marks = next;
    },
    setTheme: (theme) => void cy.style([...stylesheet(theme)]),
    setStill: (next) => {
      still = next;
    },
    setActive: (active) => void cy.userZoomingEnabled(active).userPanningEnabled(active),
    zoomBy: (factor) => look(cy, zoomedBy(viewOf(cy), factor, screenOf(cy)), still),
    fit: () => {
      if (scene) look(cy, viewOfAll(boundsOf(boxesOf(scene)), screenOf(cy)), still);
    },
    start: () => {
      const root = scene?.nodes[0] && scene.places.get(scene.nodes[0].id);
      if (scene && root) look(cy, readableView(boxesOf(scene), root, scene.orientation, screenOf(cy)), true);
    },
    reveal: (ids) => {
      const box = boxAround(ids.flatMap((id) => boxOf(id) ?? []));
      const step = box && shiftToShow(box, screenOf(cy));
      if (!step || (step.x === 0 && step.y === 0)) return;
      const { zoom, pan } = viewOf(cy);
      look(cy, { zoom, pan: { x: pan.x + step.x, y: pan.y + step.y } }, still);
    },
    boxOf,
    drawn: () => drawnIn(cy),
    destroy: () => {
      rest?.end();
      cy.destroy();
    },
  };
};
