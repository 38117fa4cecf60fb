import grammar from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#temporal';
import { edtfPlugin } from '../../web/build/edtf-plugin.ts';

const plain = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .chain(([y, m, d]) => {
    const [month, date] = [String(m).padStart(2, '0'), String(d).padStart(2, '0')];
    return fc.constantFrom(`${y}`, `${y}-${month}`, `${y}-${month}-${date}`);
  });
const form = fc.oneof(
  fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map(([date, mark]) => date + mark),
  plain.map((date) => `[..${date}]`),
  plain.map((date) => `[${date}..]`),
);

/** Whether the calendar has the day that a text of a known form names. */
const inCalendar = (text: string): boolean => {
  const [year, month = 1, date = 1] = (text.match(/\d+/g) ?? []).map(Number);
  try {
    return dayOf(year ?? 0, month, date) > 0;
  } catch {
    return false;
  }
};

const accepted = (text: string): boolean => {
  try {
    grammar(text);
    return true;
  } catch {
    return false;
  }
};

describe('the EDTF grammar, left out of the browser', () => {
  it('accepts every text of our forms whose day the calendar has, so nothing is lost', () => {
    fc.assert(
      fc.property(form, (text) => {
        if (inCalendar(text)) expect(accepted(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is replaced in the browser only by its own file name', () => {
    const { load } = edtfPlugin();
    if (typeof load !== 'function') throw new Error('the plugin has no load function');
    const ask = (id: string) => load.call({} as never, id);
    expect(ask('/x/node_modules/edtf/index.js')).toContain('export default');
    expect(ask('/x/server/temporal/edtf.ts')).toBeNull();
  });
});
