import type { SearchType } from '../../operations.generated.ts';

/** The kinds of things that a search can be narrowed to. */
export const SEARCH_TYPES = [
  'ORGANISATION',
  'PERSON',
  'POSITION',
  'REORGANISATION',
  'PROJECT',
  'FUNCTION',
  'REFORM',
  'BODY_CLASS',
  'SOURCE',
] as const satisfies readonly SearchType[];

/** Whether a text of the address names a kind. */
export const isSearchType = (text: string | undefined): text is SearchType =>
  SEARCH_TYPES.some((type) => type === text);
