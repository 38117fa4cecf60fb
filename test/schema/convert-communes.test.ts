import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';

// Every commune of 30 June 2025, converted to the day after, must give just the rows of the table of changes, which is read here by itself.
withApi();

type Before = { readonly id: string; readonly code: string; readonly name: string; readonly district: string };
type District = { readonly id: string; readonly name: string; readonly province: string };
type Change = { readonly before: string; readonly after: string; readonly extent: string };

const table = <T>(file: string): readonly T[] =>
  parse(readFileSync(`seed/facts/communes/${file}.csv`, 'utf8'), { columns: true }) as readonly T[];

const COMMUNES = table<Before>('communes-before');
const DISTRICTS = new Map(table<District>('districts').map((row) => [row.id, row]));

const EXPECTED = new Map<string, string[]>();
for (const { before, after, extent } of table<Change>('changes'))
  EXPECTED.set(before, [...(EXPECTED.get(before) ?? []), `${after} ${extent.toUpperCase()}`].sort());

/** The names of the 63 provinces of 30 June 2025 by their slugs, from the record itself. */
const provinceNames = async (): Promise<ReadonlyMap<string, string>> => {
  const { organisations } = await ask(
    '{ organisations(kinds: [PROVINCE], asOf: "2025-06-30", first: 100) { edges { node { slug name(asOf: "2025-06-30") { vi } } } } }',
  );
  const edges = organisations.edges as readonly { node: { slug: string; name: { vi: string } } }[];
  expect(edges).toHaveLength(63);
  return new Map(edges.map(({ node }) => [node.slug, node.name.vi]));
};

type Item = {
  readonly ref: string;
  readonly match: string;
  readonly candidates: readonly { readonly organisation: { readonly slug: string } }[];
  readonly successors: readonly {
    readonly organisation: { readonly slug: string };
    readonly extents: readonly string[];
    readonly certainty: string;
  }[];
};

/** About 700 addresses of the longest fit in the 64 kB that a request may have. */
const BATCH = 500;

const QUESTION = `query ($items: [ConvertInput!]!) { convert(items: $items, from: "2025-06-30", to: "2025-07-01") { items {
  ref match candidates { organisation { slug } } successors { organisation { slug } extents certainty } } } }`;

const convertAll = async (items: readonly { readonly ref: string }[]): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for (let at = 0; at < items.length; at += BATCH) {
    const body = { items: items.slice(at, at + BATCH) };
    expect(Buffer.byteLength(JSON.stringify({ query: QUESTION, variables: body }))).toBeLessThan(64 * 1024);
    found.push(...(await ask(QUESTION, body)).convert.items);
  }
  return found;
};

/** What an answer says, in the form of the table. */
const rowsOf = ({ match, successors }: Item): readonly string[] => [
  match,
  ...successors
    .map(
      ({ organisation, extents, certainty }) => `${organisation.slug} ${extents}${certainty === 'CERTAIN' ? '' : ' ?'}`,
    )
    .sort(),
];

const expectedOf = (id: string): readonly string[] => ['CERTAIN', ...(EXPECTED.get(id) ?? [])];

const differences = (items: readonly Item[]): readonly unknown[] =>
  items
    .filter((item) => JSON.stringify(rowsOf(item)) !== JSON.stringify(expectedOf(item.ref)))
    .map((item) => [item.ref, rowsOf(item), expectedOf(item.ref)]);

const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase();

/**
 * Pairs in one district whose names differ by their marks alone, read off the table by hand: typed without marks each means both.
 */
const ALIKE: readonly (readonly [string, string])[] = [
  ['phuong-sa-pa-thi-xa-sa-pa-lao-cai', 'phuong-sa-pa-thi-xa-sa-pa-lao-cai-03001'],
  ['xa-minh-quan-huyen-tran-yen-yen-bai', 'xa-minh-quan-huyen-tran-yen-yen-bai-04516'],
  ['xa-truc-hung-huyen-truc-ninh-nam-dinh', 'xa-truc-hung-huyen-truc-ninh-nam-dinh-14083'],
  ['xa-vinh-hung-huyen-vinh-loc-thanh-hoa', 'xa-vinh-hung-huyen-vinh-loc-thanh-hoa-15379'],
  ['xa-hoang-phu-huyen-hoang-hoa-thanh-hoa', 'xa-hoang-phu-huyen-hoang-hoa-thanh-hoa-16003'],
  ['xa-hoang-quy-huyen-hoang-hoa-thanh-hoa', 'xa-hoang-quy-huyen-hoang-hoa-thanh-hoa-15916'],
  ['xa-hoang-dong-huyen-hoang-hoa-thanh-hoa', 'xa-hoang-dong-huyen-hoang-hoa-thanh-hoa-15997'],
  ['xa-hoang-thanh-huyen-hoang-hoa-thanh-hoa', 'xa-hoang-thanh-huyen-hoang-hoa-thanh-hoa-16000'],
  ['xa-hoa-loc-huyen-hau-loc-thanh-hoa', 'xa-hoa-loc-huyen-hau-loc-thanh-hoa-16075'],
  ['xa-nga-thanh-huyen-nga-son-thanh-hoa', 'xa-nga-thanh-huyen-nga-son-thanh-hoa-16141'],
  ['xa-chau-binh-huyen-quy-chau-nghe-an', 'xa-chau-binh-huyen-quy-chau-nghe-an-16804'],
  ['xa-nam-can-huyen-ky-son-nghe-an', 'xa-nam-can-huyen-ky-son-nghe-an-16873'],
  ['xa-dong-thanh-huyen-yen-thanh-nghe-an', 'xa-dong-thanh-huyen-yen-thanh-nghe-an-17572'],
  ['xa-nghi-van-huyen-nghi-loc-nghe-an', 'xa-nghi-van-huyen-nghi-loc-nghe-an-17911'],
  ['phuong-huong-van-thi-xa-huong-tra-hue', 'phuong-huong-van-thi-xa-huong-tra-hue-20008'],
  ['xa-tra-don-huyen-nam-tra-my-quang-nam', 'xa-tra-don-huyen-nam-tra-my-quang-nam-20956'],
  ['xa-tam-dan-huyen-phu-ninh-quang-nam', 'xa-tam-dan-huyen-phu-ninh-quang-nam-20392'],
  ['xa-binh-thanh-huyen-binh-son-quang-ngai', 'xa-binh-thanh-huyen-binh-son-quang-ngai-21091'],
  ['xa-ia-bang-huyen-chu-prong-gia-lai', 'xa-ia-bang-huyen-chu-prong-gia-lai-23924'],
  ['xa-loc-thanh-huyen-loc-ninh-binh-phuoc', 'xa-loc-thanh-huyen-loc-ninh-binh-phuoc-25294'],
  ['xa-dong-thanh-thi-xa-binh-minh-vinh-long', 'xa-dong-thanh-thi-xa-binh-minh-vinh-long-29818'],
  ['xa-phu-thanh-huyen-phu-tan-an-giang', 'xa-phu-thanh-huyen-phu-tan-an-giang-30433'],
];
/** What a unit that was not merged is called since: one body under its newer slug. */
const NEWER = new Map(
  table<{ id: string; continues: string }>('communes-after').map(({ id, continues }) => [continues, id]),
);
const PARTNERS = new Map(ALIKE.flatMap((pair) => pair.map((id) => [id, pair] as const)));

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Phường (?=\d)/g, 'P'],
  [/Phường /g, 'P. '],
  [/Xã /g, 'X.'],
  [/Thị trấn /g, 'TT. '],
  [/Quận (?=\d)/g, 'Q.'],
  [/Quận /g, 'Q. '],
  [/Huyện /g, 'H.'],
  [/Thị xã /g, 'TX. '],
  [/Thành phố Hồ Chí Minh/g, 'TP.HCM'],
  [/Thành phố /g, 'TP. '],
  [/Tỉnh /g, 'T. '],
];

const shortened = (address: string): string =>
  SHORT.reduce((text, [form, short]) => text.replace(form, short), address);

describe('all 10,035 communes of 30 June 2025 on 1 July 2025', () => {
  test('the tables are whole', () => {
    expect(COMMUNES).toHaveLength(10_035);
    expect(COMMUNES.every(({ id }) => EXPECTED.has(id))).toBe(true);
  });

  const addresses = async (): Promise<readonly { ref: string; name: string }[]> => {
    const provinces = await provinceNames();
    return COMMUNES.map(({ id, name, district }) => {
      const { name: above, province } = DISTRICTS.get(district) ?? { name: '', province: '' };
      return { ref: id, name: `${name}, ${above}, ${provinces.get(province)}` };
    });
  };

  test('by code', async () => {
    const items = await convertAll(COMMUNES.map(({ id, code }) => ({ ref: id, code })));
    expect(items).toHaveLength(10_035);
    expect(differences(items)).toEqual([]);
  }, 300_000);

  test('by "name, district, province"', async () => {
    const items = await convertAll(await addresses());
    expect(items).toHaveLength(10_035);
    expect(differences(items)).toEqual([]);
  }, 300_000);

  test('without marks, in lower case: the pairs that only marks tell apart are ambiguous, all others as before', async () => {
    const items = await convertAll((await addresses()).map(({ ref, name }) => ({ ref, name: unmarked(name) })));
    expect(differences(items.filter(({ ref }) => !PARTNERS.has(ref)))).toEqual([]);
    const paired = items.filter(({ ref }) => PARTNERS.has(ref));
    expect(paired).toHaveLength(44);
    for (const { ref, match, candidates, successors } of paired)
      expect([match, candidates.map(({ organisation }) => organisation.slug).sort(), successors]).toEqual([
        'AMBIGUOUS',
        (PARTNERS.get(ref) ?? []).map((id) => NEWER.get(id) ?? id).sort(),
        [],
      ]);
  }, 300_000);

  test('every fiftieth with abbreviations: "P4, Q.8, TP.HCM"', async () => {
    const some = (await addresses()).filter((_, n) => n % 50 === 0);
    expect(some.length).toBeGreaterThanOrEqual(200);
    const items = await convertAll(some.map(({ ref, name }) => ({ ref, name: shortened(name) })));
    expect(differences(items)).toEqual([]);
  }, 300_000);
});
