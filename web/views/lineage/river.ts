import {
  type Bound,
  EmptyIntervalError,
  FAR_PAST,
  type Interval,
  intervalOf,
  type Language,
  parseBound,
  parseEdtf,
} from '#temporal';
import { spanOf } from '../../data/interval.ts';
import { wordsOf } from '../../data/names.ts';
import type { LineagePlansQuery, LineageQuery } from '../../operations.generated.ts';
import type { Extent, JointOf, Lane, Moment, River, Thread, Written } from './model.ts';

/** A lineage as the API gives it. */
export type LineageData = NonNullable<LineageQuery['lineage']>;
/** A body of a lineage as the API gives it. */
export type LineageOrganisation = LineageData['bodies'][number]['organisation'];
/** A plan as the API gives it. */
export type PlanData = LineagePlansQuery['reorganisations']['edges'][number]['node'];
/** A reorganisation in force as the API gives it. */
export type EventData = LineageData['reorganisations'][number];

/** Days between which something took effect, by its EDTF date; null where it is not known. */
export const momentOf = (date: string | null): Moment | null => {
  if (date === null) return null;
  const { min, max } = parseEdtf(date);
  return { min, max };
};

/** When a plan was first told of. */
export const planDate = ({ announced, decided, reported, date }: PlanData): string | null =>
  announced ?? decided ?? reported ?? date;

type Heads = NonNullable<LineageOrganisation['headSuccession']>;

const headsOf = (succession: Heads | null): readonly Written[] =>
  (succession?.entries.edges ?? []).flatMap(({ node: { tenure, interval } }) =>
    tenure === null || interval === null
      ? []
      : [{ text: tenure.person.name, language: 'vi' as const, span: spanOf(interval) }],
  );

const laneOf = (body: LineageOrganisation, language: Language): Lane => ({
  id: body.slug,
  kind: 'body',
  span: spanOf(body.existence),
  branch: body.branch,
  names: body.names.map((name) => ({ ...wordsOf(name, language), span: spanOf(name.interval) })),
  heads: headsOf(body.headSuccession),
});

const extentOf = (extent: 'WHOLE' | 'PART'): Extent => (extent === 'WHOLE' ? 'whole' : 'part');

const jointOf = ({ slug, type, date, outputs }: EventData, links: LineageData['links']): JointOf => {
  const threads = (side: 'INPUT' | 'OUTPUT'): readonly Thread[] =>
    links
      .filter((link) => link.reorganisationSlug === slug && link.side === side)
      .map(({ organisationSlug, extent }) => ({ lane: organisationSlug, extent: extentOf(extent) }));
  const [ins, outs] = [threads('INPUT'), threads('OUTPUT')];
  const through = outs.filter(({ lane }) => ins.some((thread) => thread.lane === lane)).length;
  return { id: slug, type, moment: momentOf(date), plan: false, heirs: outputs.length - through, ins, outs };
};

/** The time in which a plan stood: from when it was told of to when it was given up; an unknown end where the record's days do not fit. */
const planSpan = (plan: PlanData): Interval => {
  const from: Bound = parseBound(planDate(plan));
  try {
    return intervalOf(from, parseBound(plan.cancelled));
  } catch (error) {
    if (error instanceof EmptyIntervalError) return intervalOf(from, parseBound(null));
    throw error;
  }
};

/** The id of the lane of a body that a plan would have made. */
export const plannedLane = (plan: string): string => `${plan}?`;

/** Of a plan that would have made bodies, one lane with their names: it never came to be. */
const plannedLanes = (plan: PlanData, language: Language): readonly Lane[] => {
  if (plan.planned.length === 0) return [];
  const span = planSpan(plan);
  const names = plan.planned.map((name) => wordsOf(name, language));
  const text = `${names.map((name) => name.text).join(' / ')} ?`;
  const written = { text, language: names[0]?.language ?? 'vi', span };
  return [{ id: plannedLane(plan.slug), kind: 'plan', span, branch: null, names: [written], heads: [] }];
};

const planJoint = (plan: PlanData, known: ReadonlySet<string>): JointOf => {
  const threads = (side: PlanData['inputs']): readonly Thread[] =>
    side
      .filter(({ organisation }) => known.has(organisation.slug))
      .map(({ organisation, extent }) => ({ lane: organisation.slug, extent: extentOf(extent) }));
  const planned: readonly Thread[] = plan.planned.length > 0 ? [{ lane: plannedLane(plan.slug), extent: 'whole' }] : [];
  const outs = [...threads(plan.outputs), ...planned];
  return {
    id: plan.slug,
    type: plan.type,
    moment: momentOf(planDate(plan)),
    plan: true,
    heirs: 1,
    ins: threads(plan.inputs),
    outs,
  };
};

/** Plans that were not carried out, or not yet, in which one of these bodies was to take part. */
export const plansOf = (plans: readonly PlanData[], bodies: LineageData['bodies']): readonly PlanData[] => {
  const known = new Set(bodies.map(({ organisation }) => organisation.slug));
  return plans.filter(({ inputs, outputs }) =>
    [...inputs, ...outputs].some(({ organisation }) => known.has(organisation.slug)),
  );
};

/** The day by which a joint is put in order: its first, its last where only that is known ("on or before"), none before all others. */
const orderOf = ({ moment }: JointOf): number => {
  if (moment === null) return 0;
  return moment.min > FAR_PAST ? moment.min : moment.max;
};

/** Joints in order of time. */
export const inTime = (joints: readonly JointOf[]): readonly JointOf[] =>
  [...joints].sort((a, b) => orderOf(a) - orderOf(b));

/** The river of a lineage with the plans that touch it; names in the language of the page where there are some. */
export const riverOf = (lineage: LineageData, plans: readonly PlanData[], language: Language): River => {
  const known = new Set(lineage.bodies.map(({ organisation }) => organisation.slug));
  const joints = [
    ...lineage.reorganisations.map((event) => jointOf(event, lineage.links)),
    ...plans.map((plan) => planJoint(plan, known)),
  ];
  return {
    start: lineage.start.slug,
    lanes: [
      ...lineage.bodies.map(({ organisation }) => laneOf(organisation, language)),
      ...plans.flatMap((plan) => plannedLanes(plan, language)),
    ],
    joints: inTime(joints),
  };
};
