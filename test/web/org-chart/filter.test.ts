import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterCounts,
  filteredModel,
  NO_FILTER,
  parseFilter,
  printFilter,
} from '../../../web/views/org-chart/filter.ts';
import { joinCharts } from '../../../web/views/org-chart/model.ts';
import { parseOpen } from '../../../web/views/org-chart/view-state.ts';
import { answer, body } from './sample.ts';

const model = joinCharts(
  answer(body('chinh-phu', null), [
    body('bo-y-te', 'chinh-phu'),
    body('cuc-cu', 'chinh-phu', { kind: 'DEPARTMENT', certainty: 'POSSIBLE' }),
    body('tinh', 'chinh-phu', { kind: 'PROVINCE', branch: 'LOCAL' }),
  ]),
  [],
);

const shown = (text: string, open = '-') =>
  filteredModel(model, parseFilter(text), parseOpen(open, null))
    .parts.get('chinh-phu')
    ?.map(({ slug }) => slug);

describe('a filter', () => {
  it('is read as it was printed', () => {
    const tokens = fc.subarray(['b-party', 'b-local', 'k-bo', 'k-cuc', 's-possible', 's-recalled']);
    fc.assert(
      fc.property(tokens, (chosen) => {
        const filter = parseFilter(chosen.join('_'));
        expect(parseFilter(printFilter(filter))).toEqual(filter);
      }),
    );
    expect(printFilter(NO_FILTER)).toBeUndefined();
    expect(parseFilter('x_<script>')).toEqual(NO_FILTER);
  });

  it('keeps what fits every kind of choice, and what is open', () => {
    expect(shown('')).toEqual(['bo-y-te', 'cuc-cu', 'tinh']);
    expect(shown('b-local')).toEqual(['tinh']);
    expect(shown('b-government_s-possible')).toEqual(['cuc-cu']);
    expect(shown('b-local', 'bo-y-te')).toEqual(['bo-y-te', 'tinh']);
  });

  it('counts each body once', () => {
    const { branches, statuses } = filterCounts(model);
    expect([...branches]).toEqual([
      ['GOVERNMENT', 3],
      ['LOCAL', 1],
    ]);
    expect(statuses.get('possible')).toBe(1);
  });
});
