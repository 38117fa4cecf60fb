import { describe, expect, it } from 'vitest';
import { type GraphRow, hashOf, link } from '../../seed/derive/row.ts';
import { diffGraph } from '../../seed/graph-diff.ts';

const person = (id: string, name: string, ...sources: readonly string[]): GraphRow => ({
  label: 'Person',
  id,
  props: { id, name },
  links: sources.map((source) => link('CITES', id, source)),
});

const hashed = (row: GraphRow) => ({ ...row, hash: hashOf(row) });
const held = (...rows: readonly GraphRow[]) => new Map(rows.map((row) => [row.id, hashOf(row)]));

/** What a load does, by ids. */
const done = (wanted: readonly GraphRow[], there: ReadonlyMap<string, string>) => {
  const { made, changed, relinked, removed } = diffGraph(wanted.map(hashed), there);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return { made: ids(made), changed: ids(changed), relinked: ids(relinked), removed };
};

describe('what a load does to the graph', () => {
  it('is nothing where the graph holds what the sheets mean', () => {
    const rows = [person('a', 'A', 's'), person('b', 'B', 's')];
    expect(done(rows, held(...rows))).toEqual({ made: [], changed: [], relinked: [], removed: [] });
  });

  it('is to make, to change and to take away; relationships of a changed row are made anew only where they are others', () => {
    const there = held(
      person('named', 'A', 's'),
      person('cited', 'B', 's'),
      person('order', 'C', 's', 't'),
      person('both', 'D', 's'),
      person('same', 'E', 's'),
      person('gone', 'F', 's'),
    );
    const wanted = [
      person('named', 'Another', 's'),
      person('cited', 'B', 's', 't'),
      person('order', 'C', 't', 's'),
      person('both', 'Another', 't'),
      person('same', 'E', 's'),
      person('new', 'G', 's'),
    ];
    expect(done(wanted, there)).toEqual({
      made: ['new'],
      changed: ['named', 'cited', 'order', 'both'],
      relinked: ['cited', 'order', 'both'],
      removed: ['gone'],
    });
  });

  it('is to make all relationships of a row anew whose fingerprint is of an older kind', () => {
    const { changed, relinked } = done([person('a', 'A', 's')], new Map([['a', 'k3Jx0w9mXk2bQ8mUe1Lr7A']]));
    expect([changed, relinked]).toEqual([['a'], ['a']]);
  });
});
