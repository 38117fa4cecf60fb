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

const others = (count: number): string => `và ${count} đơn vị khác`;

describe('a sentence', () => {
  it('is a template with its words filled, whatever their order', () => {
    const values = { bodies: [body('a'), ' và ', body('b')], date: ['ngày 01/03/2025'] };
    expect(read(fill('Hợp nhất {{bodies}} {{date}}.', values))).toBe('Hợp nhất <a> và <b> ngày 01/03/2025.');
    expect(read(fill('{{date}}: {{bodies}}', values))).toBe('ngày 01/03/2025: <a> và <b>');
    expect(read(fill('{{unknown}} stays', values))).toBe('{{unknown}} stays');
  });

  it('lists bodies as the language does', () => {
    const bodies = ['a', 'b', 'c'].map(body);
    expect(read(bodyList(bodies, 'vi', others))).toBe('<a>, <b> và <c>');
    expect(read(bodyList(bodies, 'en', others))).toBe('<a>, <b>, and <c>');
    expect(read(bodyList([body('a')], 'vi', others))).toBe('<a>');
  });

  it('counts the bodies that it does not name', () => {
    const bodies = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(body);
    expect(read(bodyList(bodies, 'vi', others, 2))).toBe('<a>, <b> và 5 đơn vị khác');
    expect(read(bodyList(bodies.slice(0, 3), 'vi', others, 2))).toBe('<a>, <b> và <c>');
  });

  it('says a date no more exactly than its source', () => {
    const words = {
      onDay: (d: string) => `ngày ${d}`,
      inSpan: (d: string) => `trong ${d}`,
      unknown: '(không rõ ngày)',
    };
    expect(whenWords('2025-03-01', 'vi', words)).toBe('ngày 01/03/2025');
    expect(whenWords('2003', 'vi', words)).toBe('trong 2003');
    expect(whenWords(null, 'vi', words)).toBe('(không rõ ngày)');
  });
});

describe('successions', () => {
  it('are one step where one reorganisation joins them', () => {
    const steps = stepsOf([succession('a', 'x'), succession('b', 'y'), succession('c', 'x')]);
    expect(steps.map(({ reorganisation, bodies }) => [reorganisation.slug, bodies.map(({ slug }) => slug)])).toEqual([
      ['x', ['a', 'c']],
      ['y', ['b']],
    ]);
  });
});
