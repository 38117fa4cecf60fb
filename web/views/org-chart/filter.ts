import type { Branch } from '../../style/tokens.ts';
import { GROUP_IDS, type GroupId, groupOf } from './grouping.ts';
import type { Body, ChartModel } from './model.ts';
import type { OpenSet } from './view-state.ts';

/** How sure a body's place on the day is. */
export type Status = 'certain' | 'possible' | 'recalled';

/** What is shown: an empty set means all. A body must fit each of the three. */
export type Filter = {
  readonly branches: ReadonlySet<Branch>;
  readonly groups: ReadonlySet<GroupId>;
  readonly statuses: ReadonlySet<Status>;
};

const BRANCH_IDS: readonly Branch[] = ['PARTY', 'LEGISLATURE', 'GOVERNMENT', 'LOCAL', 'JUDICIARY', 'SERVICE'];

/** The statuses in the order in which they are offered. */
export const STATUSES: readonly Status[] = ['certain', 'possible', 'recalled'];

/** How sure the record is of a body's place. */
export const statusOf = ({ certainty, confidence }: Body): Status => {
  if (certainty === 'POSSIBLE') return 'possible';
  return confidence === 'RECALLED' ? 'recalled' : 'certain';
};

/** Nothing is left out. */
export const NO_FILTER: Filter = { branches: new Set(), groups: new Set(), statuses: new Set() };

/** Whether all is shown. */
export const isEmptyFilter = ({ branches, groups, statuses }: Filter): boolean =>
  branches.size + groups.size + statuses.size === 0;

/** Reads `b-party_k-cuc_s-possible`; what is no filter is left out. */
export const parseFilter = (text: string | undefined): Filter => {
  const tokens = new Set((text ?? '').split('_'));
  return {
    branches: new Set(BRANCH_IDS.filter((branch) => tokens.has(`b-${branch.toLowerCase()}`))),
    groups: new Set([...GROUP_IDS].filter((group): group is GroupId => tokens.has(`k-${group}`))),
    statuses: new Set(STATUSES.filter((status) => tokens.has(`s-${status}`))),
  };
};

/** Prints a filter, the inverse of parseFilter; undefined where all is shown. */
export const printFilter = ({ branches, groups, statuses }: Filter): string | undefined => {
  const tokens = [
    ...[...branches].map((branch) => `b-${branch.toLowerCase()}`),
    ...[...groups].map((group) => `k-${group}`),
    ...[...statuses].map((status) => `s-${status}`),
  ];
  return tokens.length === 0 ? undefined : tokens.join('_');
};

const fits = <T>(chosen: ReadonlySet<T>, value: T): boolean => chosen.size === 0 || chosen.has(value);

/** Whether a body is among what is shown. */
export const matches = ({ branches, groups, statuses }: Filter, body: Body): boolean =>
  fits(branches, body.branch) && fits(groups, groupOf(body.kind)) && fits(statuses, statusOf(body));

/** The chart with only what is shown; what is open stays, since it leads to its parts. */
export const filteredModel = (model: ChartModel, filter: Filter, open: OpenSet): ChartModel => {
  if (isEmptyFilter(filter)) return model;
  const shown = (body: Body) => matches(filter, body) || open.has(body.slug);
  return {
    tops: model.tops.length > 1 ? model.tops.filter(shown) : model.tops,
    parts: new Map([...model.parts].map(([parent, bodies]) => [parent, bodies.filter(shown)])),
  };
};

/** How many of the bodies that are there would be shown by each choice, in the order in which they first come. */
export type FilterCounts = {
  readonly branches: ReadonlyMap<Branch, number>;
  readonly groups: ReadonlyMap<GroupId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
};

const tally = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Counts the bodies of a chart that are loaded, each once. */
export const filterCounts = ({ tops, parts }: ChartModel): FilterCounts => {
  const bodies = [...new Map([...tops, ...[...parts.values()].flat()].map((body) => [body.slug, body])).values()];
  return {
    branches: tally(bodies.map(({ branch }) => branch)),
    groups: tally(bodies.map(({ kind }) => groupOf(kind))),
    statuses: tally(bodies.map(statusOf)),
  };
};
