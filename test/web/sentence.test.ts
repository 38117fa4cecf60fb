import { describe, expect, it } from 'vitest';
import { bodyList, fill, type Segment, stepsOf, whenWords } from '../../web/data/sentence.ts';
import type { BodyLinkFragment, SuccessionPartsFragment } from '../../web/operations.generated.ts';

const body = (slug: string): BodyLinkFragment => ({
  slug,
  kind: 'MINISTRY',
  name: { vi: slug, en: null },
  existence: { from: null, fromKind: 'UNKNOWN', to: null, toKind: 'OPEN' },
});

const succession = (slug: string, event: string): SuccessionPartsFragment => ({
  extent: 'WHOLE',
  organisation: body(slug),
  reorganisation: { slug: event, type: 'CONSOLIDATION', date: '2025-03-01', confidence: 'VERIFIED', sources: [] },
});

const read = (segments: readonly Segment[]): string =>
  segments.map((segment) => (typeof segment === 'string' ? segment : `<${segment.slug}>`)).join('');

const words = { others: (count: number): string => `và ${count} đơn vị khác`, part: 'một phần' };

const joined = (slug: string, extent: 'WHOLE' | 'PART' = 'WHOLE') => ({ organisation: body(slug), extent });

describe('a sentence', () => {
  it('is a template with its words filled, whatever their order', () => {
    const values = { bodies: [body('a'), ' và ', body('b')], date: ['ngày 01/03/2025'] };
    expect(read(fill('Hợp nhất {{bodies}} {{date}}.', values))).toBe('Hợp nhất <a> và <b> ngày 01/03/2025.');
    expect(read(fill('{{date}}: {{bodies}}', values))).toBe('ngày 01/03/2025: <a> và <b>');
    expect(read(fill('{{unknown}} stays', values))).toBe('{{unknown}} stays');
  });

  it('lists bodies as the language does', () => {
    const bodies = ['a', 'b', 'c'].map((slug) => joined(slug));
    expect(read(bodyList(bodies, 'vi', words))).toBe('<a>, <b> và <c>');
    expect(read(bodyList(bodies, 'en', words))).toBe('<a>, <b>, and <c>');
    expect(read(bodyList([joined('a')], 'vi', words))).toBe('<a>');
  });

  it('says where only a part was meant', () => {
    const bodies = [joined('a', 'PART'), joined('b')];
    expect(read(bodyList(bodies, 'vi', words))).toBe('<a> (một phần) và <b>');
  });

  it('counts the bodies that it does not name', () => {
    const bodies = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => joined(slug));
    expect(read(bodyList(bodies, 'vi', words, 2))).toBe('<a>, <b> và 5 đơn vị khác');
    expect(read(bodyList(bodies.slice(0, 3), 'vi', words, 2))).toBe('<a>, <b> và <c>');
  });

  it('says a date no more exactly than its source', () => {
    const dateWords = {
      onDay: (d: string) => `ngày ${d}`,
      inSpan: (d: string) => `trong ${d}`,
      unknown: '(không rõ ngày)',
    };
    expect(whenWords('2025-03-01', 'vi', dateWords)).toBe('ngày 01/03/2025');
    expect(whenWords('2003', 'vi', dateWords)).toBe('trong 2003');
    expect(whenWords(null, 'vi', dateWords)).toBe('(không rõ ngày)');
  });
});

describe('successions', () => {
  it('are one step where one reorganisation joins them', () => {
    const steps = stepsOf([succession('a', 'x'), succession('b', 'y'), succession('c', 'x')]);
    expect(
      steps.map(({ reorganisation, bodies }) => [
        reorganisation.slug,
        bodies.map(({ organisation }) => organisation.slug),
      ]),
    ).toEqual([
      ['x', ['a', 'c']],
      ['y', ['b']],
    ]);
  });
});
