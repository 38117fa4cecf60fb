import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainSearch, parseSearch, stringifySearch, textOf } from '../../web/search-params.ts';

const value = fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 2, maxLength: 4 }));
const search: fc.Arbitrary<PlainSearch> = fc.dictionary(fc.string({ minLength: 1 }), value);

describe('search parameters', () => {
  it('are read as they were printed', () => {
    fc.assert(
      fc.property(search, (given) => {
        expect(parseSearch(stringifySearch(given))).toEqual({ ...given });
      }),
    );
  });

  it('are printed as they were read, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        const once = stringifySearch(parseSearch(text));
        expect(stringifySearch(parseSearch(once))).toBe(once);
      }),
    );
  });

  it('stay text: no number, date or list is guessed', () => {
    expect(parseSearch('?ngay=2025-03-01&q=2025&loai=true')).toEqual({ ngay: '2025-03-01', q: '2025', loai: 'true' });
    expect(stringifySearch({ ngay: '2025-03-01', q: undefined, loai: null })).toBe('?ngay=2025-03-01');
    expect(stringifySearch({})).toBe('');
  });

  it('give one text for one parameter', () => {
    expect(textOf(['a', 'b'])).toBe('a');
    expect(textOf('')).toBeUndefined();
    expect(textOf(undefined)).toBeUndefined();
  });
});
