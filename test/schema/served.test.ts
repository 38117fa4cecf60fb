import { beforeAll, describe, expect, test } from 'vitest';
import type { TimeRow } from '../../server/model/rows.ts';
import { runsOn } from '../../server/model/served/together.ts';
import { intervalOf, parseBound } from '../../server/temporal/index.ts';
import { ask, send, withApi } from '../support/api.ts';
import { wholeGraph } from '../support/record.ts';
import { type Contact, contactsIn, fewestContacts, type Lists, listsOf, metBy } from '../support/served.ts';

withApi();

type Slug = { readonly slug: string };
type Tenure = { readonly id: string; readonly sources: readonly Slug[]; readonly person: Slug };
type Served = {
  readonly person: Slug;
  readonly organisation: Slug;
  readonly myOrganisation: Slug;
  readonly theirOrganisation: Slug;
  readonly closeness: string;
  readonly levels: number;
  readonly certainty: string;
  readonly bodySize: number;
  readonly interval: {
    readonly from: string | null;
    readonly to: string | null;
    readonly fromKind: string;
    readonly toKind: string;
  };
  readonly mine: Tenure;
  readonly theirs: Tenure;
};

const SERVED = `person { slug } organisation { slug } myOrganisation { slug } theirOrganisation { slug } closeness levels certainty bodySize
  interval { from to fromKind toKind } mine { id person { slug } sources { slug } } theirs { id person { slug } sources { slug } }`;

const servedBy = async (id: string, args: string): Promise<readonly Served[]> => {
  const found: Served[] = [];
  for (let after = ''; ; ) {
    const { person } = await ask(
      `{ person(id: "${id}") { servedWith(first: 200, ${args}${after}) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${SERVED} } } } } }`,
    );
    const { edges, pageInfo, totalCount } = person.servedWith;
    found.push(...edges.map(({ node }: { node: Served }) => node));
    if (!pageInfo.hasNextPage) {
      expect(found).toHaveLength(totalCount);
      return found;
    }
    after = `, after: "${pageInfo.endCursor}"`;
  }
};

let lists: Lists;
let contacts: readonly Contact[] = [];
beforeAll(async () => {
  lists = listsOf(await wholeGraph());
  contacts = contactsIn(lists, 100);
}, 120_000);

/** The id of a row behind the API's id. */
const rowId = (id: string): string => Buffer.from(id, 'base64').toString().replace('Tenure:', '');

describe('with whom one served', () => {
  // A deputy prime minister from April 2021 to 26 August 2024 (officials/tenures-government.yaml); the ministry was part of the Government.
  test('one level apart: a deputy minister and a deputy prime minister, by way of the Government', async () => {
    const [one, ...others] = await servedBy('pham-duc-long-1970', 'within: 1, person: "le-minh-khai-1964"');
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      organisation: { slug: 'chinh-phu' },
      myOrganisation: { slug: 'bo-thong-tin-va-truyen-thong' },
      theirOrganisation: { slug: 'chinh-phu' },
      closeness: 'PARENT',
      levels: 1,
      certainty: 'CERTAIN',
      interval: { from: '2021-08-06', to: '2024-08-26' },
    });
    expect(await servedBy('pham-duc-long-1970', 'person: "le-minh-khai-1964"')).toEqual([]);
  });

  test('two levels apart: directors of two departments of one ministry', async () => {
    const found = await servedBy('tran-quang-hung-1987', 'within: 2, person: "doan-quang-hoan"');
    expect(found.length).toBeGreaterThan(0);
    for (const { organisation, closeness, levels } of found)
      expect({ organisation, closeness, levels }).toEqual({
        // The ministry of both departments then; since March 2025 the new one, of the intellectual property office and theirs.
        organisation: { slug: expect.stringMatching(/^bo-(thong-tin-va-truyen-thong|khoa-hoc-va-cong-nghe)$/) },
        closeness: 'WITHIN_LEVELS',
        levels: 2,
      });
  });

  test('bodies larger than asked for are left out: the record has 20 tenures of seats of the ministry of information', async () => {
    const size = lists.tenures.filter(
      ({ organisation, position }) => organisation === 'bo-thong-tin-va-truyen-thong' && lists.seats.has(position),
    ).length;
    const there = (maxBodySize: number) =>
      servedBy('pham-duc-long-1970', `organisation: "bo-thong-tin-va-truyen-thong", maxBodySize: ${maxBodySize}`);
    const found = await there(size);
    expect(found.length).toBeGreaterThan(4);
    expect(found.every(({ bodySize }) => bodySize === size)).toBe(true);
    expect(await there(size - 1)).toEqual([]);
  });

  test('memberships of hundreds only where memberships and large bodies are asked for', async () => {
    const there = (args: string) =>
      servedBy('nguyen-manh-hung-1962', `organisation: "ban-chap-hanh-trung-uong-dang", ${args}`);
    expect(await there('maxBodySize: 1000')).toEqual([]);
    expect(await there('memberships: true')).toEqual([]);
    expect((await there('memberships: true, maxBodySize: 1000')).length).toBeGreaterThan(100);
  });

  test.each([
    ['pham-duc-long-1970', 0, 100],
    ['pham-duc-long-1970', 2, 100],
    ['tran-quang-hung-1987', 3, 100],
    ['tran-quang-hung-1987', 2, 15],
    ['nguyen-manh-hung-1962', 1, 100],
    ['pham-minh-chinh-1958', 1, 1000],
    ['luong-tam-quang-1965', 1, 1000],
  ])('%s within %i levels, bodies up to %i: as a plain reading of the sheets has it', async (id, within, size) => {
    const found = await servedBy(id, `within: ${within}, maxBodySize: ${size}`);
    const told = found.map(({ mine, theirs, levels, certainty }) => ({
      mine: rowId(mine.id),
      theirs: rowId(theirs.id),
      levels,
      certain: certainty === 'CERTAIN',
    }));
    told.sort((a, b) => (`${a.mine}|${a.theirs}` < `${b.mine}|${b.theirs}` ? -1 : 1));
    expect(told).toEqual(metBy(lists, id, within, size));
  });

  test('is the same from both sides', async () => {
    const mine = await servedBy('pham-duc-long-1970', 'within: 2');
    for (const slug of [
      'nguyen-manh-hung-1962',
      'le-minh-khai-1964',
      'tran-quang-hung-1987',
      'truong-minh-tuan-1960',
    ]) {
      const there = mine
        .filter(({ person }) => person.slug === slug)
        .map(({ mine, theirs, levels }) => [mine.id, theirs.id, levels]);
      const back = await servedBy(slug, 'within: 2, person: "pham-duc-long-1970"');
      expect(there.length).toBeGreaterThan(0);
      expect(back.map(({ mine, theirs, levels }) => [theirs.id, mine.id, levels]).sort()).toEqual(there.sort());
    }
  });

  test('more levels than there are, and sizes beyond the bound, are refused', async () => {
    const fault = async (args: string) =>
      (await send(`{ person(id: "pham-duc-long-1970") { servedWith(${args}) { totalCount } } }`)).errors?.[0]
        ?.extensions;
    expect(await fault('within: 4')).toMatchObject({ code: 'BAD_INPUT', field: 'within' });
    expect(await fault('maxBodySize: 1001')).toMatchObject({ code: 'BAD_INPUT', field: 'maxBodySize' });
  });
});

type Chain = {
  readonly found: boolean;
  readonly length: number | null;
  readonly certainty: string | null;
  readonly cut: boolean;
  readonly from: Slug;
  readonly to: Slug;
  readonly steps: readonly Served[];
};

const chain = async (from: string, to: string, args = 'maxSteps: 4'): Promise<Chain> =>
  (
    await ask(`{ servedTogetherPath(from: "${from}", to: "${to}", ${args}) {
      found length certainty cut from { slug } to { slug } steps { ${SERVED} } } }`)
  ).servedTogetherPath;

const timeOf = ({ from, to, toKind }: Served['interval']): TimeRow => {
  const end = toKind === 'OPEN' ? '..' : to;
  return { from, to: end, ...intervalOf(parseBound(from), parseBound(end)) };
};

/** People of many branches, some of whom never met anybody of the others. */
const PEOPLE = [
  'pham-duc-long-1970',
  'nguyen-manh-hung-1962',
  'tran-quang-hung-1987',
  'luong-tam-quang-1965',
  'pham-minh-chinh-1958',
  'vu-hai-quan-1974',
  'mai-liem-truc',
  'truong-minh-tuan-1960',
];
const PAIRS = PEOPLE.flatMap((from) => PEOPLE.map((to) => [from, to] as const)).filter(([from, to]) => from !== to);
const PAIRS_ONCE = PAIRS.filter(([from, to]) => from < to);

describe('the chain between two people', () => {
  // Both the minister and Bùi Hoàng Phương were in both ministries; the old one has 20 tenures of seats, the new one 8, whoever leads there.
  test('two steps by way of the old ministry and the new, each dated and cited', async () => {
    const { found, length, certainty, cut, from, to, steps } = await chain('nguyen-huy-dung-1983', 'vu-hai-quan-1974');
    expect({ found, length, certainty, cut }).toEqual({ found: true, length: 2, certainty: 'CERTAIN', cut: false });
    expect([from.slug, to.slug]).toEqual(['nguyen-huy-dung-1983', 'vu-hai-quan-1974']);
    expect(
      steps.map(({ person, organisation, interval }) => [person.slug, organisation.slug, interval.from, interval.to]),
    ).toEqual([
      ['bui-hoang-phuong-1983', 'bo-thong-tin-va-truyen-thong', '2023-11-20', '2024-08-27'],
      ['vu-hai-quan-1974', 'bo-khoa-hoc-va-cong-nghe', '2025-09-03', null],
    ]);
    for (const { mine, theirs, closeness } of steps) {
      expect(mine.sources.length * theirs.sources.length).toBeGreaterThan(0);
      expect(closeness).toBe('SAME_BODY');
    }
  });

  test('time runs on from the old ministry to the new, not back', async () => {
    const forward = 'maxSteps: 2, certainty: CERTAIN, order: FORWARD';
    expect(await chain('nguyen-huy-dung-1983', 'vu-hai-quan-1974', forward)).toMatchObject({
      length: 2,
      certainty: 'CERTAIN',
    });
    expect(await chain('vu-hai-quan-1974', 'nguyen-huy-dung-1983', forward)).toMatchObject({
      found: false,
      length: null,
      steps: [],
    });
  });

  test('none within so many steps is an answer', async () => {
    expect(await chain('nguyen-huy-dung-1983', 'vu-hai-quan-1974', 'maxSteps: 1')).toMatchObject({
      found: false,
      length: null,
      certainty: null,
      steps: [],
      cut: false,
    });
  });

  test('nobody is joined by bodies larger than asked for', async () => {
    const small = await chain('nguyen-manh-hung-1962', 'pham-duc-long-1970', 'maxBodySize: 19');
    expect(small.steps.every(({ bodySize }) => bodySize <= 19)).toBe(true);
    expect(small.steps.map(({ organisation }) => organisation.slug)).not.toContain('bo-thong-tin-va-truyen-thong');
    expect((await chain('nguyen-manh-hung-1962', 'pham-duc-long-1970', 'maxBodySize: 20')).length).toBe(1);
  });

  test('of oneself: no step', async () => {
    for (const order of ['ANY', 'FORWARD'])
      expect(await chain('do-trung-ta', 'do-trung-ta', `order: ${order}`)).toMatchObject({
        found: true,
        length: 0,
        certainty: 'CERTAIN',
      });
  });

  test.each(PAIRS_ONCE)('%s and %s: as long as a plain reading has it, either way the same', async (from, to) => {
    const there = await chain(from, to);
    const plain = fewestContacts(contacts, from, to, 4, false);
    expect([there.length, there.certainty]).toEqual([
      plain?.length ?? null,
      plain && (plain.sure ? 'CERTAIN' : 'POSSIBLE'),
    ]);
    let at = from;
    for (const { mine, theirs, person } of there.steps) {
      expect(mine.person.slug).toBe(at);
      expect(theirs.person.slug).toBe(person.slug);
      at = person.slug;
    }
    if (there.found) expect(at).toBe(to);
    const back = await chain(to, from);
    expect(back.steps.map(({ mine }) => mine.person.slug)).toEqual(
      there.steps.map(({ person }) => person.slug).reverse(),
    );
  });

  test.each(PAIRS)(
    '%s to %s forward in time: as long as a plain reading has it, and time runs on',
    async (from, to) => {
      const there = await chain(from, to, 'order: FORWARD, maxSteps: 5');
      const plain = fewestContacts(contacts, from, to, 5, true);
      expect([there.length, there.certainty]).toEqual([
        plain?.length ?? null,
        plain && (plain.sure ? 'CERTAIN' : 'POSSIBLE'),
      ]);
      if (there.found) expect(runsOn(there.steps.map(({ interval }) => timeOf(interval)))).not.toBe('no');
    },
  );

  test('who is not there, and more steps than the bound, are faults with their field', async () => {
    const fault = async (args: string) => (await send(`{ servedTogetherPath(${args}) { found } }`)).errors?.[0];
    expect(await fault('from: "nobody-at-all", to: "do-trung-ta"')).toMatchObject({
      message: expect.stringContaining('nobody-at-all'),
      extensions: { code: 'BAD_INPUT', field: 'from' },
    });
    expect(await fault('from: "do-trung-ta", to: "chinh-phu", order: FORWARD')).toMatchObject({
      extensions: { code: 'BAD_INPUT', field: 'to' },
    });
    expect(await fault('from: "do-trung-ta", to: "mai-liem-truc", maxSteps: 7')).toMatchObject({
      extensions: { code: 'BAD_INPUT', field: 'maxSteps' },
    });
  });
});
