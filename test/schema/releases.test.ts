import { describe, expect, it } from 'vitest';
import { readReleases } from '../../seed/release/files.ts';
import { ask, send, withApi } from '../support/api.ts';

withApi();

/** Counted in the sheets of 24 November 2026, the first release. */
const FIRST = { number: '2026.1', date: '2026-11-24', people: 784, tenures: 2_588 };

const refusalOf = async (query: string, variables: object = {}) => {
  const { data, errors } = await send(query, variables);
  return { data: data ?? null, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
};

const countIn = (
  release: { readonly counts: readonly { readonly kind: string; readonly count: number }[] },
  kind: string,
) => release.counts.find((one) => one.kind === kind)?.count;

const RELEASE = '{ number date id isCurrent unreleased added changed withdrawn counts { kind count } }';

describe('releases', () => {
  it('are told newest first, with the digests of their files', async () => {
    const files = await readReleases('seed/releases');
    const { releases } = await ask(`{ releases ${RELEASE} }`);
    expect(releases.map(({ number }: { number: string }) => number)).toEqual(
      files.map(({ header }) => header.number).reverse(),
    );
    const first = releases.at(-1);
    expect(first).toMatchObject({ number: FIRST.number, date: FIRST.date, added: 0, changed: 0, withdrawn: 0 });
    expect(first.id).toBe(files[0]?.header.digest.slice(0, 12));
    expect(countIn(first, 'Person')).toBe(FIRST.people);
    expect(releases.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toHaveLength(1);
    expect(releases[0].isCurrent).toBe(true);
  });

  it('are found by number; one that there is not is null', async () => {
    const { one, none } = await ask(
      '{ one: release(number: "2026.1") { number } none: release(number: "1999.1") { number } }',
    );
    expect(one).toEqual({ number: '2026.1' });
    expect(none).toBeNull();
  });

  it('tell what they changed, page by page, as many as their heads say', async () => {
    const files = await readReleases('seed/releases');
    const { releases } = await ask(
      '{ releases { number added changed withdrawn changes(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { node { kind list key title fields about { __typename } } } } } }',
    );
    for (const [n, { header, changes }] of [...files].reverse().entries()) {
      const release = releases[n];
      expect(release.changes.totalCount).toBe(changes.length);
      expect(release.added + release.changed + release.withdrawn).toBe(changes.length);
      expect(release.changes.edges.map(({ node }: { node: { key: string } }) => node.key)).toEqual(
        changes.slice(0, 20).map(({ key }) => key),
      );
      if (!release.changes.pageInfo.hasNextPage) continue;
      const next = await ask(
        'query ($number: String, $after: String) { release(number: $number) { changes(first: 1, after: $after) { edges { node { key } } } } }',
        { number: header.number, after: release.changes.pageInfo.endCursor },
      );
      expect(next.release.changes.edges[0].node.key).toBe(changes[20]?.key);
    }
  });
});

describe('@knownAt', () => {
  it('answers from that release: its number, its counts, its lists', async () => {
    const { release, people } = await ask(
      `query @knownAt(release: "2026.1") { release ${RELEASE} people(first: 1) { totalCount } }`,
    );
    expect(release).toMatchObject({ number: FIRST.number, date: FIRST.date });
    expect(countIn(release, 'Tenure')).toBe(FIRST.tenures);
    expect(people.totalCount).toBe(FIRST.people);
  });

  it('takes the release from a variable, and asks the named operation of several', async () => {
    const query = `query Then($r: String!) @knownAt(release: $r) { release { number } } query Now { release { isCurrent } }`;
    const { data } = await send(query, { r: '2026.1' });
    expect(data ?? null).toBeNull();
    const then = 'query ($r: String!) @knownAt(release: $r) { release { number } }';
    expect((await ask(then, { r: '2026.1' })).release.number).toBe('2026.1');
  });

  it('finds things, facts and names as they were, and today as today is, in requests side by side', async () => {
    const body =
      '{ organisation(id: "bo-khoa-hoc-va-cong-nghe") { slug knownSince sources { slug } } search(text: "bo khoa hoc va cong nghe", first: 1) { edges { node { slug } } } }';
    const [then, now] = await Promise.all([ask(`query @knownAt(release: "2026.1") ${body}`), ask(body)]);
    for (const answer of [then, now]) {
      expect(answer.organisation.slug).toBe('bo-khoa-hoc-va-cong-nghe');
      expect(answer.search.edges[0].node.slug).toBe('bo-khoa-hoc-va-cong-nghe');
    }
    expect(then.organisation.knownSince).toBe('2026.1');
  });

  it('of a release that there is not is refused, and those that there are are named', async () => {
    for (const [query, variables] of [
      ['query @knownAt(release: "1999.1") { release { number } }', {}],
      ['query ($r: String!) @knownAt(release: $r) { release { number } }', { r: '' }],
    ] as const) {
      const { data, code, message } = await refusalOf(query, variables);
      expect(data).toBeNull();
      expect(code).toBe('BAD_INPUT');
      expect(message).toContain('2026.1');
    }
  });

  it.each([
    ['without a release', 'query @knownAt { release { number } }'],
    ['in the wrong place', '{ release @knownAt(release: "2026.1") { number } }'],
    ['with a variable that is not given', 'query ($r: String!) @knownAt(release: $r) { release { number } }'],
  ])('%s is refused', async (_, query) => {
    expect((await refusalOf(query)).code).toMatch(/^(BAD_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});
