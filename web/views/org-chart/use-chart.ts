import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { addDays, type Day, dayText } from '#temporal';
import { ask } from '../../api.ts';
import type { AsOf } from '../../as-of.ts';
import {
  ChangeDaysDocument,
  ChartStepDocument,
  type ChartStepQuery,
  OrgChartDocument,
  type OrgChartQuery,
} from '../../operations.generated.ts';
import { type ChartModel, joinCharts } from './model.ts';
import type { StepNode } from './step.ts';
import { type OpenSet, openBodies } from './view-state.ts';

type Answer = NonNullable<OrgChartQuery['chart']>;

/** From which day the chart came to its own, and what differs between them where the chart is open; null: not known yet, or not asked for. */
export type ChartStep = { readonly from: Day; readonly nodes: readonly StepNode[] | null };

/** The chart of a day as far as it has arrived; `complete` once everything that is open has. */
export type LoadedChart = {
  readonly day: Day;
  readonly root: Answer['root'];
  readonly model: ChartModel;
  readonly truncated: boolean;
  readonly complete: boolean;
  readonly step: ChartStep;
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

const combineSteps = (results: readonly UseQueryResult<ChartStepQuery, Error>[]) => ({
  nodes: results.some(({ isFetched, data }) => !isFetched && !data)
    ? null
    : results.flatMap(({ data }) => data?.chartDiff?.nodes ?? []),
});

const oncePerSlug = (nodes: readonly StepNode[]): readonly StepNode[] => [
  ...new Map(nodes.map((node) => [node.slug, node])).values(),
];

/** Whether something changed on a day below a root, as the time bar knows it. */
const useIsChangedDay = (root: string | null, day: string): boolean => {
  const { data } = useQuery({ ...ask(ChangeDaysDocument, { root }), staleTime: Number.POSITIVE_INFINITY });
  return data?.changeDays.some((change) => change.day === day) ?? false;
};

type StepQuestion = {
  readonly root: string | null;
  readonly bodies: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly enabled: boolean;
};

/** What differs between two days where the chart is open; always told forward in time. */
const useStep = ({ root, bodies, from, to, enabled }: StepQuestion): ChartStep & { readonly ready: boolean } => {
  const [first, second] = from < to ? [from, to] : [to, from];
  const days = { from: dayText(first), to: dayText(second) };
  const roots = enabled ? [root, ...bodies.filter((slug) => slug !== root)].slice(0, MOST_QUERIES) : [];
  const { nodes } = useQueries({
    queries: roots.map((slug) => ask(ChartStepDocument, { root: slug, ...days })),
    combine: combineSteps,
  });
  const known = useMemo(() => (nodes && oncePerSlug(nodes)) ?? null, [nodes]);
  return useMemo(
    () => ({ from, nodes: enabled ? known : null, ready: !enabled || known !== null }),
    [from, known, enabled],
  );
};

/** The last value that was fit to be shown, until the next one is. */
const useHeld = () => {
  const [held, setHeld] = useState<LoadedChart | null>(null);
  const next = (current: LoadedChart | null, ready: boolean): LoadedChart | null => {
    const usable = current !== null && (held === null || held.day === current.day || (current.complete && ready));
    if (usable && current !== held) setHeld(current);
    return usable ? current : held;
  };
  return { held, next };
};

/** The chart below a root (null: the whole state) on a day, with the parts of all that is open, and the step that led to it. */
export const useChart = (root: string | null, { day, text: asOf }: AsOf, open: OpenSet): ChartQuery => {
  const { held, next } = useHeld();
  const changed = useIsChangedDay(root, asOf);
  const bodies = useMemo(() => openBodies(open), [open]);
  const top = useQuery(ask(OrgChartDocument, { root, asOf }));
  const known = top.data?.chart?.nodes;
  const wanted = known
    ? bodies.filter((slug) => !known.some((node) => node.parentSlug === null && node.slug === slug))
    : [];
  const parts = useQueries({
    queries: wanted.slice(0, MOST_QUERIES).map((slug) => ask(OrgChartDocument, { root: slug, asOf })),
    combine,
  });
  const came = held !== null && held.day !== day;
  const from = came ? held.day : (held?.step.from ?? addDays(day, -1));
  const stepped = came || (held !== null && held.step.from !== addDays(day, -1));
  const step = useStep({ root, bodies, from, to: day, enabled: stepped || changed });
  const { answers } = parts;
  const complete = !parts.pending;
  const chart = top.data?.chart;
  const current = useMemo(
    () =>
      chart
        ? {
            day,
            root: chart.root,
            model: joinCharts(chart, answers),
            truncated: chart.truncated,
            complete,
            step,
          }
        : null,
    [chart, answers, complete, day, step],
  );
  return {
    chart: next(current, step.ready),
    pending: top.isPending || parts.pending || (came && !step.ready),
    missing: top.data?.chart === null,
    error: top.error ?? parts.error,
    retry: () => {
      if (top.isError) void top.refetch();
      parts.retry();
    },
  };
};
