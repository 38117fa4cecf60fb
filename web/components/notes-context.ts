import { createContext, useContext, useId, useLayoutEffect } from 'react';
import { type Notes, notesOf, type Source, sourcesIn } from '../data/citations.ts';

/** What the parts of a page have told about the facts that they show. */
export type NotesContextValue = {
  readonly notes: Notes;
  /** Called with the sources of a part, by an id of its own, and where it stands among the parts; without any when the part is gone. */
  readonly tell: (part: string, order: number, sources: readonly Source[]) => void;
  /** On a server no effect runs: parts are told while they are rendered, and the page is rendered once more. */
  readonly atOnce: boolean;
};

/** The notes of the page at hand. */
export const NotesContext = createContext<NotesContextValue>({
  notes: notesOf([]),
  tell: () => undefined,
  atOnce: false,
});

/** The notes of the page at hand, with their numbers. */
export const useNotes = (): Notes => useContext(NotesContext).notes;

/** Tells the page which data a part of it shows, and where it stands among the parts, so that its sources get numbers. */
export const useShown = (order: number, shown: unknown): void => {
  const { tell, atOnce } = useContext(NotesContext);
  const part = useId();
  if (atOnce) tell(part, order, sourcesIn(shown));
  useLayoutEffect(() => tell(part, order, sourcesIn(shown)));
  useLayoutEffect(() => () => tell(part, order, []), [tell, part, order]);
};
