import { encodeGlobalID } from '@pothos/plugin-relay';
import { type Day, dayText } from '#temporal';
import type { Ask } from '../database.ts';
import type { ToldChange } from '../questions/changes.ts';
import type { Slug } from '../questions/told.ts';
import type { Law } from './law.ts';

const STATE = 'name { vi } parents { slug } heads { person { slug } }';

const CHARTS = `query TwoCharts($root: String!, $from: Day!, $to: Day!) {
  was: chart(root: $root, asOf: $from, depth: 5) { truncated nodes { slug parentSlug } }
  is: chart(root: $root, asOf: $to, depth: 5) { truncated nodes { slug parentSlug } }
  diff: chartDiff(root: $root, from: $from, to: $to, depth: 5) { nodes { slug parentSlugsBefore parentSlugsAfter before { slug } after { slug } } }
}`;

const CHANGES = `query Between($root: String!, $from: Day!, $to: Day!, $after: String) {
  changes(root: $root, from: $from, to: $to) {
    entries(first: 150, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
      type organisationSlug earliest latest isDated certainty before { ${STATE} } after { ${STATE} }
    } } }
  }
}`;

const THEN = `name(asOf: $D) { vi } names { vi interval { on(day: $D) } } parents(asOf: $D) { parent { slug } } heads(asOf: $D) { person { slug } interval { on(day: $D) } }`;

const STATES = `query States($ids: [ID!]!, $from: Day!, $to: Day!) {
  was: nodes(ids: $ids) { ... on Organisation { slug existence { on(day: $from) } ${THEN.replaceAll('$D', '$from')} } }
  is: nodes(ids: $ids) { ... on Organisation { slug existence { on(day: $to) } ${THEN.replaceAll('$D', '$to')} } }
}`;

type Node = { readonly slug: string; readonly parentSlug: string | null };
type Chart = { readonly truncated: boolean; readonly nodes: readonly Node[] } | null;
type DiffNode = {
  readonly slug: string;
  readonly parentSlugsBefore: readonly string[];
  readonly parentSlugsAfter: readonly string[];
  readonly before: Slug | null;
  readonly after: Slug | null;
};
type Window = { readonly root: string; readonly from: Day; readonly to: Day };

const lines = (nodes: readonly Node[]): string =>
  [...new Set(nodes.map(({ slug, parentSlug }) => `${slug} in ${parentSlug ?? '-'}`))].sort().join('\n');

const linesOfDiff = (nodes: readonly DiffNode[], side: 'before' | 'after'): string =>
  [
    ...new Set(
      nodes.flatMap((node) => {
        const parents = side === 'before' ? node.parentSlugsBefore : node.parentSlugsAfter;
        if (node[side] === null) return [];
        return parents.length > 0 ? parents.map((parent) => `${node.slug} in ${parent}`) : [`${node.slug} in -`];
      }),
    ),
  ]
    .sort()
    .join('\n');

type Page = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: ToldChange }[];
};

const changesIn = async (ask: Ask, window: object, after: string | null = null): Promise<readonly ToldChange[]> => {
  const { changes } = await ask(CHANGES, { ...window, after });
  const { pageInfo, edges } = (changes as { readonly entries: Page }).entries;
  const rest = pageInfo.hasNextPage ? await changesIn(ask, window, pageInfo.endCursor) : [];
  return [...edges.map(({ node }) => node), ...rest];
};

type ToldBody = {
  readonly slug: string;
  readonly existence: { readonly on: string | null };
  readonly name: { readonly vi: string };
  readonly names: readonly { readonly vi: string; readonly interval: { readonly on: string | null } }[];
  readonly parents: readonly { readonly parent: Slug }[];
  readonly heads: readonly { readonly person: Slug; readonly interval: { readonly on: string } }[];
};

/** How a body was on a day: the name and the heads that are shown, all names that it may have had, who certainly headed it, and all who may have. */
type Shown = {
  readonly name: string;
  readonly names: readonly string[];
  readonly parents: string;
  readonly heads: readonly string[];
  readonly certain: readonly string[];
  readonly possible: readonly string[];
};

/** Null: it was not. */
type Then = Shown | null;

const joined = (parents: readonly Slug[]): string => [...new Set(parents.map(({ slug }) => slug))].sort().join('+');

/** A body as a change tells it: its certain heads, else the first of the possible ones. */
const thenOf = ({ existence, name, names, parents, heads }: ToldBody): Then => {
  if (existence.on === null) return null;
  const certain = heads.filter(({ interval }) => interval.on === 'CERTAIN');
  const shown = certain.length > 0 ? certain : heads.slice(0, 1);
  const slugs = (of: ToldBody['heads']): readonly string[] => of.map(({ person }) => person.slug);
  return {
    name: name.vi,
    names: names.filter(({ interval }) => interval.on !== null).map(({ vi }) => vi),
    parents: joined(parents.map(({ parent }) => parent)),
    heads: slugs(shown),
    certain: slugs(certain),
    possible: slugs(heads),
  };
};

const thenTold = (state: ToldChange['before']): Then => {
  if (state === null) return null;
  const heads = state.heads.map(({ person }) => person.slug);
  const name = state.name.vi;
  return { name, names: [name], parents: joined(state.parents), heads, certain: [], possible: heads };
};

const lineOf = (then: Then): string =>
  then === null ? 'absent' : [then.name, then.parents, [...new Set(then.heads)].sort().join('+')].join('; ');

/**
 * Whether the heads of a body were as a change tells them. That a head is more or less certain is no change: those told must be possible
 * there, and those certain there be told, or possible at the other end of the time asked about (`further`). Where nobody is certain, a
 * change tells somebody of those who are possible (a head whose end is known, his start not, is certain on the eve of the end alone).
 */
const areHeadsAlike = (told: Shown, then: Shown, further: readonly string[]): boolean => {
  const isKnown = (head: string): boolean => told.possible.includes(head) || further.includes(head);
  return (
    told.heads.every((head) => then.possible.includes(head)) &&
    then.certain.every(isKnown) &&
    (told.heads.length > 0 || then.heads.every(isKnown))
  );
};

/** Whether a body was as a change tells it: its name must be possible there. */
const isAlike = (told: Then, then: Then, further: readonly string[]): boolean => {
  if (told === null || then === null) return told === then;
  return (
    (then.names.includes(told.name) || told.name === then.name) &&
    told.parents === then.parents &&
    areHeadsAlike(told, then, further)
  );
};

type States = ReadonlyMap<string, { readonly was: Then; readonly is: Then }>;

const MOST_IDS = 100;

const statesOf = async (ask: Ask, slugs: readonly string[], days: object): Promise<States> => {
  const found: [string, { was: Then; is: Then }][] = [];
  for (let n = 0; n < slugs.length; n += MOST_IDS) {
    const ids = slugs.slice(n, n + MOST_IDS).map((slug) => encodeGlobalID('Organisation', slug));
    const { was, is } = (await ask(STATES, { ...days, ids })) as { readonly was: ToldBody[]; readonly is: ToldBody[] };
    for (const [place, body] of was.entries()) {
      const later = is[place];
      if (later) found.push([body.slug, { was: thenOf(body), is: thenOf(later) }]);
    }
  }
  return new Map(found);
};

/** Without a change a body is as it was; with changes of known days it was as before the first, and is as after the last. */
const bodyFaults = (slug: string, own: readonly ToldChange[], states: States): readonly string[] => {
  const state = states.get(slug);
  if (state === undefined) return [];
  const { was, is } = state;
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last)
    return isAlike(was, is, []) ? [] : [`${slug}: ${lineOf(was)} -> ${lineOf(is)}, and no change tells it`];
  if (!own.every(({ earliest, latest }) => earliest === latest)) return [];
  const [before, after] = [thenTold(first.before), thenTold(last.after)];
  return [
    ...(isAlike(before, was, is?.possible ?? [])
      ? []
      : [`${slug}: ${lineOf(was)}, before the first change ${lineOf(before)}`]),
    ...(isAlike(after, is, was?.possible ?? [])
      ? []
      : [`${slug}: ${lineOf(is)}, after the last change ${lineOf(after)}`]),
  ];
};

/** Whether a body of a chart, or one above it there, changed. */
const isExplained = (slug: string, nodes: readonly Node[], changed: ReadonlySet<string>): boolean => {
  const seen = new Set([slug]);
  for (const id of seen) {
    if (changed.has(id)) return true;
    for (const node of nodes) if (node.slug === id && node.parentSlug !== null) seen.add(node.parentSlug);
  }
  return false;
};

const unexplained = (here: readonly Node[], there: readonly Node[], changed: ReadonlySet<string>, what: string) => {
  const known = new Set(there.map(({ slug }) => slug));
  return [...new Set(here.map(({ slug }) => slug))]
    .filter((slug) => !known.has(slug) && !isExplained(slug, here, changed))
    .map((slug) => `${slug} ${what} the chart, and nothing above it changed`);
};

const brokenIn = async (ask: Ask, { root, from, to }: Window): Promise<readonly string[]> => {
  const days = { from: dayText(from), to: dayText(to) };
  const { was, is, diff } = (await ask(CHARTS, { root, ...days })) as {
    was: Chart;
    is: Chart;
    diff: { nodes: readonly DiffNode[] } | null;
  };
  if (!was || !is || !diff || was.truncated || is.truncated) return [];
  const changes = await changesIn(ask, { root, ...days });
  const slugs = [...new Set([...was.nodes, ...is.nodes].map(({ slug }) => slug))];
  const states = await statesOf(ask, slugs, days);
  const changed = new Set(changes.map(({ organisationSlug }) => organisationSlug));
  const faults = [
    ...(lines(was.nodes) === linesOfDiff(diff.nodes, 'before') ? [] : ['the difference has another chart before']),
    ...(lines(is.nodes) === linesOfDiff(diff.nodes, 'after') ? [] : ['the difference has another chart after']),
    ...unexplained(was.nodes, is.nodes, changed, 'left'),
    ...unexplained(is.nodes, was.nodes, changed, 'came into'),
    ...slugs.flatMap((slug) =>
      bodyFaults(
        slug,
        changes.filter((one) => one.organisationSlug === slug),
        states,
      ),
    ),
  ];
  return faults.map((fault) => `below ${root}, ${days.from} to ${days.to}: ${fault}`);
};

/** The chart of a day and what changed since make the chart of another. */
export const chartLaw: Law = {
  name: 'chart and changes make the next chart',
  broken: async (ask, { roots, days }) => {
    const faults: string[] = [];
    for (const [n, root] of roots.entries()) {
      const [from, to] = [days[n % days.length], days[(n + 1) % days.length]].sort((a, b) => (a ?? 0) - (b ?? 0));
      if (from === undefined || to === undefined || from === to) continue;
      faults.push(...(await brokenIn(ask, { root, from, to })));
    }
    return faults;
  },
};
