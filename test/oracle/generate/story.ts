import type { RowOf } from '../../../seed/schema.ts';
import { SELF } from '../state.ts';
import { fitted, isAlive, TIMELINE, timeOf } from './dates.ts';
import type { Founder, Opening, Plan, Step } from './plan.ts';

type Row<L extends 'organisations' | 'events'> = RowOf<L>;
type Dated = { from?: string | null; to?: string | null };
type Name = Dated & { vi: string };
type Parent = Dated & { org: string };

/** A body while the story goes on. */
export type Body = {
  readonly id: string;
  readonly opening: Opening;
  readonly letter: string;
  from: string | null;
  to: string | null;
  ended: boolean;
  names: Name[];
  parents: Parent[];
};

/** What a story told: its bodies in the order of their birth, and its reorganisations. */
export type Story = { readonly bodies: readonly Body[]; readonly events: readonly Row<'events'>[] };

type Telling = { readonly bodies: Body[]; readonly events: Row<'events'>[] };

const letterOf = (n: number): string => String.fromCharCode(97 + n);

const bodyOf = (opening: Opening, n: number, from: string | null, to: string | null): Body => {
  const letter = letterOf(n);
  const vi = `${opening} ${SELF} ${letter.toUpperCase()}`;
  return { id: `${SELF}-${letter}`, opening, letter, from, to, ended: false, names: [{ vi, from }], parents: [] };
};

const found = (telling: Telling, { opening, from, to, above }: Founder): void => {
  const n = telling.bodies.length;
  const body = bodyOf(opening, n, from, to);
  const parent = n > 0 ? telling.bodies[above % n] : undefined;
  if (parent) body.parents.push({ org: parent.id, from, to });
  telling.bodies.push(body);
};

const makeFrom = (telling: Telling, source: Body | undefined, at: string): Body => {
  const root = telling.bodies[0];
  const body = bodyOf(source?.opening ?? 'Cục', telling.bodies.length, at, '..');
  const above = source?.parents.at(-1)?.org ?? root?.id;
  if (above && above !== body.id) body.parents.push({ org: above, from: at, to: '..' });
  telling.bodies.push(body);
  return body;
};

const move = (body: Body, to: Body, at: string): void => {
  const last = body.parents.at(-1);
  if (last) last.to = at;
  if (to !== body) body.parents.push({ org: to.id, from: at, to: '..' });
};

/** A body ends: what was part of it moves to what comes after, its name and its place end with it. */
const finish = (telling: Telling, body: Body, at: string, heir: Body | undefined): void => {
  body.to = at;
  body.ended = true;
  const last = body.parents.at(-1);
  if (last) last.to = at;
  for (const part of telling.bodies)
    if (!part.ended && part.parents.at(-1)?.org === body.id && part !== body)
      move(part, heir ?? telling.bodies[0] ?? part, at);
};

const rename = (body: Body, at: string): void => {
  const last = body.names.at(-1);
  if (last) last.to = at;
  body.names.push({
    vi: `${body.opening} ${SELF} ${body.letter.toUpperCase()} ${'I'.repeat(body.names.length)}`,
    from: at,
  });
};

type Sides = { readonly from: readonly Body[]; readonly to: readonly Body[]; readonly subject?: readonly Body[] };

const makeAll = (telling: Telling, source: Body | undefined, at: string, count: number): readonly Body[] =>
  Array.from({ length: count }, () => makeFrom(telling, source, at));

const withoutFounder = (telling: Telling, bodies: readonly Body[]): readonly Body[] =>
  bodies.filter((body) => body !== telling.bodies[0]);

/** Bodies of earlier days that do not live any more and may come back: no day is known on which they ended for good. */
const gone = ({ bodies }: Telling): Body | undefined => bodies.find(({ ended, to }) => ended && to !== null);

/** What each type of reorganisation does to the bodies that it finds, as the terms of law say. */
const SIDES: Readonly<
  Record<Step['type'], (telling: Telling, alive: readonly Body[], step: Step, at: string) => Sides>
> = {
  establishment: (telling, [a], { outputs, more }, at) => ({
    from: more && a ? [a] : [],
    to: makeAll(telling, a, at, Math.min(outputs, 2)),
  }),
  consolidation: (telling, alive, { more }, at) => {
    const from = withoutFounder(telling, alive).slice(0, more ? 3 : 2);
    return { from, to: makeAll(telling, from[0], at, 1) };
  },
  absorption: (telling, alive, { more }) => {
    const [into, ...others] = alive;
    const from = withoutFounder(telling, others).slice(0, 2);
    return { from: more && into ? [...from, into] : from, to: into ? [into] : [] };
  },
  division: (telling, alive, { outputs }, at) => {
    const from = withoutFounder(telling, alive).slice(0, 1);
    return { from, to: makeAll(telling, from[0], at, Math.max(outputs, 2)) };
  },
  separation: (telling, [a], { more }, at) => {
    const made = makeAll(telling, a, at, 1);
    return { from: a ? [a] : [], to: more && a ? [a, ...made] : made };
  },
  rename: (_, [a]) => ({ from: a ? [a] : [], to: a ? [a] : [] }),
  transfer: (telling, [a, b, c]) => ({
    from: a ? [a] : [],
    to: b ? [b] : [],
    subject: c ? withoutFounder(telling, [c]) : [],
  }),
  reorganisation: (telling, alive, { outputs, more }, at) => {
    const from = withoutFounder(telling, alive).slice(0, more ? 2 : 1);
    return { from, to: makeAll(telling, from[0], at, outputs - 1) };
  },
  upgrade: (telling, [a], _, at) => ({ from: a ? withoutFounder(telling, [a]) : [], to: makeAll(telling, a, at, 1) }),
  downgrade: (_, [a]) => ({ from: a ? [a] : [], to: a ? [a] : [] }),
  conversion: (telling, [a], _, at) => ({
    from: a ? withoutFounder(telling, [a]) : [],
    to: makeAll(telling, a, at, 1),
  }),
  're-establishment': (telling, [a], { more }, at) => {
    const back = gone(telling);
    return { from: a && a !== back ? [a] : [], to: back && more ? [back] : makeAll(telling, a, at, 1) };
  },
  dissolution: (telling, alive) => ({ from: withoutFounder(telling, alive).slice(0, 1), to: [] }),
};

const ENDING: readonly Step['type'][] = [
  'consolidation',
  'absorption',
  'division',
  'reorganisation',
  'upgrade',
  'conversion',
  'dissolution',
];

const apply = (telling: Telling, { type, parts, told }: Step, { from, to, subject }: Sides, at: string): void => {
  const heir = to[0];
  for (const [n, body] of from.entries())
    if (ENDING.includes(type) && !to.includes(body) && !parts[n]) finish(telling, body, at, heir);
  for (const body of to) if (body.ended) Object.assign(body, { ended: false, to: null });
  if (type === 'rename' || (type === 'downgrade' && told === 'day')) for (const body of to) rename(body, at);
  const [taker] = to;
  for (const body of subject ?? []) if (taker && body !== taker) move(body, taker, at);
};

const dateTold = (step: Step, at: string): string | null =>
  step.told === 'day' ? at : step.told === 'unknown' ? null : step.vague;

const eventOf = (telling: Telling, step: Step, { from, to, subject }: Sides, at: string): Row<'events'> => {
  const status = step.status;
  const extent = Object.fromEntries(from.flatMap(({ id }, n) => (step.parts[n] ? [[id, 'part' as const]] : [])));
  return {
    id: `${SELF}-e${telling.events.length + 1}`,
    type: step.type,
    ...(status !== 'in-force' && { status, announced: '2015-01-01', note: { en: 'A plan' } }),
    date: dateTold(step, at),
    ...(from.length > 0 && { from: from.map(({ id }) => id) }),
    ...(to.length > 0 && { to: to.map(({ id }) => id) }),
    ...(subject && subject.length > 0 && { subject: subject.map(({ id }) => id) }),
    ...(Object.keys(extent).length > 0 && { extent }),
    legal_basis: ['luat'],
    sources: ['luat'],
    confidence: 'verified',
  };
};

/** A plan that is not in force names bodies that there are, and changes none. */
const planned = (alive: readonly Body[]): Sides => ({ from: alive.slice(0, 2), to: alive.slice(2) });

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const MOST_BODIES = 10;

const tell = (telling: Telling, step: Step): void => {
  const at = TIMELINE[step.when] ?? TIMELINE[0];
  const living = telling.bodies.filter((body) => !body.ended && isAlive(body.from, at));
  const alive = distinct(step.picks.flatMap((pick) => living[pick % Math.max(living.length, 1)] ?? []));
  if (telling.bodies.length > MOST_BODIES) return;
  const inForce = step.status === 'in-force';
  const sides = inForce ? SIDES[step.type](telling, alive, step, at) : planned(alive);
  if (sides.from.length + sides.to.length === 0) return;
  telling.events.push(eventOf(telling, step, sides, at));
  if (inForce) apply(telling, step, sides, at);
};

const byTime = (a: Step, b: Step): number => a.when - b.when;

/** Bodies and reorganisations as their plan tells them, in order of time. */
export const storyOf = ({ founders, steps }: Plan): Story => {
  const telling: Telling = { bodies: [], events: [] };
  for (const founder of founders) found(telling, founder);
  for (const step of [...steps].sort(byTime)) tell(telling, step);
  return telling;
};

/** A story of which some ends are told less well, or otherwise; what then lies outside of a life is fitted into it. */
export const blurred = ({ bodies, events }: Story, { blurs, places }: Plan): Story => {
  for (const { what, body, row, side, text } of blurs) {
    const one = bodies[body % bodies.length];
    const target = what === 'life' ? one : what === 'name' ? one?.names[row] : one?.parents[row];
    if (target && !(side === 'from' && text === '..')) target[side] = text;
  }
  for (const { child, parent, from, to } of places) {
    const [below, above] = [bodies[child % bodies.length], bodies[parent % bodies.length]];
    if (below && above && below !== above) below.parents.push({ org: above.id, from, to });
  }
  for (const body of bodies) fitBody(body, bodies);
  return { bodies, events };
};

const fitBody = (body: Body, bodies: readonly Body[]): void => {
  if (timeOf(body) === null) body.to = null;
  body.names = body.names.map((name) => ({ ...name, ...fittedName(name, body) }));
  body.parents = body.parents.flatMap((row) => {
    const parent = bodies.find(({ id }) => id === row.org);
    const time = parent && fitted(row, [body, parent]);
    return time ? [{ ...row, from: time.from ?? null, to: time.to ?? null }] : [];
  });
};

/** The last name says nothing of its end: it ends with the body. */
const fittedName = (name: Name, body: Body): Dated => {
  if (name.to === undefined && timeOf({ from: name.from ?? null, to: body.to }) !== null) return {};
  const time = fitted({ from: name.from, to: name.to ?? null }, [body]);
  return { from: time?.from ?? null, to: time?.to ?? null };
};
