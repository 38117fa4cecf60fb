import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../web/export/csv.ts';

const SOURCE = { label: 'Nguồn dữ liệu', text: 'Bộ Máy, bản dữ liệu 2026.2' };

const read = (text: string): readonly (readonly string[])[] => parse(text, { bom: true });

describe('a table as CSV', () => {
  it('has a mark of its encoding, its columns, its rows, and on each where they come from', () => {
    const text = csvOf(
      {
        columns: ['Tên', 'Số'],
        rows: [
          ['Bộ "X", cũ\nmới', 3],
          [null, 0],
        ],
      },
      SOURCE,
    );
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(read(text)).toEqual([
      ['Tên', 'Số', 'Nguồn dữ liệu'],
      ['Bộ "X", cũ\nmới', '3', SOURCE.text],
      ['', '0', SOURCE.text],
    ]);
  });

  it('begins no cell as a formula, whatever the record says', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋');
    fc.assert(
      fc.property(signs, fc.string(), (sign, rest) => {
        const [, row] = read(csvOf({ columns: ['a'], rows: [[sign + rest]] }, SOURCE));
        expect(row?.[0]?.slice(0, 1)).toBe("'");
        expect(row?.[0]?.slice(1)).toBe(sign + rest);
      }),
    );
  });
});
