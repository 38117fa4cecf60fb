import { describe, expect, it } from 'vitest';
import { FAR_FUTURE, FAR_PAST, parseDay } from '#temporal';
import { type Life, snapshotOn } from '../../../server/model/changes/snapshot.ts';
import type { OrganisationRow, TenureRow } from '../../../server/model/rows.ts';

const ALWAYS = { fromMin: FAR_PAST, fromMax: FAR_PAST, toMin: FAR_FUTURE, toMax: FAR_FUTURE };
const day = parseDay;

const head = (id: string, time: Partial<typeof ALWAYS>): TenureRow =>
  ({ ...ALWAYS, fromMax: FAR_FUTURE, toMin: FAR_PAST, id, ...time }) as unknown as TenureRow;

/** As the record has them: one without any date, one shown in office in May 2026, one appointed on 3 April 2019 of whom no end is known. */
const HEADS = [
  head('undated', {}),
  head('seen-2026', { fromMax: day('2026-05-01'), toMin: day('2026-05-01') }),
  head('since-2019', { fromMin: day('2019-04-03'), fromMax: day('2019-04-03'), toMin: day('2019-04-04') }),
];

const life = (heads: readonly TenureRow[]): Life => ({
  body: { ...ALWAYS, vi: 'Cục A', en: null } as unknown as OrganisationRow,
  names: [],
  parts: [],
  heads,
});

const headOn = (text: string): readonly string[] => snapshotOn(life(HEADS), day(text)).heads;

describe('who heads a body on a day on which nobody certainly does', () => {
  it('is who last certainly began by then, not somebody of whom no date is known', () => {
    expect(headOn('2021-04-08')).toEqual(['since-2019']);
    expect(headOn('2026-11-01')).toEqual(['seen-2026']);
  });

  it('is, where nobody certainly began by then, one who may have', () => {
    expect(headOn('2018-01-01')).toEqual(['undated']);
  });

  it('is the one who certainly does, whoever may have begun later', () => {
    expect(headOn('2019-04-03')).toEqual(['since-2019']);
  });
});
