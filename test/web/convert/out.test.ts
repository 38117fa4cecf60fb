import { describe, expect, it } from 'vitest';
import { dayOf } from '#temporal';
import { type OutWords, outRows } from '../../../web/views/convert/out.ts';
import { listOf, listOfItems } from '../../../web/views/convert/questions.ts';
import { type Answer, changesIn, countsOf, linesShown, verdictOf } from '../../../web/views/convert/verdict.ts';

type End = Answer['candidates'][number]['successors'][number];

const end = (slug: string, extent: 'WHOLE' | 'PART', code: string): End => ({
  extents: [extent],
  certainty: 'CERTAIN',
  name: { vi: `Phường ${slug}`, en: null },
  path: [{ slug: 'p', name: { vi: 'Tỉnh P', en: null } }],
  organisation: {
    slug,
    identifiers: [
      { scheme: 'gso', code, interval: { from: '2025-07-01', fromKind: 'KNOWN', to: null, toKind: 'OPEN' } },
    ],
  },
  steps: [
    {
      extent,
      certainty: 'CERTAIN',
      reorganisation: {
        slug: `lap-${slug}`,
        type: 'CONSOLIDATION',
        status: 'IN_FORCE',
        date: '2025-07-01',
        confidence: 'VERIFIED',
        title: { vi: 'Lập', en: 'Made' },
        sources: [],
        legalBasis: [
          {
            __typename: 'Source',
            slug: 'nq',
            kind: 'LEGAL_DOCUMENT',
            title: 'NQ',
            publisher: null,
            published: null,
            url: null,
            number: '1/NQ',
          },
        ],
      },
    },
  ],
});

const candidate = (slug: string, ends: readonly End[]): Answer['candidates'][number] => ({
  reasons: ['NAME'],
  certainty: 'CERTAIN',
  address: { vi: `Xã ${slug}, Tỉnh P`, en: null },
  organisation: { slug, existence: { from: null, fromKind: 'UNKNOWN', to: null, toKind: 'OPEN' } },
  successors: ends,
  untraced: [],
});

const answer = (match: Answer['match'], ...candidates: Answer['candidates'][number][]): Answer => ({
  index: 0,
  match,
  moreCandidates: false,
  candidates,
});

const WORDS: OutWords = {
  columns: {
    recognised: 'R',
    match: 'M',
    code: 'C',
    name: 'N',
    province: 'P',
    extent: 'E',
    act: 'A',
    date: 'D',
    note: 'O',
  },
  column: (n) => `Cột ${n}`,
  list: 'L',
  verdict: (verdict) => verdict,
  extent: ([first]) => first ?? '',
  reason: (reason) => reason,
  unchanged: 'same',
  untraced: (name) => `lost ${name}`,
  possible: '?',
};

const DIVIDED = answer('CERTAIN', candidate('cu', [end('a', 'PART', '00011'), end('b', 'PART', '00012')]));
const EITHER = answer(
  'AMBIGUOUS',
  candidate('x', [end('a', 'WHOLE', '00011')]),
  candidate('y', [end('b', 'WHOLE', '00012')]),
);
const NONE = answer('NONE');

const list = listOf(
  [
    ['Khách', 'Xã'],
    ['An', 'Xã cu'],
    ['=Bình', 'Xã hai'],
    ['Chi', ''],
    ['Dũng', 'Xã ba'],
  ],
  { header: true, roles: ['none', 'name'] },
);
const answers = [DIVIDED, EITHER, NONE];
const NO_CHOICE = new Map<number, string>();

describe('the order of the rows', () => {
  it('is the doubtful first, and a settled one keeps its place', () => {
    const order = (choices: ReadonlyMap<number, string>) =>
      linesShown(list, answers, choices, null).map(({ row }) => row);
    expect(order(NO_CHOICE)).toEqual([1, 3, 0, 2]);
    expect(order(new Map([[1, 'y']]))).toEqual([1, 3, 0, 2]);
    expect(linesShown(list, answers, new Map([[1, 'y']]), 'chosen').map(({ row }) => row)).toEqual([1]);
  });

  it('counts add up to the rows, whatever is answered', () => {
    for (const known of [[], [DIVIDED], answers]) {
      const counts = countsOf(list, known, NO_CHOICE);
      expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(4);
    }
    expect(Object.fromEntries(countsOf(list, answers, NO_CHOICE))).toEqual({
      certain: 1,
      ambiguous: 1,
      none: 1,
      empty: 1,
    });
  });

  it('a row that is not answered yet waits, even where a choice is in the address', () => {
    const [line] = listOfItems(['Xã cu']).lines;
    expect(line && verdictOf(line, [], new Map([[0, 'cu']]))).toBe('waiting');
  });
});

describe('the download', () => {
  const rowsWith = (choices: ReadonlyMap<number, string>) =>
    outRows({ list, answers, choices, to: dayOf(2026, 1, 1), language: 'vi' }, WORDS);

  it('keeps the columns and the order of the reader and adds ours; parts stand in one cell, an act once', () => {
    expect(rowsWith(NO_CHOICE)).toEqual([
      ['Khách', 'Xã', 'M', 'R', 'C', 'N', 'P', 'E', 'A', 'D', 'O'],
      [
        'An',
        'Xã cu',
        'certain',
        'Xã cu, Tỉnh P',
        '00011; 00012',
        'Phường a; Phường b',
        'Tỉnh P',
        'PART; PART',
        '1/NQ',
        '01/07/2025',
        '',
      ],
      ['=Bình', 'Xã hai', 'ambiguous', '', '', '', '', '', '', '', ''],
      ['Chi', '', 'empty', '', '', '', '', '', '', '', ''],
      ['Dũng', 'Xã ba', 'none', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('has the choices of the reader', () => {
    expect(rowsWith(new Map([[1, 'y']]))[2]).toEqual([
      '=Bình',
      'Xã hai',
      'chosen',
      'Xã y, Tỉnh P',
      '00012',
      'Phường b',
      'Tỉnh P',
      'WHOLE',
      '1/NQ',
      '01/07/2025',
      '',
    ]);
  });

  it('cites what is shown, each reorganisation once', () => {
    expect(changesIn(answers, NO_CHOICE).map(({ slug }) => slug)).toEqual(['lap-a', 'lap-b']);
  });
});
