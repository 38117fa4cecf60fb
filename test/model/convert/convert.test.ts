import { describe, expect, it } from 'vitest';
import type { Day } from '#temporal';
import { convert, type Findings, type Given, readyOf } from '../../../server/model/convert/convert.ts';
import type { FoundName, PartOfLink, PlaceName } from '../../../server/model/convert/rows.ts';
import { fold } from '../../../server/model/fold.ts';
import { body, change } from '../lineage/record.ts';

const FOREVER = 9999_12_31 as Day;
const time = (from: number, to: number) => ({
  fromMin: from as Day,
  fromMax: from as Day,
  toMin: to as Day,
  toMax: to as Day,
});

type Told = {
  readonly id: string;
  readonly vi: string;
  readonly in?: string;
  readonly from?: number;
  readonly to?: number;
};

/** A small record: wards of two quarters of a city until 1 July 2025, when they were merged. */
const TOLD: readonly Told[] = [
  { id: 'city', vi: 'Thành phố Hồ Chí Minh', from: 1976_07_02 },
  { id: 'q8', vi: 'Quận 8', in: 'city', to: 2025_07_01 },
  { id: 'q3', vi: 'Quận 3', in: 'city', to: 2025_07_01 },
  { id: 'q8-4', vi: 'Phường 4', in: 'q8', to: 2025_07_01 },
  { id: 'q3-4', vi: 'Phường 4', in: 'q3', to: 2025_07_01 },
  { id: 'q8-sa-pa', vi: 'Phường Sa Pa', in: 'q8', to: 2025_07_01 },
  { id: 'q8-sa-pả', vi: 'Phường Sa Pả', in: 'q8', to: 2025_07_01 },
  { id: 'new', vi: 'Phường Chánh Hưng', in: 'city', from: 2025_07_01 },
];

const lifeOf = ({ from = 1980_01_01, to = FOREVER }: Told) => time(from, to);

const NAMES = TOLD.map(
  (one): PlaceName => ({ of: one.id, vi: one.vi, en: null, folded: fold(one.vi), official: true, ...lifeOf(one) }),
);
const PARENTS = TOLD.flatMap((one): PartOfLink[] =>
  one.in === undefined ? [] : [{ child: one.id, parent: one.in, top: false, ...lifeOf(one) }],
);
const FINDINGS: Omit<Findings, 'found'> = {
  bodies: TOLD.map((one) => body(one.id, lifeOf(one).fromMin, lifeOf(one).toMax)),
  changes: [change('r', '2025-07-01', 'q8-4 q3-4:gives/part q8-sa-pa q8-sa-pả', 'new', 'reorganisation')],
  parents: PARENTS,
  names: NAMES,
};

/** What the graph would find for one entry by name: every name with one of its wordings. */
const found = (given: Given): readonly FoundName[] => {
  const { wanted } = readyOf(given, 0);
  return wanted.readings.flatMap(({ k, terms }) =>
    NAMES.filter(({ folded }) => terms.includes(folded)).map(
      (name): FoundName => ({
        n: 0,
        k,
        body: name.of,
        name: { ...name, class: 'official' },
        code: null,
      }),
    ),
  );
};

const FROM = 2025_06_30 as Day;
const TO = 2025_07_01 as Day;

const matched = (given: Given, from = FROM, more: readonly FoundName[] = []) => {
  const ready = [readyOf(given, 0)];
  const { matches } = convert(ready, { ...FINDINGS, found: [...found(given), ...more] }, from, TO);
  const [{ match, candidates } = { match: 'NONE', candidates: [] }] = matches;
  return `${match}: ${candidates.map(({ row, reasons }) => `${row.id} (${reasons})`).join(', ')}`;
};

describe('matching', () => {
  it.each([
    ['Phường 4, Quận 8, TP.HCM', 'CERTAIN: q8-4 (name)'],
    ['phuong 4, q8', 'CERTAIN: q8-4 (name)'],
    ['Phường 4, Thành phố Hồ Chí Minh', 'AMBIGUOUS: q8-4 (name), q3-4 (name)'],
    ['Phường 4', 'AMBIGUOUS: q8-4 (name), q3-4 (name)'],
    ['Phường 4, Quận 9', 'NONE: '],
    ['Phường Sa Pả, Quận 8', 'CERTAIN: q8-sa-pả (name)'],
    ['Phường Sa Pa, Quận 8', 'CERTAIN: q8-sa-pa (name)'],
    ['phuong sa pa, quan 8', 'AMBIGUOUS: q8-sa-pa (name), q8-sa-pả (name)'],
    ['Sa Pả, Quận 8', 'CERTAIN: q8-sa-pả (name,kind-supplied)'],
    ['Phường Sa Pã, Quận 8', 'AMBIGUOUS: q8-sa-pa (name,other-marks), q8-sa-pả (name,other-marks)'],
    ['Quận 8, TP.HCM', 'CERTAIN: q8 (name)'],
    ['Phường Chánh Hưng', 'NONE: new (name-of-another-time,not-on-day)'],
  ])('%s: %s', (name, expected) => {
    expect(matched({ name })).toBe(expected);
  });

  it('one that was typed with other marks is possible, where it is the only one', () => {
    expect(matched({ name: 'Phường Chành Hưng' }, TO)).toBe('POSSIBLE: new (name,other-marks)');
  });

  const coded = (id: string, from: number, to: number): FoundName => ({
    n: 0,
    k: -1,
    body: id,
    name: null,
    code: time(from, to),
  });

  it('a code means who bore it on the day', () => {
    const codes = [coded('q8-4', 1980_01_01, 2025_07_01), coded('new', 2025_07_01, FOREVER)];
    expect(matched({ code: '00004' }, FROM, codes)).toBe('CERTAIN: q8-4 (code)');
    expect(matched({ code: '00004' }, TO, codes)).toBe('CERTAIN: new (code)');
    expect(matched({ code: '00004' }, FROM, [coded('q8', 2000_01_01, 2001_01_01)])).toBe(
      'NONE: q8 (code-of-another-time)',
    );
  });

  it('a slug means its body, where it was there', () => {
    const slug = { n: 0, k: -1, body: 'q8-4', name: null, code: null };
    expect(matched({ id: 'q8-4' }, FROM, [slug])).toBe('CERTAIN: q8-4 (id)');
    expect(matched({ id: 'q8-4' }, TO, [slug])).toBe('NONE: q8-4 (id,not-on-day)');
  });
});

describe('outcomes', () => {
  const outcome = (id: string, from: Day, to: Day) => {
    const { outcomeOf, places } = convert([], { ...FINDINGS, found: [] }, from, to);
    const { successors, untraced } = outcomeOf(id);
    return [
      successors.map((end) => {
        const names = [places.nameOn(end.body, to), ...places.pathOn(end.body, to).map(({ name }) => name)];
        return `${names.map(({ vi }) => vi).join(', ')} ${end.extents}`;
      }),
      untraced.map((end) => end.body),
    ];
  };

  it('what a ward became, with where that is', () => {
    expect(outcome('q8-4', FROM, TO)).toEqual([['Phường Chánh Hưng, Thành phố Hồ Chí Minh whole'], []]);
    expect(outcome('q3-4', FROM, TO)).toEqual([['Phường Chánh Hưng, Thành phố Hồ Chí Minh part'], []]);
  });

  it('of what a ward was made, with where that was', () => {
    expect(outcome('new', TO, FROM)[0]?.sort()).toEqual([
      'Phường 4, Quận 3, Thành phố Hồ Chí Minh part',
      'Phường 4, Quận 8, Thành phố Hồ Chí Minh whole',
      'Phường Sa Pa, Quận 8, Thành phố Hồ Chí Minh whole',
      'Phường Sa Pả, Quận 8, Thành phố Hồ Chí Minh whole',
    ]);
  });

  it('a quarter ended, and nothing is known to follow', () => {
    expect(outcome('q8', FROM, TO)).toEqual([[], ['q8']]);
  });
});
