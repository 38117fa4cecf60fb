import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';

// What sources say differently, and what is one or is not; expected answers read off the sheets by hand.
withApi();

describe('claims', () => {
  test('of the press on the day on which the chairs of two provinces changed places, beside the official site', async () => {
    const { person } = await ask(`{ person(id: "pham-hoang-son-1976") { tenures { edges { node {
      organisation { slug } interval { from } claims { field value shown rule note { en } sources { slug kind } about { id } } id } } } } }`);
    const held = person.tenures.edges.map(({ node }: { node: { organisation: { slug: string } } }) => node);
    const bacNinh = held.find(
      ({ organisation }: never) => (organisation as { slug: string }).slug === 'ubnd-tinh-bac-ninh',
    );
    // seed/facts/provinces/leaders/tenures-peoples-committees.yaml: from 2025-11-17; VietnamPlus gives 2025-11-21.
    expect(bacNinh.claims).toEqual([
      {
        field: 'FROM',
        value: '2025-11-21',
        shown: '2025-11-17',
        rule: 'RANK',
        note: { en: "Day of the Prime Minister's approval" },
        sources: [{ slug: 'vnp-5-tinh-2025-11-21', kind: 'NEWS' }],
        about: { id: bacNinh.id },
      },
    ]);
  });

  test('of Decree 109/2025 on the end of a ministry inspectorate, beside the Law on Inspection', async () => {
    const { organisation } = await ask(`{ organisation(id: "thanh-tra-bo-bo-y-te") {
      existence { to } claims { field value shown rule sources { number } } } }`);
    expect(organisation).toEqual({
      existence: { to: '2025-07-01' },
      claims: [
        {
          field: 'TO',
          value: '2025-06-01',
          shown: '2025-07-01',
          rule: 'FITS',
          sources: [{ number: '109/2025/NĐ-CP' }],
        },
      ],
    });
  });

  test('of the year of birth', async () => {
    const { person } = await ask(
      '{ person(id: "y-thanh-ha-nie-kdam-1970") { born claims { field value shown rule confidence } } }',
    );
    expect(person).toEqual({
      born: '1970',
      claims: [{ field: 'BORN', value: '1973', shown: '1970', rule: 'RANK', confidence: 'COMPILED' }],
    });
  });

  test('of the whole record come page by page, each once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { claims } = await ask(
        'query ($after: String) { claims(first: 30, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }',
        { after },
      );
      seen.push(...claims.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = claims.pageInfo.endCursor;
      if (!claims.pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(claims.totalCount);
        break;
      }
    }
    expect(seen.length).toBe(new Set(seen).size);
  });

  test('stand among the facts of their source', async () => {
    const { source } = await ask(
      '{ source(id: "nd-109-2025-nd-cp") { facts(first: 100) { edges { node { kind aboutSlug title { en } } } } } }',
    );
    const facts = source.facts.edges.map(({ node }: { node: object }) => node);
    expect(facts).toContainEqual({
      kind: 'CLAIM',
      aboutSlug: 'thanh-tra-bo-bo-y-te',
      title: { en: 'Another claim on Ministry Inspectorate (health ministry)' },
    });
  });
});

describe('things told apart', () => {
  test('are told on the page of each', async () => {
    const { person } = await ask(`{ person(id: "nguyen-van-son-1970") { distinctions {
      note { en } things { ... on Person { slug } } sources { slug } } } }`);
    expect(person.distinctions).toHaveLength(1);
    const [{ things, note }] = person.distinctions;
    expect(things).toEqual([
      { slug: 'nguyen-van-son-1961' },
      { slug: 'nguyen-van-son-1970' },
      { slug: 'nguyen-van-son-ha-giang' },
    ]);
    expect(note.en).toContain('at once');
  });

  test('are bodies too', async () => {
    const { organisation } = await ask(
      '{ organisation(id: "bo-tu-phap") { distinctions { things { ... on Organisation { slug } } } } }',
    );
    expect(organisation.distinctions).toEqual([{ things: [{ slug: 'bo-tu-phap-1945' }, { slug: 'bo-tu-phap' }] }]);
  });

  test('are listed', async () => {
    const { distinctions } = await ask('{ distinctions { things { id } note { vi } sources { slug } } }');
    expect(distinctions.length).toBeGreaterThanOrEqual(39);
    for (const { things, note, sources } of distinctions) {
      expect(things.length).toBeGreaterThan(1);
      expect(note.vi).not.toBe('');
      expect(sources).not.toEqual([]);
    }
  });
});

describe('joined ids', () => {
  test('of a source, a reorganisation, a body and a commune lead to what they were joined into', async () => {
    const { source, reorganisation, department, commune } = await ask(`{
      source(id: "aud-vietnamnews-2025-02-28") { slug }
      reorganisation(id: "doi-ten-cuc-thuy-loi-2025") { slug }
      department: organisation(id: "cuc-bien-va-hai-dao-viet-nam-2022") { slug }
      commune: organisation(id: "xa-ngoc-long-huyen-yen-minh-ha-giang") { slug } }`);
    expect(source.slug).toBe('vietnamnews-1693049');
    expect(department.slug).toBe('cuc-bien-va-hai-dao-viet-nam');
    expect(commune.slug).toBe('xa-ngoc-long-tinh-tuyen-quang');
    expect(reorganisation.slug).toBe('hop-nhat-cuc-thuy-loi-quan-ly-xay-dung-bo-nnmt-2025');
  });

  test('of a tenure leads to the one that holds its facts now', async () => {
    const old = 'do-thanh-binh--ubnd-tinh-kien-giang--pho-chu-tich-chu-tich-ubnd-tinh';
    const { node } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Tenure { interval { to } person { slug } } } }',
      {
        id: Buffer.from(`Tenure:${old}`).toString('base64'),
      },
    );
    // Chair until 6 November 2020: provinces/leaders/tenures-peoples-committees.yaml
    expect(node).toEqual({ interval: { to: '2020-11-06' }, person: { slug: 'do-thanh-binh' } });
  });

  test('are listed with the reason', async () => {
    const seen = new Map<string, { into: { id: string }; reason: { en: string } | null }>();
    for (let after: string | null = null; ; ) {
      const { joins } = await ask(
        'query ($after: String) { joins(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id reason { en } into { id } sources { slug } } } } }',
        { after },
      );
      for (const { node } of joins.edges) seen.set(node.id, node);
      after = joins.pageInfo.endCursor;
      if (!joins.pageInfo.hasNextPage) break;
    }
    expect(seen.get('aud-vietnamnews-2025-02-28')?.reason).toEqual({ en: 'The same page' });
    expect([...seen.values()].filter(({ reason }) => reason === null)).toEqual([]);
  });
});
