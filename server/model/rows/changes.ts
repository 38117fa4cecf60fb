import type { Day } from '#temporal';
import type { Branch, OrganisationKind } from '../kinds.ts';

/** What can happen to a body; the terms of Vietnamese law where it has one. */
export const STATE_CHANGE_TYPES = [
  'established',
  'ended',
  'merged',
  'divided',
  'separated',
  'renamed',
  'moved',
  'reranked',
  'reheaded',
] as const;

/** One of the things that can happen to a body. */
export type StateChangeType = (typeof STATE_CHANGE_TYPES)[number];

/** One change of one body, made from all other rows, so it cites nothing itself. A change on a day is between its eve and that day. */
export type StateChangeRow = {
  readonly id: string;
  /** Orders all changes: day, reorganisation, body. */
  readonly key: string;
  readonly type: StateChangeType;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly branch: Branch;
  /** The days between which it was. */
  readonly dayMin: Day;
  readonly dayMax: Day;
  /** No source dates it: the day is that from (until) which it is possible. */
  readonly undated: boolean;
  /** The smallest n with at most 2^n days from `dayMin` to `dayMax`; null where the day is known. */
  readonly span: number | null;
  /** The reorganisations that did it, the foremost first. */
  readonly reorganisations: readonly string[];
  /** Of one that ended: what it went into; of one that began: what it came from; of a separation: what was split off. */
  readonly others: readonly string[];
  /** Name, parents and heads (ids of tenures) on the eve and on the day; no name where the body was not there. */
  readonly beforeVi: string | null;
  readonly beforeEn: string | null;
  readonly beforeParents: readonly string[];
  readonly beforeHeads: readonly string[];
  readonly afterVi: string | null;
  readonly afterEn: string | null;
  readonly afterParents: readonly string[];
  readonly afterHeads: readonly string[];
};
