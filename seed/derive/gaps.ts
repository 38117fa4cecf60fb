import { addDays, type Day, parseEdtf } from '#temporal';
import { FRESH_DAYS, type Gap, type GapCode, gapText, hasHead } from '../../server/model/gaps.ts';
import type { Confidence, OrganisationRow, PersonRow, ReorganisationRow, TenureRow } from '../../server/model/rows.ts';
import { propsOf } from './instances.ts';
import type { GraphRow, Link } from './row.ts';
import { seenIn } from './seen.ts';

/** How reorganisations begin and end bodies: the id of the one that did it, by the id of the body. */
export type Changes = {
  readonly begun: ReadonlyMap<string, string>;
  readonly ended: ReadonlyMap<string, string>;
  /** Those that ended bodies and of which the record knows no outcome, though a dissolution they are not. */
  readonly without: ReadonlySet<string>;
};

/** What is asked of the whole record to tell the gaps of one body or person. */
export type Surroundings = {
  readonly withParent: ReadonlySet<string>;
  readonly withHead: ReadonlySet<string>;
  readonly changes: Changes;
  /** The latest date on which a source shows a body at work. */
  readonly seen: ReadonlyMap<string, string>;
  readonly careers: ReadonlyMap<string, readonly TenureRow[]>;
  /** The day of the newest source of the whole record. */
  readonly reach: Day;
};

const ENDS: ReadonlySet<unknown> = new Set(['dissolved', 'absorbed']);
const BEGINS: ReadonlySet<unknown> = new Set(['created', 'split-off']);

type Event = { readonly id: string; readonly props: ReorganisationRow; readonly links: readonly Link[] };

const eventsIn = (rows: readonly GraphRow[]): readonly Event[] =>
  rows
    .filter(({ label, props }) => label === 'Reorganisation' && props.status === 'in-force')
    .map(({ id, props, links }) => ({ id, props: props as unknown as ReorganisationRow, links }));

const linked = (events: readonly Event[], type: string, test: (link: Link, event: Event) => boolean) =>
  events.flatMap((event) =>
    event.links
      .filter((each) => each.type === type && test(each, event))
      .map((each) => [each.from === event.id ? each.to : each.from, event.id] as const),
  );

/** Whether a body ended when a reorganisation that it gave a part to took effect: then that was one of those that ended it. */
const endedThen = (body: OrganisationRow | undefined, { dateMin, dateMax, type }: ReorganisationRow): boolean =>
  type !== 'transfer' && body !== undefined && !isUnknown(body.to) && dateMin <= body.toMax && dateMax >= body.toMin;

/** The reorganisations in force that began and ended bodies. */
export const changesIn = (rows: readonly GraphRow[]): Changes => {
  const events = eventsIn(rows);
  const bodies = new Map(propsOf('Organisation', rows).map((body) => [body.id, body]));
  const open = events.filter(
    ({ props, links }) => props.type !== 'dissolution' && !links.some(({ type }) => type === 'RESULTED_IN'),
  );
  return {
    begun: new Map(linked(events, 'RESULTED_IN', ({ props }) => BEGINS.has(props.role))),
    ended: new Map([
      ...linked(events, 'WENT_INTO', ({ from }, event) => endedThen(bodies.get(from), event.props)),
      ...linked(events, 'WENT_INTO', ({ props }) => ENDS.has(props.role)),
    ]),
    without: new Set(open.map(({ id }) => id)),
  };
};

/** Whether a stated bound leaves the day, month or year open: unknown, or only "on or before" or "on or after" a day. */
export const isUnknown = (text: string | null): boolean =>
  text === null || (text !== '..' && parseEdtf(text).openSide !== null);

type Told = readonly (Gap | false)[];
const gap = (code: GapCode, detail: string | null = null): Gap => ({ code, detail });
const texts = (told: Told): readonly string[] => told.filter((each) => each !== false).map(gapText);

const isBefore = (date: string, reach: Day): boolean => parseEdtf(date).max < addDays(reach, -FRESH_DAYS);

const isStale = (to: string | null, attested: string | null, reach: Day): boolean =>
  to === '..' && (attested === null || isBefore(attested, reach));

const ofConfidence = (confidence: Confidence): Told => [
  confidence === 'compiled' && gap('only-compiled'),
  confidence === 'recalled' && gap('only-recalled'),
];

const isWithoutChange = (row: OrganisationRow, { ended, without }: Changes): boolean => {
  const change = ended.get(row.id);
  return row.to !== '..' && !isUnknown(row.to) && (change === undefined || without.has(change));
};

/** Why the record of a body is thin. */
export const organisationGaps = (row: OrganisationRow, around: Surroundings): readonly string[] => {
  const { changes } = around;
  const seen = around.seen.get(row.id) ?? null;
  return texts([
    hasHead(row.kind) && !around.withHead.has(row.id) && gap('no-head'),
    isUnknown(row.from) && gap('start-unknown', changes.begun.get(row.id) ?? null),
    isUnknown(row.to) && gap('end-unknown', changes.ended.get(row.id) ?? null),
    isStale(row.to, seen, around.reach) && gap('not-attested-since', seen),
    !row.top && !around.withParent.has(row.id) && gap('no-parent'),
    isWithoutChange(row, changes) && gap('no-event', changes.ended.get(row.id) ?? null),
    ...ofConfidence(row.confidence),
  ]);
};

const FEW = 1;

/** The confidence of a career: verified as soon as one of its posts is. */
const confidenceOf = (row: PersonRow, career: readonly TenureRow[]): Confidence =>
  career.length > 0 && career.every(({ confidence }) => confidence === career[0]?.confidence)
    ? (career[0]?.confidence ?? row.confidence)
    : career.length > 0
      ? 'verified'
      : row.confidence;

const lastPost = (career: readonly TenureRow[]): TenureRow | undefined =>
  career.reduce<TenureRow | undefined>(
    (last, post) => (last === undefined || post.key > last.key ? post : last),
    undefined,
  );

/** The last date on which the record has a person in office, where it knows neither when that ended nor of another post still held. */
const cutOff = (career: readonly TenureRow[], reach: Day): Gap | false => {
  const last = lastPost(career);
  if (last === undefined || last.to !== null || career.some(({ to }) => to === '..')) return false;
  const seen = last.inOfficeOn ?? last.attested;
  return (seen === null || isBefore(seen, reach)) && gap('career-ends-early', seen);
};

/** Why the record of a person is thin. That no year of birth is known is no gap: it is not of the public role. */
export const personGaps = (row: PersonRow, around: Surroundings): readonly string[] => {
  const career = around.careers.get(row.id) ?? [];
  const stale = career.find((post) => isStale(post.to, post.attested, around.reach));
  return texts([
    stale !== undefined && gap('not-attested-since', stale.attested),
    career.length <= FEW && gap('few-posts'),
    cutOff(career, around.reach),
    ...ofConfidence(confidenceOf(row, career)),
  ]);
};

const careersIn = (rows: readonly GraphRow[]): ReadonlyMap<string, readonly TenureRow[]> => {
  const careers = new Map<string, TenureRow[]>();
  for (const tenure of propsOf('Tenure', rows)) {
    const career = careers.get(tenure.person);
    if (career) career.push(tenure);
    else careers.set(tenure.person, [tenure]);
  }
  return careers;
};

const surroundingsIn = (rows: readonly GraphRow[], reach: Day): Surroundings => ({
  withParent: new Set(
    propsOf('PartOf', rows).flatMap(({ child, relation }) => (relation === undefined ? [child] : [])),
  ),
  withHead: new Set(propsOf('Tenure', rows).flatMap(({ head, organisation }) => (head ? [organisation] : []))),
  changes: changesIn(rows),
  seen: seenIn(rows),
  careers: careersIn(rows),
  reach,
});

/** The rows with, on every body and person, why the record of it is thin. */
export const withGaps = (rows: readonly GraphRow[], reach: Day): readonly GraphRow[] => {
  const around = surroundingsIn(rows, reach);
  return rows.map((row) => {
    if (row.label === 'Organisation')
      return {
        ...row,
        props: { ...row.props, gaps: organisationGaps(row.props as unknown as OrganisationRow, around) },
      };
    if (row.label === 'Person')
      return { ...row, props: { ...row.props, gaps: personGaps(row.props as unknown as PersonRow, around) } };
    return row;
  });
};
