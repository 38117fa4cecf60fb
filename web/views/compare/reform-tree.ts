import type { ChangeCountsFragment, CompareOverviewQuery, ReformAboveFragment } from '../../operations.generated.ts';
import { CHANGE_TYPES } from './params.ts';

type Shown = NonNullable<CompareOverviewQuery['shown']>;

/** The changes of one reform (null: of none), counted. */
export type Group = Shown['groups'][number];

/** How many changes of each type, certain and possible apart. */
export type Counts = readonly ChangeCountsFragment[];

/** A reform as the head of a section shows it. */
export type Reform = ReformAboveFragment & Partial<Pick<NonNullable<Group['reform']>, 'sources'>>;

type Above = Reform & { readonly partOf?: Above | null };

/** A reform with its own changes and those of its parts. `key` names it in the address: its slug, `-` for no reform. */
export type Branch = {
  readonly key: string;
  readonly reform: Reform | null;
  /** What has this reform as its own; empty where only its parts have changes. */
  readonly own: Counts;
  /** With those of all parts. */
  readonly all: Counts;
  readonly parts: readonly Branch[];
};

/** The key of the changes that belong to no reform. */
export const OF_NONE = '-';

/** How many changes, certain and possible together. */
export const sizeOf = (counts: Counts): number =>
  counts.reduce((sum, { certain, possible }) => sum + certain + possible, 0);

/** Counts of the same types added up, in the order of the types. */
export const addedUp = (lists: readonly Counts[]): Counts => {
  const sums = new Map<ChangeCountsFragment['type'], ChangeCountsFragment>();
  for (const one of lists.flat()) {
    const { certain, possible } = sums.get(one.type) ?? { certain: 0, possible: 0 };
    sums.set(one.type, { type: one.type, certain: certain + one.certain, possible: possible + one.possible });
  }
  return CHANGE_TYPES.flatMap((type) => sums.get(type) ?? []);
};

type Node = { readonly reform: Reform; own: Counts; readonly parts: Set<string> };

const put = (nodes: Map<string, Node>, tops: Set<string>, reform: Above): Node => {
  const { slug, partOf = null } = reform;
  const node = nodes.get(slug) ?? { reform, own: [], parts: new Set<string>() };
  nodes.set(slug, node);
  if (partOf === null) tops.add(slug);
  else put(nodes, tops, partOf).parts.add(slug);
  return node;
};

const byMost = (branches: readonly Branch[]): readonly Branch[] =>
  [...branches].sort((a, b) => sizeOf(b.all) - sizeOf(a.all));

const branchOf = (nodes: ReadonlyMap<string, Node>, slug: string): readonly Branch[] => {
  const node = nodes.get(slug);
  if (!node) return [];
  const parts = byMost([...node.parts].flatMap((part) => branchOf(nodes, part)));
  const all = addedUp([node.own, ...parts.map((part) => part.all)]);
  return [{ key: slug, reform: node.reform, own: node.own, all, parts }];
};

/** A reform without changes of its own whose parts have parts again only frames them: its parts stand in its place. */
const unframed = (branch: Branch): readonly Branch[] =>
  branch.own.length === 0 && branch.parts.some(({ parts }) => parts.length > 0)
    ? branch.parts.flatMap(unframed)
    : [branch];

/** Counted changes as sections: reforms with their parts under them, most changes first, those of no reform last. */
export const sectionsOf = (groups: readonly Group[]): readonly Branch[] => {
  const [nodes, tops] = [new Map<string, Node>(), new Set<string>()];
  for (const { reform, counts } of groups) if (reform) put(nodes, tops, reform as Above).own = counts;
  const sections = [...tops].flatMap((slug) => branchOf(nodes, slug)).flatMap(unframed);
  const none = groups
    .filter(({ reform }) => reform === null)
    .map(({ counts }): Branch => ({ key: OF_NONE, reform: null, own: counts, all: counts, parts: [] }));
  return [...byMost(sections), ...none];
};

/** So many changes are shown at once without asking. */
export const AT_FIRST = 60;

/** A section and all its parts, in order. */
export const leavesOf = (branch: Branch): readonly Branch[] => [branch, ...branch.parts.flatMap(leavesOf)];

/** The sections that are open when nobody chose: all where there is little, else the first where it has little of its own. */
export const openAtFirst = (sections: readonly Branch[]): readonly string[] => {
  const few = sections.reduce((sum, { all }) => sum + sizeOf(all), 0) <= AT_FIRST;
  const candidates = few ? sections.flatMap(leavesOf) : sections.slice(0, 1);
  return candidates.filter(({ own }) => sizeOf(own) > 0 && sizeOf(own) <= AT_FIRST).map(({ key }) => key);
};

/** What a reform rests on: its acts; where none is known, what tells of it. */
export const evidenceOf = ({ confidence, acts, sources = [] }: Reform) => ({
  confidence,
  legalBasis: acts,
  sources: acts.length > 0 ? [] : sources,
});
