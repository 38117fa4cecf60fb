import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../../web/views/convert/sheet-limits.ts';
import { decoded, printRows, readSheet } from '../../../web/views/convert/sheet-work.ts';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof UnreadableError ? error.reason : 'another fault';
  }
  return 'none';
};

describe('reading a list', () => {
  it('reads quotes, line breaks within a cell, a mark of byte order, rows of uneven length', () => {
    const { rows, separation } = readSheet(
      '\uFEFFtên,ghi chú,mã\r\n"Phường 4, Quận 8","hai\ndòng",1\r\nXã A\r\n\r\n',
      'a.csv',
      null,
    );
    expect(separation).toBe(',');
    expect(rows).toEqual([
      ['tên', 'ghi chú', 'mã'],
      ['Phường 4, Quận 8', 'hai\ndòng', '1'],
      ['Xã A', '', ''],
    ]);
  });

  it('keeps empty rows within the list, so that rows keep their numbers', () => {
    expect(readSheet('A\n\nB\n\n', null, null).rows).toEqual([['A'], [''], ['B']]);
  });

  it('reads UTF-8, UTF-16 and the old code page', () => {
    expect(decoded(new TextEncoder().encode('Phường Phúc Xá'))).toBe('Phường Phúc Xá');
    expect(decoded(utf16('Phường Phúc Xá')).replace('\uFEFF', '')).toBe('Phường Phúc Xá');
    expect(decoded(Buffer.from(utf16('Phường Phúc Xá')).swap16()).replace('\uFEFF', '')).toBe('Phường Phúc Xá');
    expect(decoded(new Uint8Array([0x48, 0xe0]))).toBe('Hà');
  });

  it('says why it cannot read', () => {
    expect(reasonOf(() => decoded(new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toBe('spreadsheet');
    expect(reasonOf(() => readSheet(' \n\n', null, null))).toBe('empty');
    expect(reasonOf(() => readSheet('a\n'.repeat(100_001), null, null))).toBe('long');
    expect(reasonOf(() => readSheet('"a,b\nc', 'x.csv', ','))).toBe('malformed');
  });
});

describe('printing a list', () => {
  const rows = [['=1+1', '+84 912', '-5', '@x', '\tx', 'Phường "4", Quận 8', 'thường']];

  it('makes formulas harmless and quotes what needs it, with a mark of byte order', () => {
    const text = printRows(rows, 'csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [cells] = readSheet(text, 'x.csv', ',').rows;
    for (const cell of cells?.slice(0, 4) ?? []) expect(cell.startsWith("'")).toBe(true);
    expect(cells?.slice(5)).toEqual(['Phường "4", Quận 8', 'thường']);
  });

  it('prints cells to paste, formulas harmless there too', () => {
    const text = printRows([['=HYPERLINK("x")', 'b']], 'cells');
    expect(text).toContain('\tb');
    expect(text.startsWith('=') || text.startsWith('"=')).toBe(false);
  });
});
