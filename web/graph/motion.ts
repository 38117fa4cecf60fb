import type { Core, SingularElementReturnValue } from 'cytoscape';
import { MOTION } from '../style/tokens.ts';
import { differenceOf } from './difference.ts';
import type { ElementSpec } from './elements.ts';
import type { PlacedScene, Point } from './scene.ts';

/** So many elements move or fade at once; more of them change at a stroke, since a frame has only 16 ms. */
const MOST_TRAVELLERS = 80;

/** Takes things away; nodes fade, and those still fading from the last time go at once. */
const leave = (cy: Core, ids: readonly string[], still: boolean): void => {
  cy.nodes('.leaving').remove();
  for (const id of ids) {
    const one = cy.getElementById(id);
    if (still || one.group() === 'edges' || ids.length > MOST_TRAVELLERS) one.remove();
    else
      one
        .addClass('leaving')
        .animate({ style: { opacity: 0 } }, { duration: MOTION.state, complete: () => one.remove() });
  }
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
  for (const spec of added) {
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

const travel = (cy: Core, moved: readonly ElementSpec[], still: boolean): void => {
  const jump = still || moved.length > MOST_TRAVELLERS;
  for (const { data, position } of moved) {
    const one = cy.getElementById(data.id).stop(true);
    if (!position) continue;
    if (jump) one.position({ ...position });
    else one.animate({ position: { ...position } }, { duration: MOTION.travel, easing: 'ease-out' });
  }
};

type Shown = {
  readonly before: readonly ElementSpec[];
  readonly after: readonly ElementSpec[];
  readonly scene: PlacedScene;
};

/** Turns one picture into another: only what differs is touched. */
export const apply = (cy: Core, { before, after, scene }: Shown, still: boolean): void => {
  const { removed, added, changed, moved } = differenceOf(before, after);
  cy.batch(() => {
    leave(cy, removed, still);
    for (const { data, classes } of changed)
      cy.getElementById(data.id)
        .data({ ...data })
        .classes(classes);
    addAll(cy, added);
    if (still) travel(cy, moved, still);
  });
  if (!still) travel(cy, moved, still);
  enter(cy, added, scene, still);
  relabel(cy, changed, scene, still);
};

const addAll = (cy: Core, specs: readonly ElementSpec[]): void =>
  void cy.add(specs.map(({ position, ...spec }) => ({ ...spec, ...(position ? { position: { ...position } } : {}) })));

/** A first picture of more elements than this comes in slices, one a frame, so that the page never stops for it. */
export const SLICE = 200;

/** Adds a large picture slice by slice; `finish` adds all that is left at once. */
export const dripping = (cy: Core) => {
  let left: readonly ElementSpec[] = [];
  let frame = 0;
  const drip = (): void => {
    addAll(cy, left.slice(0, SLICE));
    left = left.slice(SLICE);
    if (left.length > 0) frame = requestAnimationFrame(drip);
  };
  return {
    start: (specs: readonly ElementSpec[]): void => {
      left = specs;
      drip();
    },
    finish: (): void => {
      cancelAnimationFrame(frame);
      if (left.length > 0) addAll(cy, left);
      left = [];
    },
    end: (): void => cancelAnimationFrame(frame),
  };
};
