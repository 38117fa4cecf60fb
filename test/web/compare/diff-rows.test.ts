import { describe, expect, it } from 'vitest';
import { type DiffNode, diffOf, MOST_ROWS } from '../../../web/views/compare/diff-rows.ts';
import { joinCharts, partnersOf } from '../../../web/views/compare/join-charts.ts';

type Given = Partial<Pick<DiffNode, 'born' | 'ended' | 'moved' | 'renamed'>> & {
  readonly before?: string | null;
  readonly after?: string | null;
  readonly into?: readonly string[];
  readonly of?: readonly string[];
};

const place = (slug: string, parentSlug: string | null) => ({
  parentSlug,
  depth: 0,
  certainty: 'CERTAIN' as const,
  name: { vi: slug, en: null },
  heads: [],
});

const change = (type: 'MERGED' | 'ESTABLISHED', others: readonly string[]) => ({
  type,
  certainty: 'CERTAIN' as const,
  others: others.map((slug) => ({ slug })),
});

/** `before`, `after`: the parent on that day (null: at the top); absent: not in that chart. */
const node = (slug: string, { before, after, into, of, ...flags }: Given): DiffNode => ({
  slug,
  born: false,
  ended: false,
  moved: false,
  renamed: false,
  ...flags,
  organisation: { kind: 'MINISTRY', branch: 'GOVERNMENT' },
  before: before === undefined ? null : place(slug, before),
  after: after === undefined ? null : place(slug, after),
  changes: [...(into ? [change('MERGED', into)] : []), ...(of ? [change('ESTABLISHED', of)] : [])],
});

const rowsOf = (nodes: readonly DiffNode[], setting?: 'closed') =>
  diffOf(nodes, setting).rows.map((row) =>
    [row.depth, row.node?.slug ?? `+${row.folded}`, row.before, row.after].join(' '),
  );

const government = node('gov', { before: null, after: null });
const still = (slug: string) => node(slug, { before: 'gov', after: 'gov' });
const a = node('a', { before: 'gov', ended: true, into: ['c'] });
const b = node('b', { before: 'gov', ended: true, into: ['c'] });
const c = node('c', { after: 'gov', born: true, of: ['a', 'b'] });

describe('two charts over one layout', () => {
  it('what became one stands beside it, ghosts keep their line, what did not change is folded', () => {
    expect(rowsOf([government, a, still('s'), b, still('t'), c])).toEqual([
      '0 gov there there',
      '1 a there ghost',
      '1 b there ghost',
      '1 c none there',
      '1 +2 there there',
    ]);
  });

  it('has a flow from each body to what it became', () => {
    const { rows, flows } = diffOf([government, a, b, c]);
    const told = flows.map(({ from, to, sign }) => `${sign} ${rows[from]?.node?.slug} > ${rows[to]?.node?.slug}`);
    expect(told).toEqual(['merged a > c', 'merged b > c']);
  });

  it('a body that moved stands in both places, with a flow between them', () => {
    const nodes = [
      government,
      node('x', { before: 'gov', after: 'gov', moved: false }),
      node('m', { before: 'gov', after: 'x', moved: true }),
    ];
    expect(rowsOf(nodes)).toEqual(['0 gov there there', '1 x there there', '2 m none there', '1 m there none']);
    expect(diffOf(nodes).flows).toEqual([{ from: 3, to: 2, sign: 'moved', certain: true }]);
  });

  it('charts without a change are one folded line', () => {
    expect(rowsOf([government, still('s')])).toEqual(['0 +1 there there']);
  });

  it('a picture that would be too long says how many changed bodies it leaves out', () => {
    const many = Array.from({ length: 400 }, (_, n) => node(`n${n}`, { after: 'gov', born: true }));
    const { rows, rest } = diffOf([government, ...many]);
    expect([rows.length, rest]).toEqual([MOST_ROWS, 401 - MOST_ROWS]);
  });

  it('closed, each day has no gaps, and the second is in the order of what it came from', () => {
    const left = [
      node('a', { before: null, ended: true, into: ['c'] }),
      node('m', { before: 'a', moved: true }),
      node('k', { before: 'a', ended: true, into: ['n'] }),
    ];
    const right = [
      node('c', { after: null, born: true, of: ['a'] }),
      node('n', { after: 'c', born: true, of: ['k'] }),
      node('m', { after: 'c', moved: true }),
    ];
    const { rows } = diffOf(joinCharts([left, right]), 'closed');
    const side = (one: 'before' | 'after') =>
      rows.flatMap((row) => (row[one] === 'there' ? [`${row.line[one]} ${row.node?.slug}`] : []));
    expect(side('before')).toEqual(['0 a', '1 m', '2 k']);
    expect(side('after')).toEqual(['0 c', '1 m', '2 n']);
  });
});

describe('the charts beside that of a root', () => {
  it('are those that it came from, or those that it went into', () => {
    expect(partnersOf([{ ...c, after: place('c', null) }], 'c')).toEqual(['a', 'b']);
    expect(partnersOf([a], 'a')).toEqual(['c']);
    expect(partnersOf([government], 'gov')).toEqual([]);
  });

  it('joined, what left one of them and came into another moved', () => {
    const [joined] = joinCharts([[node('m', { before: 'x', moved: true })], [node('m', { after: 'y', moved: true })]]);
    expect([joined?.before?.parentSlug, joined?.after?.parentSlug, joined?.moved]).toEqual(['x', 'y', true]);
  });
});
