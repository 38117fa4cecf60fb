import { describe, expect, it } from 'vitest';
import type { GraphRow } from '../../seed/derive/row.ts';
import { nameOf, pastVersions, versionsOf } from '../../seed/versions.ts';

const row = (id: string, vi: string, to: readonly string[] = []): GraphRow => ({
  label: 'Function',
  id,
  props: { id, vi },
  links: to.map((end) => ({ type: 'FOR', from: id, to: end, props: {} })),
});

const spans = (states: readonly (readonly GraphRow[])[]): readonly string[] => {
  const { today, past } = versionsOf(states);
  return [...today, ...past].map((version) => `${nameOf(version)} [${version.from}, ${version.to ?? ''})`).sort();
};

describe('the versions of a row', () => {
  it('are one as long as it does not change', () => {
    expect(spans([[row('a', 'x')], [row('a', 'x')], [row('a', 'x')]])).toEqual(['a [1, )']);
  });

  it('part where it changes, comes, goes and comes back', () => {
    expect(
      spans([[row('a', 'x')], [row('a', 'y'), row('b', 'x')], [row('a', 'x')], [row('a', 'x'), row('b', 'x')]]),
    ).toEqual(['a [3, )', 'a@1 [1, 2)', 'a@2 [2, 3)', 'b [4, )', 'b@2 [2, 3)']);
  });
});

describe('the relationships of past versions', () => {
  const linksOf = (states: readonly (readonly GraphRow[])[]): readonly string[] =>
    pastVersions(versionsOf(states)).flatMap(({ name, links }) =>
      links.map(({ from, to }) => `${name}: ${from} > ${to}`),
    );

  it('lie between versions that were known at one time, whichever end changed', () => {
    const [a, b] = [row('a', 'x', ['b']), row('b', 'x')];
    expect(
      linksOf([
        [a, b],
        [a, row('b', 'y')],
      ]),
    ).toEqual(['b@1: a > b@1']);
    expect(
      linksOf([
        [a, b],
        [row('a', 'y', ['b']), b],
      ]),
    ).toEqual(['a@1: a@1 > b']);
    expect(
      linksOf([
        [a, b],
        [row('a', 'y', ['b']), row('b', 'y')],
      ]),
    ).toEqual(['a@1: a@1 > b@1']);
    expect(linksOf([[a, b], [row('a', 'y')]])).toEqual(['a@1: a@1 > b@1']);
    expect(
      linksOf([
        [a, b],
        [a, b],
      ]),
    ).toEqual([]);
  });

  it('belong to the row that lists them, also where they lead to it', () => {
    const reorganisation: GraphRow = {
      ...row('r', 'x'),
      links: [{ type: 'WENT_INTO', from: 'b', to: 'r', props: { n: 0 } }],
    };
    expect(
      linksOf([
        [row('b', 'x'), reorganisation],
        [row('b', 'y'), reorganisation],
      ]),
    ).toEqual(['b@1: b@1 > r']);
    expect(linksOf([[row('b', 'x'), reorganisation], [row('b', 'x')]])).toEqual(['r@1: b > r@1']);
  });
});
