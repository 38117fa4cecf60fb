import { addDays, type Day, dayText, parseDay } from '#temporal';
import { heldAt } from '../meaning/bodies.ts';
import { scopeOf, type Then, thenOf } from '../meaning/changes.ts';
import type { World } from '../meaning/world.ts';
import type { Asking } from '../question.ts';
import type { Slug } from './told.ts';

const STATE = 'name { vi } parents { slug } heads { person { slug } }';

const DOCUMENT = `query Changes($root: String!, $from: Day!, $to: Day!) {
  changes(root: $root, from: $from, to: $to) {
    counts { type certain possible }
    entries(first: 100) { totalCount edges { node {
      type organisationSlug earliest latest isDated certainty before { ${STATE} } after { ${STATE} }
    } } }
  }
}`;

type ToldState = {
  readonly name: { readonly vi: string };
  readonly parents: readonly Slug[];
  readonly heads: readonly { readonly person: Slug }[];
} | null;

/** A change as an answer tells it. */
export type ToldChange = {
  readonly type: string;
  readonly organisationSlug: string;
  readonly earliest: string;
  readonly latest: string;
  readonly isDated: boolean;
  readonly certainty: string;
  readonly before: ToldState;
  readonly after: ToldState;
};

type Told = {
  readonly counts: readonly { readonly type: string; readonly certain: number; readonly possible: number }[];
  readonly entries: { readonly totalCount: number; readonly edges: readonly { readonly node: ToldChange }[] };
};

/** Whether somebody certainly or possibly headed a body on a day. */
const mayHead = (world: World, id: string, day: Day, person: string): boolean =>
  heldAt(world, id, day).some((held) => held.title.head && held.person === person);

/** A body on a day as an answer tells it, or as it is meant: its name, its parents, and for each head who it may have been. */
type View = { readonly day: Day; readonly state: Then | null };

/**
 * Whether a body was alike on two days: with its name, its parents and its heads. That a head is no more certain, since no source of a
 * later day tells of him, is no change: he must only be possible on the other day.
 */
const isAlike = (world: World, id: string, one: View, other: View): boolean => {
  const [a, b] = [one.state, other.state];
  if (a === null || b === null) return a === b;
  const isKept = (heads: Then['heads'], shown: Then['heads'], day: Day): boolean =>
    heads.every((any) => any.some((person) => shown.flat().includes(person) || mayHead(world, id, day, person)));
  return (
    a.name === b.name &&
    a.parents.join() === b.parents.join() &&
    isKept(a.heads, b.heads, other.day) &&
    isKept(b.heads, a.heads, one.day)
  );
};

/** What an answer tells of a body on a day. */
const viewTold = (told: ToldState, day: Day): View => ({
  day,
  state: told && {
    name: told.name.vi,
    parents: [...new Set(told.parents.map(({ slug }) => slug))].sort(),
    heads: told.heads.map(({ person }) => [person.slug]),
  },
});

type Window = { readonly from: Day; readonly to: Day };

const countFaults = ({ counts, entries }: Told): readonly string[] => {
  const all = entries.edges.map(({ node }) => node);
  const number = (type: string, certainty: string) =>
    all.filter((one) => one.type === type && one.certainty === certainty).length;
  const wrong = counts.filter(
    ({ type, certain, possible }) => number(type, 'CERTAIN') !== certain || number(type, 'POSSIBLE') !== possible,
  );
  const types = new Set(all.map(({ type }) => type));
  return [
    ...wrong.map(({ type }) => `counts of ${type}`),
    ...(types.size === counts.length ? [] : ['types counted']),
    ...(entries.totalCount === all.length ? [] : ['total']),
  ];
};

const windowFault = (
  { earliest, latest, isDated, certainty, type, organisationSlug }: ToldChange,
  { from, to }: Window,
): readonly string[] => {
  const [first, last] = [parseDay(earliest), parseDay(latest)];
  const sure = isDated && first > from && last <= to;
  const fine = last > from && first <= to && (certainty === 'CERTAIN') === sure;
  return fine ? [] : [`${type} of ${organisationSlug} ${earliest} to ${latest}, ${certainty}`];
};

const isExact = ({ earliest, latest }: ToldChange): boolean => earliest === latest;

/** The law of a body: without a change it is as it was; with changes of known days it was as before the first and is as after the last. */
const bodyFaults = (world: World, id: string, own: readonly ToldChange[], { from, to }: Window): readonly string[] => {
  const [was, is] = [from, to].map((day): View => ({ day, state: thenOf(world, id, day) })) as [View, View];
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) {
    return isAlike(world, id, was, is) ? [] : [`${id}: changed, and no entry tells it`];
  }
  if (!own.every(isExact)) return [];
  const before = viewTold(first.before, addDays(parseDay(first.earliest), -1));
  const after = viewTold(last.after, parseDay(last.latest));
  return [
    ...(isAlike(world, id, before, was) ? [] : [`${id}: was otherwise before ${first.type} ${first.earliest}`]),
    ...(isAlike(world, id, after, is) ? [] : [`${id}: is otherwise after ${last.type} ${last.latest}`]),
  ];
};

/** What in the changes below a body breaks the laws: nothing, where all is well. */
const faultsIn = (world: World, root: string, window: Window, told: Told): readonly string[] => {
  const entries = told.entries.edges.map(({ node }) => node);
  const scope = scopeOf(world, root, window.from, window.to);
  const strangers = entries.filter(({ organisationSlug }) => !scope.has(organisationSlug));
  return [
    ...countFaults(told),
    ...strangers.map(({ organisationSlug }) => `${organisationSlug} is not below ${root}`),
    ...entries.flatMap((one) => windowFault(one, window)),
    ...[...scope].flatMap((id) =>
      bodyFaults(
        world,
        id,
        entries.filter((one) => one.organisationSlug === id),
        window,
      ),
    ),
  ];
};

/** What changed below some bodies between two days leads from what was on the first day to what is on the second. */
export const changes: Asking = (world, pick) => {
  const parents = [...new Set(world.parts.map(({ parent }) => parent))];
  return pick.some(parents, 3).flatMap((root, n) => {
    const days = pick.days(6).slice(2 * n, 2 * n + 2);
    const [from, to] = days;
    if (from === undefined || to === undefined || from >= to) return [];
    return [
      {
        name: `changes below ${root}`,
        document: DOCUMENT,
        variables: { root, from: dayText(from), to: dayText(to) },
        expected: [],
        read: (data) => faultsIn(world, root, { from, to }, data.changes as Told),
      },
    ];
  });
};
