import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textLines, textWidth } from '../../../web/picture/text-width.ts';

const FILES = join(import.meta.dirname, '../../../node_modules/@fontsource/be-vietnam-pro/files');

type Tables = ReadonlyMap<string, Buffer>;

/** The tables of a WOFF 1.0 file (W3C, 2012): a directory of 20 bytes a table from byte 44, each table deflated where that is shorter. */
const tablesOf = (file: Buffer): Tables =>
  new Map(
    Array.from({ length: file.readUInt16BE(12) }, (_, n) => {
      const at = 44 + 20 * n;
      const [offset, packed, length] = [4, 8, 12].map((add) => file.readUInt32BE(at + add)) as [number, number, number];
      const data = file.subarray(offset, offset + packed);
      return [file.toString('latin1', at, at + 4), packed < length ? inflateSync(data) : data] as const;
    }),
  );

const table = (tables: Tables, name: string): Buffer => tables.get(name) ?? Buffer.alloc(0);

/** The glyph of a letter by the font's `cmap` of format 4; 0 where it has none. */
const glyphOf = (cmap: Buffer, code: number): number => {
  const count = cmap.readUInt16BE(2);
  const starts = Array.from({ length: count }, (_, n) => cmap.readUInt32BE(8 + 8 * n));
  const at = starts.find((start) => cmap.readUInt16BE(start) === 4) ?? 0;
  const size = cmap.readUInt16BE(at + 6);
  for (let n = 0; n < size; n += 2) {
    const end = cmap.readUInt16BE(at + 14 + n);
    const start = cmap.readUInt16BE(at + 16 + size + n);
    if (code < start || code > end) continue;
    const delta = cmap.readUInt16BE(at + 16 + 2 * size + n);
    const rangeAt = at + 16 + 3 * size + n;
    const range = cmap.readUInt16BE(rangeAt);
    const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
};

const fontOf = (weight: number): readonly Tables[] =>
  ['latin', 'latin-ext', 'vietnamese'].map((part) =>
    tablesOf(readFileSync(join(FILES, `be-vietnam-pro-${part}-${weight}-normal.woff`))),
  );

/** The width of a text at size 1000 by the font's own tables. */
const byFont = (text: string, font: readonly Tables[]): number =>
  Array.from(text).reduce((sum, letter) => {
    for (const tables of font) {
      const glyph = glyphOf(table(tables, 'cmap'), letter.codePointAt(0) ?? 0);
      const last = table(tables, 'hhea').readUInt16BE(34) - 1;
      if (glyph > 0) return sum + table(tables, 'hmtx').readUInt16BE(4 * Math.min(glyph, last));
    }
    throw new Error(`the font has no ${letter}`);
  }, 0);

const TEXTS = [
  'Trung tâm Công nghệ thông tin',
  'Ủy ban nhân dân thành phố Hồ Chí Minh',
  'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực',
  'Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế',
  'Đại học Quốc gia Hà Nội (1993–nay)',
  'Ministry of Information and Communications',
  'Tổng cục Bưu điện, 24/10/1992 – 05/08/2002',
];

describe('the width of a text', () => {
  it.each([400, 500, 700] as const)('at weight %i is that of the font to 2 hundredths', (weight) => {
    const font = fontOf(weight);
    const wrong = TEXTS.map((text) => textWidth(text, { size: 1000, weight }) / byFont(text, font) - 1);
    expect(wrong.filter((share) => Math.abs(share) > 0.02)).toEqual([]);
  });

  it('is the same for composed and decomposed letters', () => {
    const [text = ''] = TEXTS;
    expect(textWidth(text.normalize('NFD'), { size: 12 })).toBe(textWidth(text, { size: 12 }));
  });
});

describe('lines of a text', () => {
  it('are no wider than asked for, and say where they are cut', () => {
    const form = { size: 12 };
    for (const text of TEXTS) {
      const { lines, cut } = textLines(text, form, 120, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.every((line) => textWidth(line, form) <= 120)).toBe(true);
      expect(cut).toBe(lines.join(' ') !== text);
    }
  });
});
