import { describe, expect, it } from 'vitest';
import type { ChangeType } from '../../../web/operations.generated.ts';
import { blocksOf, type Entry, type Line } from '../../../web/views/compare/lines.ts';

const existence = { from: null, fromKind: 'UNKNOWN', to: null, toKind: 'UNKNOWN' } as const;

const body = (slug: string) => ({ slug, name: { vi: slug.toUpperCase(), en: null }, existence });

type Given = {
  readonly others?: readonly string[];
  readonly by?: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE';
};

const side = (name: string, parent: string | undefined) => ({
  name: { vi: name, en: null },
  parents: parent === undefined ? [] : [body(parent)],
  heads: [],
});

const entry = (type: ChangeType, slug: string, given: Given = {}): Entry => {
  const { others = [], by = 'r', from, to, certainty = 'CERTAIN' } = given;
  return {
    slug: `${slug}--${type}`,
    type,
    earliest: '2025-03-01',
    latest: '2025-03-01',
    isDated: true,
    certainty,
    organisation: body(slug),
    before: type === 'ESTABLISHED' ? null : side(`${slug} before`, from),
    after: type === 'ENDED' || type === 'MERGED' ? null : side(`${slug} after`, to),
    others: others.map(body),
    reorganisations:
      by === null
        ? []
        : [{ slug: by, title: { vi: by, en: null }, confidence: 'VERIFIED' as never, sources: [], legalBasis: [] }],
  };
};

const told = (line: Line): string => {
  if (line.kind !== 'join')
    return `${line.sign} ${line.entries.map(({ organisation }) => organisation.slug).join(',')}`;
  const names = (parties: typeof line.inputs) => parties.map(({ slug }) => slug).join(' + ');
  return `${line.sign} ${names(line.inputs)} > ${names(line.outputs)}`;
};

const lines = (entries: readonly Entry[]): readonly string[] =>
  blocksOf(entries).flatMap((block) => block.lines.map(told));

describe('changes in lines', () => {
  it('two bodies and the one that they made are one line', () => {
    const entries = [
      entry('MERGED', 'a', { others: ['c'] }),
      entry('MERGED', 'b', { others: ['c'] }),
      entry('ESTABLISHED', 'c', { others: ['a', 'b'] }),
    ];
    expect(lines(entries)).toEqual(['merged a + b > c']);
  });

  it('the same, in whatever order the changes come', () => {
    const entries = [
      entry('ESTABLISHED', 'c', { others: ['a', 'b'] }),
      entry('MERGED', 'b', { others: ['c'] }),
      entry('MERGED', 'a', { others: ['c'] }),
    ];
    expect(lines(entries)).toEqual(['merged a + b > c']);
  });

  it('a page that ends within a merger still names all its bodies', () => {
    expect(lines([entry('ESTABLISHED', 'c', { others: ['a', 'b'] })])).toEqual(['merged a + b > c']);
  });

  it('two mergers of one reorganisation are two lines', () => {
    const entries = [
      entry('MERGED', 'a', { others: ['x'] }),
      entry('MERGED', 'b', { others: ['x'] }),
      entry('MERGED', 'c', { others: ['y'] }),
      entry('MERGED', 'd', { others: ['y'] }),
    ];
    expect(lines(entries)).toEqual(['merged a + b > x', 'merged c + d > y']);
  });

  it('an absorption has the body that goes on at its right only', () => {
    expect(lines([entry('MERGED', 'a', { others: ['b'] })])).toEqual(['merged a > b']);
  });

  it('a division, a birth and an end', () => {
    const entries = [
      entry('DIVIDED', 'a', { others: ['b', 'c'] }),
      entry('ESTABLISHED', 'b', { others: ['a'] }),
      entry('ESTABLISHED', 'c', { others: ['a'] }),
      entry('ESTABLISHED', 'd'),
      entry('ENDED', 'e'),
    ];
    expect(lines(entries)).toEqual(['divided a > b + c', 'born  > d', 'ended e > ']);
  });

  it('a body that replaces one that ended is born of it', () => {
    const entries = [entry('ESTABLISHED', 'b', { others: ['a'] }), entry('ENDED', 'a', { others: ['b'] })];
    expect(lines(entries)).toEqual(['born a > b']);
  });

  it('a part split off leaves the whole where it was', () => {
    expect(lines([entry('SEPARATED', 'a', { others: ['b'] })])).toEqual(['divided a > a + b']);
  });

  it('names are those of their day', () => {
    const [block] = blocksOf([entry('MERGED', 'a', { others: ['b'] }), entry('ESTABLISHED', 'b', { others: ['a'] })]);
    const line = block?.lines[0];
    expect(line?.kind === 'join' && [...line.inputs, ...line.outputs].map(({ name }) => name.vi)).toEqual([
      'a before',
      'b after',
    ]);
  });

  it('bodies that moved the same way are one line; certain and possible ones never share it', () => {
    const entries = [
      entry('MOVED', 'a', { from: 'x', to: 'y' }),
      entry('MOVED', 'b', { from: 'x', to: 'z' }),
      entry('MOVED', 'c', { from: 'x', to: 'y' }),
      entry('MOVED', 'd', { from: 'x', to: 'y', certainty: 'POSSIBLE' }),
    ];
    expect(lines(entries)).toEqual(['moved a,c', 'moved b', 'moved d']);
  });

  it('each rename, new rank and new head is a line', () => {
    const entries = [entry('RENAMED', 'a'), entry('REHEADED', 'b'), entry('RERANKED', 'c')];
    expect(lines(entries)).toEqual(['renamed a', 'reheaded b', 'reranked c']);
  });

  it('what no reorganisation is known for comes last', () => {
    const blocks = blocksOf([entry('ENDED', 'a', { by: null }), entry('ENDED', 'b', { by: 'r' })]);
    expect(blocks.map(({ key }) => key)).toEqual(['r', '']);
  });

  it('no change is lost and none is told twice', () => {
    const types: readonly ChangeType[] = ['MERGED', 'ESTABLISHED', 'MOVED', 'RENAMED', 'ENDED', 'REHEADED', 'DIVIDED'];
    const entries = Array.from({ length: 300 }, (_, n) =>
      entry(types[n % 7] ?? 'ENDED', `b${n % 90}`, {
        others: [`b${(n * 31) % 90}`],
        by: n % 5 === 0 ? null : `r${n % 4}`,
      }),
    ).map((one, n) => ({ ...one, slug: `${n}` }));
    const out = blocksOf(entries).flatMap((block) =>
      block.lines.flatMap((line) => line.entries.map(({ slug }) => slug)),
    );
    expect([...out].sort()).toEqual(entries.map(({ slug }) => slug).sort());
  });
});
