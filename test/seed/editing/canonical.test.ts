import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalSheet } from '../../../seed/editing/canonical.ts';
import { formatted, formFault } from '../../../seed/editing/form-check.ts';
import { saysTheSame } from '../../../seed/editing/same.ts';
import { SMALL } from '../folder.ts';

const LONG = 180_000;
const folder = join(import.meta.dirname, '../../../seed/facts');
const sheets = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.yaml'));

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

describe('the canonical form of a sheet', () => {
  test('keys stand in the order of the schema, dates in quotes, other texts bare, unquoted years read as text', () => {
    const text = lines(
      'people:',
      '  - {confidence: verified, name: "Nguyễn Văn A", born: 1962, id: nguyen-van-a, sources: ["bao-1"]}',
    );
    expect(canonicalSheet(text)).toBe(
      lines(
        'people:',
        '  - id: nguyen-van-a',
        '    name: Nguyễn Văn A',
        "    born: '1962'",
        '    sources: [bao-1]',
        '    confidence: verified',
      ),
    );
  });

  test('lists stand in the order of the schema, rows and their lists stay as they are', () => {
    const text = lines(
      'redirects:',
      '  - from: b',
      '    to: a',
      '    sources: [y, x]',
      'sources:',
      '  - id: y',
      '  - id: x',
    );
    expect(canonicalSheet(text)).toBe(
      lines('sources:', '  - id: y', '  - id: x', 'redirects:', '  - from: b', '    to: a', '    sources: [y, x]'),
    );
  });

  test('a line of 120 columns stays one, a longer one is written value by value', () => {
    const row = (name: string) => lines('organisations:', '  - id: a', '    names:', `      - {vi: ${name}, to: '..'}`);
    const fits = row('A'.repeat(120 - "      - {vi: , to: '..'}".length));
    expect(fits.split('\n')[3]).toHaveLength(120);
    expect(canonicalSheet(fits)).toBe(fits);
    const wide = row('A'.repeat(121 - "      - {vi: , to: '..'}".length));
    expect(canonicalSheet(wide).split('\n').slice(3, 5)).toEqual([`      - vi: ${'A'.repeat(97)}`, "        to: '..'"]);
  });

  test('comments and blank lines stay, also inside what would fit in one line', () => {
    const text = lines(
      '# yaml-language-server: $schema=../sheet.schema.json',
      '# what it is about',
      '',
      'sources:',
      '  # 001',
      '  - id: a # here',
      '',
      '  - id: b',
      'people:',
      '  - id: c',
      '    note:',
      '      # why',
      '      vi: x',
      '',
      '# the end',
    );
    expect(canonicalSheet(text)).toBe(text);
  });

  test('a text that YAML would read as something else is quoted', () => {
    const row = (title: string) => lines('sources:', '  - id: a', `    title: ${title}`);
    expect(canonicalSheet(row('"2025"'))).toBe(row("'2025'"));
    expect(canonicalSheet(row('"a: b"'))).toBe(row("'a: b'"));
    expect(canonicalSheet(row('"it\'s # 1"'))).toBe(row('"it\'s # 1"'));
    expect(canonicalSheet(row("'no'"))).toBe(row('no'));
  });

  test('texts of Windows lose their line ends, a sheet without rows stays', () => {
    expect(canonicalSheet('sources:\r\n  - id: a\r\n')).toBe('sources:\n  - id: a\n');
    expect(canonicalSheet('sources: []\n')).toBe('sources: []\n');
    expect(canonicalSheet('# nothing yet\n')).toBe('# nothing yet\n');
  });
});

describe('what a sheet says', () => {
  test.each([
    ['a value', SMALL.replace('Luật một', 'Luật hai')],
    ['an order of sources', SMALL.replace('from: [bo-a]\n    to: [bo-b]', 'to: [bo-b]\n    from: [bo-a, bo-b]')],
    ['a row', SMALL.replace(/ {2}- \{id: bao-1.*\n/, '')],
    ['a precision', SMALL.replace("date: '2025-03-01'", "date: '2025-03'")],
    ['a comment', `# here\n${SMALL}`],
    ['null and absent', SMALL.replace('    to: null\n', '')],
  ])('%s that is lost is seen', (_, other) => {
    expect(other).not.toBe(SMALL);
    expect(saysTheSame(SMALL, other)).toBe(false);
  });

  test('quotes, keys in another order, years as numbers and layout do not count', () => {
    const other = SMALL.replace('born: 1962', "born: '1962'").replace('{vi: Bộ B, from', '{ vi: "Bộ B",   from');
    expect(saysTheSame(SMALL, other)).toBe(true);
  });
});

/** A sheet that says the same in another layout: double quotes, surplus blanks, quoted ids. */
const upset = (text: string): string =>
  text.replace(/^( {4}\w+): '([^'"\\\n]*)'$/gm, '$1:   "$2"').replace(/^( {2}- id: )(\S+)$/gm, '$1"$2"');

describe('formatting', () => {
  test('a sheet with faults of form is left as it is', () => {
    expect(() => formatted('a.yaml', 'sources:\n  - id: a\n    id: b\n')).toThrow('a.yaml has faults');
    expect(formFault('a.yaml', 'sources:\n  - id: a\n    id: b\n')).toBeNull();
  });

  test('the first line out of order is told, in the words of the canonical form', () => {
    const fault = formFault('b/a.yaml', lines('sources:', '  - id: a', "    title: 'x'", '    kind: news'));
    expect(fault).toMatchObject({ file: 'b/a.yaml', line: 3, code: 'not-canonical' });
    expect(fault?.message).toContain('`kind: news`');
  });

  test('every sheet of the record is in canonical form: run `npm run sheet -- fmt`', { timeout: LONG }, () => {
    expect(sheets.length).toBeGreaterThan(30);
    const faults = sheets.map((path) => formFault(path, readFileSync(join(folder, path), 'utf8')));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test('a third of the sheets, other ones each day, upset, come back as they were, and nothing is lost', {
    timeout: LONG,
  }, () => {
    const third = Math.floor(Date.now() / 86_400_000) % 3;
    for (const path of sheets.filter((_, n) => n % 3 === third)) {
      const text = readFileSync(join(folder, path), 'utf8');
      expect(canonicalSheet(upset(text)) === text, path).toBe(true);
      expect(saysTheSame(text, upset(text)), path).toBe(true);
    }
  });
});
