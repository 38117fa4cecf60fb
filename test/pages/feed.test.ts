import { describe, expect, it } from 'vitest';
import { dayText, parseDay } from '#temporal';
import { monthsTo } from '../../server/pages/feed.ts';
import { type FeedMonth, type FoundChange, feedXml } from '../../server/pages/feed-xml.ts';
import { readXml } from '../support/xml.ts';

const name = (vi: string) => ({ vi, en: null });

const CHANGE: FoundChange = {
  type: 'RENAMED',
  earliest: '2025-03-01',
  latest: '2025-03-01',
  certainty: 'CERTAIN',
  organisation: { slug: 'bo-x', name: name('Bộ Y & Z'), knownSince: '2026.1' },
  before: { name: name('Bộ <X>') },
  after: { name: name('Bộ Y & Z') },
  others: [],
  reorganisations: [
    { slug: 'doi-ten', title: name('Đổi tên'), knownSince: '2026.2', legalBasis: [{ number: '1/QĐ-TTg' }] },
  ],
};

const month = (from: string, to: string, changes: readonly FoundChange[], certain = changes.length): FeedMonth => ({
  from: parseDay(from),
  to: parseDay(to),
  found: { root: null, counts: [{ certain }], entries: { edges: changes.map((node) => ({ node })) } },
});

const ABOUT = {
  root: null,
  language: 'vi',
  origin: 'https://x.example',
  path: '/thay-doi.atom',
  releases: [
    { number: '2026.3', date: '2026-12-24' },
    { number: '2026.2', date: '2026-11-25' },
    { number: '2026.1', date: '2026-11-24' },
  ],
} as const;

type Parsed = { readonly feed: Readonly<Record<string, unknown>> & { readonly entry?: unknown } };

const parsed = (months: readonly FeedMonth[], about: Parameters<typeof feedXml>[0] = ABOUT): Parsed =>
  readXml(feedXml(about, months)) as Parsed;

describe('the feed of changes', () => {
  it('asks for whole months, and for the present one up to today', () => {
    const shown = monthsTo(parseDay('2024-03-15'), 3).map(({ from, to }) => [dayText(from), dayText(to)]);
    expect(shown).toEqual([
      ['2024-02-29', '2024-03-15'],
      ['2024-01-31', '2024-02-29'],
      ['2023-12-31', '2024-01-31'],
    ]);
  });

  it('has an entry a month: an identity of its own, the day of the facts, and the day on which the record last changed it', () => {
    const { feed } = parsed([month('2025-02-28', '2025-03-31', [CHANGE], 5)]);
    expect(feed).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      id: 'tag:bo-may,2026:thay-doi:vi:ca-bo-may',
    });
    expect(feed.entry).toMatchObject({
      id: 'tag:bo-may,2026:thay-doi:vi:ca-bo-may:2025-03',
      title: 'Tháng 03/2025: 5 thay đổi',
      published: '2025-03-01T00:00:00+07:00',
      updated: '2026-11-25T00:00:00+07:00',
      link: { '@href': 'https://x.example/so-sanh?tu=2025-02-28&den=2025-03-31' },
      content: {
        '@type': 'xhtml',
        div: {
          '@xmlns': 'http://www.w3.org/1999/xhtml',
          ul: {
            li: {
              '#1': '01/03/2025: ',
              '#2': ', đổi tên → Bộ Y & Z (1/QĐ-TTg)',
              a: { '@href': 'https://x.example/co-quan/bo-x', '#': 'Bộ <X>' },
            },
          },
          p: {
            '#': 'và 4 thay đổi khác. ',
            a: { '@href': 'https://x.example/so-sanh?tu=2025-02-28&den=2025-03-31', '#': 'Xem tất cả' },
          },
        },
      },
    });
  });

  it('names nothing that is only possible, and leaves out months in which nothing is certain', () => {
    const possible = { ...CHANGE, certainty: 'POSSIBLE' };
    expect(parsed([month('2025-02-28', '2025-03-31', [possible], 0)]).feed.entry).toBeUndefined();
    expect(JSON.stringify(parsed([month('2025-02-28', '2025-03-31', [possible], 1)]).feed.entry)).not.toContain('bo-x');
  });

  it('keeps the identities of a body apart from those of the whole, and of the other language', () => {
    const of = (about: Partial<typeof ABOUT> | { readonly root: string } | { readonly language: 'en' }) =>
      parsed([month('2025-02-28', '2025-03-31', [CHANGE])], { ...ABOUT, ...about }).feed.id;
    expect(new Set([of({}), of({ root: 'bo-x' }), of({ language: 'en' })]).size).toBe(3);
  });
});
