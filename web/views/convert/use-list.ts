import { useRef, useState } from 'react';
import { type Layout, layoutOf } from './columns.ts';
import type { Separation } from './separation.ts';
import { type Sheet, type Unreadable, UnreadableError } from './sheet-limits.ts';
import { read, type Source } from './sheets.ts';

/** A list that was read, and how its columns are understood. */
export type Loaded = { readonly source: Source; readonly sheet: Sheet; readonly layout: Layout };

/** Reads the reader's list in a worker; a newer one overtakes an older. */
export const useList = () => {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [fault, setFault] = useState<Unreadable | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const load = async (source: Source, separation: Separation | null = null): Promise<Loaded | null> => {
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    try {
      const sheet = await read(source, separation);
      const next = { source, sheet, layout: layoutOf(sheet.rows) };
      if (mine === turn.current) setLoaded(next);
      setFault(null);
      return next;
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      setFault(error.reason);
      return null;
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  };
  const forget = () => {
    turn.current += 1;
    setLoaded(null);
    setFault(null);
    setBusy(false);
  };
  const arrange = (layout: Layout) => setLoaded((before) => before && { ...before, layout });
  return { loaded, fault, busy, load, forget, arrange, setFault };
};
