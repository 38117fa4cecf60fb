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
  start:
    'Type a name, an old name, an abbreviation, a document number or a date (28/2/2025), with or without Vietnamese marks.',
  filter: 'Filter by kind',
  all: 'All',
  matched: 'matches “{{name}}”',
  since: 'since {{date}} part of',
  sincePart: 'since {{date}} partly in',
  later: 'later part of',
  laterPart: 'later partly in',
  until: 'until {{date}}',
  matchedUntil: 'old name “{{name}}”, until {{date}}',
  convert: 'Convert a list of old addresses like “{{name}}”',
  reorganisations: 'Legal basis or source of reorganisations: {{count}}',
  day: '{{date}}',
  month: '{{date}}',
  chartOn: 'Organisation chart on {{date}}',
  tookEffect: 'Reorganisations that took effect then: {{count}}',
  nothingTookEffect: 'No reorganisation is recorded that took effect then.',
  moreTookEffect: 'The comparison shows them all.',
  tips: 'This may help:',
  tipConvert: 'Convert an old address, with its district and province',
  tipChart: 'See the chart of the state',
};
