import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api.ts';
import { type HitPartsFragment, SuggestionsDocument } from '../operations.generated.ts';
import { useDebounced } from './use-debounced.ts';

/** Milliseconds without a key before the API is asked; an answer that comes too late is thrown away. */
const REST = 150;

const NO_HITS: readonly HitPartsFragment[] = [];

/** What the API suggests for a text that is being typed, and whether a newer answer is under way. */
export const useSuggestions = (text: string) => {
  const rested = useDebounced(text.trim(), REST);
  const query = useQuery({
    ...ask(SuggestionsDocument, { text: rested }),
    enabled: rested !== '',
    placeholderData: keepPreviousData,
  });
  const hits = text.trim() === '' ? NO_HITS : (query.data?.search.edges.map(({ node }) => node) ?? NO_HITS);
  return { hits, waiting: query.isFetching || rested !== text.trim() };
};
