import type { ChartBodyFragment } from '../../operations.generated.ts';

/** A body in the chart of a day, as the API gives it. */
export type Body = ChartBodyFragment;

/** One answer of the API: the bodies at its top and their parts. */
export type ChartAnswer = { readonly nodes: readonly Body[] };

/** What is known of the chart of one day; `parts` has a body as soon as its parts were asked for. */
export type ChartModel = {
  readonly tops: readonly Body[];
  readonly parts: ReadonlyMap<string, readonly Body[]>;
};

const topsOf = ({ nodes }: ChartAnswer): readonly Body[] => nodes.filter(({ parentSlug }) => parentSlug === null);

const byParent = ({ nodes }: ChartAnswer): ReadonlyMap<string, ReadonlyMap<string, Body>> => {
  const parents = new Map<string, Map<string, Body>>();
  for (const body of nodes) {
    const parent = body.parentSlug ?? '';
    const parts = parents.get(parent) ?? new Map<string, Body>();
    parents.set(parent, parts.set(body.slug, body));
  }
  return parents;
};

const partsIn = (answer: ChartAnswer): readonly (readonly [string, readonly Body[]])[] => {
  const parents = byParent(answer);
  return topsOf(answer).map(({ slug }) => [slug, [...(parents.get(slug)?.values() ?? [])]]);
};

const joined = (root: ChartAnswer, opened: readonly ChartAnswer[]): ChartModel => ({
  tops: topsOf(root),
  parts: new Map([root, ...opened].flatMap(partsIn)),
});

type Joined = { readonly opened: readonly ChartAnswer[]; readonly model: ChartModel };

const known = new WeakMap<ChartAnswer, Joined>();

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Joins the chart of a root with the charts of bodies that were opened, all of one day; the same answers give the same model. */
export const joinCharts = (root: ChartAnswer, opened: readonly ChartAnswer[]): ChartModel => {
  const last = known.get(root);
  if (last && isSame(last.opened, opened)) return last.model;
  const model = joined(root, opened);
  known.set(root, { opened, model });
  return model;
};
