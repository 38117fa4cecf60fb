import { useIsFetching, useQuery } from '@tanstack/react-query';
import { useMatches } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ask } from '../api.ts';
import { today, useAsOf, useSetAsOf } from '../as-of.ts';
import { DateControl } from '../components/DateControl.tsx';
import { changesOf } from '../data/time-axis.ts';
import { ChangeDaysDocument } from '../operations.generated.ts';
import css from './frame.module.css';

/** How a page depends on the date: not at all, by the date alone, or by the changes of a body or of the whole state. */
export type Dated = 'no' | 'day' | 'body' | 'state';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly dated?: Dated;
  }
}

const useDated = (): { readonly dated: Dated; readonly root: string | null } =>
  useMatches({
    select: (matches) => {
      const last = matches.at(-1);
      const { slug } = { slug: null, ...last?.params } as { readonly slug: string | null };
      return { dated: last?.staticData.dated ?? 'no', root: slug };
    },
    structuralSharing: true,
  });

const NO_DAYS: readonly never[] = [];

/** The date control of a page that depends on the date; on a narrow screen one line at the bottom. */
export const AsOfBar = () => {
  const { dated, root } = useDated();
  const { day, isToday } = useAsOf();
  const setAsOf = useSetAsOf();
  const withChanges = dated === 'body' || dated === 'state';
  const query = useQuery({
    ...ask(ChangeDaysDocument, { root: dated === 'body' ? root : null }),
    enabled: withChanges,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const busy = useIsFetching() > 0;
  const changes = useMemo(() => changesOf(query.data?.changeDays ?? NO_DAYS), [query.data]);
  if (dated === 'no') return null;
  return (
    <div className={withChanges ? css.asOf : css.asOfNarrow}>
      <DateControl value={day} today={today()} isToday={isToday} changes={changes} busy={busy} onChange={setAsOf} />
    </div>
  );
};
