import type { ElementSpec } from './elements.ts';

/** What must be done to turn one picture into another. */
export type Difference = {
  readonly removed: readonly string[];
  readonly added: readonly ElementSpec[];
  readonly changed: readonly ElementSpec[];
  readonly moved: readonly ElementSpec[];
};

const sameData = (a: ElementSpec['data'], b: ElementSpec['data']): boolean => {
  for (const key in b) if (a[key] !== b[key]) return false;
  return true;
};

const sameText = (a: ElementSpec, b: ElementSpec): boolean => a.classes === b.classes && sameData(a.data, b.data);

const samePlace = (a: ElementSpec, b: ElementSpec): boolean =>
  a.position?.x === b.position?.x && a.position?.y === b.position?.y;

const replaced = (a: ElementSpec, b: ElementSpec): boolean =>
  a.group !== b.group || a.data.source !== b.data.source || a.data.target !== b.data.target;

/** Compares two pictures; an edge whose ends changed is drawn anew. In one pass, since it is done at each step of the time bar. */
export const differenceOf = (before: readonly ElementSpec[], after: readonly ElementSpec[]): Difference => {
  const gone = new Map(before.map((spec) => [spec.data.id, spec]));
  const anew: string[] = [];
  const added: ElementSpec[] = [];
  const changed: ElementSpec[] = [];
  const moved: ElementSpec[] = [];
  for (const spec of after) {
    const was = gone.get(spec.data.id);
    gone.delete(spec.data.id);
    if (was === spec) continue;
    if (!was || replaced(was, spec)) {
      if (was) anew.push(spec.data.id);
      added.push(spec);
      continue;
    }
    if (!sameText(was, spec)) changed.push(spec);
    if (!samePlace(was, spec)) moved.push(spec);
  }
  return { removed: [...gone.keys(), ...anew], added, changed, moved };
};
