import { describe, expect, it } from 'vitest';
import { joinCharts } from '../../../web/views/org-chart/model.ts';
import { canToggle, type Item, nextLevel, outlineOf } from '../../../web/views/org-chart/outline.ts';
import { parseOpen } from '../../../web/views/org-chart/view-state.ts';
import { answer, body, many } from './sample.ts';

const COMMUNE = { kind: 'COMMUNE', branch: 'LOCAL' } as const;

const government = answer(body('chinh-phu', null, { kind: 'GOVERNMENT' }), [
  ...many(17, 'bo', 'chinh-phu', { childCount: 20 }),
  ...many(2, 'cq', 'chinh-phu', { kind: 'GOVERNMENT_AGENCY' }),
  ...many(34, 'tinh', 'chinh-phu', { kind: 'PROVINCE', branch: 'LOCAL', childCount: 100 }),
]);

const outline = (mo: string | undefined, ...opened: Parameters<typeof joinCharts>[1]) =>
  outlineOf(joinCharts(government, opened), 'chinh-phu', parseOpen(mo, 'chinh-phu'));

const lines = (items: readonly Item[]) => items.map(({ key, depth }) => `${'  '.repeat(depth)}${key}`);

describe('outlineOf', () => {
  it('folds a long list by kind, few of a kind stay as they are', () => {
    expect(lines(outline('-'))).toEqual(['chinh-phu', '  chinh-phu.bo', '  cq-1', '  cq-2', '  chinh-phu.tinh']);
  });

  it('shows the ministries of the Government at first', () => {
    expect(outline(undefined).filter(({ parent }) => parent === 'chinh-phu.bo')).toHaveLength(17);
  });

  it('counts what a fold holds', () => {
    expect(outline('-').find(({ key }) => key === 'chinh-phu.tinh')?.count).toBe(34);
  });

  it('shows a body as waiting until its parts arrive', () => {
    const waiting = outline('chinh-phu.bo_bo-1').find(({ key }) => key === 'bo-1');
    expect(waiting).toMatchObject({ open: true, pending: true });
    const parts = answer(body('bo-1', null), many(3, 'vu', 'bo-1', { kind: 'DIRECTORATE' }));
    const items = outline('chinh-phu.bo_bo-1', parts);
    expect(items.find(({ key }) => key === 'bo-1')).toMatchObject({ open: true, pending: false });
    expect(items.filter(({ parent }) => parent === 'bo-1').map(({ key }) => key)).toEqual(['vu-1', 'vu-2', 'vu-3']);
  });

  it('shows 168 communes in pages of 50 with what is left', () => {
    const city = answer(body('tp', null, { kind: 'PROVINCE' }), many(168, 'xa', 'tp', COMMUNE));
    const page = (mo: string | undefined) => outlineOf(joinCharts(city, []), 'tp', parseOpen(mo, 'tp'));
    expect(page(undefined)).toHaveLength(1 + 50 + 1);
    expect(page(undefined).at(-1)).toMatchObject({ content: { kind: 'more', rest: 118 }, token: 'tp' });
    expect(page('tp.3').at(-1)).toMatchObject({ content: { kind: 'more', rest: 18 } });
    expect(page('tp.4')).toHaveLength(169);
  });

  it('puts the whole state under one top', () => {
    const state = { nodes: [...government.nodes, body('quoc-hoi', null, { kind: 'NATIONAL_ASSEMBLY' })] };
    const items = outlineOf(joinCharts(state, []), null, parseOpen('-', null));
    expect(lines(items)).toEqual(['nha-nuoc', '  chinh-phu', '  quoc-hoi']);
  });

  it('gives a body that belongs to two others two lines with keys of their own', () => {
    const shared = (parent: string) => answer(body(parent, null), [body('c06', parent)]);
    const items = outline('chinh-phu.bo_bo-1_bo-2', shared('bo-1'), shared('bo-2'));
    const keys = items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith('c06'))).toEqual(['c06', 'c06@bo-2']);
  });

  it('ends where a body would be below itself', () => {
    const one = answer(body('bo-1', null), [body('bo-2', 'bo-1', { childCount: 1 })]);
    const two = answer(body('bo-2', null), [body('bo-1', 'bo-2', { childCount: 1 })]);
    expect(outline('chinh-phu.bo_bo-1_bo-2', one, two).length).toBeLessThan(60);
  });
});

describe('nextLevel', () => {
  it('opens what is closed on the highest level', () => {
    expect(nextLevel(outline('-'))).toEqual({ tokens: ['chinh-phu.bo', 'chinh-phu.tinh'], limited: false });
  });

  it('stops before the picture is too full to read', () => {
    const next = nextLevel(outline('chinh-phu.bo_chinh-phu.tinh'));
    expect(next.limited).toBe(true);
    expect(next.tokens.length).toBeGreaterThan(5);
    expect(next.tokens.length).toBeLessThan(51);
  });

  it('has nothing to open where all is open', () => {
    expect(nextLevel([])).toEqual({ tokens: [], limited: false });
  });
});

describe('canToggle', () => {
  it('not the top, not a body without parts', () => {
    const [top, fold, leaf] = outline('-');
    expect([top, fold, leaf].map((item) => item && canToggle(item))).toEqual([false, true, false]);
  });
});
