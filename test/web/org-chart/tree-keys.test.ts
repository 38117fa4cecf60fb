import { describe, expect, it } from 'vitest';
import { joinCharts } from '../../../web/views/org-chart/model.ts';
import { outlineOf } from '../../../web/views/org-chart/outline.ts';
import { siblingsOf, treeAct, typedAhead } from '../../../web/views/org-chart/tree-keys.ts';
import { parseOpen } from '../../../web/views/org-chart/view-state.ts';
import { answer, body } from './sample.ts';

const government = answer(body('chinh-phu', null), [
  body('bo-a', 'chinh-phu', { childCount: 1 }),
  body('bo-b', 'chinh-phu', { childCount: 3 }),
  body('bo-c', 'chinh-phu'),
]);
const ministry = answer(body('bo-a', null), [body('vu-x', 'bo-a')]);

/** chinh-phu › bo-a (open) › vu-x, bo-b (closed), bo-c. */
const items = outlineOf(joinCharts(government, [ministry]), 'chinh-phu', parseOpen('bo-a', 'chinh-phu'));

describe('treeAct', () => {
  it('goes up and down within the tree', () => {
    expect(treeAct('ArrowDown', items, 0)).toEqual({ act: 'go', to: 1 });
    expect(treeAct('ArrowUp', items, 0)).toEqual({ act: 'go', to: 0 });
    expect(treeAct('End', items, 0)).toEqual({ act: 'go', to: 4 });
    expect(treeAct('Home', items, 4)).toEqual({ act: 'go', to: 0 });
  });

  it('opens what is closed, goes into what is open, and does nothing where there is nothing', () => {
    expect(treeAct('ArrowRight', items, 3)).toEqual({ act: 'toggle' });
    expect(treeAct('ArrowRight', items, 1)).toEqual({ act: 'go', to: 2 });
    expect(treeAct('ArrowRight', items, 4)).toBeNull();
  });

  it('closes what is open, and goes to the parent of the rest', () => {
    expect(treeAct('ArrowLeft', items, 1)).toEqual({ act: 'toggle' });
    expect(treeAct('ArrowLeft', items, 2)).toEqual({ act: 'go', to: 1 });
    expect(treeAct('ArrowLeft', items, 0)).toBeNull();
  });

  it('chooses by Enter and by the space bar', () => {
    expect(treeAct('Enter', items, 2)).toEqual({ act: 'choose' });
    expect(treeAct(' ', items, 2)).toEqual({ act: 'choose' });
  });
});

describe('typedAhead', () => {
  const names = ['Bộ Công an', 'Đài Tiếng nói', 'Bộ Y tế', 'Bộ Xây dựng'];

  it('finds the next name, with marks or without', () => {
    expect(typedAhead('b', names, 0)).toBe(2);
    expect(typedAhead('d', names, 0)).toBe(1);
    expect(typedAhead('bo x', names, 0)).toBe(3);
    expect(typedAhead('q', names, 2)).toBe(2);
  });
});

describe('siblingsOf', () => {
  it('says which of how many a line is', () => {
    expect(siblingsOf(items).get('bo-b')).toEqual([2, 3]);
    expect(siblingsOf(items).get('vu-x')).toEqual([1, 1]);
  });
});
