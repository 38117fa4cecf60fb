import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Day, dayText, parseDay, parseTypedDay } from '#temporal';
import { textOf } from './search-params.ts';

/** The as-of date in the address: `ngay=2025-03-01`; absent: today. */
export type DayParam = { readonly ngay?: string | undefined };

const VIETNAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today, by the calendar of Vietnam wherever the reader is. */
export const today = (): Day => parseDay(VIETNAM.format());

/** Reads the as-of date of an address, in its plain form; what is no day stays as it is, and `useWrongDay` tells it. */
export const dayParam = (search: Readonly<Record<string, unknown>>): DayParam => {
  const text = textOf(search.ngay);
  if (text === undefined) return {};
  const day = parseTypedDay(text);
  return { ngay: day === null ? text : dayText(day) };
};

/** The as-of date goes along from page to page, as long as it is one. */
export const keepDay = ({ search, next }: { search: DayParam; next: (search: DayParam) => DayParam }): DayParam => {
  const found = next(search);
  return 'ngay' in found || parseTypedDay(search.ngay ?? '') === null ? found : { ...found, ngay: search.ngay };
};

/** The day that the page is about. */
export type AsOf = { readonly day: Day; readonly text: string; readonly isToday: boolean };

/** The as-of date of the page at hand. */
export const useAsOf = (): AsOf => {
  const { ngay = '' } = useSearch({ strict: false });
  const given = parseTypedDay(ngay);
  const day = given ?? today();
  return { day, text: dayText(day), isToday: given === null };
};

/** What the address gives as its day and is none; null where all is well. */
export const useWrongDay = (): string | null => {
  const { ngay = '' } = useSearch({ strict: false });
  return ngay === '' || parseTypedDay(ngay) !== null ? null : ngay;
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
