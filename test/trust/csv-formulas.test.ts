import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../web/export/csv.ts';
import { printRows } from '../../web/views/convert/sheet-work.ts';

/** Signs with which a spreadsheet takes a cell for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

const read = (text: string, delimiter = ','): string[][] =>
  parse(text, { bom: true, delimiter, record_delimiter: ['\r\n', '\n'] });

const figure = (cell: string): string | undefined =>
  read(csvOf({ columns: ['a'], rows: [[cell]] }, { label: 'n', text: 's' }))[1]?.[0];
const list = (cell: string): string | undefined => read(printRows([[cell, 'z']], 'csv'))[0]?.[0];
const pasted = (cell: string): string | undefined => read(printRows([[cell, 'z']], 'cells'), '\t')[0]?.[0];

const WAYS = [
  ['a figure', figure],
  ['a converted list', list],
  ['cells to paste', pasted],
] as const;

describe.each(WAYS)('a cell of %s', (_, through) => {
  it.each(['=1+1', "=cmd|' /C calc'!A0", '+1', '-1+1', '@SUM(1)', '\t=1', '\r=1'])('%j is a text there', (cell) => {
    expect(through(cell)).toBe(`'${cell}`);
  });

  it('comes back as it was where it is no formula', () => {
    const ordinary = fc.string({ unit: 'grapheme', minLength: 1 }).filter((cell) => !/^[=+\-@\t\r＝＋－＠]/.test(cell));
    fc.assert(
      fc.property(ordinary, (cell) => {
        expect(through(cell)).toBe(cell);
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (cell) => {
        expect(through(cell)).not.toMatch(FORMULA);
      }),
    );
  });
});
