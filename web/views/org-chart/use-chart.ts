import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Day } from '#temporal';
import { ask } from '../../api.ts';
import type { AsOf } from '../../as-of.ts';
import { OrgChartDocument, type OrgChartQuery } from '../../operations.generated.ts';
import { type ChartModel, joinCharts } from './model.ts';
import { type OpenSet, openBodies } from './view-state.ts';

type Answer = NonNullable<OrgChartQuery['chart']>;

/** The chart of a day as far as it has arrived; `complete` once everything that is open has. */
export type LoadedChart = {
  readonly day: Day;
  readonly root: Answer['root'];
  readonly model: ChartModel;
  readonly truncated: boolean;
  readonly complete: boolean;
};

/** What can be shown now. While another day is on its way, `chart` is still that of the day before. */
export type ChartQuery = {
  readonly chart: LoadedChart | null;
  readonly pending: boolean;
  readonly missing: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
};

const MOST_QUERIES = 60;

type Result = UseQueryResult<OrgChartQuery, Error>;

const combine = (results: readonly Result[]) => ({
  answers: results.flatMap(({ data }) => (data?.chart ? [data.chart] : [])),
  pending: results.some(({ isPending }) => isPending),
  error: results.find(({ error }) => error !== null)?.error ?? null,
  retry: () => {
    for (const result of results) if (result.isError) void result.refetch();
  },
});

/** The last value that was fit to be shown, until the next one is. */
const useHeld = (current: LoadedChart | null): LoadedChart | null => {
  const [held, setHeld] = useState<LoadedChart | null>(null);
  const usable = current !== null && (current.complete || held === null || held.day === current.day);
  if (usable && current !== held) setHeld(current);
  return usable ? current : held;
};

/** The chart below a root (null: the whole state) on a day, with the parts of all that is open. */
export const useChart = (root: string | null, { day, text: asOf }: AsOf, open: OpenSet): ChartQuery => {
  const top = useQuery(ask(OrgChartDocument, { root, asOf }));
  const known = top.data?.chart?.nodes;
  const wanted = known
    ? openBodies(open).filter((slug) => !known.some((node) => node.parentSlug === null && node.slug === slug))
    : [];
  const parts = useQueries({
    queries: wanted.slice(0, MOST_QUERIES).map((slug) => ask(OrgChartDocument, { root: slug, asOf })),
    combine,
  });
  const { answers } = parts;
  const complete = !parts.pending;
  const chart = top.data?.chart;
  const current = useMemo(
    () =>
      chart ? { day, root: chart.root, model: joinCharts(chart, answers), truncated: chart.truncated, complete } : null,
    [chart, answers, complete, day],
  );
  return {
    chart: useHeld(current),
    pending: top.isPending || parts.pending,
    missing: top.data?.chart === null,
    error: top.error ?? parts.error,
    retry: () => {
      if (top.isError) void top.refetch();
      parts.retry();
    },
  };
};
