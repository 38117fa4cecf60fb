import { act, body, event, type Planted, person, plant, source, tenure } from './plant.ts';

const ACT = act('luat', '36/2024/QH15', '2024-06-27');
const NEWS = source('bao', '2026-01-05');
const cites = (...sources: string[]) => ({ sources });
const post = (to: string | null, more: object) => ({
  organisations: [body('b', '2000', '..')],
  people: [person('an')],
  tenures: [tenure('an', 'b', '2024', to, more)],
});
const claimed = (shown: string, other: string) => ({
  sources: [NEWS, ACT],
  organisations: [body('b', '2000', '..')],
  people: [person('an')],
  tenures: [
    tenure('an', 'b', '2024', '2026-01-01', { ...cites(shown), other_claims: [{ to: '2026', ...cites(other) }] }),
  ],
});

const made = (date: string) => event('lap', 'establishment', date, { to: ['b'], ...cites('bao') });

/** Planted faults of the rules about sources. */
export const EVIDENCE: readonly Planted[] = [
  // Quốc hội khóa XV sat from 20 July 2021 to 6 April 2026.
  plant('act-outside-its-term', 'luat', { sources: [ACT] }, { sources: [act('luat', '36/2024/QH14', '2024-06-27')] }),
  plant('act-without-number', 'luat', { sources: [ACT] }, { sources: [act('luat', 'không số', '2024-06-27')] }),
  plant(
    'act-under-two-ids',
    'luat-2',
    { sources: [ACT, act('luat-2', '36/2024/QH15', '2024-06-28')] },
    { sources: [ACT, act('luat-2', '36/2024/QH15', '2024-06-27')] },
  ),
  plant(
    'fact-later-than-sources',
    'lap',
    { sources: [NEWS], organisations: [body('b', '2026', '..')], events: [made('2026-01-05')] },
    { sources: [NEWS], organisations: [body('b', '2026', '..')], events: [made('2026-01-06')] },
  ),
  plant(
    'seen-later-than-sources',
    'an',
    { sources: [NEWS], ...post(null, { in_office_on: '2026-01', ...cites('bao') }) },
    { sources: [NEWS], ...post(null, { in_office_on: '2026-02', ...cites('bao') }) },
  ),
  plant(
    'still-unconfirmed',
    'b',
    // A year before the newest source, the page of 31 October 2026.
    { sources: [source('nam-ngoai', '2025-10-31')], organisations: [body('b', '2000', '..', cites('nam-ngoai'))] },
    { sources: [source('nam-ngoai', '2025-10-30')], organisations: [body('b', '2000', '..', cites('nam-ngoai'))] },
  ),
  plant(
    'sources-disagree',
    'an',
    { sources: [NEWS], ...post('2026-01-01', cites('bao', 'page')) },
    { sources: [NEWS], ...post('2026-01-01', { ...cites('page'), other_claims: [{ to: '2026', ...cites('bao') }] }) },
  ),
  plant(
    'source-under-two-ids',
    'bao-2',
    { sources: [NEWS, source('bao-2', '2026-01-05', { url: 'https://example.org/2' })] },
    {
      sources: [
        source('bao-1', '2026-01-05', { url: 'https://example.org/2' }),
        source('bao-2', null, { url: 'https://example.org/2' }),
      ],
    },
  ),
  plant('better-claim-not-shown', 'an', claimed('luat', 'bao'), claimed('bao', 'luat')),
  plant(
    'press-only',
    'b',
    { sources: [NEWS], organisations: [body('b', '2000', '..', cites('bao', 'page'))] },
    { sources: [NEWS], organisations: [body('b', '2000', '..', cites('bao'))] },
  ),
  plant(
    'compiled',
    'b',
    { organisations: [body('b', '2000', '..')] },
    { organisations: [body('b', '2000', '..', { confidence: 'compiled' })] },
  ),
  plant(
    'recalled',
    'b',
    { organisations: [body('b', '2000', '..')] },
    { organisations: [body('b', '2000', '..', { confidence: 'recalled' })] },
  ),
  plant('source-without-page', 'bao', { sources: [NEWS] }, { sources: [source('bao', '2026-01-05', { url: null })] }),
  plant(
    'source-uncited',
    'bao',
    { sources: [NEWS], organisations: [body('b', '2000', '..', cites('bao', 'page'))] },
    { sources: [NEWS], organisations: [body('b', '2000', '..')] },
  ),
];
