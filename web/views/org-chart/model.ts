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

const partsIn = ({ nodes }: ChartAnswer, parent: string): readonly Body[] => {
  const found = nodes.filter(({ parentSlug }) => parentSlug === parent);
  return [...new Map(found.map((body) => [body.slug, body])).values()];
};

/** Joins the chart of a root with the charts of bodies that were opened, all of one day. */
export const joinCharts = (root: ChartAnswer, opened: readonly ChartAnswer[]): ChartModel => ({
  tops: topsOf(root),
  parts: new Map(
    [root, ...opened].flatMap((one) => topsOf(one).map(({ slug }) => [slug, partsIn(one, slug)] as const)),
  ),
});
