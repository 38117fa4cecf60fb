import { describe, expect, it } from 'vitest';
import { addressesOf, canonicalPath } from '../../../web/head/address.ts';
import { organisationData, personData, plainDate } from '../../../web/head/linked-data.ts';
import { scriptJson } from '../../../web/page-state.ts';

const known = (from: string, to: string | null) =>
  ({ from, fromKind: 'KNOWN', to, toKind: to === null ? 'UNKNOWN' : 'KNOWN' }) as const;

const body = (existence: ReturnType<typeof known>) => ({
  slug: 'bo-x',
  onDay: { vi: 'Bộ X', en: 'Ministry X' },
  existence,
  path: [
    { slug: 'chinh-phu', onDay: { vi: 'Chính phủ', en: null } },
    { slug: 'bo-x', onDay: { vi: 'Bộ X', en: 'Ministry X' } },
  ],
});

describe('the one address of a page', () => {
  it('keeps the day and what is asked, and drops what is only open, chosen or filtered', () => {
    expect(canonicalPath('/so-do?ngay=2025-03-01&mo=a.b&chon=c#x')).toBe('/so-do?ngay=2025-03-01');
    expect(canonicalPath('/nguoi/so-sanh?nguoi=a&nguoi=b&cach=lien-tuc')).toBe('/nguoi/so-sanh?nguoi=a&nguoi=b');
  });

  it('is given in both languages from either', () => {
    for (const href of ['/nguoi/a', '/en/nguoi/a'])
      expect(addressesOf('https://x.example', href)).toMatchObject({
        vi: 'https://x.example/nguoi/a',
        en: 'https://x.example/en/nguoi/a',
      });
  });
});

describe('linked data', () => {
  it('gives a date only where it is known: schema.org has no "about"', () => {
    expect(['2025-03-01', '2025-03', '2025', '2006~', '2006?', '[..2024-12-15]', null].map(plainDate)).toEqual([
      '2025-03-01',
      '2025-03',
      '2025',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('never gives a body of which no end is known an end', () => {
    expect(organisationData('https://x.example', body(known('2007', null)))).not.toHaveProperty('dissolutionDate');
    expect(organisationData('https://x.example', body(known('2007', '2025-03-01')))).toMatchObject({
      foundingDate: '2007',
      dissolutionDate: '2025-03-01',
    });
  });

  it('names a person by public posts only', () => {
    const person = personData('https://x.example', { slug: 'a', name: 'A', titles: ['Bộ trưởng'] });
    expect(Object.keys(person).sort()).toEqual(['@context', '@id', '@type', 'jobTitle', 'name', 'url']);
  });

  it('cannot end the element that it stands in', () => {
    expect(scriptJson({ name: '</script><script>alert(1)</script>' })).not.toContain('</');
    expect(JSON.parse(scriptJson({ name: '</script>' }))).toEqual({ name: '</script>' });
  });
});
