import type { CollectionReturnValue, Core, NodeCollection, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { MOTION } from '../style/tokens.ts';
import { differenceOf } from './difference.ts';
import type { ElementSpec } from './elements.ts';
import type { PlacedScene, Point } from './scene.ts';

/** So many elements move or fade at once; more of them change at a stroke, since a frame has only 16 ms. */
const MOST_TRAVELLERS = 80;

/** Milliseconds, some frames, in which Cytoscape forgets an element that was taken away in motion. */
const FORGOTTEN = 500;

/** When elements were taken away in motion, by id: until they are forgotten, Cytoscape takes another of the same id for them, and moves it not. */
const takenInMotion = new WeakMap<Core, Map<string, number>>();

const canMove = (cy: Core, id: string): boolean =>
  performance.now() - (takenInMotion.get(cy)?.get(id) ?? Number.NEGATIVE_INFINITY) > FORGOTTEN;

const noteTaken = (cy: Core, one: { readonly id: () => string }): void => {
  const taken = takenInMotion.get(cy) ?? new Map<string, number>();
  takenInMotion.set(cy, taken.set(one.id(), performance.now()));
};

/** What is still fading in each picture; its own scratch would style all of it anew. */
const fadingIn = new WeakMap<Core, NodeCollection>();

const fade = (cy: Core, one: NodeSingular): void => {
  const complete = (): void => {
    noteTaken(cy, one);
    one.remove();
  };
  one.addClass('leaving').animate({ style: { opacity: 0 } }, { duration: MOTION.state, complete });
};

/**
 * Takes things away; nodes fade, and those still fading from the last time go at once. What goes at once goes in one
 * call: Cytoscape looks through the whole picture after each.
 */
const leave = (cy: Core, ids: readonly string[], still: boolean): void => {
  const going = collected(cy, ids);
  const fading = (still || ids.length > MOST_TRAVELLERS ? cy.collection() : going).nodes();
  const gone = going.difference(fading).union(fadingIn.get(cy) ?? cy.collection().nodes());
  for (const one of gone.filter(':animated')) noteTaken(cy, one.stop(true));
  gone.remove();
  fadingIn.set(cy, fading);
  for (const one of fading) fade(cy, one);
};

/** How far a new element starts from its place: where its body grows from; null where it only appears. */
const offsetOf = ({ data }: ElementSpec, scene: PlacedScene): Point | null => {
  const id = String(data.owner ?? '');
  const [from, to] = [scene.step?.origins.get(id), scene.places.get(id)];
  return from && to ? { x: from.x - to.x, y: from.y - to.y } : null;
};

const appear = (one: SingularElementReturnValue): void => {
  one.style('opacity', 0);
  one.animate({ style: { opacity: 1 } }, { duration: MOTION.state, complete: () => one.removeStyle('opacity') });
};

const grow = (one: SingularElementReturnValue, to: Point, offset: Point): void => {
  if (!one.isNode()) return;
  one.position({ x: to.x + offset.x, y: to.y + offset.y });
  one.animate({ position: { ...to } }, { duration: MOTION.travel, easing: 'ease-out' });
};

/** New elements fade in; a body that came out of others travels from their place. */
const enter = (cy: Core, added: readonly ElementSpec[], scene: PlacedScene, still: boolean): void => {
  if (still || added.length > MOST_TRAVELLERS) return;
  for (const spec of added.filter(({ data }) => canMove(cy, data.id))) {
    const one = cy.getElementById(spec.data.id);
    const offset = offsetOf(spec, scene);
    if (offset && spec.position) grow(one, spec.position, offset);
    else appear(one);
  }
};

/** The label of a body that was renamed fades in. */
const relabel = (cy: Core, changed: readonly ElementSpec[], scene: PlacedScene, still: boolean): void => {
  if (still || !scene.step) return;
  for (const { data } of changed) {
    if (scene.step.signs.get(data.id)?.change !== 'renamed') continue;
    const one = cy.getElementById(data.id);
    one.style('text-opacity', 0);
    one.animate(
      { style: { 'text-opacity': 1 } },
      { duration: MOTION.travel, complete: () => one.removeStyle('text-opacity') },
    );
  }
};

/** Ends what a motion is at; what was still coming into sight is seen whole. */
const settle = (one: NodeSingular): NodeSingular => {
  if (one.animated()) one.stop(true).removeStyle('opacity text-opacity');
  return one;
};

const travel = (cy: Core, moved: readonly ElementSpec[], still: boolean): void => {
  const jump = still || moved.length > MOST_TRAVELLERS;
  for (const { data, position } of moved) {
    const one = settle(cy.getElementById(data.id));
    if (!position) continue;
    if (jump || !canMove(cy, data.id)) one.position({ ...position });
    else one.animate({ position: { ...position } }, { duration: MOTION.travel, easing: 'ease-out' });
  }
};

const collected = (cy: Core, ids: readonly string[]): CollectionReturnValue => {
  const found = cy.collection();
  for (const id of ids) found.merge(cy.getElementById(id));
  return found;
};

type Shown = {
  readonly before: readonly ElementSpec[];
  readonly after: readonly ElementSpec[];
  readonly scene: PlacedScene;
};

/** How many elements are added at a time, no fewer than may travel: more would make the page stop for a moment. */
export const SLICE = 80;

/** Adds elements to a picture. */
type Add = (specs: readonly ElementSpec[]) => void;

const addTo =
  (cy: Core): Add =>
  (specs) =>
    void cy.add(specs.map(({ position, ...one }) => ({ ...one, ...(position ? { position: { ...position } } : {}) })));

/** Turns one picture into another: only what differs is touched. */
export const apply = (
  cy: Core,
  { before, after, scene }: Shown,
  still: boolean,
  { add }: { readonly add: Add } = { add: addTo(cy) },
): void => {
  const { removed, added, changed, moved } = differenceOf(before, after);
  cy.batch(() => {
    leave(cy, removed, still);
    for (const { data, classes } of changed)
      cy.getElementById(data.id)
        .data({ ...data })
        .classes(classes);
    add(added);
    if (still) travel(cy, moved, still);
  });
  if (!still) travel(cy, moved, still);
  enter(cy, added, scene, still);
  relabel(cy, changed, scene, still);
};

/** Adds few elements at once and many slice by slice, one a frame; `finish` adds all that is left, `added` hears of each slice. */
export const dripping = (cy: Core, added: () => void) => {
  const addNow = addTo(cy);
  let left: readonly ElementSpec[] = [];
  let frame = 0;
  const drip = (): void => {
    cy.batch(() => addNow(left.slice(0, SLICE)));
    left = left.slice(SLICE);
    added();
    if (left.length > 0) frame = requestAnimationFrame(drip);
  };
  const finish = (): void => {
    cancelAnimationFrame(frame);
    if (left.length > 0) addNow(left);
    left = [];
  };
  return {
    add: (specs: readonly ElementSpec[]): void => {
      left = specs;
      drip();
    },
    finish,
    end: (): void => cancelAnimationFrame(frame),
  };
};
