import type { ChangePartsFragment, ChangeType } from '../../operations.generated.ts';

/** One change of one body, as the API gives it. */
export type Entry = ChangePartsFragment;

/** A body in a line: how it is called there, and on which of the two days it is looked at. */
export type Party = Entry['organisation'] & { readonly side: 'before' | 'after' };

/** The signs of changes (look.md); a re-headed or re-ranked body has a sign of its own. */
export type Sign = 'born' | 'ended' | 'merged' | 'divided' | 'renamed' | 'moved' | 'reranked' | 'reheaded';

/** Bodies that became others: `⋈ A + B → C`; a birth has no inputs, an end no outputs where nobody says. */
export type JoinLine = {
  readonly kind: 'join';
  readonly sign: Sign;
  readonly inputs: readonly Party[];
  readonly outputs: readonly Party[];
  readonly entries: readonly Entry[];
};

/** Bodies that went from the same parents to the same others. */
export type MoveLine = { readonly kind: 'moves'; readonly sign: 'moved'; readonly entries: readonly Entry[] };

/** One body that was renamed, re-ranked or re-headed. */
export type SingleLine = {
  readonly kind: 'single';
  readonly sign: 'renamed' | 'reranked' | 'reheaded';
  readonly entries: readonly [Entry];
};

export type Line = JoinLine | MoveLine | SingleLine;

/** What one reorganisation did (null: no reorganisation is known), in lines. */
export type Block = {
  readonly key: string;
  readonly reorganisation: Entry['reorganisations'][number] | null;
  readonly lines: readonly Line[];
};

const JOINS: ReadonlySet<ChangeType> = new Set(['ESTABLISHED', 'ENDED', 'MERGED', 'DIVIDED', 'SEPARATED']);

const groupBy = <T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};

/** The name that a body has on one of the days, else its latest. */
const partyOf = ({ organisation, before, after }: Entry, side: Party['side']): Party => ({
  ...organisation,
  name: (side === 'before' ? before : after)?.name ?? organisation.name,
  side,
});

/** Changes that name one another's bodies belong together: what ended and what came of it. */
const joined = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const leader = new Map<string, string>();
  const find = (slug: string): string => {
    const next = leader.get(slug) ?? slug;
    return next === slug ? slug : find(next);
  };
  for (const { organisation, others } of entries)
    for (const { slug } of others) leader.set(find(slug), find(organisation.slug));
  return groupBy(entries, ({ organisation }) => find(organisation.slug));
};

const once = (parties: readonly Party[]): readonly Party[] => [
  ...new Map(parties.map((party) => [party.slug, party])).values(),
];

const sided = (others: Entry['others'], side: Party['side']): readonly Party[] =>
  others.map((other) => ({ ...other, side }));

const inputsOf = (entry: Entry): readonly Party[] =>
  entry.type === 'ESTABLISHED' ? sided(entry.others, 'before') : [partyOf(entry, 'before')];

const outputsOf = (entry: Entry): readonly Party[] => {
  if (entry.type === 'ESTABLISHED') return [partyOf(entry, 'after')];
  const kept = entry.type === 'SEPARATED' ? [partyOf(entry, 'after')] : [];
  return [...kept, ...sided(entry.others, 'after')];
};

/** Where only the birth of a body is told, several inputs say that they were merged. */
const signOf = (types: ReadonlySet<ChangeType>, inputs: number, outputs: number): Sign => {
  if (types.has('MERGED') || (inputs > 1 && outputs === 1)) return 'merged';
  if (types.has('DIVIDED') || types.has('SEPARATED')) return 'divided';
  return types.has('ESTABLISHED') ? 'born' : 'ended';
};

const joinLine = (entries: readonly Entry[]): JoinLine => {
  const own = new Map(entries.map((entry) => [entry.organisation.slug, entry]));
  const named = ({ slug, side, ...rest }: Party): Party => {
    const entry = own.get(slug);
    return entry ? partyOf(entry, side) : { slug, side, ...rest };
  };
  const inputs = once(entries.flatMap(inputsOf).map(named));
  const outputs = once(entries.flatMap(outputsOf).map(named));
  const sign = signOf(new Set(entries.map(({ type }) => type)), inputs.length, outputs.length);
  return { kind: 'join', sign, inputs, outputs, entries };
};

const slugs = (side: Entry['before']): string =>
  (side?.parents ?? [])
    .map(({ slug }) => slug)
    .sort()
    .join(' ');

const wayOf = ({ before, after, certainty }: Entry): string => `${slugs(before)}>${slugs(after)}>${certainty}`;

const SINGLE: Partial<Readonly<Record<ChangeType, SingleLine['sign']>>> = {
  RENAMED: 'renamed',
  RERANKED: 'reranked',
  REHEADED: 'reheaded',
};

const linesOf = (entries: readonly Entry[]): readonly Line[] => [
  ...joined(entries.filter(({ type }) => JOINS.has(type))).map(joinLine),
  ...entries.flatMap((entry): readonly Line[] => {
    const sign = SINGLE[entry.type];
    return sign ? [{ kind: 'single', sign, entries: [entry] }] : [];
  }),
  ...groupBy(
    entries.filter(({ type }) => type === 'MOVED'),
    wayOf,
  ).map((moved): MoveLine => ({ kind: 'moves', sign: 'moved', entries: moved })),
];

/** Changes grouped by the reorganisation that did them, in the order given; those that none is known for come last. */
export const blocksOf = (entries: readonly Entry[]): readonly Block[] => {
  const groups = groupBy(entries, ({ reorganisations }) => reorganisations[0]?.slug ?? '');
  const blocks = groups.map((group): Block => {
    const reorganisation = group[0]?.reorganisations[0] ?? null;
    return { key: reorganisation?.slug ?? '', reorganisation, lines: linesOf(group) };
  });
  return [...blocks.filter(({ key }) => key !== ''), ...blocks.filter(({ key }) => key === '')];
};

/** The highest kinds of bodies, in whose changes a reader is interested first. */
export const HIGHEST = [
  'NATIONAL_ASSEMBLY',
  'PRESIDENCY',
  'GOVERNMENT',
  'MINISTRY',
  'MINISTERIAL_AGENCY',
  'GOVERNMENT_AGENCY',
  'PROVINCE',
] as const;
