import type { Day, Interval, Language } from '#temporal';

/** The colour of a bar: that of a branch, or none. */
export type Tone = 'party' | 'legislature' | 'government' | 'local' | 'judiciary' | 'service' | 'plain';

/** What a bar stands for: a post held; a vacancy that a source tells; a time of which the record has nobody. */
export type BarForm = 'held' | 'vacant' | 'unknown';

/** A bar of a lane. */
export type LaneBar = {
  readonly key: string;
  readonly form: BarForm;
  readonly interval: Interval;
  readonly tone: Tone;
  /** The first line on it, and the second. */
  readonly title: string;
  readonly detail: string;
  /** The language of its words. */
  readonly lang?: Language;
  /** The number of its row in the equal table; shown where no word has room. */
  readonly number: number | null;
  /** All of it in words. */
  readonly label: string;
  /** The place on the page that tells it in full: `#chang-3`. */
  readonly href: string;
  readonly acting: boolean;
  readonly possible: boolean;
  readonly recalled: boolean;
  /** Whether the page wants it seen before others: what several people share. */
  readonly lit: boolean;
  /** Days within it on which the body changed, not the person. */
  readonly breaks: readonly Day[];
};

/** Bars that belong together, under one name. */
export type Lane = {
  readonly key: string;
  readonly label: string;
  readonly lang?: Language;
  readonly bars: readonly LaneBar[];
};

/** Lanes of one person or one seat; without a title where there is only one. */
export type LaneGroup = { readonly key: string; readonly title: string | null; readonly lanes: readonly Lane[] };

/** All intervals of groups. */
export const intervalsOf = (groups: readonly LaneGroup[]): readonly Interval[] =>
  groups.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars.map(({ interval }) => interval)));
