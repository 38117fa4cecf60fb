import { describe, expect, it } from 'vitest';
import { type DutyWords, dutyLanes, numberedPeriods, type Period } from '../../../web/components/duty/duty-lanes.ts';

const WORDS: DutyWords = {
  language: 'vi',
  time: ({ from, to }) => `${from} – ${to}`,
  standsIn: 'quyền',
  bodies: 'Cơ quan',
  units: 'Đơn vị',
  heads: 'Người đứng đầu',
  unitHeads: 'Người đứng đầu đơn vị',
};

const known = (from: string, to: string) => ({ from, fromKind: 'KNOWN', to, toKind: 'KNOWN', on: null }) as const;
const undated = { from: null, fromKind: 'UNKNOWN', to: null, toKind: 'UNKNOWN', on: null } as const;

const body = (slug: string) => ({ slug, name: { vi: slug, en: null }, branch: 'GOVERNMENT' });

const official = (id: string, more: object = {}) => ({
  ofUnit: false,
  standsIn: false,
  certainty: null,
  tenure: {
    id,
    interval: known('2001', '2003'),
    inOfficeFrom: null,
    inOfficeOn: null,
    confidence: 'FIRST_HAND',
    person: { slug: id, name: id },
  },
  ...more,
});

const period = (slug: string, more: object): Period =>
  ({
    role: null,
    projectRole: null,
    organisation: body(slug),
    unit: null,
    responsibility: { confidence: 'FIRST_HAND' },
    involvement: null,
    interval: known('2000', '2002'),
    officials: [],
    ...more,
  }) as unknown as Period;

const lanesOf = (...history: readonly Period[]) => dutyLanes(numberedPeriods(history), WORDS);

describe('lanes of who answered', () => {
  it('leave out what nothing is known of', () => {
    expect(lanesOf(period('bo-a', {})).map(({ key }) => key)).toEqual(['bodies']);
  });

  it('show a head once who served through two periods', () => {
    const lanes = lanesOf(
      period('bo-a', { officials: [official('an')] }),
      period('bo-a', { officials: [official('an'), official('binh', { standsIn: true })] }),
    );
    const heads = lanes.find(({ key }) => key === 'heads')?.bars ?? [];
    expect(heads.map(({ title, acting }) => [title, acting])).toEqual([
      ['an', false],
      ['binh', true],
    ]);
  });

  it('keep the heads of the unit apart from those of the body', () => {
    const lanes = lanesOf(
      period('bo-a', { unit: body('cuc-b'), officials: [official('an'), official('chi', { ofUnit: true })] }),
    );
    expect(lanes.map(({ key, bars }) => [key, bars.map(({ title }) => title)])).toEqual([
      ['bodies', ['bo-a']],
      ['heads', ['an']],
      ['units', ['cuc-b']],
      ['unit-heads', ['chi']],
    ]);
  });

  it('draw a period without any date as only possible, and a recalled one as recalled', () => {
    const [bodies] = lanesOf(
      period('bo-a', { interval: undated }),
      period('bo-b', { responsibility: { confidence: 'RECALLED' } }),
    );
    expect(bodies?.bars.map(({ possible, recalled }) => [possible, recalled])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
