import { describe, expect, it } from 'vitest';
import { askedIds } from '../../server/graph/reading/ids.ts';
import type { Found, Source, Step } from '../../server/graph/reading/plan.ts';

const from = (...sources: readonly Partial<Source>[]): Step => ({
  query: 'node/by-ids',
  each: [{}],
  ids: null,
  sources: sources.map((source) => ({ step: 0, path: ['row', 'id'], label: null, ...source })),
});

const found: readonly Found[] = [
  {
    rows: [
      { label: 'Person', row: { id: 'a', sources: ['s1', 's2'], body: null } },
      { label: 'Tenure', row: { id: 'b', sources: ['s2'], body: 'x' } },
      { label: 'Tenure', row: { id: 'a', sources: null } },
    ],
  },
  { rows: [{ rows: [{ id: 'p' }, { id: 'q' }] }, { rows: [] }, { rows: [{ id: 'p' }] }] },
];

describe('the ids that a step is asked for', () => {
  it('are each asked once, in the order in which they were found', () =>
    expect(askedIds(from({}), found)).toEqual(['a', 'b']));

  it('come from rows of one label where one is given', () =>
    expect(askedIds(from({ label: 'Tenure' }), found)).toEqual(['b', 'a']));

  it('come from lists of ids', () => expect(askedIds(from({ path: ['row', 'sources'] }), found)).toEqual(['s1', 's2']));

  it('come from rows that lie in lists', () =>
    expect(askedIds(from({ step: 1, path: ['rows[]', 'id'] }), found)).toEqual(['p', 'q']));

  it('leave out what is unknown or not there', () => {
    expect(askedIds(from({ path: ['row', 'body'] }), found)).toEqual(['x']);
    expect(askedIds(from({ path: ['row', 'nothing', 'deeper'] }), found)).toEqual([]);
    expect(askedIds(from({ step: 7 }), found)).toEqual([]);
  });

  it('come from several places', () =>
    expect(askedIds(from({ path: ['row', 'body'] }, { step: 1, path: ['rows[]', 'id'] }), found)).toEqual([
      'x',
      'p',
      'q',
    ]));
});
