import { describe, expect, it } from 'vitest';
import type { BodyLinkFragment, StepChangeFragment } from '../../../web/operations.generated.ts';
import { fatesOf, type StepNode, stepLines } from '../../../web/views/org-chart/step.ts';

const link = (slug: string): BodyLinkFragment => ({
  slug,
  kind: 'MINISTRY',
  name: { vi: slug, en: null },
  existence: { from: null, fromKind: 'UNKNOWN', to: null, toKind: 'OPEN' },
});

const by = (slug: string) => [{ slug, confidence: 'VERIFIED' as const, sources: [], legalBasis: [] }];

const change = (
  slug: string,
  type: StepChangeFragment['type'],
  others: readonly string[],
  event: string | null,
): StepChangeFragment => ({
  slug: `${slug}--${type}`,
  type,
  certainty: 'CERTAIN',
  organisation: link(slug),
  before: null,
  after: null,
  others: others.map(link),
  reorganisations: event === null ? [] : by(event),
});

const node = (slug: string, flags: Partial<StepNode>, changes: readonly StepChangeFragment[] = []): StepNode => ({
  slug,
  born: false,
  ended: false,
  moved: false,
  renamed: false,
  ...flags,
  changes: [...changes],
});

const ministries = [
  node('bo-tttt', { ended: true }, [change('bo-tttt', 'MERGED', ['bo-khcn'], 'hop-nhat')]),
  node('bo-khcn-cu', { ended: true }, [change('bo-khcn-cu', 'MERGED', ['bo-khcn'], 'hop-nhat')]),
  node('bo-khcn', { born: true }, [change('bo-khcn', 'ESTABLISHED', ['bo-tttt', 'bo-khcn-cu'], 'hop-nhat')]),
];

const shapeOf = (nodes: readonly StepNode[]) =>
  stepLines(nodes).map(({ kind, befores, afters }) => [
    kind,
    befores.map(({ slug }) => slug).join('+'),
    afters.map(({ slug }) => slug).join('+'),
  ]);

describe('stepLines', () => {
  it('tells a merger once, however many bodies it touches', () => {
    expect(shapeOf(ministries)).toEqual([['merged', 'bo-tttt+bo-khcn-cu', 'bo-khcn']]);
  });

  it('tells it from either side alone', () => {
    expect(shapeOf(ministries.slice(0, 1))).toEqual([['absorbed', 'bo-tttt', 'bo-khcn']]);
    expect(shapeOf(ministries.slice(2))).toEqual([['merged', 'bo-tttt+bo-khcn-cu', 'bo-khcn']]);
  });

  it('tells a division, a birth, an end, and what goes on under another name', () => {
    expect(
      shapeOf([
        node('bo', { ended: true }, [change('bo', 'DIVIDED', ['a', 'b'], 'chia')]),
        node('moi', { born: true }, [change('moi', 'ESTABLISHED', [], null)]),
        node('cu', { ended: true }, [change('cu', 'ENDED', [], null)]),
        node('sau', { born: true }, [change('sau', 'ESTABLISHED', ['truoc'], 'doi')]),
      ]),
    ).toEqual([
      ['divided', 'bo', 'a+b'],
      ['became', 'truoc', 'sau'],
      ['born', '', 'moi'],
      ['ended', 'cu', ''],
    ]);
  });

  it('puts what may lie outside the days after what certainly happened', () => {
    const unsure = { ...change('x', 'ENDED', [], null), certainty: 'POSSIBLE' as const };
    const lines = stepLines([
      node('x', { ended: true }, [unsure]),
      node('y', { moved: true }, [change('y', 'MOVED', [], null)]),
    ]);
    expect(lines.map(({ kind, certain }) => [kind, certain])).toEqual([
      ['moved', true],
      ['ended', false],
    ]);
  });
});

describe('fatesOf', () => {
  it('says who became what, for the picture', () => {
    const fates = fatesOf(ministries);
    expect(fates.get('bo-khcn')).toEqual({ change: 'merged', sign: '⋈', kin: ['bo-tttt', 'bo-khcn-cu'] });
    expect(fates.get('bo-tttt')).toEqual({ change: 'merged', sign: '⋈', kin: ['bo-khcn'] });
  });

  it('has a sign for each change, and none for what only has another head', () => {
    const fates = fatesOf([
      node('a', { renamed: true }),
      node('b', { moved: true }),
      node('c', {}, [change('c', 'REHEADED', [], null)]),
    ]);
    expect([...fates].map(([slug, { sign }]) => slug + sign)).toEqual(['a≈', 'b→']);
  });
});
