import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { certainty, dayOf, intervalOf, parseBound } from '#temporal';
import { faultText } from '../../seed/faults.ts';
import { type OrganisationFact, readRecord, type SeedRecord } from '../../seed/record.ts';

const FACTS = join(import.meta.dirname, '../../seed/facts');

let record: SeedRecord;
let took = 0;

beforeAll(async () => {
  const started = performance.now();
  const result = await readRecord(FACTS);
  took = performance.now() - started;
  if (!result.record) throw new Error(result.faults.map(faultText).join('\n'));
  record = result.record;
}, 60_000);

/** Lines of a CSV table after the header, split at commas: the tables hold no quotes. */
const table = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(FACTS, 'communes', name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const sheetTexts = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sheetTexts(path);
    return path.endsWith('.yaml') ? [readFileSync(path, 'utf8')] : [];
  });

/** Ids under a list, found by the shape of lines alone: no YAML library is asked. */
const idsByLines = (list: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const text of sheetTexts(FACTS)) {
    let inside = false;
    for (const line of text.split('\n')) {
      if (/^[a-z]/.test(line)) inside = line.startsWith(`${list}:`);
      const id = /^ {2}- \{?id: '?([a-z0-9-]+)/.exec(line)?.[1];
      if (inside && id !== undefined) ids.add(id);
    }
  }
  return ids;
};

/** Rows of a list by the shape of lines. */
const rowsByLines = (list: string): number =>
  sheetTexts(FACTS)
    .flatMap((text) => text.split(/^(?=[a-z]+:)/m))
    .filter((part) => part.startsWith(`${list}:`))
    .reduce((sum, part) => sum + (part.match(/^ {2}- /gm)?.length ?? 0), 0);

describe('nothing is left out', () => {
  /** Counted with awk in the sheets that the record began with, before they were split by subject. */
  const BEGAN_WITH = {
    sources: 1945,
    organisations: 2764,
    events: 914,
    people: 780,
    projects: 76,
    functions: 87,
    stats: 358,
  } as const;

  test.each(Object.entries(BEGAN_WITH))('at least the %s that the record began with: %i', (list, count) => {
    expect(record[list as keyof SeedRecord].length).toBeGreaterThanOrEqual(count);
  });

  test('2,585 tenures, one of which two sheets told: 2,584', () => {
    expect(record.tenures.length).toBeGreaterThanOrEqual(2584);
  });

  test.each(['sources', 'people', 'projects', 'functions'] as const)('every id under %s', (list) => {
    expect(new Set(record[list].map(({ id }) => id))).toEqual(idsByLines(list));
  });

  test('every official count', () => {
    expect(record.stats).toHaveLength(rowsByLines('stats'));
  });

  test('every body of the sheets and the tables', () => {
    const before = table('communes-before.csv').map(([id]) => id ?? '');
    const continued = new Set(table('communes-after.csv').map((row) => row[6] ?? ''));
    const expected = new Set([
      ...idsByLines('organisations'),
      ...table('districts.csv').map(([id]) => id ?? ''),
      ...before.filter((id) => !continued.has(id)),
      ...table('communes-after.csv').map(([id]) => id ?? ''),
    ]);
    expect(new Set(record.organisations.map(({ id }) => id))).toEqual(expected);
    expect(record.organisations).toHaveLength(expected.size);
  });
});

const existed = ({ existed: life }: OrganisationFact) => intervalOf(parseBound(life?.from), parseBound(life?.to));

const certainOn = (kind: string, year: number, month: number, date: number) => {
  const day = dayOf(year, month, date);
  const answers = record.organisations
    .filter((body) => body.kind === kind)
    .map((body) => certainty(existed(body), day));
  return {
    certain: answers.filter((answer) => answer === 'certain').length,
    possible: answers.filter((answer) => answer === 'possible').length,
  };
};

describe('the reform of 1 July 2025', () => {
  test('10,035 communes and 696 districts on the day before, all of them certainly', () => {
    expect(certainOn('commune', 2025, 6, 30)).toEqual({ certain: 10_035, possible: 0 });
    expect(certainOn('district', 2025, 6, 30)).toEqual({ certain: 696, possible: 0 });
  });

  test('3,321 communes and no district on the day', () => {
    expect(certainOn('commune', 2025, 7, 1)).toEqual({ certain: 3_321, possible: 0 });
    expect(certainOn('district', 2025, 7, 1)).toEqual({ certain: 0, possible: 0 });
  });

  test.each([
    [2025, 7, 1, 687, 2_621],
    [2026, 4, 30, 697, 2_611],
    [2026, 9, 20, 709, 2_599],
  ])('%i-%i-%i: %i wards, %i communes and 13 special zones', (y, m, d, wards, communes) => {
    const there = record.organisations.filter(
      (body) => body.kind === 'commune' && certainty(existed(body), dayOf(y, m, d)) === 'certain',
    );
    const count = (level: string) => there.filter((body) => body.level === level).length;
    expect([count('phuong'), count('xa'), count('dac-khu')]).toEqual([wards, communes, 13]);
  });

  const reform = () => record.events.filter(({ id, date }) => date === '2025-07-01' && /^(?:lap|chuyen)-/.test(id));
  const after = new Set(table('communes-after.csv').map(([id]) => id ?? ''));
  const told = () =>
    reform().filter(({ to, subject }) => [...(to ?? []), ...(subject ?? [])].some((id) => after.has(id)));

  test('10,571 pieces of what went into what, 442 units in parts, 5 districts that became special zones', () => {
    const pieces = told().reduce((sum, { type, from }) => sum + (type === 'transfer' ? 1 : (from?.length ?? 0)), 0);
    expect(pieces).toBe(10_571);
    expect(new Set(told().flatMap(({ extent }) => Object.keys(extent ?? {}))).size).toBe(442);
    const districts = new Set(table('districts.csv').map(([id]) => id));
    const made = told().filter(({ type, from }) => type !== 'transfer' && from?.some((id) => districts.has(id)));
    expect(made).toHaveLength(5);
  });

  test('every row of changes.csv, and no other', () => {
    const moved = new Map(table('communes-after.csv').map((row) => [row[0], row[6]]));
    const said = told().flatMap(({ type, from, to, subject, extent }) =>
      type === 'transfer'
        ? [`${moved.get(subject?.[0])} ${subject?.[0]} whole`]
        : (from ?? []).map((id) => `${id} ${to?.[0]} ${extent?.[id] ?? 'whole'}`),
    );
    expect(said.sort()).toEqual(
      table('changes.csv')
        .map((row) => row.join(' '))
        .sort(),
    );
  });

  test('3,321 reorganisations: 3,194 of new units and 127 transfers of units that were not merged', () => {
    expect(told().filter(({ type }) => type === 'transfer')).toHaveLength(127);
    expect(told()).toHaveLength(3_321);
    expect(record.redirects.filter(({ to }) => after.has(to))).toHaveLength(127);
  });

  test('every district ends exactly once, and every unit before ends or goes on', () => {
    const ends = new Map<string, number>();
    for (const { type, from, to, date } of record.events)
      if (date === '2025-07-01' && type !== 'transfer')
        for (const id of from ?? []) if (!to?.includes(id)) ends.set(id, (ends.get(id) ?? 0) + 1);
    const districts = record.organisations.filter(
      ({ kind, existed: life }) => kind === 'district' && life?.to === '2025-07-01',
    );
    expect(districts).toHaveLength(696);
    expect(districts.filter(({ id }) => ends.get(id) !== 1)).toEqual([]);
    const ended = record.organisations.filter(
      ({ kind, existed: life }) => kind === 'commune' && life?.to === '2025-07-01',
    );
    expect(ended).toHaveLength(9_908);
    expect(ended.filter(({ id }) => !ends.has(id))).toEqual([]);
  });

  test('every unit bears the code of its list on the day of that list', () => {
    const codes = new Map(record.organisations.map(({ id, codes: own }) => [id, own ?? []]));
    const continued = new Map(record.redirects.map(({ from, to }) => [from, to]));
    const bears = (id: string, code: string, day: ReturnType<typeof dayOf>) =>
      codes
        .get(continued.get(id) ?? id)
        ?.some(
          (row) =>
            row.code === code && certainty(intervalOf(parseBound(row.from), parseBound(row.to)), day) === 'certain',
        );
    for (const name of ['districts.csv', 'communes-before.csv'])
      for (const [id = '', code = ''] of table(name)) expect(bears(id, code, dayOf(2025, 6, 30)), id).toBe(true);
    for (const [id = '', code = ''] of table('communes-after.csv'))
      expect(bears(id, code, dayOf(2025, 7, 1)), id).toBe(true);
  });

  test('Kiên Hải: the four communes of the table went in, and the district ended', () => {
    const zone = record.events.find(({ id }) => id === 'lap-dac-khu-kien-hai-tinh-an-giang-2025');
    expect(zone?.from).toHaveLength(4);
    const end = record.events.find(({ id }) => id === 'ket-thuc-cap-huyen-kien-giang-2025');
    expect(end?.from).toContain('huyen-kien-hai-tinh-kien-giang');
  });
});

test('the whole record is read in seconds', () => {
  expect(took).toBeLessThan(20_000);
});
