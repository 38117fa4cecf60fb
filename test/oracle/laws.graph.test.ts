import { beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { theGraph, withApi } from '../support/api.ts';
import { pickFrom } from './compare.ts';
import { type Ask, askerOf } from './database.ts';
import { LAWS, type Subjects } from './laws/index.ts';
import { SEED } from './settings.ts';

withApi();

let ask: Ask;
let subjects: Subjects;

const SAMPLE = `query Sample($before: Day!, $after: String) {
  reorganisations(to: $before, first: 200) { edges { node { inputs { organisation { slug } } outputs { organisation { slug } } } } }
  organisations(first: 200, after: $after, kinds: [
    GOVERNMENT, MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY, GENERAL_DEPARTMENT, DIRECTORATE, DEPARTMENT, PROVINCE, PARTY_BODY
  ]) { pageInfo { endCursor } edges { node { slug } } }
  people(first: 200) { edges { node { slug } } }
}`;

type Slugs = { readonly edges: readonly { readonly node: { readonly slug: string } }[] };
type Sides = { readonly inputs: readonly Side[]; readonly outputs: readonly Side[] };
type Side = { readonly organisation: { readonly slug: string } };

/** Days on which much changed, and others, in order. */
const DAYS = [
  '1976-07-03',
  '1997-01-01',
  '2007-08-02',
  '2008-08-01',
  '2016-04-09',
  '2021-04-08',
  '2025-02-28',
  '2025-03-01',
  '2025-07-01',
  '2026-01-01',
];

const slugsOf = ({ edges }: Slugs): readonly string[] => edges.map(({ node }) => node.slug);

/** How many of each are tried. */
const NUMBERS = { bodies: 40, roots: 30, people: 30, days: 7 } as const;

beforeAll(async () => {
  console.log(`laws: seed ${SEED}`);
  ask = askerOf(theGraph());
  const pick = pickFrom(DAYS.map(parseDay), `laws ${SEED}`);
  const [before] = pick.some(['2008-01-01', '2024-01-01', '2025-06-30', '2026-06-01'], 1);
  const found = await ask(SAMPLE, { before, after: null });
  const { endCursor } = (found.organisations as { pageInfo: { endCursor: string } }).pageInfo;
  const more = await ask(SAMPLE, { before, after: endCursor });
  const sides = (found.reorganisations as { edges: readonly { node: Sides }[] }).edges.flatMap(({ node }) => [
    ...node.inputs,
    ...node.outputs,
  ]);
  const people = pick.some(slugsOf(found.people as Slugs), NUMBERS.people);
  const organisations = [...slugsOf(found.organisations as Slugs), ...slugsOf(more.organisations as Slugs)];
  subjects = {
    bodies: pick.some([...new Set(sides.map(({ organisation }) => organisation.slug))], NUMBERS.bodies),
    roots: pick.some(organisations, NUMBERS.roots),
    pairs: people.slice(1).map((other, n) => [people[n] ?? other, other] as const),
    days: pick.days(NUMBERS.days),
  };
}, 300_000);

describe('the real record keeps the laws of answers', () => {
  it.each(LAWS.map((law) => [law.name, law] as const))(
    '%s',
    async (_, law) => {
      expect(await law.broken(ask, subjects)).toEqual([]);
    },
    120_000,
  );
});
