import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { notesOf, type Source, sameSources } from '../data/citations.ts';
import { NotesList } from './NotesList.tsx';
import { NotesContext } from './notes-context.ts';

type Parts = ReadonlyMap<number, readonly Source[]>;

const NONE: readonly Source[] = [];

const inOrder = (parts: Parts) => [...parts].sort(([a], [b]) => a - b).map(([, sources]) => sources);

/** The parts with one of them changed; the same map where nothing changed, so that nothing is drawn again. */
const withPart = (parts: Parts, order: number, sources: readonly Source[]): Parts =>
  sameSources(parts.get(order) ?? NONE, sources) ? parts : new Map([...parts, [order, sources]]);

/** A page whose facts carry numbered notes; the notes stand at its foot. */
export const Cited = ({ children }: { readonly children: ReactNode }) => {
  const [parts, setParts] = useState<Parts>(new Map());
  const tell = useCallback((order: number, sources: readonly Source[]) => {
    setParts((before) => withPart(before, order, sources));
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
