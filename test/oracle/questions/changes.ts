import { type Day, dayText, parseDay } from '#temporal';
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

/** Whether a state that an answer tells is the one meant; of heads who are merely possible any of the latest may be told. */
const isMeant = (told: ToldState, meant: Then | null): boolean => {
  if (told === null || meant === null) return told === meant;
  const parents = [...new Set(told.parents.map(({ slug }) => slug))].sort();
  const heads = told.heads.map(({ person }) => person.slug);
  return (
    told.name.vi === meant.name &&
    parents.join() === meant.parents.join() &&
    heads.length === meant.heads.length &&
    meant.heads.every((any) => heads.some((head) => any.includes(head)))
  );
};

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
  const [was, is] = [thenOf(world, id, from), thenOf(world, id, to)];
  if (own.length === 0)
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [`${id}: changed, and no entry tells it`];
  if (!own.every(isExact)) return [];
  const [first, last] = [own[0], own.at(-1)];
  return [
    ...(first && isMeant(first.before, was) ? [] : [`${id}: was otherwise before ${first?.type} ${first?.earliest}`]),
    ...(last && isMeant(last.after, is) ? [] : [`${id}: is otherwise after ${last?.type} ${last?.latest}`]),
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
