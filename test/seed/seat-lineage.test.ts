import { beforeAll, describe, expect, it } from 'vitest';
import { seatLineage } from '../../seed/derive/lineage.ts';
import type { Link } from '../../seed/derive/row.ts';
import { seatsOf } from '../../seed/derive/seats.ts';
import type { OrganisationFact, ReorganisationFact, SeedRecord, TenureFact } from '../../seed/record.ts';
import { wholeRecord } from '../support/record.ts';

let record: SeedRecord;
let lineage: ReadonlyMap<string, readonly Link[]>;

beforeAll(async () => {
  record = await wholeRecord();
  lineage = seatLineage(record.events, seatsOf(record));
}, 60_000);

const nextOf = (id: string) => (lineage.get(id) ?? []).map(({ to, props }) => [to, props.reorganisation]);

const at = { file: 'x.yaml', line: 1, column: 1 };
const known = { sources: ['s'], confidence: 'verified' as const, at };
const body = (id: string, vi: string): OrganisationFact => ({ id, kind: 'department', names: [{ vi }], ...known });
const held = (org: string, vi: string): TenureFact => ({ person: 'p', org, position: { vi, en: vi }, ...known });

/** The seats Cục trưởng, Phó Cục trưởng of Cục A, Cục trưởng of Cục B, Giám đốc of Trung tâm C, and one event. */
const linksOf = (event: Pick<ReorganisationFact, 'type' | 'from' | 'to' | 'extent' | 'status'>): readonly string[] => {
  const seats = seatsOf({
    organisations: [body('a', 'Cục A'), body('b', 'Cục B'), body('c', 'Trung tâm C')],
    tenures: [
      held('a', 'Cục trưởng'),
      held('a', 'Phó Cục trưởng'),
      held('b', 'Cục trưởng'),
      held('b', 'Phó Cục trưởng'),
      held('c', 'Giám đốc'),
    ],
    vacancies: [],
  });
  const whole: ReorganisationFact = { id: 'e', date: '2025-03-01', ...known, ...event };
  return [...seatLineage([whole], seats).values()].flat().map(({ from, to }) => `${from} > ${to}`);
};

describe('the same seat in the next body', () => {
  it('a consolidation leads head to head and title to title', () => {
    expect(linksOf({ type: 'consolidation', from: ['a'], to: ['b'] })).toEqual([
      'a--cuc-truong > b--cuc-truong',
      'a--pho-cuc-truong > b--pho-cuc-truong',
    ]);
    expect(linksOf({ type: 'consolidation', from: ['a', 'b'], to: ['c'] })).toEqual([
      'a--cuc-truong > c--giam-doc',
      'b--cuc-truong > c--giam-doc',
    ]);
  });

  it('who is absorbed into a body of another title has no head any more', () => {
    expect(linksOf({ type: 'absorption', from: ['c'], to: ['a'] })).toEqual([]);
    expect(linksOf({ type: 'absorption', from: ['b'], to: ['a'] })).toEqual([
      'b--cuc-truong > a--cuc-truong',
      'b--pho-cuc-truong > a--pho-cuc-truong',
    ]);
  });

  it('a part, a transfer, a separation, a plan, and a body that goes on lead nowhere', () => {
    expect(linksOf({ type: 'consolidation', from: ['a'], to: ['b'], extent: { a: 'part' } })).toEqual([]);
    expect(linksOf({ type: 'transfer', from: ['a'], to: ['b'] })).toEqual([]);
    expect(linksOf({ type: 'separation', from: ['a'], to: ['b'] })).toEqual([]);
    expect(linksOf({ type: 'consolidation', from: ['a'], to: ['b'], status: 'cancelled' })).toEqual([]);
    expect(linksOf({ type: 'absorption', from: ['a', 'b'], to: ['b'], extent: { a: 'part' } })).toEqual([]);
    expect(linksOf({ type: 'reorganisation', from: ['a'], to: ['b', 'c'] })).toEqual([]);
  });

  it('a division leads to each part', () => {
    expect(linksOf({ type: 'division', from: ['c'], to: ['a', 'b'] })).toEqual([
      'c--giam-doc > a--cuc-truong',
      'c--giam-doc > b--cuc-truong',
    ]);
  });

  /** Nghị định 90/2002 (upgrade), Nghị quyết 01/2007/QH12 (reorganisation of 2007), Nghị quyết 176/2025/QH15 (consolidation). */
  it('runs from the Postal Department General to the minister of science of 2025', () => {
    expect(nextOf('tong-cuc-buu-dien-1992--tong-cuc-truong')).toEqual([
      ['bo-buu-chinh-vien-thong--bo-truong', 'thanh-lap-bo-bcvt-2002'],
    ]);
    expect(nextOf('bo-buu-chinh-vien-thong--bo-truong')).toEqual([
      ['bo-thong-tin-va-truyen-thong--bo-truong', 'thanh-lap-bo-tttt-2007'],
    ]);
    expect(nextOf('bo-thong-tin-va-truyen-thong--bo-truong')).toEqual([
      ['bo-khoa-hoc-va-cong-nghe--bo-truong', 'hop-nhat-bo-tttt-bo-khcn-2025'],
    ]);
    expect(nextOf('bo-khoa-hoc-va-cong-nghe--bo-truong')).toEqual([]);
  });
});
