import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../web/graph/label.ts';

/** Every letter is one wide, so that widths can be counted by eye. */
const letters = (text: string): number => Array.from(text).length;

describe('fitLines', () => {
  it('leaves a short name on one line', () => {
    expect(fitLines('Bộ Công an', letters, 20, 2)).toEqual({ lines: ['Bộ Công an'], cut: false });
  });

  it('breaks between words into lines of about the same length', () => {
    expect(fitLines('Bộ Nông nghiệp và Môi trường', letters, 22, 2)).toEqual({
      lines: ['Bộ Nông nghiệp', 'và Môi trường'],
      cut: false,
    });
  });

  it('cuts what is too long and says so', () => {
    const { lines, cut } = fitLines('Ủy ban Thường vụ Quốc hội khóa mười lăm', letters, 12, 2);
    expect(lines).toEqual(['Ủy ban', 'Thường vụ Q…']);
    expect(cut).toBe(true);
  });

  it('cuts a word that is wider than the line', () => {
    expect(fitLines('Viettelpostinternational', letters, 10, 2)).toEqual({ lines: ['Viettelpo…'], cut: true });
  });

  it('never exceeds width or number of lines, and loses nothing unless it says so', () => {
    const name = fc.array(fc.stringMatching(/^[a-zđặễ]{1,9}$/), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(name, fc.integer({ min: 3, max: 40 }), fc.integer({ min: 1, max: 3 }), (words, width, most) => {
        const { lines, cut } = fitLines(words.join(' '), letters, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(Math.max(...lines.map(letters))).toBeLessThanOrEqual(width);
        if (cut) expect(lines.at(-1)).toMatch(/…$/);
        else expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
