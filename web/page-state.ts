import { type DehydratedState, dehydrate, hydrate, type QueryClient } from '@tanstack/react-query';
import { emptyMemory, type NotedParts, type PageMemory } from './page-memory.ts';

/** The element that carries what the server found, as JSON. */
export const STATE_ID = 'page-state';

/** What the browser needs to go on from what the server rendered. */
export type PageState = {
  readonly origin: string;
  readonly answers: DehydratedState;
  readonly notes: readonly (readonly [id: string, parts: NotedParts])[];
};

/** What the server hands on. */
export const stateOf = (client: QueryClient, memory: PageMemory): PageState => ({
  origin: memory.origin,
  answers: dehydrate(client),
  notes: [...memory.notes].map(([id, parts]) => [id, [...parts]]),
});

/** JSON that may stand inside a script element: nothing in it ends the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Reads the state that stands in a page, and fills the client with its answers; null where no server rendered it. */
export const takeState = (text: string | null | undefined, client: QueryClient): PageMemory | null => {
  if (text === null || text === undefined) return null;
  const { origin, answers, notes } = JSON.parse(text) as PageState;
  hydrate(client, answers);
  const memory = emptyMemory(origin, false);
  for (const [id, parts] of notes) memory.notes.set(id, new Map(parts));
  return memory;
};

/** Where the server puts what an element's style says: its content policy lets no page bring styles of its own. */
export const STYLE_ATTRIBUTE = 'data-style';

/** Gives elements the styles that the server could only note. */
export const takeStyles = (place: HTMLElement): void => {
  for (const one of place.querySelectorAll<HTMLElement>(`[${STYLE_ATTRIBUTE}]`)) {
    one.style.cssText = one.getAttribute(STYLE_ATTRIBUTE) ?? '';
    one.removeAttribute(STYLE_ATTRIBUTE);
  }
};
