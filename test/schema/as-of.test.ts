import { describe, expect, it } from 'vitest';
import { ask, withApi } from '../support/api.ts';

withApi();

const count = async (kinds: string, asOf: string) =>
  (
    await ask(`query ($asOf: Day!) { organisationCount(kinds: [${kinds}], asOf: $asOf) { certain possible } }`, {
      asOf,
    })
  ).organisationCount;

describe('bodies on a day', () => {
  /**
   * Provinces and centrally run cities: the Assembly's resolutions of 1976 (72 merged to 38), 29/12/1978 (Cao Lạng divided, Vũng Tàu - Côn Đảo
   * in 1979: 40), 30/6/1989 (44), 12/8 and 26/12/1991 (53), 6/11/1996 (61), 26/11/2003 (64), 29/5/2008 (63), 12/6/2025 (34).
   */
  it.each([
    ['1976-07-15', 38],
    ['1979-12-31', 40],
    ['1990-06-01', 44],
    ['1992-06-01', 53],
    ['1997-06-01', 61],
    ['2004-06-01', 64],
    ['2008-07-31', 64],
    ['2008-08-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-11-25', 34],
  ])('%s: %i provinces and centrally run cities, all certain', async (day, certain) => {
    expect(await count('PROVINCE', day)).toEqual({ certain, possible: 0 });
  });

  /** 18 ministries and 4 ministerial-level agencies by Nghị quyết 08/2021/QH15; 14 and 3 by 176/2025/QH15. */
  it.each([
    ['2025-02-28', 18, 4],
    ['2025-03-01', 14, 3],
  ])('%s: %i ministries and %i ministerial-level agencies', async (day, ministries, agencies) => {
    expect(await count('MINISTRY', day)).toEqual({ certain: ministries, possible: 0 });
    expect(await count('MINISTERIAL_AGENCY', day)).toEqual({ certain: agencies, possible: 0 });
  });

  /** The Statistics Office's list before the reform; the 34 resolutions 1654 to 1687/NQ-UBTVQH15 after it. */
  it('10,035 communes and 696 districts on 30 June 2025, 3,321 and none the day after', async () => {
    expect(await count('COMMUNE', '2025-06-30')).toEqual({ certain: 10_035, possible: 0 });
    expect(await count('DISTRICT', '2025-06-30')).toEqual({ certain: 696, possible: 0 });
    expect(await count('COMMUNE', '2025-07-01')).toEqual({ certain: 3_321, possible: 0 });
    expect(await count('DISTRICT', '2025-07-01')).toEqual({ certain: 0, possible: 0 });
  });

  it('communes stood before the list that shows them only possibly', async () => {
    expect(await count('COMMUNE', '2000-01-01')).toMatchObject({ certain: 0 });
  });
});
