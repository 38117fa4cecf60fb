import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { notesOf } from '../data/citations.ts';
import { NotesList } from './NotesList.tsx';
import { NotesContext } from './notes-context.ts';

type Parts = ReadonlyMap<number, unknown>;

const inOrder = (parts: Parts): readonly unknown[] => [...parts].sort(([a], [b]) => a - b).map(([, shown]) => shown);

const without = (parts: Parts, order: number): Parts => new Map([...parts].filter(([key]) => key !== order));

/** A page whose facts carry numbered notes; the notes stand at its foot. */
export const Cited = ({ children }: { readonly children: ReactNode }) => {
  const [parts, setParts] = useState<Parts>(new Map());
  const tell = useCallback((order: number, shown: unknown) => {
    setParts((before) => (shown === undefined ? without(before, order) : new Map(before).set(order, shown)));
  }, []);
  const notes = useMemo(() => notesOf(inOrder(parts)), [parts]);
  const value = useMemo(() => ({ notes, tell }), [notes, tell]);
  return (
    <NotesContext value={value}>
      {children}
      <NotesList notes={notes} />
    </NotesContext>
  );
};
