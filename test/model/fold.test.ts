import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, slugOf, sortKey } from '../../server/model/fold.ts';

describe('fold', () => {
  it.each([
    ['Trần Quang Hưng', 'tran quang hung'],
    ['Bộ TT&TT', 'bo tt tt'],
    ['176/2025/QH15', '176 2025 qh15'],
    ['Đặng Thị Ngọc Thịnh', 'dang thi ngoc thinh'],
    ['  Ủy ban — Uỷ ban ', 'uy ban uy ban'],
    ['Ẵ Ỗ Ự', 'a o u'],
    ['…!?', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it('gives one text for old and new tone places, composed or not', () => {
    expect(fold('hòa thúy khỏe')).toBe(fold('hoà thuý khoẻ'));
    expect(fold('Nghệ An'.normalize('NFD'))).toBe('nghe an');
  });

  it('is idempotent and knows only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('slugOf', () => {
  it('is the slug of a title', () => expect(slugOf('Phó Cục trưởng')).toBe('pho-cuc-truong'));
});

describe('sortKey', () => {
  const collator = new Intl.Collator('vi', { numeric: true });
  const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0);

  it('orders as a Vietnamese dictionary: Dương before Đào, tones last', () => {
    const names = ['Hạ', 'Đào', 'Ân', 'Hà', 'Ăn', 'Dương', 'Ha', 'An', 'Hả', 'Há', 'Hã', 'Phường 10', 'Phường 4'];
    const order = ['An', 'Ăn', 'Ân', 'Dương', 'Đào', 'Ha', 'Hà', 'Hả', 'Hã', 'Há', 'Hạ', 'Phường 4', 'Phường 10'];
    expect([...names].sort(byKey)).toEqual(order);
  });

  it('agrees with Intl.Collator on Vietnamese names', () => {
    const syllable = fc.constantFrom(
      ...'an ăn ân bình bính cần cẩn dân đàn đạt em êm giang hà hạ hòa huế lê lễ mỹ ngọc nghĩa ông ơn phú phủ quảng sơn thịnh tỉnh tính trà uông ưng vinh vĩnh yên'.split(
        ' ',
      ),
    );
    const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(byKey(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
});
