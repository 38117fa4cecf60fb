import { describe, expect, it } from 'vitest';
import { ask, send, withApi } from '../support/api.ts';

// Lineages of the record. Expected graphs were drawn by hand from the sheets; the remarks name the acts.
withApi();

type Slug = { readonly slug: string };
type End = { readonly organisation: Slug; readonly extents: readonly string[]; readonly certainty: string };
type Lineage = {
  readonly bodies: readonly { readonly organisation: Slug; readonly distance: number; readonly side: string }[];
  readonly reorganisations: readonly (Slug & { readonly date: string | null })[];
  readonly links: readonly {
    readonly organisationSlug: string;
    readonly reorganisationSlug: string;
    readonly side: string;
    readonly role: string;
    readonly extent: string;
  }[];
  readonly became: readonly End[];
  readonly lapsed: readonly End[];
  readonly origins: readonly End[];
  readonly deeper: boolean;
  readonly truncated: boolean;
};

const QUESTION = `query ($id: String!, $direction: LineageDirection, $depth: Int, $asOf: Day, $transfers: Boolean) {
  lineage(organisation: $id, direction: $direction, depth: $depth, asOf: $asOf, includeTransfers: $transfers) {
    bodies { organisation { slug } distance side } reorganisations { slug date }
    links { organisationSlug reorganisationSlug side role extent }
    became { ...end } lapsed { ...end } origins { ...end } deeper truncated } }
  fragment end on LineageEnd { organisation { slug } extents certainty }`;

const lineageOf = async (id: string, args: object = {}): Promise<Lineage> =>
  (await ask(QUESTION, { id, ...args })).lineage;

const bodiesOf = ({ bodies }: Lineage): readonly string[] =>
  bodies.map(({ organisation, distance, side }) => `${organisation.slug} ${distance} ${side}`).sort();

const ends = (all: readonly End[]): readonly string[] =>
  all.map(({ organisation, extents, certainty }) => `${organisation.slug} ${extents.join('+')} ${certainty}`).sort();

const linksOf = ({ links }: Lineage): readonly string[] =>
  links
    .map(({ organisationSlug, reorganisationSlug, side, role, extent }) =>
      [
        ...(side === 'INPUT' ? [organisationSlug, reorganisationSlug] : [reorganisationSlug, organisationSlug]),
        role,
        extent,
      ].join(' '),
    )
    .sort();

describe('the lineage of the Information Technology Centre', () => {
  const CENTRE = 'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe';
  const MERGER = 'hop-nhat-trung-tam-cntt-2025';
  const OLD = ['trung-tam-cong-nghe-thong-tin-bo-khcn-cu', 'trung-tam-thong-tin-bo-tttt'] as const;

  /** Nghị định 55/2025/NĐ-CP: seed 004's centre and seed 000's centre join only in this merger. */
  it('is one consolidation of two centres', async () => {
    const lineage = await lineageOf(CENTRE);
    expect(bodiesOf(lineage)).toEqual([`${OLD[0]} 1 ANCESTOR`, `${CENTRE} 0 START`, `${OLD[1]} 1 ANCESTOR`]);
    expect(lineage.reorganisations).toEqual([{ slug: MERGER, date: '2025-03-01' }]);
    expect(linksOf(lineage)).toEqual([
      `${MERGER} ${CENTRE} CREATED WHOLE`,
      `${OLD[0]} ${MERGER} DISSOLVED WHOLE`,
      `${OLD[1]} ${MERGER} DISSOLVED WHOLE`,
    ]);
    expect(ends(lineage.became)).toEqual([`${CENTRE} WHOLE CERTAIN`]);
    expect(ends(lineage.origins)).toEqual(OLD.map((id) => `${id} WHOLE CERTAIN`));
    expect(lineage).toMatchObject({ lapsed: [], deeper: false, truncated: false });
  });

  it('tells in the same question who headed each, and by which act', async () => {
    const { lineage } = await ask(
      `query ($id: String!) { lineage(organisation: $id, direction: ANCESTORS) {
        reorganisations { legalBasis { number } sources { slug } }
        bodies { organisation { slug tenures(first: 100) { edges { node { position { isHead } person { slug } acting } } } } }
      } }`,
      { id: CENTRE },
    );
    expect(lineage.reorganisations).toEqual([
      { legalBasis: [{ number: '55/2025/NĐ-CP' }], sources: [{ slug: 'vjst-18065' }, { slug: 'dientuungdung-8233' }] },
    ]);
    type Held = { readonly position: { readonly isHead: boolean }; readonly person: Slug; readonly acting: boolean };
    type Body = { readonly organisation: Slug & { readonly tenures: { readonly edges: readonly { node: Held }[] } } };
    const heads = (lineage.bodies as readonly Body[]).flatMap(({ organisation }) =>
      organisation.tenures.edges
        .filter(({ node }) => node.position.isHead)
        .map(({ node }) => `${organisation.slug} ${node.person.slug}${node.acting ? ' acting' : ''}`),
    );
    expect(heads.sort()).toEqual([`${CENTRE} tran-quang-hung-1987 acting`, 'trung-tam-thong-tin-bo-tttt do-cong-anh']);
  });

  it('of an old centre: it became the new one', async () => {
    const lineage = await lineageOf(OLD[1], { direction: 'DESCENDANTS' });
    expect(bodiesOf(lineage)).toEqual([`${CENTRE} 1 DESCENDANT`, `${OLD[1]} 0 START`]);
    expect(ends(lineage.became)).toEqual([`${CENTRE} WHOLE CERTAIN`]);
    expect(lineage.origins).toEqual([]);
  });
});

describe('a line of provinces', () => {
  /** 103-NQ-TVQH (1965), the Assembly's resolutions of 27/12/1975 and 12/8/1991, 15/2008/QH12. */
  it('from Hà Nội back to Hà Đông and Sơn Tây', async () => {
    const lineage = await lineageOf('thanh-pho-ha-noi', { direction: 'ANCESTORS' });
    expect(bodiesOf(lineage)).toEqual([
      'thanh-pho-ha-noi 0 START',
      'tinh-ha-dong 4 ANCESTOR',
      'tinh-ha-son-binh 2 ANCESTOR',
      'tinh-ha-tay 1 ANCESTOR',
      'tinh-ha-tay-truoc-1976 3 ANCESTOR',
      'tinh-hoa-binh-truoc-1976 3 ANCESTOR',
      'tinh-son-tay 4 ANCESTOR',
    ]);
    expect(lineage.reorganisations.map(({ slug }) => slug)).toEqual([
      'hop-nhat-ha-tay-1965',
      'hop-nhat-ha-son-binh-1975',
      'chia-ha-son-binh-1991',
      'sap-nhap-ha-tay-vao-ha-noi-2008',
    ]);
    expect(ends(lineage.origins)).toEqual([
      'tinh-ha-dong PART CERTAIN',
      'tinh-hoa-binh-truoc-1976 PART CERTAIN',
      'tinh-son-tay PART CERTAIN',
    ]);
  });

  it('is cut at a depth, and says so', async () => {
    const lineage = await lineageOf('thanh-pho-ha-noi', { direction: 'ANCESTORS', depth: 2 });
    expect(bodiesOf(lineage)).toEqual([
      'thanh-pho-ha-noi 0 START',
      'tinh-ha-son-binh 2 ANCESTOR',
      'tinh-ha-tay 1 ANCESTOR',
    ]);
    expect(lineage.deeper).toBe(true);
  });

  it('what Hà Đông is now, and what it was in 1980', async () => {
    const now = await lineageOf('tinh-ha-dong', { direction: 'DESCENDANTS' });
    expect(ends(now.became)).toEqual(['thanh-pho-ha-noi PART CERTAIN', 'tinh-phu-tho PART CERTAIN']);
    const then = await lineageOf('tinh-ha-dong', { direction: 'DESCENDANTS', asOf: '1980-01-01' });
    expect(ends(then.became).map((end) => end.split(' ')[0])).toEqual(['tinh-ha-son-binh']);
  });
});

describe('what makes no lineage', () => {
  /** Nghị quyết of July 2021 renamed two committees of the Assembly at once: neither became the other. */
  it('two bodies renamed by one act do not become each other', async () => {
    const lineage = await lineageOf('uy-ban-xa-hoi');
    expect(bodiesOf(lineage)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('uy-ban-van-hoa-giao-duc ')]),
    );
    expect(lineage.reorganisations.map(({ slug }) => slug)).toContain('doi-ten-hai-uy-ban-quoc-hoi-2021');
  });

  it('nor in one step: whatever goes into an act and comes out of it again has no successor among the others that do', async () => {
    const { reorganisations } =
      await ask(`{ reorganisations(types: [RENAME, UPGRADE, DOWNGRADE], first: 200) { edges { node {
      slug inputs { organisation { slug successors { reorganisation { slug } organisation { slug } } } } outputs { organisation { slug } } } } } }`);
    type Went = Slug & {
      readonly successors: readonly { readonly reorganisation: Slug; readonly organisation: Slug }[];
    };
    type Act = Slug & {
      readonly inputs: readonly { readonly organisation: Went }[];
      readonly outputs: readonly { readonly organisation: Slug }[];
    };
    const acts = (reorganisations.edges as readonly { readonly node: Act }[]).map(({ node }) => node);
    const both = acts.map(({ slug, inputs, outputs }) => {
      const out = new Set(outputs.map(({ organisation }) => organisation.slug));
      return { slug, bodies: inputs.map(({ organisation }) => organisation).filter(({ slug: id }) => out.has(id)) };
    });
    expect(both.filter(({ bodies }) => bodies.length > 1).length).toBeGreaterThan(2);
    for (const { slug, bodies } of both)
      for (const { successors } of bodies) {
        const others = successors.filter(({ reorganisation }) => reorganisation.slug === slug);
        for (const { organisation } of others) expect(bodies.map((one) => one.slug)).not.toContain(organisation.slug);
      }
  });

  /** Nghị định 02/2025/NĐ-CP and 43/2025/NĐ-CP moved units of Bộ TT&TT to Bộ Công an and Bộ VH,TT&DL. */
  it('a transfer, but where it is asked for', async () => {
    const plain = bodiesOf(await lineageOf('bo-thong-tin-va-truyen-thong', { direction: 'DESCENDANTS', depth: 1 }));
    expect(plain).toEqual([
      'bo-khoa-hoc-va-cong-nghe 1 DESCENDANT',
      'bo-thong-tin-va-truyen-thong 0 START',
      'vu-kinh-te-va-xa-hoi-so 1 DESCENDANT',
    ]);
    const all = await lineageOf('bo-thong-tin-va-truyen-thong', {
      direction: 'DESCENDANTS',
      depth: 1,
      transfers: true,
    });
    expect(bodiesOf(all)).toEqual(
      expect.arrayContaining([...plain, 'bo-cong-an 1 DESCENDANT', 'bo-van-hoa-the-thao-va-du-lich 1 DESCENDANT']),
    );
  });

  /** The plans of 9 December 2024 name ministries that never came to be. */
  it('a plan', async () => {
    const lineage = await lineageOf('bo-thong-tin-va-truyen-thong');
    for (const { slug } of lineage.reorganisations) expect(slug).not.toMatch(/^(?:ke-hoach|phuong-an)-/);
  });
});

describe('the end of a line', () => {
  /** Luật 72/2025/QH15 ended the district level; the record knows no body that follows on a district. */
  it('a district that nothing follows is told as lapsed', async () => {
    const lineage = await lineageOf('quan-ba-dinh-thanh-pho-ha-noi');
    expect(lineage.became).toEqual([]);
    expect(ends(lineage.lapsed)).toEqual(['quan-ba-dinh-thanh-pho-ha-noi WHOLE CERTAIN']);
    expect(linksOf(lineage)).toEqual(['quan-ba-dinh-thanh-pho-ha-noi ket-thuc-cap-huyen-ha-noi-2025 DISSOLVED WHOLE']);
    const before = await lineageOf('quan-ba-dinh-thanh-pho-ha-noi', { asOf: '2025-06-30' });
    expect(ends(before.became)).toEqual(['quan-ba-dinh-thanh-pho-ha-noi WHOLE CERTAIN']);
    expect(before.lapsed).toEqual([]);
  });

  /** Nghị định 105/2022/NĐ-CP: three general departments were made into five departments; which became which it does not say here. */
  it('of several into several each is possible, and a part', async () => {
    const lineage = await lineageOf('tong-cuc-thuy-loi', { direction: 'DESCENDANTS', asOf: '2024-01-01' });
    expect(ends(lineage.became)).toEqual(
      ['cuc-kiem-lam', 'cuc-kiem-ngu', 'cuc-lam-nghiep', 'cuc-thuy-loi', 'cuc-thuy-san'].map(
        (id) => `${id} PART POSSIBLE`,
      ),
    );
  });
});

describe('questions that are refused or have no answer', () => {
  it('no such body', async () => {
    expect((await ask(QUESTION, { id: 'khong-co' })).lineage).toBeNull();
    expect((await ask(QUESTION, { id: 'nguyen-manh-hung-1962' })).lineage).toBeNull();
  });

  it.each([-1, 25, 10_000])('a depth of %i', async (depth) => {
    const { errors } = await send(QUESTION, { id: 'chinh-phu', depth });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', field: 'depth' });
  });

  it('a slug that was joined into another answers with that', async () => {
    const joined = await lineageOf('xa-long-son-thanh-pho-vung-tau-ba-ria-vung-tau');
    expect(bodiesOf(joined)[0]).toBe('xa-long-son-thanh-pho-ho-chi-minh 0 START');
  });
});
