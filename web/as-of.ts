import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Day, dayText, parseDay, parseTypedDay } from '#temporal';
import { textOf } from './search-params.ts';

/** The as-of date in the address: `ngay=2025-03-01`; absent: today. */
export type DayParam = { readonly ngay?: string | undefined };

const VIETNAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today, by the calendar of Vietnam wherever the reader is. */
export const today = (): Day => parseDay(VIETNAM.format());

/** Reads the as-of date of an address; what is not a day is left out. */
export const dayParam = (search: Readonly<Record<string, unknown>>): DayParam => {
  const day = parseTypedDay(textOf(search.ngay) ?? '');
  return day === null ? {} : { ngay: dayText(day) };
};

/** The day that the page is about. */
export type AsOf = { readonly day: Day; readonly text: string; readonly isToday: boolean };

/** The as-of date of the page at hand. */
export const useAsOf = (): AsOf => {
  const { ngay } = useSearch({ strict: false });
  const text = ngay ?? dayText(today());
  return { day: parseDay(text), text, isToday: ngay === undefined };
};

/** Moves the page to another day, null being today; `replace` while something is dragged, else a step for the back button. */
export const useSetAsOf = (): ((day: Day | null, history?: 'push' | 'replace') => void) => {
  const navigate = useNavigate();
  return (day, history = 'push') =>
    void navigate({
      to: '.',
      search: (previous: object) => ({ ...previous, ngay: day === null ? undefined : dayText(day) }),
      replace: history === 'replace',
      resetScroll: false,
    });
};
