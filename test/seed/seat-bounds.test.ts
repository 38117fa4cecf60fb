import { describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { attestedBy, timeRow } from '../../seed/derive/row.ts';
import { type Holding, withSeatBounds } from '../../seed/derive/seat-bounds.ts';
import { wholeGraph } from '../support/record.ts';

const SEAT = 'bo--bo-truong';

type Ends = { readonly from?: string; readonly to?: string; readonly seen?: string };

const holding = (person: string, { from, to, seen }: Ends, more: Partial<Holding> = {}): Holding => ({
  person,
  position: SEAT,
  acting: false,
  inCharge: false,
  confidence: 'verified',
  ...timeRow({ from, to }, attestedBy(undefined, seen)),
  ...more,
});

/** The first day on which each may have begun and that on which each was certainly gone; null where nothing bounds it. */
const boundsOf = (...holdings: readonly Holding[]) =>
  Object.fromEntries(
    withSeatBounds(holdings, new Set([SEAT])).map(({ person, fromMin, toMax }) => [
      person,
      [fromMin === parseDay('0001-01-01') ? null : fromMin, toMax === parseDay('9999-12-31') ? null : toMax],
    ]),
  );

describe('whose end nobody tells', () => {
  const former = holding('a', { seen: '2011-06' });

  it('was gone when the next in the single seat had certainly begun, and had not begun before the one before had certainly left', () => {
    const next = holding('b', { from: '2015-10', to: '2021-04' });
    const last = holding('c', { seen: '2024-03-01' });
    // b began in October 2015 at the latest on its last day, and left in April 2021 at the earliest on its first.
    expect(boundsOf(former, next, last)).toEqual({
      a: [null, 2015_10_31],
      b: [2015_10_01, 2021_04_30],
      c: [2021_04_01, null],
    });
  });

  it('is bounded by the nearest on each side', () => {
    const told = [
      holding('b', { from: '2021-04-29', to: '2023-01-05' }),
      holding('c', { from: '2015-10-01', to: '2021-04-29' }),
    ];
    expect(boundsOf(former, ...told, holding('d', { seen: '2025-06-30' }))).toMatchObject({
      a: [null, 2015_10_01],
      d: [2023_01_05, null],
    });
  });

  it('is not bounded by one who may have come before or after, or who was there at once: that is a contradiction, not an order', () => {
    const unsure = holding('b', { from: '2011', to: '2012' });
    expect(boundsOf(former, unsure)).toMatchObject({ a: [null, null] });
    const seenTwice = { ...former, ...timeRow({}, attestedBy('2011-06', '2019-05-02')) };
    expect(boundsOf(seenTwice, holding('b', { from: '2015-01-01', to: '2016-01-01' }))).toMatchObject({
      a: [null, null],
    });
  });

  it('is not bounded by who acts, is in charge, holds another seat or is the same person, nor by what is told from memory', () => {
    const next = { from: '2015-10-01', to: '2021-04-29' };
    for (const more of [
      { acting: true },
      { inCharge: true },
      { position: 'bo--thu-truong' },
      { person: 'a' },
      { confidence: 'recalled' as const },
    ]) {
      const [first] = withSeatBounds([former, holding('b', next, more)], new Set([SEAT, 'bo--thu-truong']));
      expect(first).toEqual(former);
    }
  });

  it('is not bounded by one of whom no source says by when it began, or until when it held', () => {
    const some = withSeatBounds(
      [former, holding('b', { from: '[2015-10-01..]', to: '..' }), holding('c', { to: '[..2001-04-29]' })],
      new Set([SEAT]),
    );
    expect(some[0]).toEqual(former);
  });

  it('is not bounded in a seat that several hold', () => {
    const [first] = withSeatBounds([former, holding('b', { from: '2015-10-01', to: '2021-04-29' })], new Set());
    expect(first).toEqual(former);
  });
});

describe('a told end', () => {
  it('is never cut, whatever the others say: the two stand as a contradiction', () => {
    const told = holding('a', { from: '2010-01-01', to: '2017-01-01' });
    expect(boundsOf(told, holding('b', { from: '2015-10-01', to: '..' }))).toMatchObject({
      a: [2010_01_01, 2017_01_01],
    });
  });
});

/**
 * Read off the sheets by hand: Lê Văn Thành (from memory: bounds nobody), Trần Lưu Quang since 29 April 2021 until January 2023, Lê Tiến Châu
 * until the merger of 1 July 2025; Nguyễn Văn Thành was in office in June 2011.
 */
describe('the secretaries of Hải Phòng before the merger', () => {
  it('follow one another', async () => {
    const rows = (await wholeGraph()).filter(({ id }) => id.includes('--thanh-uy-hai-phong-cu--bi-thu-thanh-uy'));
    const tenures = rows.filter(({ label }) => label === 'Tenure').map(({ props }) => props);
    const of = (person: string) => tenures.find((tenure) => tenure.person === person);
    expect(of('nguyen-van-thanh-hai-phong')).toMatchObject({ to: null, toMax: 2021_04_29 });
    expect(of('le-tien-chau-1969')).toMatchObject({ from: null, fromMin: 2023_01_01, toMax: 2025_07_01 });
  });
});
