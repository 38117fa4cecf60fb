import { type Day, dayText } from '#temporal';
import { InputError } from '../errors.ts';

/** The bounds of a number that a client gives, and what it is where none is given. */
export type Bounds = {
  /** The argument's name. */
  readonly field: string;
  readonly min: number;
  readonly max: number;
  readonly otherwise: number;
  /** What to do instead, shown behind the bound. */
  readonly instead?: string;
};

/** A number within its bounds. Throws InputError, which says the bound and the field. */
export const bounded = (value: number | null | undefined, { field, min, max, otherwise, instead }: Bounds): number => {
  const number = value ?? otherwise;
  if (number >= min && number <= max) return number;
  throw new InputError(`"${field}" is ${number}: ask for ${min} to ${max}${instead ? `; ${instead}` : ''}.`, field);
};

/** The most entries that a list may have where its argument states no bound of its own. */
export const LIST_LIMIT = 1_000;

/** A list that is not too long. Throws InputError, which says the bound and the field. */
export const boundedList = <T>(
  values: readonly T[],
  { field, min = 0, max = LIST_LIMIT }: { readonly field: string; readonly min?: number; readonly max?: number },
): readonly T[] => {
  if (values.length >= min && values.length <= max) return values;
  throw new InputError(`"${field}" has ${values.length} entries: give ${min} to ${max} at once.`, field);
};

/** The most characters that a text of a question may have: more than any name, address or id of the record. */
export const TEXT_LIMIT = 1_000;

/** A text that is not too long. Throws InputError, which says the bound and the field. */
export const boundedText = (text: string, field: string): string => {
  if (text.length <= TEXT_LIMIT) return text;
  throw new InputError(`"${field}" has ${text.length} characters: give at most ${TEXT_LIMIT}.`, field);
};

/** Throws InputError for an interval that ends before it begins; ends that are not given bound nothing. */
export const checkInterval = (
  from: Day | null | undefined,
  to: Day | null | undefined,
  fields: { readonly from: string; readonly to: string } = { from: 'from', to: 'to' },
): void => {
  if (from == null || to == null || from <= to) return;
  throw new InputError(
    `"${fields.to}" (${dayText(to)}) is before "${fields.from}" (${dayText(from)}): an interval runs from the earlier day to the later.`,
    fields.to,
  );
};

/** The most rows that one page may have. */
export const PAGE_LIMIT = 200;

/** The rows of a page where its size is not asked for. */
export const DEFAULT_PAGE = 50;

/** Checks the size of a page. Throws InputError that says the bound. */
export const pageSize = (first: number | null | undefined, otherwise: number, max: number = PAGE_LIMIT): number =>
  bounded(first, { field: 'first', min: 0, max, otherwise, instead: 'page with "after"' });
