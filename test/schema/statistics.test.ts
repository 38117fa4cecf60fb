import { beforeAll, describe, expect, test } from 'vitest';
import type { SeedRecord } from '../../seed/record.ts';
import { ask, send, withApi } from '../support/api.ts';
import { wholeRecord } from '../support/record.ts';

withApi();

let record: SeedRecord;

beforeAll(async () => {
  record = await wholeRecord();
}, 120_000);

const STATISTICS = `query ($from: Day!, $to: Day!, $step: StatisticsStep!, $kinds: [OrganisationKind!], $branches: [Branch!], $within: Int) {
  statistics(from: $from, to: $to, step: $step, kinds: $kinds, branches: $branches, within: $within) {
    from to points { day bodies { certain possible } byKind { kind bodies { certain possible } } byBranch { branch bodies { certain } } }
    periods { from to established { certain possible } ended { certain possible } } startUnbounded endUnbounded
    timeInPost { headsOnly kind branch meanDays medianDays counted goingOn leftOut }
    turnover { heads left { certain possible } share headDays ended usualShare leftOut }
  } }`;

const statistics = async (variables: object) => (await ask(STATISTICS, variables)).statistics;

const all = (certain: number) => ({ certain, possible: 0 });

describe('how many bodies there were', () => {
  // 22 ministries and ministerial agencies until 28 February 2025, 17 from 1 March (Nghị quyết 176/2025/QH15): ten ministries became five, and
  // the Committee for Ethnic Affairs (kind ministerial-agency) became the Ministry of Ethnic and Religious Affairs.
  test('22 ministries and ministerial agencies, then 17: eleven ended and six began in March 2025', async () => {
    const found = await statistics({
      from: '2025-01-01',
      to: '2025-05-01',
      step: 'MONTH',
      kinds: ['MINISTRY', 'MINISTERIAL_AGENCY'],
    });
    expect(found.points.map(({ day, bodies }: { day: string; bodies: object }) => [day, bodies])).toEqual([
      ['2025-01-01', all(22)],
      ['2025-02-01', all(22)],
      ['2025-03-01', all(17)],
      ['2025-04-01', all(17)],
      ['2025-05-01', all(17)],
    ]);
    expect(found.periods[2]).toEqual({ from: '2025-03-01', to: '2025-04-01', established: all(6), ended: all(11) });
    expect(found.points[0].byKind.find(({ kind }: { kind: string }) => kind === 'MINISTRY').bodies).toEqual(all(18));
  });

  // The tables of communes: 9,908 of 10,035 ended and 3,194 began on 1 July 2025; 696 districts ended.
  test('communes and districts around 1 July 2025', async () => {
    const found = await statistics({
      from: '2025-06-30',
      to: '2025-08-30',
      step: 'MONTH',
      kinds: ['COMMUNE', 'DISTRICT'],
    });
    expect(found.points.map(({ bodies }: { bodies: object }) => bodies)).toEqual([all(10_731), all(3_321), all(3_321)]);
    expect(found.periods[0]).toMatchObject({ established: all(3_194), ended: all(9_908 + 696) });
    const unknown = record.organisations.filter(
      ({ kind, existed }) =>
        (kind === 'commune' || kind === 'district') && (existed?.from == null || existed.from.startsWith('[..')),
    );
    expect(found.startUnbounded).toBeLessThanOrEqual(unknown.length);
    expect(found.startUnbounded).toBeGreaterThan(9_000);
  });

  test('a branch alone has bodies of that branch only', async () => {
    const found = await statistics({ from: '2024-01-01', to: '2025-01-01', step: 'YEAR', branches: ['JUDICIARY'] });
    for (const { byBranch } of found.points)
      expect(byBranch.map(({ branch }: { branch: string }) => branch)).toEqual(['JUDICIARY']);
  });
});

describe('time in a post', () => {
  // Presidents who left from 2016 to 2025 by officials/tenures-state.yaml, acting ones among them, in days: Trương Tấn Sang 1,713, Trần Đại
  // Quang 902, Đặng Thị Ngọc Thịnh 32, Nguyễn Phú Trọng 895, Nguyễn Xuân Phúc 653, Võ Thị Ánh Xuân 43 and 62, Võ Văn Thưởng 385, Tô Lâm 152.
  test('of nine presidents: 537 days on average, the median 385; Lương Cường went on', async () => {
    const found = await statistics({ from: '2016-01-01', to: '2026-01-01', step: 'YEAR', kinds: ['PRESIDENCY'] });
    const [heads] = found.timeInPost;
    expect(heads).toMatchObject({
      headsOnly: true,
      kind: null,
      branch: null,
      medianDays: 385,
      counted: 9,
      goingOn: 1,
      leftOut: 0,
    });
    expect(heads.meanDays).toBeCloseTo(4_837 / 9, 8);
    const [overall] = found.timeInPost.filter(({ headsOnly }: { headsOnly: boolean }) => !headsOnly);
    expect(overall.counted).toBeGreaterThanOrEqual(9);
  });

  test('says how many tenures were left out, and of which kind', async () => {
    const found = await statistics({ from: '2020-01-01', to: '2026-01-01', step: 'YEAR' });
    const [heads] = found.timeInPost;
    expect(heads.leftOut).toBeGreaterThan(0);
    const branches = found.timeInPost.filter(
      ({ headsOnly, branch }: { headsOnly: boolean; branch: string | null }) => headsOnly && branch !== null,
    );
    const sum = (field: string) =>
      branches.reduce((total: number, one: Record<string, number>) => total + (one[field] ?? 0), 0);
    expect(sum('counted')).toBe(heads.counted);
    expect(sum('leftOut')).toBe(heads.leftOut);
  });
});

describe('turnover around reorganisations', () => {
  // By officials/tenures-government.yaml six ministers left with their ministries on 1 March 2025: Trần Hồng Minh, Đào Ngọc Dung, Phạm Thị Thanh
  // Trà, Nguyễn Văn Thắng, Đỗ Đức Duy, Nguyễn Mạnh Hùng; seven of ministries that gave or received something stayed on for a month at least.
  test('of ministers around 1 March 2025', async () => {
    const variables = { from: '2025-02-15', to: '2025-03-15', step: 'MONTH', kinds: ['MINISTRY'] };
    const { turnover } = await statistics({ ...variables, within: 30 });
    expect(turnover.left).toEqual({ certain: 6, possible: 0 });
    expect(turnover.heads).toBeGreaterThanOrEqual(13);
    expect(turnover.share).toBeCloseTo(turnover.left.certain / turnover.heads, 10);
    expect(turnover.usualShare).toBeCloseTo(Math.min(1, (turnover.ended / turnover.headDays) * 30), 10);
    const longer = await statistics({ ...variables, within: 300 });
    expect(longer.turnover.left.certain).toBeGreaterThanOrEqual(turnover.left.certain);
  });
});

describe('bad input', () => {
  test.each([
    [{ from: '1900-01-01', to: '2025-01-01', step: 'MONTH' }, 'step', '120'],
    [{ from: '2025-01-02', to: '2025-01-01', step: 'YEAR' }, 'to', 'before'],
    [{ from: '2024-01-01', to: '2025-01-01', step: 'YEAR', within: 0 }, 'within', '366'],
  ])('%j names %s', async (variables, field, message) => {
    const { errors } = await send(STATISTICS, variables);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_INPUT', field },
    });
  });
});
