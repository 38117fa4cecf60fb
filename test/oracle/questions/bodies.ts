import { encodeGlobalID } from '@pothos/plugin-relay';
import { type Day, dayText } from '#temporal';
import { childrenOn, heldAt, nameOn, parentsOn, stepsOf } from '../meaning/bodies.ts';
import { holds } from '../meaning/time.ts';
import type { Held, World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';

const DAYS = 3;

/** The most ids that one question may have. */
const MOST_IDS = 100;

const numbers = Array.from({ length: DAYS }, (_, n) => n);

const TENURE = 'person { slug } position { slug } printedTitle { vi } acting inCharge interval { from to toKind }';

const onDay = (n: number): string => `
  name${n}: name(asOf: $d${n}) { vi }
  children${n}: children(asOf: $d${n}, first: 100) { totalCount edges { certainty node { child { slug } } } }
  parents${n}: parents(asOf: $d${n}) { parent { slug } interval { on(day: $d${n}) } }
  heads${n}: heads(asOf: $d${n}) { ${TENURE} }
  tenures${n}: tenures(asOf: $d${n}, first: 100) { totalCount edges { certainty node { ${TENURE} } } }
  responsibilities${n}: responsibilities(asOf: $d${n}) { function { slug } interval { on(day: $d${n}) } }
  involvements${n}: involvements(asOf: $d${n}) { project { slug } role interval { on(day: $d${n}) } }`;

const DOCUMENT = `query Bodies($ids: [ID!]!, ${numbers.map((n) => `$d${n}: Day!`).join(', ')}) {
  nodes(ids: $ids) { ... on Organisation {
    slug
    names { vi }
    predecessors { organisation { slug } reorganisation { slug } extent }
    successors { organisation { slug } reorganisation { slug } extent }
    ${numbers.map(onDay).join('')}
  } }
}`;

/** A tenure as the answers tell it. */
export type ToldTenure = {
  readonly person: { readonly slug: string };
  readonly position: { readonly slug: string };
  readonly printedTitle: { readonly vi: string };
  readonly acting: boolean;
  readonly inCharge: boolean;
  readonly interval: { readonly from: string | null; readonly to: string | null; readonly toKind: string };
};

/** A tenure in one line, as an answer tells it. */
export const tenureTold = ({ person, position, printedTitle, acting, inCharge, interval }: ToldTenure): string =>
  `${person.slug} ${position.slug} ${printedTitle.vi}${acting ? ' acting' : ''}${inCharge ? ' in charge' : ''} ${interval.from} ${interval.toKind === 'OPEN' ? '..' : interval.to}`;

/** The same line, as the sheets say it. */
export const tenureMeant = ({ person, seat, title, acting, time }: Held): string =>
  `${person} ${seat} ${title.vi}${acting ? ' acting' : ''}${title.inCharge ? ' in charge' : ''} ${time.from} ${time.to}`;

const bodyMeant = (world: World, id: string, days: readonly Day[]) => {
  const body = world.bodies.get(id);
  const steps = stepsOf(world);
  const onDays = days.flatMap((day) => {
    const held = heldAt(world, id, day);
    return [
      body && nameOn(body, day),
      sorted(childrenOn(world, id, day).map(({ child, time }) => `${child} ${holds(time, day)}`)),
      sorted(parentsOn(world, id, day).map(({ parent, time }) => `${parent} ${holds(time, day)}`)),
      sorted(held.filter(({ title }) => title.head).map(tenureMeant)),
      sorted(held.map((one) => `${tenureMeant(one)} ${holds(one.time, day)}`)),
      sorted(
        world.functions
          .filter(({ org, unit, time }) => (org === id || unit === id) && holds(time, day) !== null)
          .map(({ thing, time }) => `${thing} ${holds(time, day)}`),
      ),
      sorted(
        world.projects
          .filter(({ org, time }) => org === id && holds(time, day) !== null)
          .map(({ thing, role, time }) => `${thing} ${role?.toUpperCase()} ${holds(time, day)}`),
      ),
    ];
  });
  return [
    id,
    body?.names.map(({ vi }) => vi),
    sorted(
      steps.filter(({ to }) => to === id).map(({ from, by, isPart }) => `${from} ${by} ${isPart ? 'PART' : 'WHOLE'}`),
    ),
    sorted(
      steps.filter(({ from }) => from === id).map(({ to, by, isPart }) => `${to} ${by} ${isPart ? 'PART' : 'WHOLE'}`),
    ),
    ...onDays,
  ];
};

type Slug = { readonly slug: string };
type On = { readonly interval: { readonly on: string } };
type Edges<T> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly certainty: string; readonly node: T }[];
};
type Told = Slug & {
  readonly names: readonly { readonly vi: string }[];
  readonly predecessors: readonly { organisation: Slug; reorganisation: Slug; extent: string }[];
  readonly successors: readonly { organisation: Slug; reorganisation: Slug; extent: string }[];
} & Readonly<Record<string, unknown>>;

const stepsTold = (steps: Told['successors']) =>
  sorted(
    steps.map(({ organisation, reorganisation, extent }) => `${organisation.slug} ${reorganisation.slug} ${extent}`),
  );

const edgesTold = <T>({ edges, totalCount }: Edges<T>, line: (node: T) => string) => {
  if (edges.length !== totalCount) throw new Error(`${edges.length} of ${totalCount} on one page`);
  return sorted(edges.map(({ certainty, node }) => `${line(node)} ${certainty}`));
};

const bodyTold = (body: Told) => [
  body.slug,
  body.names.map(({ vi }) => vi),
  stepsTold(body.predecessors),
  stepsTold(body.successors),
  ...numbers.flatMap((n) => [
    (body[`name${n}`] as { vi: string }).vi,
    edgesTold(body[`children${n}`] as Edges<{ child: Slug }>, ({ child }) => child.slug),
    sorted(
      (body[`parents${n}`] as (On & { parent: Slug })[]).map(({ parent, interval }) => `${parent.slug} ${interval.on}`),
    ),
    sorted((body[`heads${n}`] as ToldTenure[]).map(tenureTold)),
    edgesTold(body[`tenures${n}`] as Edges<ToldTenure>, tenureTold),
    sorted(
      (body[`responsibilities${n}`] as (On & { function: Slug })[]).map(
        (one) => `${one.function.slug} ${one.interval.on}`,
      ),
    ),
    sorted(
      (body[`involvements${n}`] as (On & { project: Slug; role: string })[]).map(
        ({ project, role, interval }) => `${project.slug} ${role} ${interval.on}`,
      ),
    ),
  ]),
];

/** Cuts a list into pieces. */
const piecesOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

/** Every body on some days: its name, its parts and what it is part of, its seats, its duties; what it came from and went on in. */
export const bodies: Asking = (world, pick) => {
  const days = pick.days(DAYS);
  return piecesOf([...world.bodies.keys()], MOST_IDS).map((ids) => ({
    name: 'bodies',
    document: DOCUMENT,
    variables: {
      ids: ids.map((id) => encodeGlobalID('Organisation', id)),
      ...Object.fromEntries(days.map((day, n) => [`d${n}`, dayText(day)])),
    },
    expected: ids.map((id) => bodyMeant(world, id, days)),
    read: ({ nodes }) => (nodes as readonly Told[]).map(bodyTold),
  }));
};
