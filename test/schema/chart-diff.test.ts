import { describe, expect, it } from 'vitest';
import { ask, withApi } from '../support/api.ts';

withApi();

type Place = { readonly slug: string; readonly name: { readonly vi: string } } | null;
type Node = {
  readonly slug: string;
  readonly before: Place;
  readonly after: Place;
  readonly born: boolean;
  readonly ended: boolean;
  readonly moved: boolean;
  readonly renamed: boolean;
  readonly reheaded: boolean;
  readonly parentSlugsAfter: readonly string[];
  readonly changes: readonly {
    readonly type: string;
    readonly reorganisations: readonly { readonly slug: string }[];
  }[];
};

const QUERY = `query ($root: String, $from: Day!, $to: Day!, $depth: Int) {
  chartDiff(root: $root, from: $from, to: $to, depth: $depth) {
    truncated
    nodes {
      slug before { slug name { vi } } after { slug name { vi } } born ended moved renamed reheaded parentSlugsAfter
      changes { type reorganisations { slug } }
    }
  }
}`;

const SLUGS =
  'query ($root: String, $asOf: Day!, $depth: Int) { chart(root: $root, asOf: $asOf, depth: $depth) { nodes { slug } } }';

const diff = async (root: string, from: string, to: string, depth: number): Promise<readonly Node[]> => {
  const { chartDiff } = await ask(QUERY, { root, from, to, depth });
  expect(chartDiff.truncated).toBe(false);
  return chartDiff.nodes;
};

describe('the Government on 28 February and 1 March 2025', () => {
  /** Resolution 176/2025/QH15. */
  it('says of each ministry whether it is born, ended or neither', async () => {
    const nodes = await diff('chinh-phu', '2025-02-28', '2025-03-01', 1);
    const of = (slug: string) => nodes.find((node) => node.slug === slug);
    expect(of('bo-thong-tin-va-truyen-thong')).toMatchObject({ ended: true, born: false, moved: false, after: null });
    expect(of('bo-khoa-hoc-va-cong-nghe')).toMatchObject({ born: true, ended: false, before: null });
    expect(of('bo-khoa-hoc-va-cong-nghe')?.changes).toEqual([
      { type: 'ESTABLISHED', reorganisations: [{ slug: 'hop-nhat-bo-tttt-bo-khcn-2025' }] },
    ]);
    expect(of('bo-quoc-phong')).toMatchObject({ born: false, ended: false, moved: false, renamed: false, changes: [] });
    /** The Social Insurance left the Government for the Ministry of Finance. */
    expect(of('bao-hiem-xa-hoi-viet-nam')).toMatchObject({ moved: true, ended: false, after: null });
  });

  it.each([
    ['chinh-phu', 1],
    ['ban-chap-hanh-trung-uong-dang', 2],
    ['bo-y-te', 2],
  ])('is the union of the two charts below %s, each body once', async (root, depth) => {
    const [from, to] = ['2025-02-28', '2025-03-01'];
    const nodes = await diff(root, from, to, depth);
    const chart = async (asOf: string) =>
      new Set<string>((await ask(SLUGS, { root, asOf, depth })).chart.nodes.map(({ slug }: Node) => slug));
    const slugs = (side: (node: Node) => Place) => new Set(nodes.filter(side).map(({ slug }) => slug));
    expect(slugs(({ before }) => before)).toEqual(await chart(from));
    expect(slugs(({ after }) => after)).toEqual(await chart(to));
    expect(new Set(nodes.map(({ slug }) => slug)).size).toBe(nodes.length);
  });
});

describe('the Ministry of Science and Technology on 1 March 2025', () => {
  it('a unit that came under it tells by what, and a renamed one that it was', async () => {
    const nodes = await diff('bo-khoa-hoc-va-cong-nghe', '2025-02-28', '2025-03-01', 1);
    const unit = nodes.find(({ slug }) => slug === 'cuc-cong-nghiep-cong-nghe-thong-tin');
    expect(unit).toMatchObject({ moved: true, born: false, parentSlugsAfter: ['bo-khoa-hoc-va-cong-nghe'] });
    expect(unit?.changes.map(({ type }) => type).sort()).toEqual(['MOVED', 'RENAMED']);
  });
});

describe('charts by other kinds of parents', () => {
  /** Regulation 305-QĐ/TW: a provincial Party committee leads the province's bodies, which are no part of it. */
  it('stand below a Party committee only where they are asked for', async () => {
    const chart = async (relations: string) =>
      (
        await ask(
          `{ chart(root: "tinh-uy-an-giang", asOf: "2026-07-01", depth: 2, relations: ${relations}) { nodes { slug parentSlug relation } } }`,
        )
      ).chart.nodes;
    expect(await chart('[PART_OF]')).toEqual([{ slug: 'tinh-uy-an-giang', parentSlug: null, relation: null }]);
    expect(await chart('[PARTY_LEADERSHIP]')).toEqual([
      { slug: 'tinh-uy-an-giang', parentSlug: null, relation: null },
      { slug: 'hdnd-tinh-an-giang', parentSlug: 'tinh-uy-an-giang', relation: 'PARTY_LEADERSHIP' },
      { slug: 'ubnd-tinh-an-giang', parentSlug: 'tinh-uy-an-giang', relation: 'PARTY_LEADERSHIP' },
    ]);
    const { organisation } = await ask(
      '{ organisation(id: "ubnd-tinh-an-giang") { parents(asOf: "2026-07-01") { parent { slug } } leaders(asOf: "2026-07-01") { relation parent { slug } sources { slug } } } }',
    );
    expect(organisation.parents).toEqual([{ parent: { slug: 'tinh-an-giang' } }]);
    expect(organisation.leaders[0]).toMatchObject({
      relation: 'PARTY_LEADERSHIP',
      parent: { slug: 'tinh-uy-an-giang' },
    });
    expect(organisation.leaders[0].sources.length).toBeGreaterThan(0);
  });
});

describe('what lies deeper', () => {
  it('is counted: all below a province, of which its chart shows the first level', async () => {
    const { chart } = await ask(
      '{ chart(root: "thanh-pho-ha-noi", asOf: "2026-01-01", depth: 0) { nodes { childCount descendantCount { certain possible } } } }',
    );
    const whole = await ask(
      '{ chart(root: "thanh-pho-ha-noi", asOf: "2026-01-01", depth: 5) { truncated nodes { slug depth certainty } } }',
    );
    const below = whole.chart.nodes.filter(({ depth }: { depth: number }) => depth > 0);
    const certain = below.filter(({ certainty }: { certainty: string }) => certainty === 'CERTAIN').length;
    expect(chart.nodes[0].descendantCount).toEqual({ certain, possible: below.length - certain });
    expect(chart.nodes[0].childCount).toBe(below.filter(({ depth }: { depth: number }) => depth === 1).length);
  });
});
