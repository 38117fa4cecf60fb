import { type ReactNode, useCallback, useId, useMemo, useState } from 'react';
import { notesOf, type Source, sameSources } from '../data/citations.ts';
import { type NotedPart, type PageMemory, usePageMemory } from '../page-memory.ts';
import { NotesList } from './NotesList.tsx';
import { NotesContext } from './notes-context.ts';

type Parts = ReadonlyMap<string, NotedPart>;

const inOrder = (parts: Parts) => [...parts.values()].sort((a, b) => a.order - b.order).map(({ sources }) => sources);

const NONE: NotedPart = { order: 0, sources: [] };

/** The parts with one of them changed; the same map where nothing changed, so that nothing is drawn again. */
const withPart = (parts: Parts, part: string, noted: NotedPart): Parts => {
  const before = parts.get(part) ?? NONE;
  const same =
    sameSources(before.sources, noted.sources) && (before.order === noted.order || noted.sources.length === 0);
  return same ? parts : new Map([...parts, [part, noted]]);
};

/** On the server: what was told is kept for the next time that the page is rendered. */
const teller = ({ notes }: PageMemory, id: string) => {
  const told = new Map<string, NotedPart>();
  return (part: string, order: number, sources: readonly Source[]) => {
    told.set(part, { order, sources });
    notes.set(id, told);
  };
};

/** A page whose facts carry numbered notes; the notes stand at its foot. */
export const Cited = ({ children }: { readonly children: ReactNode }) => {
  const memory = usePageMemory();
  const id = useId();
  const [parts, setParts] = useState<Parts>(() => memory.notes.get(id) ?? new Map());
  const keep = useCallback((part: string, order: number, sources: readonly Source[]) => {
    setParts((before) => withPart(before, part, { order, sources }));
  }, []);
  const { onServer: atOnce } = memory;
  const tell = useMemo(() => (atOnce ? teller(memory, id) : keep), [atOnce, memory, id, keep]);
  const notes = useMemo(() => notesOf(inOrder(parts)), [parts]);
  const value = useMemo(() => ({ notes, tell, atOnce }), [notes, tell, atOnce]);
  return (
    <NotesContext value={value}>
      {children}
      <NotesList notes={notes} />
    </NotesContext>
  );
};
