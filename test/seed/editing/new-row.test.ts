import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../../seed/editing/add.ts';
import { canonicalSheet } from '../../../seed/editing/canonical.ts';
import type { Given } from '../../../seed/editing/flags.ts';
import { NEW_KINDS } from '../../../seed/editing/kinds/index.ts';
import { makeRow } from '../../../seed/editing/new-row.ts';
import { readRecord } from '../../../seed/record.ts';
import { folderOf, SMALL } from '../folder.ts';

const SHEET = canonicalSheet(SMALL);

const kindNamed = (name: string) => {
  const kind = NEW_KINDS.find((each) => each.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
};

const make = async (folder: string, name: string, given: Given, more: { sheet?: string; isTrial?: boolean } = {}) => {
  const desk = await openDesk(folder);
  const row = { kind: kindNamed(name), given, sheet: more.sheet, terminal: null, isTrial: more.isTrial ?? false };
  return makeRow(desk, row);
};

const folderWith = (text: string = SHEET) => folderOf({ 'a.yaml': text });
const sheetIn = (folder: string, file = 'a.yaml') => readFile(join(folder, file), 'utf8');

/** The lines that a text has and another has not. */
const linesAdded = (before: string, after: string): readonly string[] => {
  const left = before.split('\n');
  return after.split('\n').filter((line) => {
    const n = left.indexOf(line);
    if (n >= 0) left.splice(n, 1);
    return n < 0;
  });
};

const TENURE: Given = {
  person: 'Nguyen Van A',
  org: 'bộ b',
  position: 'Thứ trưởng',
  'position-en': 'Deputy Minister',
  source: ['bao-1'],
};

describe('a new row from flags', { timeout: 60_000 }, () => {
  test('a tenure: person and body are found by name, the row stands behind those of its body, all else stays', async () => {
    const folder = await folderWith();
    const [added] = await make(folder, 'tenure', { ...TENURE, from: '2025-07', how: 'appointed' });
    const text = await sheetIn(folder);
    expect(text).toBe(
      `${SHEET}  - person: nguyen-van-a\n    org: bo-b\n    position: {vi: Thứ trưởng, en: Deputy Minister}\n    from: '2025-07'\n    how: appointed\n    sources: [bao-1]\n    confidence: verified\n`,
    );
    expect(text.split('\n')[(added?.line ?? 0) - 1]).toBe('  - person: nguyen-van-a');
    expect(added?.page).toBe('/nguoi/nguyen-van-a');
    expect(canonicalSheet(text)).toBe(text);
    expect((await readRecord(folder)).record?.tenures).toHaveLength(2);
  });

  test('the English title is that of the record where it has one', async () => {
    const folder = await folderWith();
    await make(folder, 'vacancy', { org: 'bo-b', position: 'Bộ trưởng', from: '2026-01-05', source: ['bao-1'] });
    expect(await sheetIn(folder)).toContain('vacancies:\n  - org: bo-b\n    position: {vi: Bộ trưởng, en: Minister}\n');
  });

  test('a source: the id of an act comes from its number, that of a page from its address', async () => {
    const folder = await folderWith();
    const act = { title: 'Nghị định 2/2026/NĐ-CP về Bộ B', number: '2/2026/NĐ-CP', publisher: 'Chính phủ' };
    await make(folder, 'source', { ...act, published: '2026-02-03' });
    const page = { url: 'https://example.org/tin/bo-b-2026123.html', title: 'Bộ B có tổ chức mới', kind: 'news' };
    await make(folder, 'source', page);
    const { record } = await readRecord(folder);
    expect(record?.sources.map(({ id }) => id).sort()).toEqual([
      'bao-1',
      'example-2026123',
      'luat-1',
      'nd-2-2026-nd-cp',
    ]);
    expect(record?.sources.find(({ id }) => id === 'example-2026123')?.publisher).toBe('Báo');
    await expect(make(folder, 'source', { ...act, number: '2/2026/NĐ-CP' })).rejects.toThrow(
      'nd-2-2026-nd-cp is this source already',
    );
  });

  test('a person: the year of birth is in the id; a namesake must be called one', async () => {
    const folder = await folderWith();
    await make(folder, 'person', { name: 'Trần Thị B', born: '1970-05', source: ['bao-1'] });
    expect(await sheetIn(folder)).toContain("  - id: tran-thi-b-1970\n    name: Trần Thị B\n    born: '1970-05'\n");
    const again = { name: 'Nguyễn Văn A', born: '1980', source: ['bao-1'] };
    await expect(make(folder, 'person', again)).rejects.toThrow(/people of that name.*\n.*born 1962; Bộ trưởng, Bộ B/);
    await make(folder, 'person', { ...again, namesake: true });
    expect(await sheetIn(folder)).toContain('id: nguyen-van-a-1980');
  });

  test('a body and a reorganisation: the division of Bộ B', async () => {
    const folder = await folderWith();
    const body = { kind: 'department', parent: 'Bộ B', from: '2026-03-01', to: '..', source: ['luat-1'] };
    await make(folder, 'organisation', { ...body, name: 'Cục C' });
    await make(folder, 'organisation', { ...body, name: 'Cục D', 'name-en': 'Department D' });
    const [added] = await make(folder, 'reorganisation', {
      type: 'separation',
      from: ['bo-b'],
      to: ['cuc-c', 'Cục D'],
      part: ['bo-b'],
      date: '2026-03-01',
      'legal-basis': ['1/2025/QH15'],
      source: ['luat-1'],
    });
    expect(added?.row).toBe(
      "  - id: tach-cuc-c-2026\n    type: separation\n    date: '2026-03-01'\n    from: [bo-b]\n    to: [cuc-c, cuc-d]\n    extent: {bo-b: part}\n    legal_basis: [luat-1]\n    sources: [luat-1]\n    confidence: verified\n",
    );
    const { record } = await readRecord(folder);
    expect(record?.organisations.find(({ id }) => id === 'cuc-d')?.parents?.[0]?.org).toBe('bo-b');
  });

  test('everything that is wrong or missing is told at once, with candidates, and nothing is written', async () => {
    const folder = await folderWith();
    const wrong = make(folder, 'tenure', { person: 'bo', org: 'Bộ', from: '1/3/2025', position: 'Bộ trưởng' });
    await expect(wrong).rejects.toThrow('--person: nothing is called "bo"');
    await expect(wrong).rejects.toThrow(
      /--org: "Bộ" may be any of these.*\n.*Bộ B \(.*2025-03-01 to still in effect\) {2}bo-b\n.*bo-a/,
    );
    await expect(wrong).rejects.toThrow('--from:');
    await expect(wrong).rejects.toThrow('--source is missing');
    expect(await sheetIn(folder)).toBe(SHEET);
  });

  test('a row that makes the sheets wrong is shown with its faults and not written', async () => {
    const folder = await folderWith();
    const wrong = make(folder, 'tenure', { ...TENURE, from: '2026-05-01', to: '2026-04-01' });
    await expect(wrong).rejects.toThrow(/nothing was written[\s\S]*ends-before-start/);
    expect(await sheetIn(folder)).toBe(SHEET);
    expect(await readdir(folder)).toEqual(['a.yaml']);
  });

  test('a trial checks and shows, and writes nothing', async () => {
    const folder = await folderWith();
    const [added] = await make(folder, 'tenure', TENURE, { isTrial: true });
    expect(added?.row).toContain('Thứ trưởng');
    expect(await sheetIn(folder)).toBe(SHEET);
  });

  test('a named sheet that is not there yet is made with its first line; a path outside is refused', async () => {
    const folder = await folderWith();
    await make(folder, 'tenure', TENURE, { sheet: 'ministries/b/tenures.yaml' });
    const text = await sheetIn(folder, 'ministries/b/tenures.yaml');
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# yaml-language-server: $schema=../../../sheet.schema.json',
      'tenures:',
      '  - person: nguyen-van-a',
    ]);
    await expect(make(folder, 'tenure', TENURE, { sheet: '../b.yaml' })).rejects.toThrow('cannot be a sheet');
  });

  test('sheets with faults are not added to', async () => {
    const folder = await folderWith(SHEET.replace('org: bo-b', 'org: bo-c'));
    await expect(make(folder, 'tenure', TENURE)).rejects.toThrow(/mend the sheets first.*\na\.yaml:\d+:\d+ unknown-id/);
  });

  test('a sheet that somebody else changed in the meantime is not overwritten', async () => {
    const folder = await folderWith();
    const desk = await openDesk(folder);
    await writeFile(join(folder, 'a.yaml'), `${SHEET}# mine\n`);
    const row = { kind: kindNamed('tenure'), given: TENURE, sheet: undefined, terminal: null, isTrial: false };
    await expect(makeRow(desk, row)).rejects.toThrow('changed by somebody else');
    expect(await sheetIn(folder)).toBe(`${SHEET}# mine\n`);
  });
});

describe('the place of a new row', { timeout: 60_000 }, () => {
  const two = {
    'a.yaml': SHEET,
    'b.yaml':
      'people:\n  - id: le-van-c\n    name: Lê Văn C\n    sources: [bao-1]\n    confidence: verified\ntenures:\n  # of Bộ A\n  - person: le-van-c\n    org: bo-a\n    position: {vi: Bộ trưởng, en: Minister}\n    sources: [bao-1]\n    confidence: verified\n  # the rest\n  - person: le-van-c\n    org: chinh-phu\n    position: {vi: Phó Thủ tướng, en: Deputy Prime Minister}\n    sources: [bao-1]\n    confidence: verified\n',
  };

  test('is the sheet with rows about its body, behind the last of them and before the comment on the next', async () => {
    const folder = await folderOf(two);
    const [added] = await make(folder, 'tenure', { ...TENURE, org: 'Bộ A' });
    expect(added?.file).toBe('b.yaml');
    const text = await sheetIn(folder, 'b.yaml');
    const heads = text.split('\n').filter((line) => /# |org: /.test(line));
    expect(heads).toEqual(['  # of Bộ A', '    org: bo-a', '    org: bo-a', '  # the rest', '    org: chinh-phu']);
    expect(linesAdded(two['b.yaml'], text)).toHaveLength(5);
    expect(await sheetIn(folder)).toBe(SHEET);
  });

  test('a list that the sheet has not yet goes to its place among the others', async () => {
    const folder = await folderOf(two);
    await make(folder, 'source', { title: 'Trang C', kind: 'reference', publisher: 'C' }, { sheet: 'b.yaml' });
    await make(folder, 'vacancy', { org: 'bo-a', position: 'Bộ trưởng', source: ['bao-1'] }, { sheet: 'b.yaml' });
    const text = await sheetIn(folder, 'b.yaml');
    expect(text.match(/^\w+:$/gm)).toEqual(['sources:', 'people:', 'tenures:', 'vacancies:']);
    expect(canonicalSheet(text)).toBe(text);
  });
});
