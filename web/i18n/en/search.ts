import type { Texts } from '../texts.ts';

/** Texts of the search box and the page of results. */
export const search: Texts['search'] = {
  label: 'Search',
  placeholder: 'Search bodies, people, documents, old communes…',
  placeholderShort: 'Search',
  shortcut: 'Press / to search',
  suggestions: 'Suggestions',
  allResults: 'See all results for “{{text}}”',
  searching: 'Searching…',
  nothing: 'Nothing found yet for “{{text}}”.',
  nothingHelp:
    'Try fewer words, an old name, an abbreviation (Bộ TT&TT) or a document number (176/2025/QH15). Marks may be left out.',
  title: 'Search',
  titleFor: 'Results for “{{text}}”',
  start: 'Type a name, an old name, an abbreviation or a document number, with or without Vietnamese marks.',
  filter: 'Filter by kind',
  all: 'All',
  matched: 'matches “{{name}}”',
  nowPart: 'now part of',
  nowBecame: 'now',
  nowPartly: 'now partly in',
  ended: 'ended',
  count: '{{count}} results',
  submit: 'Search',
};
