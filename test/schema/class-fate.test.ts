import { describe, expect, test } from 'vitest';
import { ask, send, withApi } from '../support/api.ts';

withApi();

const FATE = `query ($id: String!, $from: Day!, $to: Day!, $after: String) { bodyClass(id: $id) { fate(from: $from, to: $to) {
  from to expected { certain possible } counts { fate count { certain possible } } unknown { certain possible }
  missingCount { certain possible } missing(first: 2) { slug }
  intoClasses { bodies instances { certain possible } bodyClass { slug } }
  instances(first: 200, after: $after) { totalCount edges { cursor node { territory { slug } organisation { slug } fate certainty
    into { extent certainty organisation { slug name { vi } } through { slug date legalBasis { number } } } } } }
} } }`;

const fate = async (id: string, from: string, to: string) => (await ask(FATE, { id, from, to })).bodyClass.fate;

type Entry = {
  readonly territory: { readonly slug: string };
  readonly organisation: { readonly slug: string };
  readonly fate: string;
  readonly certainty: string;
  readonly into: readonly {
    readonly extent: string;
    readonly certainty: string;
    readonly organisation: { readonly slug: string; readonly name: { readonly vi: string } };
    readonly through: readonly { readonly slug: string; readonly date: string }[];
  }[];
};

const entries = (found: { instances: { edges: readonly { node: Entry }[] } }): readonly Entry[] =>
  found.instances.edges.map(({ node }) => node);

const heirs = (found: Parameters<typeof entries>[0]): ReadonlySet<string> =>
  new Set(entries(found).flatMap(({ into }) => into.map(({ organisation }) => organisation.slug)));

const NONE = { certain: 0, possible: 0 };
const all = (certain: number) => ({ certain, possible: 0 });

// Nghị định 45/2025 joined the departments of information and communications with those of science and technology on 1 March 2025, in each of
// the 63 provinces; Nghị quyết 202/2025/QH15 made 34 of these on 1 July 2025: 52 became 23, 11 went on.
describe('8. the fate of the 63 departments of information and communications, in one request', () => {
  const SO_TTTT = 'lop-so-thong-tin-va-truyen-thong';

  test('on 1 March 2025: 63 merged, each into the department of science and technology of its province, none unknown', async () => {
    const found = await fate(SO_TTTT, '2025-02-28', '2025-03-01');
    expect(found).toMatchObject({
      from: '2025-02-28',
      to: '2025-03-01',
      expected: all(63),
      counts: [{ fate: 'MERGED_INTO', count: all(63) }],
      unknown: NONE,
      missingCount: NONE,
      missing: [],
      intoClasses: [{ bodies: 63, instances: all(63), bodyClass: { slug: 'lop-so-khoa-hoc-va-cong-nghe' } }],
      instances: { totalCount: 63 },
    });
    for (const { into } of entries(found)) {
      expect(into).toHaveLength(1);
      expect(into[0]).toMatchObject({
        extent: 'WHOLE',
        certainty: 'CERTAIN',
        organisation: { name: { vi: expect.stringContaining('Sở Khoa học và Công nghệ') } },
      });
      expect(into[0]?.through.map(({ date }) => date)).toEqual(['2025-03-01']);
    }
  });

  test('on 1 July 2025, through two reorganisations where the province was merged too: 34 bodies', async () => {
    const found = await fate(SO_TTTT, '2025-02-28', '2025-07-01');
    expect(found.counts).toEqual([{ fate: 'MERGED_INTO', count: all(63) }]);
    expect(heirs(found).size).toBe(34);
    expect(found.intoClasses).toMatchObject([{ bodies: 34, instances: all(63) }]);
    const steps = entries(found).map(({ into }) => into[0]?.through.length);
    expect(steps.filter((n) => n === 1)).toHaveLength(11);
    expect(steps.filter((n) => n === 2)).toHaveLength(52);
  });

  test('on the very day before, nothing had become of them', async () => {
    const found = await fate(SO_TTTT, '2025-02-27', '2025-02-28');
    expect(found.counts).toEqual([{ fate: 'UNCHANGED', count: all(63) }]);
    expect(found.intoClasses).toEqual([]);
  });
});

describe('the fate of other classes', () => {
  test('departments of science and technology on 1 July 2025: 52 merged into 23, 11 unchanged', async () => {
    const found = await fate('lop-so-khoa-hoc-va-cong-nghe', '2025-06-30', '2025-07-01');
    const counts = Object.fromEntries(
      found.counts.map(({ fate: what, count }: { fate: string; count: object }) => [what, count]),
    );
    expect(counts).toEqual({ UNCHANGED: all(11), MERGED_INTO: all(52) });
    expect(heirs(found).size).toBe(23);
  });

  test('a class of which the record has no body: all unknown, and said so', async () => {
    const found = await fate('lop-so-noi-vu', '2025-06-30', '2025-07-01');
    expect(found).toMatchObject({
      expected: all(63),
      counts: [],
      unknown: all(63),
      missingCount: all(63),
      instances: { totalCount: 0 },
    });
    expect(found.missing).toHaveLength(2);
  });

  test('before the class was there: nothing expected, nothing told', async () => {
    const found = await fate('lop-so-noi-vu', '2000-01-01', '2025-07-01');
    expect(found).toMatchObject({ expected: NONE, counts: [], unknown: NONE });
  });
});

describe('bad input', () => {
  test('a reversed interval names its field', async () => {
    const { errors } = await send(FATE, { id: 'lop-so-noi-vu', from: '2025-07-01', to: '2025-06-30' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', field: 'to' } });
  });

  test('pages join up', async () => {
    const found = await fate('lop-so-thong-tin-va-truyen-thong', '2025-02-28', '2025-03-01');
    const after = found.instances.edges[59].cursor;
    const rest = (
      await ask(FATE, { id: 'lop-so-thong-tin-va-truyen-thong', from: '2025-02-28', to: '2025-03-01', after })
    ).bodyClass.fate;
    expect(entries(rest)).toEqual(entries(found).slice(60));
  });
});
