import type { Choice } from './pools.ts';

/** A question of the API with parameters chosen at random; a new one is one more entry of VERBS. */
export type Verb = {
  readonly name: string;
  readonly document: string;
  readonly variables: (choice: Choice) => object;
};

const NEXT_DAY = '2025-03-02';

/** Every verb that is measured. */
export const VERBS: readonly Verb[] = [
  {
    name: 'chart, 2 levels',
    document: `query ($root: String!, $asOf: Day!) { chart(root: $root, asOf: $asOf, depth: 2) { truncated nodes {
      slug kind name { vi en } parentSlug depth certainty childCount heads { personSlug name title { vi } acting certainty } } } }`,
    variables: ({ of, pools, day }) => ({ root: of(pools.bodies), asOf: day(2000, 2025) }),
  },
  {
    name: 'changes, 1 month, one branch',
    document: `query ($from: Day!, $to: Day!, $root: String!) { changes(from: $from, to: $to, root: $root) { counts { type certain possible }
      entries(first: 20) { edges { node { type organisation { slug name { vi } } reorganisations { slug title { vi } } } } } } }`,
    variables: ({ of, pools, below }) => {
      const month = `2025-0${1 + below(8)}`;
      const next = `2025-0${Number(month.slice(-1)) + 1}`;
      return { from: `${month}-01`, to: `${next}-01`, root: of(pools.bodies) };
    },
  },
  {
    name: 'lineage',
    document: `query ($organisation: String!) { lineage(organisation: $organisation) { truncated bodies { organisation { slug name { vi } } side }
      links { organisationSlug reorganisationSlug role extent } reorganisations { slug date title { vi } } } }`,
    variables: ({ of, pools }) => ({ organisation: of(pools.changed) }),
  },
  {
    name: 'convert 100',
    document: `query ($items: [ConvertInput!]!, $to: Day!) { convert(items: $items, from: "2024-12-31", to: $to) { certain possible ambiguous none
      items { match organisation { slug } successors { organisation { slug name { vi } } } } } }`,
    variables: ({ of, pools }) => ({
      items: Array.from({ length: 100 }, () => ({ code: of(pools.codes) })),
      to: '2025-07-02',
    }),
  },
  {
    name: 'career',
    document: `query ($people: [String!]!) { careers(people: $people) { careers { person { name } gaps { from to }
      lanes { lane stints { tenures { id position { title { vi } } interval { from to } } } } } } }`,
    variables: ({ of, pools }) => ({ people: [of(pools.people)] }),
  },
  {
    name: 'succession',
    document: `query ($position: String!) { succession(position: $position) { positions { slug } entries(first: 20) { edges { node {
      kind interval { from to } acting organisation { slug } tenure { person { slug name } } } } } } }`,
    variables: ({ of, pools }) => ({ position: of(pools.seats) }),
  },
  {
    name: 'served with',
    document: `query ($id: String!) { person(id: $id) { name servedWith(first: 20) { edges { node {
      person { slug name } organisation { slug } interval { from to } certainty } } } } }`,
    variables: ({ of, pools }) => ({ id: of(pools.people) }),
  },
  {
    name: 'path of served together',
    document: `query ($from: String!, $to: String!) { servedTogetherPath(from: $from, to: $to) { found length certainty steps { person { slug name } organisation { slug } interval { from to } certainty } } }`,
    variables: ({ of, pools }) => ({ from: of(pools.people), to: of(pools.people) }),
  },
  {
    name: 'organisation page',
    document: `query ($id: String!, $asOf: Day!) { organisation(id: $id) { slug kind name(asOf: $asOf) { vi en } existence { from to } sources { slug title url }
      path(asOf: $asOf) { slug name(asOf: $asOf) { vi } } heads(asOf: $asOf) { person { slug name } position { title { vi } } interval { from to } }
      predecessors { organisation { slug name { vi } } reorganisation { slug date } } successors { organisation { slug name { vi } } reorganisation { slug date } }
      children(asOf: $asOf, first: 20) { totalCount edges { node { child { slug name(asOf: $asOf) { vi } } } } } } }`,
    variables: ({ of, pools, day }) => ({ id: of(pools.bodies), asOf: day(2010, 2025) }),
  },
  {
    name: 'people of a body on a day',
    document: `query ($id: String!, $asOf: Day!) { organisation(id: $id) { tenures(asOf: $asOf, first: 20) { totalCount edges { certainty node {
      person { slug name } position { title { vi } } interval { from to } sources { slug } } } } } }`,
    variables: ({ of, pools, day }) => ({ id: of(pools.bodies), asOf: day(2000, 2025) }),
  },
  {
    name: 'responsible for',
    document: `query ($id: String!, $asOf: Day!) { responsible(function: $id, asOf: $asOf) { bodies { certainty organisation { slug name { vi } }
      officials { certainty tenure { person { slug name } } } acts { slug number } } history { interval { from to } organisation { slug } } } }`,
    variables: ({ of, pools, day }) => ({ id: of(pools.functions), asOf: day(2022, 2025) }),
  },
  {
    name: 'fate of a class',
    document: `query ($id: String!) { bodyClass(id: $id) { name { vi } fate(from: "2025-02-28", to: "${NEXT_DAY}") { counts { fate count { certain possible } }
      instances(first: 20) { edges { node { organisation { slug } fate } } } } } }`,
    variables: ({ of, pools }) => ({ id: of(pools.classes) }),
  },
  {
    name: 'reform',
    document: `query ($id: String!) { reform(id: $id) { name { vi en } date acts { slug number } types { kind count } parts { slug }
      reorganisations(first: 20) { totalCount edges { node { slug title { vi } date } } } } }`,
    variables: ({ of, pools }) => ({ id: of(pools.reforms) }),
  },
  {
    name: 'facts of a source',
    document: `query ($id: String!) { source(id: $id) { title facts(first: 20) { totalCount edges { node { id kind title { vi } aboutSlug } } } } }`,
    variables: ({ of, pools }) => ({ id: of(pools.sources) }),
  },
  {
    name: 'search',
    document: `query ($text: String!) { search(text: $text, first: 10) { edges { node { slug type title { vi } context { vi } } } } }`,
    variables: ({ of, pools }) => ({ text: of(pools.names) }),
  },
  {
    name: 'statistics, by year',
    document: `query ($from: Day!, $to: Day!) { statistics(from: $from, to: $to, kinds: [MINISTRY, PROVINCE]) { points { day bodies { certain possible } }
      periods { from established { certain possible } ended { certain possible } } } }`,
    variables: ({ below }) => {
      const from = 1990 + below(20);
      return { from: `${from}-01-01`, to: `${from + 1 + below(15)}-01-01` };
    },
  },
  {
    name: 'facts of one source',
    document: `query ($first: Int!) { factsOfOneSource(first: $first) { edges { node { __typename } } } }`,
    variables: ({ below }) => ({ first: 10 + below(40) }),
  },
];
