import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartParams,
  openBodies,
  parseOpen,
  printOpen,
  toggled,
  withNextPage,
} from '../../../web/views/org-chart/view-state.ts';

const slug = fc.stringMatching(/^[a-z]{1,4}(-[a-z0-9]{1,4}){0,4}$/);
const token = fc.oneof(
  slug,
  fc.tuple(slug, fc.constantFrom('tinh', 'xa', 'cuc', 'su-nghiep')).map((parts) => parts.join('.')),
);
const openSets = fc.array(fc.tuple(token, fc.integer({ min: 1, max: 20 }))).map((entries) => new Map(entries));

describe('what is open, in the address', () => {
  it('is read as it was printed, below the state and below a body', () => {
    fc.assert(
      fc.property(openSets, fc.constantFrom(null, 'bo-tai-chinh', 'chinh-phu'), (open, root) => {
        expect([...parseOpen(printOpen(open, root), root)]).toEqual([...open]);
      }),
    );
  });

  it('passes through an address unchanged, without a percent sign', () => {
    fc.assert(
      fc.property(openSets, (open) => {
        const mo = printOpen(open, 'bo-tai-chinh');
        const text = new URLSearchParams({ mo: mo ?? '' }).toString();
        expect(text).not.toContain('%');
        expect(chartParams({ mo: mo ?? '' }).mo).toBe(mo);
      }),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => parseOpen(text, null) instanceof Map));
    expect(chartParams({ mo: '<script>', chon: 'Bộ' })).toEqual({});
  });

  it('is left out of the address at first, and says so when all is closed', () => {
    expect(printOpen(parseOpen(undefined, null), null)).toBeUndefined();
    expect(printOpen(new Map(), null)).toBe('-');
    expect(parseOpen('-', null).size).toBe(0);
    expect(printOpen(new Map(), 'bo-tai-chinh')).toBeUndefined();
  });

  it('reads pages of a list', () => {
    expect([...parseOpen('thanh-pho-ho-chi-minh.xa.3_chinh-phu', null)]).toEqual([
      ['thanh-pho-ho-chi-minh.xa', 3],
      ['chinh-phu', 1],
    ]);
  });
});

describe('steps of a reader', () => {
  it('opening twice is closing', () => {
    const open = parseOpen('chinh-phu', null);
    expect([...toggled(toggled(open, 'bo-y-te'), 'bo-y-te')]).toEqual([...open]);
  });

  it('the next page comes after the first', () => {
    const open = withNextPage(parseOpen('ha-noi.xa', null), 'ha-noi.xa');
    expect(open.get('ha-noi.xa')).toBe(2);
  });

  it('only bodies need to be asked for', () => {
    expect(openBodies(parseOpen('chinh-phu_chinh-phu.bo_nha-nuoc.2_bo-y-te', null))).toEqual(['chinh-phu', 'bo-y-te']);
  });
});
