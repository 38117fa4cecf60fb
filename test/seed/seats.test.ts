import { beforeAll, describe, expect, it } from 'vitest';
import { namingOf } from '../../seed/derive/naming.ts';
import { tenureRows } from '../../seed/derive/people.ts';
import { positionRedirects, positionRows } from '../../seed/derive/positions.ts';
import { type Seats, seatsOf } from '../../seed/derive/seats.ts';
import type { SeedRecord } from '../../seed/record.ts';
import { wholeRecord } from '../support/record.ts';

let record: SeedRecord;
let seats: Seats;

beforeAll(async () => {
  record = await wholeRecord();
  seats = seatsOf(record);
}, 60_000);

/** Lower case without marks, by Unicode alone: another way than the product's. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/^quyen | \(?kiem nhiem\)?$| phu trach( dieu hanh)?$| khoa [ivx]+.*$/g, ''],
  [/ (uy ban nhan dan|hoi dong nhan dan)( tinh| thanh pho| quan| huyen| thi xa| phuong| xa)?$/g, ''],
  [/ (tinh|thanh|huyen|quan|thi|dang) uy$| (tinh|thanh) doan$| so$| cong an (tinh|thanh pho)$/g, ''],
];

/** What is left of a title without qualifiers, terms and the words by which a body names itself. */
const core = (title: string, names: readonly string[]): string => {
  const general = GENERAL.reduce((text, [from, to]) => text.replace(from, to), plain(title));
  const own = names.map(plain).find((name) => general.endsWith(` ${name}`));
  return own === undefined ? general : general.slice(0, -own.length - 1);
};

describe('the seats of the record', () => {
  it('would see two seats that differ only so', () => {
    const names = ['Tỉnh ủy Lào Cai', 'Bộ Y tế'];
    const all = [
      ['Bí thư', 'Bí thư Tỉnh ủy', 'Quyền Bí thư Tỉnh ủy', 'Bí thư Tỉnh ủy Lào Cai'],
      ['Bộ trưởng', 'Bộ trưởng Bộ Y tế', 'Quyền Bộ trưởng'],
      ['Chủ tịch', 'Chủ tịch UBND tỉnh', 'Chủ tịch Ủy ban nhân dân'],
      ['Phó Cục trưởng', 'Phó cục trưởng', 'Phó Cục trưởng phụ trách điều hành'],
      ['Ủy viên Bộ Chính trị', 'Ủy viên Bộ Chính trị khóa VIII (bổ sung), IX, X'],
    ];
    for (const same of all) expect(new Set(same.map((title) => core(title, names))).size, same.join(' / ')).toBe(1);
  });

  it('has no two seats of one body whose titles differ only by qualifiers, terms, spelling or the body’s own name', () => {
    const seen = new Map<string, string>();
    const twice = seats.all.flatMap((seat) => {
      const key = `${seat.organisation}|${core(seat.title, seat.names)}`;
      const other = seen.get(key);
      seen.set(key, seat.title);
      return other === undefined ? [] : [`${seat.organisation}: ${other} / ${seat.title}`];
    });
    expect(twice).toEqual([]);
  });

  it('keeps the ids of tenures: person, body and the title as printed', () => {
    const ids = tenureRows(record.tenures, namingOf(record.organisations), seats).map(({ id }) => id);
    const expected = record.tenures.map(
      ({ person, org, position }) => `${person}--${org}--${plain(position.vi).replaceAll(' ', '-')}`,
    );
    expect(ids.map((id, n) => (id === expected[n] ? '' : id.replace(/--\d+$/, '') === expected[n] ? '' : id))).toEqual(
      ids.map(() => ''),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads every id by a printed title to its seat', () => {
    const positions = new Set(positionRows(seats, namingOf(record.organisations), new Map()).map(({ id }) => id));
    const redirects = new Map(positionRedirects(seats).map(({ id, props }) => [id, String(props.to)]));
    const lost = record.tenures
      .map(({ org, position }) => `${org}--${plain(position.vi).replaceAll(' ', '-')}`)
      .filter((id) => !positions.has(redirects.get(id) ?? id));
    expect(lost).toEqual([]);
    expect(redirects.get('tinh-uy-lao-cai--bi-thu-tinh-uy')).toBe('tinh-uy-lao-cai--bi-thu');
    expect([...redirects.keys()].filter((id) => positions.has(id))).toEqual([]);
  });

  it('puts a charge without a seat at the seat of the head: Phụ trách Bộ Y tế, November 2019', () => {
    const charge = record.tenures.find(({ person, org }) => person === 'vu-duc-dam-1963' && org === 'bo-y-te');
    expect(charge && seats.of(charge)).toMatchObject({ id: 'bo-y-te--bo-truong', inCharge: true, acting: false });
  });

  it('makes one seat of a province’s and, after its upgrade, the city’s committee', () => {
    const chairs = seats.all.filter(({ organisation, head }) => organisation === 'ubnd-thanh-pho-quang-ninh' && head);
    expect(chairs.map(({ id }) => id)).toEqual(['ubnd-thanh-pho-quang-ninh--chu-tich']);
  });

  it('has no flag against the title as printed: who is in charge (phụ trách) does not act (quyền)', () => {
    const wrong = record.tenures.filter((fact) => fact.acting === true && seats.of(fact).inCharge);
    expect(wrong.map(({ person, position }) => `${person}: ${position.vi}`)).toEqual([]);
  });
});
