import { describe, expect, test } from 'vitest';
import { MAX_SHEET_BYTES } from '../../seed/files.ts';
import { placesOf, read, SMALL } from './folder.ts';

/** A few letters of CP1258, the old Windows code page: base letter and tone mark apart, so `ế` is two bytes. */
const CP1258 = Buffer.concat([Buffer.from('# t\n# Bi'), Buffer.from([0xea, 0xec]), Buffer.from('n\n')]);

describe('encodings', () => {
  test('CP1258 bytes: the first bad byte is placed', async () => {
    const { faults } = await read({ 'a.yaml': CP1258 });
    expect(placesOf(faults)).toEqual(['a.yaml:2:5 not-utf8']);
    expect(faults[0]?.message).toContain('save the file as UTF-8');
  });

  test('several bad lines are one fault that counts them', async () => {
    const { faults } = await read({ 'a.yaml': Buffer.concat([CP1258, CP1258, CP1258]) });
    expect(placesOf(faults)).toEqual(['a.yaml:2:5 not-utf8']);
    expect(faults[0]?.message).toContain('and 2 more such lines');
  });

  test('a byte order mark', async () => {
    const { faults } = await read({ 'a.yaml': `\uFEFF${SMALL}` });
    expect(placesOf(faults)).toEqual(['a.yaml:1:1 byte-order-mark']);
  });

  test('NFD text, in a value and in a comment', async () => {
    const apart = '# sổ\n'.normalize('NFD');
    const { faults } = await read({ 'a.yaml': `${apart}${SMALL}` });
    expect(placesOf(faults)).toEqual(['a.yaml:1:4 not-nfc']);
  });

  test('NFD text in a table', async () => {
    const { faults } = await read({
      'communes/districts.csv': `id,code,name,level,province\nx,001,${'Huyện'.normalize('NFD')} X,huyen,y\n`,
    });
    expect(placesOf(faults)).toContain('communes/districts.csv:2:10 not-nfc');
  });

  test('UTF-16', async () => {
    const { faults } = await read({ 'a.yaml': Buffer.from(`\uFEFF${SMALL}`, 'utf16le') });
    expect(faults[0]?.code).toBe('not-utf8');
  });
});

const BOMB = `${'abcdefghi'
  .split('')
  .map(
    (name, n, all) =>
      `${name}: &${name} [${
        n
          ? Array(9)
              .fill(`*${all[n - 1]}`)
              .join(', ')
          : 'lol'
      }]`,
  )
  .join('\n')}\nstats: *i\n`;

const quick = async (content: string | Uint8Array) => {
  const started = performance.now();
  const { faults } = await read({ 'a.yaml': content });
  expect(performance.now() - started).toBeLessThan(5_000);
  return faults;
};

describe('sheets that would exhaust a reader', () => {
  test('a YAML bomb: nine levels of aliases, 387 million values', async () => {
    const faults = await quick(BOMB);
    expect(faults.filter(({ code }) => code === 'yaml-alias').length).toBeGreaterThan(9);
    expect(placesOf(faults)).toContain('a.yaml:10:8 yaml-alias');
  });

  test('one alias in a row', async () => {
    const text = SMALL.replace(
      'sources: [bao-1]\n    confidence: verified\npeople',
      'sources: &s [bao-1]\n    confidence: verified\npeople',
    ).replace('sources: [bao-1], confidence', 'sources: *s, confidence');
    expect(placesOf(await quick(text))).toEqual(['a.yaml:36:17 yaml-alias', 'a.yaml:39:65 yaml-alias']);
  });

  test('a tag', async () => {
    expect(placesOf(await quick('stats: !!set {a}\n'))[0]).toBe('a.yaml:1:14 yaml-alias');
    expect(placesOf(await quick("people: !ruby/object 'x'\n"))[0]).toBe('a.yaml:1:9 yaml-syntax');
  });

  test('nesting a hundred thousand deep', async () => {
    const [fault] = await quick(`stats: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`);
    expect(fault).toMatchObject({ file: 'a.yaml', line: 1, code: 'yaml-syntax' });
    expect(fault?.message).toContain('nested too deeply');
  });

  test('a line of two megabytes', async () => {
    const faults = await quick(SMALL.replace('Bài báo một', 'x'.repeat(2 * 1024 * 1024)));
    expect(placesOf(faults)).toEqual(['a.yaml:1:1 too-large']);
    expect(faults[0]?.message).toContain(`at most ${MAX_SHEET_BYTES}`);
  });

  test('a long line within the limit is a text that is too long', async () => {
    const faults = await quick(SMALL.replace('Bài báo một', 'x'.repeat(500_000)));
    expect(placesOf(faults)).toEqual(['a.yaml:3:29 shape']);
  });

  test('a two-megabyte line in a table', async () => {
    const { faults } = await read({
      'communes/districts.csv': `id,code,name,level,province\n${'x'.repeat(2 * 1024 * 1024)}\n`,
    });
    expect(placesOf(faults)).toContain('communes/districts.csv:2:1 table-shape');
  });

  test('a quote in a table that is not closed is told on its own line, however far the parser reads', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => `x-${n},001,Huyện X,huyen,y`);
    const { faults } = await read({
      'communes/districts.csv': `id,code,name,level,province\n${rows.with(7, '"x-7,001,Huyện X,huyen,y').join('\n')}\n`,
    });
    expect(placesOf(faults)).toContain('communes/districts.csv:9:1 table-shape');
  });

  test('keys that objects have by nature', async () => {
    const faults = await quick(
      '__proto__: []\nconstructor: []\norganisations:\n  - {id: a, __proto__: {kind: ministry}, sources: [b]}\n',
    );
    expect(placesOf(faults)).toEqual(
      expect.arrayContaining(['a.yaml:1:1 unknown-key', 'a.yaml:2:1 unknown-key', 'a.yaml:4:13 unknown-key']),
    );
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });
});

describe('files', () => {
  test('a sheet with another ending and a stray table are told, other files are left alone', async () => {
    const { faults } = await read({ 'a.yml': SMALL, 'b.csv': 'x\n', 'README.md': '\xff' });
    expect(placesOf(faults)).toEqual(['a.yml:1:1 unknown-file', 'b.csv:1:1 unknown-file']);
  });

  test('two documents in one sheet', async () => {
    const { faults } = await read({ 'a.yaml': `${SMALL}---\nstats: []\n` });
    expect(faults.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  test('a folder that is not there throws', async () => {
    const { readRecord } = await import('../../seed/record.ts');
    await expect(readRecord('/no/such/folder')).rejects.toThrow('ENOENT');
  });
});
