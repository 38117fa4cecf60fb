import { useIsFetching, useQuery } from '@tanstack/react-query';
import { useMatches } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Day } from '#temporal';
import { ask } from '../api.ts';
import { today, useAsOf, useSetAsOf } from '../as-of.ts';
import { CompareEve, CompareLink } from '../components/CompareLink.tsx';
import { DateControl } from '../components/DateControl.tsx';
import { type Change, changeBefore, changeOn, changesOf } from '../data/time-axis.ts';
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

type OnwardProps = {
  readonly day: Day;
  readonly isToday: boolean;
  readonly root: string | null;
  readonly changes: readonly Change[];
};

/** To what changed: on a changed day since its eve, on today since the eve of the last change, else until today. */
const Onward = ({ day, isToday, root, changes }: OnwardProps) => {
  const changed = isToday ? changeBefore(changes, day) : changeOn(changes, day);
  if (changed) return <CompareEve day={changed.day} root={root} />;
  const now = today();
  return day < now && <CompareLink from={day} to={now} root={root} />;
};

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
      <DateControl
        value={day}
        today={today()}
        isToday={isToday}
        changes={changes}
        busy={busy}
        onward={
          withChanges && <Onward day={day} isToday={isToday} root={dated === 'body' ? root : null} changes={changes} />
        }
        onChange={setAsOf}
      />
    </div>
  );
};
