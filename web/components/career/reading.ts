import { useSearch } from '@tanstack/react-router';
import type { Reading } from '../../operations.generated.ts';
import { textOf } from '../../search-params.ts';

/** The readings as the address says them: `cach=lien-tuc`. */
export const READINGS = { IDENTITY: 'phap-nhan', CONTINUITY: 'lien-tuc' } as const satisfies Record<Reading, string>;

/** The reading that an address asks for; another word means the page's own. */
export const readingOf = (text: string | undefined, otherwise: Reading): Reading => {
  if (text === READINGS.IDENTITY) return 'IDENTITY';
  return text === READINGS.CONTINUITY ? 'CONTINUITY' : otherwise;
};

/** The reading of the page at hand. */
export const useReading = (otherwise: Reading): Reading => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return readingOf(textOf(search.cach), otherwise);
};
