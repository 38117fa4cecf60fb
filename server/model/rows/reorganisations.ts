import type { Day } from '#temporal';
import type { OrganisationKind } from '../kinds.ts';
import type { FactRow } from './fact.ts';

/** How far a reorganisation came; a plan that did not come true is cancelled, or changed where something else was done instead. */
export type ReorganisationStatus = 'proposed' | 'approved' | 'in-force' | 'cancelled' | 'changed';

/** What a reorganisation does to a participant; the links to the participants carry it. */
export type ParticipantRole =
  | 'dissolved'
  | 'absorbed'
  | 'survives'
  | 'split-off'
  | 'created'
  | 'renamed'
  | 'gives'
  | 'receives';

/** The n-to-m event that changes bodies. `dateMin` and `dateMax` (yyyymmdd) bound the day it took effect. */
export type ReorganisationRow = FactRow & {
  readonly type: string;
  /** As the record ends: a plan that came true is in force. */
  readonly status: ReorganisationStatus;
  readonly date: string | null;
  readonly dateMin: Day;
  readonly dateMax: Day;
  readonly announced: string | null;
  readonly decided: string | null;
  readonly reported: string | null;
  /** The day from which a plan no longer stood. */
  readonly cancelled: string | null;
  /** The day by which it certainly was in force; FAR_FUTURE where that is unknown or it never was. */
  readonly inForceBy: Day;
  /** The day by which a plan certainly no longer stood; FAR_FUTURE where that is unknown or it is none. */
  readonly cancelledBy: Day;
  /** Reorganisations that were done instead of a plan. */
  readonly instead: readonly string[];
  /** Names of bodies that a plan would have made and that never came to be. */
  readonly plannedVi: readonly string[];
  readonly plannedEn: readonly string[];
  readonly functions: readonly string[];
  readonly projects: readonly string[];
  readonly titleVi: string;
  readonly titleEn: string;
  readonly functionVi: string | null;
  readonly functionEn: string | null;
  readonly legalBasis: readonly string[];
  readonly sourceCites: readonly string[];
};

/** Reorganisations that belong together; they have a link PART_OF_REFORM to it. */
export type ReformRow = FactRow & {
  readonly vi: string;
  readonly en: string;
  readonly date: string;
  readonly dateMin: Day;
  readonly dateMax: Day;
  readonly announced: string | null;
  readonly decided: string | null;
  readonly partOf: string | null;
  readonly acts: readonly string[];
  /** Numbers of reorganisations by type, and of bodies before and after, computed from the record: JSON of ReformCounts. */
  readonly counts: string;
  readonly sourceCites: readonly string[];
};

/** How many bodies certainly and possibly existed on the eve and on the day of a reform. */
export type ReformCounts = {
  readonly types: Readonly<Record<string, number>>;
  readonly counted: readonly {
    readonly kinds: readonly OrganisationKind[];
    readonly before: { readonly certain: number; readonly possible: number };
    readonly after: { readonly certain: number; readonly possible: number };
  }[];
};
