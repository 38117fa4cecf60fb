import { createContext, useContext } from 'react';
import type { Source } from './data/citations.ts';

/** The sources of a part of a page, and where it stands among the parts. */
export type NotedPart = { readonly order: number; readonly sources: readonly Source[] };

/** The parts of a page by their ids, as the server found them. */
export type NotedParts = readonly (readonly [part: string, noted: NotedPart])[];

/** What a page tells whoever renders it on the server, and what the browser starts from. */
export type PageMemory = {
  /** Where the service is reached from outside: `https://bo-may.vn`. */
  readonly origin: string;
  /** The notes of each cited part of the page, by the id of its place. */
  readonly notes: Map<string, Map<string, NotedPart>>;
  /** The status that the page answers with. */
  status: 200 | 400 | 404;
  /** Where the page has gone; null where it is here. */
  moved: string | null;
  /** Whether a server renders it now: nothing is measured, no effect will run. */
  readonly onServer: boolean;
};

/** A page's memory before anything was rendered. */
export const emptyMemory = (origin: string, onServer: boolean): PageMemory => ({
  origin,
  notes: new Map(),
  status: 200,
  moved: null,
  onServer,
});

/** The memory of the page at hand. */
export const PageMemoryContext = createContext<PageMemory>(emptyMemory('', false));

/** The memory of the page at hand. */
export const usePageMemory = (): PageMemory => useContext(PageMemoryContext);
