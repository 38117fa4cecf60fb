import fc from 'fast-check';
import { EVENT_TYPES, STATUSES } from '../../../seed/schema/event.ts';
import { date, end, ends, start, TIMELINE } from './dates.ts';

/** What a generated state is built from: choices only, so that fast-check can leave out one after the other. */
export type Plan = {
  readonly founders: readonly Founder[];
  readonly steps: readonly Step[];
  readonly blurs: readonly Blur[];
  readonly places: readonly Place[];
  readonly people: number;
  readonly posts: readonly Post[];
  readonly vacancies: readonly Vacancy[];
  readonly duties: readonly Duty[];
};

/** How the names of generated bodies begin; each has its kind and its titles. */
export const OPENINGS = ['Bộ', 'Cục', 'Xã'] as const;

/** How the name of a generated body begins. */
export type Opening = (typeof OPENINGS)[number];

/** A body that no reorganisation of the state makes. */
export type Founder = {
  readonly opening: Opening;
  readonly from: string | null;
  readonly to: string | null;
  readonly above: number;
};

/** A reorganisation: bodies are picked among those alive then. */
export type Step = {
  readonly type: (typeof EVENT_TYPES)[number];
  readonly status: (typeof STATUSES)[number];
  readonly when: number;
  /** What the sheet says of the day instead. */
  readonly told: 'day' | 'unknown' | 'vague';
  readonly vague: string;
  readonly picks: readonly number[];
  /** Whether an input gives only a part, in the order of inputs. */
  readonly parts: readonly boolean[];
  readonly outputs: number;
  /** Whether it has inputs, or outputs, that its type does not ask for. */
  readonly more: boolean;
};

/** An end of a life, a name or a place that a sheet tells less well. */
export type Blur = {
  readonly what: 'life' | 'name' | 'parent';
  readonly body: number;
  readonly row: number;
  readonly side: 'from' | 'to';
  readonly text: string | null;
};

/** A place of a body in another beside those that the story gives. */
export type Place = {
  readonly child: number;
  readonly parent: number;
  readonly from: string | null;
  readonly to: string | null;
};

/** Somebody in a seat. */
export type Post = {
  readonly person: number;
  readonly body: number;
  readonly title: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly seen: string | null;
  readonly acting: boolean;
};

/** A seat without a holder. */
export type Vacancy = {
  readonly body: number;
  readonly title: number;
  readonly from: string | null;
  readonly to: string | null;
};

/** What a body answers for, or does in a project. */
export type Duty = {
  readonly thing: 'function' | 'project';
  readonly body: number;
  readonly unit: number | null;
  readonly role: number;
  readonly from: string | null;
  readonly to: string | null;
};

const pick = fc.nat({ max: 11 });

const founder = fc.record({
  opening: fc.constantFrom(...OPENINGS),
  from: start,
  to: fc.oneof({ weight: 3, arbitrary: fc.constant('..') }, { weight: 1, arbitrary: fc.constant(null) }),
  above: pick,
});

const step = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  status: fc.oneof(
    { weight: 5, arbitrary: fc.constant('in-force' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...STATUSES) },
  ),
  when: fc.nat({ max: TIMELINE.length - 1 }),
  told: fc.oneof(
    { weight: 6, arbitrary: fc.constant('day' as const) },
    { weight: 1, arbitrary: fc.constantFrom('unknown' as const, 'vague' as const) },
  ),
  vague: date,
  picks: fc.tuple(pick, pick, pick),
  parts: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map((all) => all.map((part, n) => part && n > 0)),
  outputs: fc.constantFrom(1, 2, 3),
  more: fc.boolean(),
});

const blur = fc.record({
  what: fc.constantFrom('life' as const, 'name' as const, 'parent' as const),
  body: pick,
  row: fc.nat({ max: 2 }),
  side: fc.constantFrom('from' as const, 'to' as const),
  text: end,
});

const withEnds = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.tuple(fc.record(model), ends).map(([own, time]) => ({ ...own, ...time }));

const posts = withEnds({
  person: pick,
  body: pick,
  title: fc.nat({ max: 5 }),
  seen: fc.option(date, { freq: 3 }),
  acting: fc.boolean().map((acting) => acting),
});

/** Plans of small states. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  founders: fc.array(founder, { minLength: 1, maxLength: 4 }),
  steps: fc.array(step, { maxLength: 6 }),
  blurs: fc.array(blur, { maxLength: 3 }),
  places: fc.array(withEnds({ child: pick, parent: pick }), { maxLength: 3 }),
  people: fc.integer({ min: 1, max: 4 }),
  posts: fc.array(posts, { maxLength: 7 }),
  vacancies: fc.array(withEnds({ body: pick, title: fc.nat({ max: 2 }) }), { maxLength: 1 }),
  duties: fc.array(
    withEnds({
      thing: fc.constantFrom('function' as const, 'project' as const),
      body: pick,
      unit: fc.option(pick, { freq: 2 }),
      role: fc.nat({ max: 2 }),
    }),
    { maxLength: 4 },
  ),
});
