import { describe, expect, it } from 'vitest';
import { namingOf } from '../../seed/derive/naming.ts';
import { tenureRows } from '../../seed/derive/people.ts';
import { seatsOf } from '../../seed/derive/seats.ts';
import { colleagueRows, LINKED_SEATS } from '../../seed/derive/served-with.ts';
import { vacancyRows } from '../../seed/derive/vacancies.ts';
import type { OrganisationFact, TenureFact, VacancyFact } from '../../seed/record.ts';
import type { TenureRow } from '../../server/model/rows.ts';

const at = { file: 'x.yaml', line: 1, column: 1 };
const known = { sources: ['s'], confidence: 'verified' as const, at };
const organisations: readonly OrganisationFact[] = [
  { id: 'bo', kind: 'ministry', names: [{ vi: 'Bộ A' }], existed: { from: '2000-01-01', to: '..' }, ...known },
];

const tenure = (person: string, vi: string, from: string, to: string | null, more: Partial<TenureFact> = {}) =>
  ({ person, org: 'bo', position: { vi, en: vi }, from, to, ...known, ...more }) as TenureFact;

const rowsOf = (tenures: readonly TenureFact[], vacancies: readonly VacancyFact[] = []) => {
  const seats = seatsOf({ organisations, tenures, vacancies });
  const naming = namingOf(organisations);
  const held = tenureRows(tenures, naming, seats).map(({ props }) => props as unknown as TenureRow);
  return { held, seats, naming, vacancies };
};

const vacant = (tenures: readonly TenureFact[], vacancies: readonly VacancyFact[] = []) => {
  const { held, seats, naming } = rowsOf(tenures, vacancies);
  return vacancyRows(vacancies, held, seats, naming, new Set(['bo--bo-truong'])).map(({ id, props }) => [
    id,
    props.from,
    props.to,
  ]);
};

describe('vacancies', () => {
  const acting = tenure('b', 'Quyền Bộ trưởng', '2020-07-07', '2020-11-12');

  it('follow from an acting holder of a single seat', () => {
    expect(vacant([tenure('a', 'Bộ trưởng', '2016-01-01', '2020-07-07'), acting])).toEqual([
      ['bo--bo-truong--khuyet--2020-07-07', '2020-07-07', '2020-11-12'],
    ]);
  });

  it('do not follow while a suspended holder keeps the seat, nor from a charge, nor of a deputy', () => {
    expect(vacant([tenure('a', 'Bộ trưởng', '2016-01-01', '2020-11-12'), acting])).toEqual([]);
    expect(vacant([tenure('b', 'Phụ trách Bộ A', '2020-07-07', '2020-11-12', { in_charge: true })])).toEqual([]);
    expect(vacant([tenure('b', 'Thứ trưởng', '2020-07-07', '2020-11-12', { acting: true })])).toEqual([]);
  });

  it('are told once where a sheet states them', () => {
    const stated = {
      org: 'bo',
      position: { vi: 'Bộ trưởng', en: 'Minister' },
      from: '2019-11-22',
      to: '2020-11-12',
      ...known,
    };
    expect(vacant([acting], [stated])).toEqual([['bo--bo-truong--khuyet--2019-11-22', '2019-11-22', '2020-11-12']]);
  });
});

describe('served with', () => {
  const pairs = (tenures: readonly TenureFact[], seats: readonly string[]) =>
    colleagueRows(rowsOf(tenures).held, new Set(seats))
      .flatMap(({ links }) => links)
      .filter(({ type }) => type !== 'COLLEAGUE')
      .map(({ type, from, to }) => [type, ...[from, to].map((id) => id.replace('--dong-nghiep', ''))]);
  const SEATS = ['bo--bo-truong', 'bo--thu-truong'];

  it('links those who shared a day in seats of one body, certainly or possibly, by each two tenures', () => {
    const a = tenure('a', 'Bộ trưởng', '2016-04-09', '2018-10-24');
    expect(pairs([tenure('b', 'Thứ trưởng', '2018-10-23', null), a], SEATS)).toEqual([['SERVED_WITH', 'a', 'b']]);
    expect(pairs([a, tenure('b', 'Thứ trưởng', '2018-10-24', null)], SEATS)).toEqual([]);
    // Ends some day of October 2018; begins on the 10th.
    const open = tenure('a', 'Bộ trưởng', '2016-04-09', '2018-10');
    expect(pairs([open, tenure('b', 'Thứ trưởng', '2018-10-10', null)], SEATS)).toEqual([
      ['MAY_HAVE_SERVED_WITH', 'a', 'b'],
    ]);
    expect(
      pairs([open, tenure('b', 'Thứ trưởng', '2018-10-10', null), tenure('b', 'Thứ trưởng', '2017', '2018')], SEATS),
    ).toEqual([
      ['SERVED_WITH', 'a', 'b'],
      ['MAY_HAVE_SERVED_WITH', 'a', 'b'],
    ]);
  });

  it('says on each link which tenures, when both were there, and how large the body is', () => {
    const three = [
      tenure('b', 'Thứ trưởng', '2018-10', '2020-03-01'),
      tenure('a', 'Bộ trưởng', '2016-04-09', '2018-10-24'),
      tenure('c', 'Thứ trưởng', '2021-01-01', '..'),
    ];
    const { held } = rowsOf(three);
    const [b, a] = held;
    const links = colleagueRows(held, new Set(SEATS)).flatMap((row) => row.links);
    expect(links.filter(({ type }) => type !== 'COLLEAGUE')).toEqual([
      {
        type: 'MAY_HAVE_SERVED_WITH',
        from: 'a--dong-nghiep',
        to: 'b--dong-nghiep',
        props: {
          mine: a?.id,
          theirs: b?.id,
          size: 3,
          fromMin: 20181001,
          fromMax: 20181031,
          toMin: 20181024,
          toMax: 20181024,
        },
      },
    ]);
  });

  it('leaves out bodies so large that everybody meets there', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => tenure(`p${n}`, 'Thứ trưởng', `${1000 + n}`, `${1002 + n}`));
    const linked = (count: number) => pairs(many(count), SEATS).length;
    expect(linked(500)).toBeGreaterThan(0);
    expect(linked(LINKED_SEATS + 1)).toBe(0);
  });

  it('leaves out ranks, memberships, and one person’s own posts', () => {
    const own = [tenure('a', 'Bộ trưởng', '2016', '2018'), tenure('a', 'Thứ trưởng', '2016', '2018')];
    expect(pairs(own, SEATS)).toEqual([]);
    const rank = [tenure('a', 'Đại tướng', '2016', '..'), tenure('b', 'Bộ trưởng', '2016', '..')];
    expect(pairs(rank, SEATS)).toEqual([]);
  });
});
