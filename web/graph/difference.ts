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

const sameText = (a: ElementSpec, b: ElementSpec): boolean =>
  a === b || (a.classes === b.classes && sameData(a.data, b.data));

const samePlace = (a: ElementSpec, b: ElementSpec): boolean =>
  a.position?.x === b.position?.x && a.position?.y === b.position?.y;

const replaced = (a: ElementSpec, b: ElementSpec): boolean =>
  a.group !== b.group || a.data.source !== b.data.source || a.data.target !== b.data.target;

/** Compares two pictures; an edge whose ends changed is drawn anew. */
export const differenceOf = (before: readonly ElementSpec[], after: readonly ElementSpec[]): Difference => {
  const old = new Map(before.map((spec) => [spec.data.id, spec]));
  const ids = new Set(after.map(({ data }) => data.id));
  const pairs = after.map((spec) => ({ spec, was: old.get(spec.data.id) }));
  const fresh = (spec: ElementSpec, was: ElementSpec | undefined) => !was || replaced(was, spec);
  const kept = pairs.flatMap(({ spec, was }) => (was && !replaced(was, spec) ? [{ spec, was }] : []));
  const anew = pairs.filter(({ spec, was }) => was && replaced(was, spec)).map(({ spec }) => spec.data.id);
  return {
    removed: [...before.map(({ data }) => data.id).filter((id) => !ids.has(id)), ...anew],
    added: pairs.filter(({ spec, was }) => fresh(spec, was)).map(({ spec }) => spec),
    changed: kept.filter(({ spec, was }) => !sameText(was, spec)).map(({ spec }) => spec),
    moved: kept.filter(({ spec, was }) => !samePlace(was, spec)).map(({ spec }) => spec),
  };
};
