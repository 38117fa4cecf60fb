import type { Day } from '#temporal';
import { childrenOn, heldAt, nameOn, parentsOn, stepsOf } from '../meaning/bodies.ts';
import { holds } from '../meaning/time.ts';
import type { World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';
import {
  dayDeclarations,
  dayVariables,
  type Edges,
  idLists,
  linesOf,
  type Slug,
  TENURE,
  type ToldTenure,
  tenureMeant,
  tenureTold,
} from './told.ts';

const DAYS = 3;

const numbers = Array.from({ length: DAYS }, (_, n) => n);

const onDay = (n: number): string => `
  name${n}: name(asOf: $d${n}) { vi }
  children${n}: children(asOf: $d${n}, first: 100) { totalCount edges { certainty node { child { slug } } } }
  parents${n}: parents(asOf: $d${n}) { parent { slug } interval { on(day: $d${n}) } }
  heads${n}: heads(asOf: $d${n}) { ${TENURE} }
  tenures${n}: tenures(asOf: $d${n}, first: 100) { totalCount edges { certainty node { ${TENURE} } } }
  responsibilities${n}: responsibilities(asOf: $d${n}) { function { slug } interval { on(day: $d${n}) } }
  involvements${n}: involvements(asOf: $d${n}) { project { slug } role interval { on(day: $d${n}) } }`;

const DOCUMENT = `query Bodies($ids: [ID!]!, ${dayDeclarations(DAYS)}) {
  nodes(ids: $ids) { ... on Organisation {
    slug
    names { vi }
    predecessors { organisation { slug } reorganisation { slug } extent }
    successors { organisation { slug } reorganisation { slug } extent }
    ${numbers.map(onDay).join('')}
  } }
}`;

const dutiesMeant = ({ functions, projects }: World, id: string, day: Day) => [
  sorted(
    functions
      .filter(({ org, unit, time }) => (org === id || unit === id) && holds(time, day) !== null)
      .map(({ thing, time }) => `${thing} ${holds(time, day)}`),
  ),
  sorted(
    projects
      .filter(({ org, time }) => org === id && holds(time, day) !== null)
      .map(({ thing, role, time }) => `${thing} ${role?.toUpperCase()} ${holds(time, day)}`),
  ),
];

const dayMeant = (world: World, id: string, day: Day) => {
  const body = world.bodies.get(id);
  const held = heldAt(world, id, day);
  return [
    body && nameOn(body, day),
    sorted(childrenOn(world, id, day).map(({ child, time }) => `${child} ${holds(time, day)}`)),
    sorted(parentsOn(world, id, day).map(({ parent, time }) => `${parent} ${holds(time, day)}`)),
    sorted(held.filter(({ title }) => title.head).map(tenureMeant)),
    sorted(held.map((one) => `${tenureMeant(one)} ${holds(one.time, day)}`)),
    ...dutiesMeant(world, id, day),
  ];
};

const bodyMeant = (world: World, id: string, days: readonly Day[]) => {
  const steps = stepsOf(world);
  return [
    id,
    world.bodies.get(id)?.names.map(({ vi }) => vi),
    sorted(
      steps.filter(({ to }) => to === id).map(({ from, by, isPart }) => `${from} ${by} ${isPart ? 'PART' : 'WHOLE'}`),
    ),
    sorted(
      steps.filter(({ from }) => from === id).map(({ to, by, isPart }) => `${to} ${by} ${isPart ? 'PART' : 'WHOLE'}`),
    ),
    ...days.flatMap((day) => dayMeant(world, id, day)),
  ];
};

type On = { readonly interval: { readonly on: string } };
type ToldStep = { readonly organisation: Slug; readonly reorganisation: Slug; readonly extent: string };
type Told = Slug & {
  readonly names: readonly { readonly vi: string }[];
  readonly predecessors: readonly ToldStep[];
  readonly successors: readonly ToldStep[];
} & Readonly<Record<string, unknown>>;

const stepsTold = (steps: readonly ToldStep[]) =>
  sorted(
    steps.map(({ organisation, reorganisation, extent }) => `${organisation.slug} ${reorganisation.slug} ${extent}`),
  );

const dayTold = (body: Told, n: number) => [
  (body[`name${n}`] as { vi: string }).vi,
  linesOf(body[`children${n}`] as Edges<{ child: Slug }>, ({ child }) => child.slug),
  sorted(
    (body[`parents${n}`] as (On & { parent: Slug })[]).map(({ parent, interval }) => `${parent.slug} ${interval.on}`),
  ),
  sorted((body[`heads${n}`] as ToldTenure[]).map(tenureTold)),
  linesOf(body[`tenures${n}`] as Edges<ToldTenure>, tenureTold),
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
];

const bodyTold = (body: Told) => [
  body.slug,
  body.names.map(({ vi }) => vi),
  stepsTold(body.predecessors),
  stepsTold(body.successors),
  ...numbers.flatMap((n) => dayTold(body, n)),
];

/** Every body on some days: its name, its parts and what it is part of, its seats, its duties; what it came from and went on in. */
export const bodies: Asking = (world, pick) => {
  const days = pick.days(DAYS);
  return idLists('Organisation', [...world.bodies.keys()]).map(({ slugs, ids }) => ({
    name: 'bodies',
    document: DOCUMENT,
    variables: { ids, ...dayVariables(days) },
    expected: slugs.map((id) => bodyMeant(world, id, days)),
    read: ({ nodes }) => (nodes as readonly Told[]).map(bodyTold),
  }));
};
