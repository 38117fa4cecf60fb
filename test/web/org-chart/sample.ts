import type { Body, ChartAnswer } from '../../../web/views/org-chart/model.ts';

/** A body of a chart made by hand; it exists since 1945 and is certain unless said otherwise. */
export const body = (slug: string, parentSlug: string | null, more: Partial<Body> = {}): Body => ({
  slug,
  parentSlug,
  depth: parentSlug === null ? 0 : 1,
  name: { vi: slug, en: null },
  kind: 'MINISTRY',
  branch: 'GOVERNMENT',
  certainty: 'CERTAIN',
  confidence: 'VERIFIED',
  existence: { from: '1945-09-02', fromKind: 'KNOWN', to: null, toKind: 'OPEN' },
  heads: [],
  childCount: 0,
  ...more,
});

/** Several bodies of one kind under a parent: `xa-1`, `xa-2`, … */
export const many = (count: number, prefix: string, parent: string, more: Partial<Body>): readonly Body[] =>
  Array.from({ length: count }, (_, index) => body(`${prefix}-${index + 1}`, parent, more));

/** An answer with one body at the top and its parts. */
export const answer = (top: Body, parts: readonly Body[]): ChartAnswer => ({
  nodes: [{ ...top, childCount: parts.length }, ...parts],
});
