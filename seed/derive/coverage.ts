import { addDays, certainty, type Day, earlier, overlap, parseEdtf } from '#temporal';
import { classOn } from '../../server/model/body-class.ts';
import { KINDS, type OrganisationKind, traitsOf } from '../../server/model/kinds.ts';
import { intervalOfPeriod, PERIODS, type Period } from '../../server/model/periods.ts';
import type {
  BodyClassRow,
  CoverageRow,
  InstanceRow,
  OrganisationRow,
  StatisticRow,
  TimeRow,
} from '../../server/model/rows.ts';
import { isUnknown } from './gaps.ts';
import { propsOf } from './instances.ts';
import { type GraphRow, row } from './row.ts';

/** What an official count counts in the whole country. */
const COUNTED: Readonly<Record<string, OrganisationKind>> = {
  'province-level-units': 'province',
  'district-level-units': 'district',
  'commune-level-units': 'commune',
};
const COUNTRY = 'chinh-phu';

/** The rows of the graph by what coverage asks of them. */
type Held = {
  readonly counts: readonly StatisticRow[];
  readonly classes: readonly BodyClassRow[];
  readonly instances: ReadonlyMap<string, readonly InstanceRow[]>;
  readonly bodies: ReadonlyMap<string, readonly OrganisationRow[]>;
  readonly parents: ReadonlyMap<string, readonly TimeRow[]>;
  readonly heads: ReadonlyMap<string, readonly TimeRow[]>;
  readonly changed: ReadonlySet<string>;
  readonly reach: Day;
};

const timesBy = <T extends TimeRow>(items: readonly T[], keyOf: (item: T) => string) => {
  const times = new Map<string, T[]>();
  for (const item of items) {
    const list = times.get(keyOf(item));
    if (list) list.push(item);
    else times.set(keyOf(item), [item]);
  }
  return times;
};

const PARTICIPATES: ReadonlySet<string> = new Set(['WENT_INTO', 'RESULTED_IN', 'MOVED']);

const changedIn = (rows: readonly GraphRow[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ label, props }) => label === 'Reorganisation' && props.status === 'in-force')
      .flatMap(({ id, links }) =>
        links.filter(({ type }) => PARTICIPATES.has(type)).map(({ from, to }) => (from === id ? to : from)),
      ),
  );

/** Arranges the rows of facts and of classes; `reach` is the day of the record's newest source. */
export const heldIn = (rows: readonly GraphRow[], reach: Day): Held => ({
  counts: propsOf('Statistic', rows).filter(
    ({ organisation, measure }) => organisation === COUNTRY && measure in COUNTED,
  ),
  classes: propsOf('BodyClass', rows),
  instances: timesBy(propsOf('Instance', rows), ({ bodyClass }) => bodyClass),
  bodies: timesBy(propsOf('Organisation', rows), ({ kind }) => kind),
  parents: timesBy(
    propsOf('PartOf', rows).filter(({ relation }) => relation === undefined),
    ({ child }) => child,
  ),
  heads: timesBy(
    propsOf('Tenure', rows).filter(({ head }) => head),
    ({ organisation }) => organisation,
  ),
  changed: changedIn(rows),
  reach,
});

const isIn = (day: Day, { from, to }: Period): boolean => from <= day && (to === null || day < to);

const lacking = (stat: StatisticRow, bodies: readonly OrganisationRow[]): number => {
  const day = parseEdtf(stat.date).max;
  return Math.max(0, stat.value - bodies.filter((body) => certainty(body, day) !== 'no').length);
};

/** How many bodies of a kind official counts of the period have more than the record; null where there is no such count. */
export const missingByCounts = (kind: OrganisationKind, period: Period, held: Held): number | null => {
  const stats = held.counts.filter((stat) => COUNTED[stat.measure] === kind && isIn(parseEdtf(stat.date).max, period));
  return stats.length === 0 ? null : Math.max(...stats.map((stat) => lacking(stat, held.bodies.get(kind) ?? [])));
};

/** In how many territories a class of the kind certainly lacks its body on the last day of the period; null where no class says. */
export const missingByClasses = (kind: OrganisationKind, period: Period, held: Held): number | null => {
  const last = period.to === null ? held.reach : addDays(period.to, -1);
  const counts = held.classes
    .filter((each) => each.kind === kind)
    .flatMap((each) => {
      const day = earlier(last, addDays(each.toMin, -1));
      const on = classOn(each, held.instances.get(each.id) ?? [], held.bodies.get(each.territory) ?? [], day);
      const says = isIn(day, period) && on.expected.certain > 0;
      return says ? [on.missing.filter(({ certain }) => certain).length] : [];
    });
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
};

const sum = (a: number | null, b: number | null): number | null =>
  a === null && b === null ? null : (a ?? 0) + (b ?? 0);

const newest = (bodies: readonly OrganisationRow[]): string | null =>
  bodies.reduce<string | null>((best, { attested }) => {
    if (attested === null) return best;
    return best === null || parseEdtf(attested).min > parseEdtf(best).min ? attested : best;
  }, null);

const coverageOf = (kind: OrganisationKind, period: Period, n: number, held: Held): CoverageRow => {
  const time = intervalOfPeriod(period);
  const bodies = (held.bodies.get(kind) ?? []).filter((body) => overlap(body, time) !== 'no');
  const certain = bodies.filter((body) => overlap(body, time) === 'certain').length;
  const count = (test: (body: OrganisationRow) => boolean) => bodies.filter(test).length;
  const certainly = (each: TimeRow) => overlap(each, time) === 'certain';
  const isPlaced = (body: OrganisationRow) =>
    (held.parents.get(body.id) ?? []).some(
      (part) => certainly(part) || (!certainly(body) && overlap(part, time) !== 'no'),
    );
  const id = `coverage--${kind}--${period.id}`;
  return {
    id,
    key: `${traitsOf(kind).order}|${kind}|${n}`,
    branch: traitsOf(kind).branch,
    kind,
    period: period.id,
    certain,
    possible: bodies.length - certain,
    startKnown: count(({ from }) => !isUnknown(from)),
    endKnown: count(({ to }) => !isUnknown(to)),
    withParent: count(isPlaced),
    withHead: count((body) => (held.heads.get(body.id) ?? []).some(certainly)),
    withEvent: count((body) => held.changed.has(body.id)),
    newestSource: newest(bodies),
    knownMissing: sum(missingByCounts(kind, period, held), missingByClasses(kind, period, held)),
  };
};

/**
 * What the record has of every kind of bodies in every period, also where it has nothing: that is no data, not none. Reads the rows of facts
 * and of classes; `reach` is the day of the record's newest source.
 */
export const coverageRows = (rows: readonly GraphRow[], reach: Day): readonly GraphRow[] => {
  const held = heldIn(rows, reach);
  return (Object.keys(KINDS) as OrganisationKind[]).flatMap((kind) =>
    PERIODS.map((period, n) => row('Coverage', coverageOf(kind, period, n, held), [])),
  );
};
