import { describe, expect, it } from 'vitest';
import { notesOf, numbersOf, runsOf, type Source, sameSources } from '../../web/data/citations.ts';

const source = (slug: string): Source => ({
  __typename: 'Source',
  slug,
  kind: 'NEWS',
  title: slug,
  publisher: null,
  published: null,
  url: null,
  number: null,
});

describe('notes', () => {
  const [a, b, c] = [source('a'), source('b'), source('c')];

  it('are numbered in the order in which the page first names them, once each', () => {
    const notes = notesOf([{ sources: [b, a] }, { rows: [{ sources: [a], by: [c] }] }, null]);
    expect(notes.sources.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
    expect(numbersOf(notes, [c, a, a])).toEqual([2, 3]);
  });

  it('leave out what the page does not list', () => {
    expect(numbersOf(notesOf([{ sources: [a] }]), [b])).toEqual([]);
  });

  it('are not made of sources that are only linked to', () => {
    const link = { __typename: 'Source', slug: 'd', sourceTitle: 'd' };
    expect(notesOf([{ sources: [a], about: link }]).sources.map(({ slug }) => slug)).toEqual(['a']);
  });

  it('are drawn together where they are neighbours', () => {
    expect(runsOf([3, 12, 13, 14, 16])).toEqual([
      { first: 3, last: 3 },
      { first: 12, last: 14 },
      { first: 16, last: 16 },
    ]);
    expect(runsOf([])).toEqual([]);
  });

  it('are the same when they name the same sources in the same order', () => {
    expect(sameSources([a, b], [source('a'), source('b')])).toBe(true);
    expect(sameSources([a, b], [b, a])).toBe(false);
    expect(sameSources([a], [a, b])).toBe(false);
  });
});
