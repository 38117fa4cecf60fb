import { type Day, earlier, type Interval, parseEdtf, within } from '#temporal';
import { SOURCES, type State } from '../state.ts';
import { type Title, titleOf } from '../titles.ts';
import { daysAround, isUnknown, type Published, shared, stillSeen, type Time, timeIn } from './time.ts';

/** A name of a body while it bore it. */
export type Name = { readonly vi: string; readonly time: Time };

/** A body inside another. */
export type Part = { readonly child: string; readonly parent: string; readonly time: Time };

/** A body with its life, its names in order of time, and the bodies that it was part of. */
export type Body = {
  readonly id: string;
  readonly kind: string;
  readonly life: Time;
  readonly names: readonly Name[];
  readonly parents: readonly Part[];
  readonly codes: readonly { readonly code: string; readonly time: Time }[];
};

/** Somebody in a seat. */
export type Held = {
  readonly person: string;
  readonly org: string;
  readonly seat: string;
  readonly title: Title;
  readonly acting: boolean;
  readonly time: Time;
};

/** A seat without a holder. */
export type Vacant = { readonly seat: string; readonly org: string; readonly title: Title; readonly time: Time };

/** A body that answers for a function or has a role in a project. */
export type Duty = {
  readonly thing: string;
  readonly org: string;
  readonly unit: string | null;
  readonly role: string | null;
  readonly time: Time;
};

/** A reorganisation: what went in, whole or in part, what came out, what moved. */
export type Change = {
  readonly id: string;
  readonly type: string;
  readonly inForce: boolean;
  readonly date: { readonly min: Day; readonly max: Day; readonly text: string } | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly subject: readonly string[];
  readonly isPart: (id: string) => boolean;
};

/** What a state means, read off its sheets. */
export type World = {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly parts: readonly Part[];
  readonly held: readonly Held[];
  readonly vacant: readonly Vacant[];
  readonly changes: readonly Change[];
  readonly people: readonly string[];
  readonly functions: readonly Duty[];
  readonly projects: readonly Duty[];
  /** Every bound of its facts, the day before and the day after. */
  readonly days: readonly Day[];
};

type Organisation = State['organisations'][number];

const lifeOf = ({ existed = {}, sources }: Organisation, published: Published): Time =>
  timeIn(existed, stillSeen(existed, sources, published));

/** A name without an end ends with the next, the last with the body; one without a beginning begins where the one before ends. */
const namesOf = ({ names, existed, sources }: Organisation, life: Interval, published: Published): readonly Name[] => {
  const told = names.map(({ from, to }, n) => ({
    from: from !== undefined ? from : n === 0 ? existed?.from : (names[n - 1]?.to ?? null),
    to: to !== undefined ? to : n === names.length - 1 ? existed?.to : (names[n + 1]?.from ?? null),
  }));
  let last = life.toMax;
  return told
    .map((ends, n) => ({ ends, vi: names[n]?.vi ?? '' }))
    .reverse()
    .map(({ ends, vi }) => {
      const time = timeIn(ends, stillSeen(ends, sources, published), { ...life, toMax: last });
      last = earlier(life.toMax, time.fromMax);
      return { vi, time };
    })
    .reverse();
};

const partsOf = (
  { id, parents = [] }: Organisation,
  lives: ReadonlyMap<string, Time>,
  published: Published,
): readonly Part[] =>
  parents.map((row) => {
    const [own, other] = [lives.get(id), lives.get(row.org)];
    const both = own && other ? shared(own, other) : undefined;
    return { child: id, parent: row.org, time: timeIn(row, stillSeen(row, row.sources, published), both) };
  });

const changeOf = (event: State['events'][number]): Change => {
  const { id, type, status = 'in-force', date, from = [], to = [], subject = [], extent = {} } = event;
  return {
    id,
    type,
    inForce: status === 'in-force',
    date: date === null ? null : parseEdtf(date),
    from,
    to,
    subject,
    isPart: (body) => extent[body] === 'part',
  };
};

const heldOf = (row: State['tenures'][number], lives: ReadonlyMap<string, Time>): Held => {
  const title = titleOf(row.position.vi);
  const time = timeIn(row, { first: row.in_office_from, last: row.in_office_on }, lives.get(row.org));
  return {
    person: row.person,
    org: row.org,
    seat: `${row.org}--${title.seat}`,
    title,
    acting: row.acting ?? title.acting,
    time,
  };
};

const isFull = ({ acting, title }: Held): boolean => !acting && !title.inCharge;

/** Whether a day is one that somebody tells: "some day after 2020" has no last day. */
const isSaid = (day: number): boolean => day > 2_00_00 && day < 9990_00_00;

/**
 * One person holds a single seat at a time. So who nobody says left was gone when somebody had certainly begun who came after, and who nobody
 * says began had not begun before somebody had certainly left who came before. Those who act or are in charge stand beside.
 */
const inTurn = (held: readonly Held[]): readonly Held[] =>
  held.map((own) => {
    if (!own.title.single || !isFull(own)) return own;
    const { from, to, ...days } = own.time;
    const others = held.filter(({ seat, person }) => seat === own.seat && person !== own.person);
    const times = others.filter(isFull).map(({ time }) => time);
    const after = times.filter(({ fromMin }) => fromMin >= days.fromMax && fromMin >= days.toMin);
    const before = times.filter(({ toMax }) => toMax <= days.toMin && toMax <= days.fromMax);
    const gone = isUnknown(to) ? after.map(({ fromMax }) => fromMax).filter(isSaid) : [];
    const come = isUnknown(from) ? before.map(({ toMin }) => toMin).filter(isSaid) : [];
    const outer = { ...days, fromMin: Math.max(days.fromMin, ...come), toMax: Math.min(days.toMax, ...gone) };
    return { ...own, time: { from, to, ...within(days, outer as Interval) } };
  });

const functionDuties = ({ functions }: State, lives: ReadonlyMap<string, Time>): readonly Duty[] =>
  functions.flatMap(({ id, holders }) =>
    holders.map(({ org, unit, role, from, to }) => ({
      thing: id,
      org,
      unit: unit ?? null,
      role: role ?? null,
      time: timeIn({ from, to }, {}, lives.get(org)),
    })),
  );

const projectDuties = ({ projects }: State, lives: ReadonlyMap<string, Time>): readonly Duty[] =>
  projects.flatMap(({ id, bodies }) =>
    bodies.map(({ org, role, from, to }) => ({
      thing: id,
      org,
      unit: null,
      role,
      time: timeIn({ from, to }, {}, lives.get(org)),
    })),
  );

type Sources = readonly { readonly id: string; readonly published: string | null }[];

/** What a state means. */
export const worldOf = (state: State, sources: Sources = SOURCES): World => {
  const published = new Map(sources.flatMap(({ id, published: day }) => (day ? [[id, day] as const] : [])));
  const lives = new Map(state.organisations.map((body) => [body.id, lifeOf(body, published)]));
  const bodies = state.organisations.map((body): Body => {
    const life = lifeOf(body, published);
    const codes = (body.codes ?? []).map(({ code, ...time }) => ({ code, time: timeIn(time) }));
    return {
      id: body.id,
      kind: body.kind,
      life,
      names: namesOf(body, life, published),
      parents: partsOf(body, lives, published),
      codes,
    };
  });
  const held = inTurn(state.tenures.map((row) => heldOf(row, lives)));
  const vacant = state.vacancies.map(({ org, position, from, to }) => ({
    seat: `${org}--${titleOf(position.vi).seat}`,
    org,
    title: titleOf(position.vi),
    time: timeIn({ from, to }, {}, lives.get(org)),
  }));
  const parts = bodies.flatMap(({ parents }) => parents);
  const functions = functionDuties(state, lives);
  const projects = projectDuties(state, lives);
  const dated = [...parts, ...held, ...functions, ...projects, ...vacant].map(({ time }) => time);
  const names = bodies.flatMap((body) => [body.life, ...body.names.map(({ time }) => time)]);
  return {
    bodies: new Map(bodies.map((body) => [body.id, body])),
    parts,
    held,
    vacant,
    changes: state.events.map(changeOf),
    people: state.people.map(({ id }) => id),
    functions,
    projects,
    days: daysAround([...dated, ...names]),
  };
};
