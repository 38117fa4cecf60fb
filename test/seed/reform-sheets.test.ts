import { beforeAll, describe, expect, test } from 'vitest';
import { type Membership, membershipOf } from '../../seed/derive/reform-members.ts';
import type { ReorganisationFact, SeedRecord } from '../../seed/record.ts';
import type { ReformCounts, ReformRow } from '../../server/model/rows.ts';
import { wholeGraph, wholeRecord } from '../support/record.ts';

let record: SeedRecord;
let membership: Membership;
let counts: ReadonlyMap<string, ReformCounts['counted'][number] | undefined>;

beforeAll(async () => {
  record = await wholeRecord();
  membership = membershipOf(record);
  const rows = (await wholeGraph()).filter(({ label }) => label === 'Reform');
  counts = new Map(
    rows.map(({ props }) => {
      const reform = props as unknown as ReformRow;
      return [reform.id, (JSON.parse(reform.counts) as ReformCounts).counted[0]];
    }),
  );
}, 180_000);

const isPlan = ({ status = 'in-force' }: ReorganisationFact): boolean => status !== 'in-force';

describe('reforms', () => {
  /** From the acts and the reports on them: resolutions 176/2025, 01/2007, 202/2025, 15/2008, 22/2003 and of 1989 to 1996, the Office's list of communes. */
  const OFFICIAL = [
    ['bo-may-chinh-phu-2025', 22, 17],
    ['bo-may-chinh-phu-2007', 26, 22],
    ['co-quan-cua-quoc-hoi-2025', 12, 8],
    ['sap-xep-cap-tinh-2025', 63, 34],
    ['ket-thuc-cap-huyen-2025', 696, 0],
    ['sap-xep-cap-xa-2025', 10_035, 3_321],
    ['mo-rong-ha-noi-2008', 64, 63],
    ['chia-tinh-2004', 61, 64],
    ['chia-tinh-1997', 53, 61],
    ['chia-tinh-1991-12', 50, 53],
    ['chia-tinh-1991-08', 44, 50],
    ['chia-tinh-1989', 40, 44],
    ['thanh-pho-hue-2025', 63, 63],
  ] as const;

  test('count what the acts say', () => {
    const told = OFFICIAL.map(([id]) => {
      const count = counts.get(id);
      return [id, count?.before.certain, count?.after.certain, count?.before.possible, count?.after.possible];
    });
    expect(told).toEqual(OFFICIAL.map(([id, before, after]) => [id, before, after, 0, 0]));
  });

  test('hold at least two reorganisations, by their parts too', () => {
    expect(record.reforms.filter(({ id }) => membership.eventsOf(id).length < 2).map(({ id }) => id)).toEqual([]);
  });

  test('hold all that took effect on 1 March and 1 July 2025', () => {
    const days = new Set(['2025-03-01', '2025-07-01']);
    const left = record.events.filter(
      (event) => days.has(event.date ?? '') && !isPlan(event) && membership.reformsOf(event.id).length === 0,
    );
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  test('hold no plan', () => {
    const plans = record.events.filter(isPlan).filter(({ id }) => membership.reformsOf(id).length > 0);
    expect(plans.map(({ id }) => id)).toEqual([]);
  });

  test('of another year do not take in what only cites their acts', () => {
    const late = membership.eventsOf('co-cau-bo-2022-2023').filter(({ date }) => (date ?? '').startsWith('2025'));
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});

describe('plans', () => {
  /** Plan 141 of 6 December 2024 and the names told on 4 December, against Resolution 176/2025/QH15. */
  const MINISTRIES = [
    ['hop-nhat-bo-tai-chinh-2025', ['Bộ Tài chính và Đầu tư phát triển', 'Bộ Kinh tế phát triển']],
    [
      'hop-nhat-bo-xay-dung-2025',
      ['Bộ Hạ tầng và Đô thị', 'Bộ Phát triển Hạ tầng', 'Bộ Giao thông và Xây dựng đô thị, nông thôn'],
    ],
    ['hop-nhat-bo-nnmt-2025', ['Bộ Nông nghiệp và Tài nguyên, Môi trường']],
    [
      'hop-nhat-bo-tttt-bo-khcn-2025',
      [
        'Bộ Chuyển đổi số, Khoa học, Công nghệ và Thông tin',
        'Bộ Chuyển đổi số và Khoa học, Công nghệ',
        'Bộ Chuyển đổi số, Khoa học, Công nghệ và Truyền thông',
        'Bộ Khoa học, Công nghệ và Truyền thông',
      ],
    ],
    ['hop-nhat-bo-noi-vu-2025', ['Bộ Nội vụ và Lao động']],
    ['thanh-lap-bo-dttg-2025', ['Ủy ban Dân tộc - Tôn giáo']],
  ] as const;

  /** The names of all plans that lead to a reorganisation, over the plans between. */
  const namesThatLeadTo = (id: string): readonly string[] =>
    record.events
      .filter(({ instead }) => instead?.includes(id))
      .flatMap((plan) => [...namesThatLeadTo(plan.id), ...(plan.planned ?? []).map(({ vi }) => vi)]);

  test.each(MINISTRIES)('that %s took the place of', (id, names) => {
    expect([...namesThatLeadTo(id)].sort()).toEqual([...names].sort());
  });

  test('that became something else say what', () => {
    const silent = record.events.filter(({ status, instead }) => status === 'changed' && !instead?.length);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('make no body of their own', () => {
    const makers = record.events.filter(isPlan).filter(({ type, from, to }) => {
      const made = (to ?? []).filter((id) => !(from ?? []).includes(id));
      return type !== 'transfer' && made.length > 0;
    });
    expect(makers.map(({ id }) => id)).toEqual([]);
  });
});

describe('reorganisations', () => {
  const keyOf = ({
    type,
    date,
    from = [],
    to = [],
    subject = [],
    planned = [],
    function: what,
  }: ReorganisationFact): string =>
    JSON.stringify([type, date, [...from].sort(), [...to].sort(), [...subject].sort(), planned, what?.vi]);

  test('are told once', () => {
    const ids = new Map<string, string[]>();
    for (const fact of record.events) ids.set(keyOf(fact), [...(ids.get(keyOf(fact)) ?? []), fact.id]);
    expect([...ids.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  test('end a body once', () => {
    const ends = new Map<string, string[]>();
    const ending = new Set(['consolidation', 'absorption', 'division', 'dissolution']);
    for (const { id, type, from, to, extent, status } of record.events) {
      if (!ending.has(type) || (status ?? 'in-force') !== 'in-force') continue;
      for (const body of from ?? [])
        if (!to?.includes(body) && extent?.[body] !== 'part') ends.set(body, [...(ends.get(body) ?? []), id]);
    }
    expect([...ends].filter(([, events]) => events.length > 1)).toEqual([]);
  });
});
