import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Filter, parseFilter, printFilter } from './filter.ts';
import { type ChartParams, chartParams, type OpenSet, parseOpen, printOpen } from './view-state.ts';

/** What is open and chosen in the chart at hand, and how to change it; the address keeps both. */
export type ViewState = {
  readonly open: OpenSet;
  readonly chosen: string | null;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly setOpen: (open: OpenSet) => void;
  readonly choose: (slug: string | null) => void;
};

/** The state of a chart in the address. Opening is a step for the back button, and so is the first choice, not the next ones. */
export const useViewState = (root: string | null): ViewState => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { mo, chon, loc } = chartParams(search);
  const open = useMemo(() => parseOpen(mo, root), [mo, root]);
  const filter = useMemo(() => parseFilter(loc), [loc]);
  return useMemo(() => {
    const go = (params: ChartParams, replace: boolean) =>
      void navigate({
        to: '.',
        search: (previous: object) => ({ ...previous, ...params }),
        replace,
        resetScroll: false,
      });
    return {
      open,
      chosen: chon ?? null,
      filter,
      setFilter: (next) => go({ loc: printFilter(next) }, true),
      setOpen: (next) => go({ mo: printOpen(next, root) }, false),
      choose: (slug) => go({ chon: slug ?? undefined }, chon !== undefined),
    };
  }, [open, chon, filter, root, navigate]);
};
