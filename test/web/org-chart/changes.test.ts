import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../web/views/org-chart/changes.ts';
import { joinCharts } from '../../../web/views/org-chart/model.ts';
import { answer, body } from './sample.ts';

const chart = (parts: readonly string[], ...opened: Parameters<typeof joinCharts>[1]) =>
  joinCharts(
    answer(
      body('chinh-phu', null),
      parts.map((slug) => body(slug, 'chinh-phu')),
    ),
    opened,
  );

describe('changesBetween', () => {
  it('counts what came and what went', () => {
    const changes = changesBetween(chart(['bo-tttt', 'bo-khcn-1992', 'bo-y-te']), chart(['bo-khcn', 'bo-y-te']));
    expect(changes).toEqual({ added: 1, removed: 2, renamed: 0, moved: 0 });
  });

  it('a unit that went to another parent is moved, neither new nor gone', () => {
    const before = chart(
      ['bo-tttt', 'bo-ca'],
      answer(body('bo-tttt', null), [body('cuc-attt', 'bo-tttt')]),
      answer(body('bo-ca', null), []),
    );
    const after = chart(['bo-ca'], answer(body('bo-ca', null), [body('cuc-attt', 'bo-ca')]));
    expect(changesBetween(before, after)).toEqual({ added: 0, removed: 1, renamed: 0, moved: 1 });
  });

  it('a new name is a new name only where it differs', () => {
    const named = (vi: string) =>
      joinCharts(answer(body('chinh-phu', null), [body('bo', 'chinh-phu', { name: { vi, en: null } })]), []);
    expect(changesBetween(named('Bộ Bưu chính, Viễn thông'), named('Bộ Thông tin và Truyền thông')).renamed).toBe(1);
    expect(changesBetween(named('Bộ Y tế'), named('Bộ Y tế')).renamed).toBe(0);
  });

  it('what is merely not loaded on one of the days is no change', () => {
    const parts = answer(body('bo-y-te', null), [body('vu', 'bo-y-te')]);
    expect(changesBetween(chart(['bo-y-te'], parts), chart(['bo-y-te']))).toMatchObject({ added: 0, removed: 0 });
  });
});
