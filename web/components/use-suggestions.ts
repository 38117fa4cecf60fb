import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api.ts';
import { type HitPartsFragment, type SearchType, SuggestionsDocument } from '../operations.generated.ts';
import { useDebounced } from './use-debounced.ts';

/** Milliseconds without a key before the API is asked; an answer that comes too late is thrown away. */
const REST = 150;

const NONE: readonly HitPartsFragment[] = [];

/** What the API suggests for a text that is being typed, of some types only or of all, and whether a newer answer is under way. */
export const useSuggestions = (text: string, types: readonly SearchType[] | null = null) => {
  const typed = text.trim();
  const rested = useDebounced(typed, REST);
  const query = useQuery({
    ...ask(SuggestionsDocument, { text: rested, types }),
    enabled: rested !== '',
    placeholderData: keepPreviousData,
  });
  const hits = typed === '' || rested === '' ? NONE : (query.data?.search.edges.map(({ node }) => node) ?? NONE);
  return { hits, waiting: query.isFetching || rested !== typed };
};
