import type { Day } from '#temporal';
import type { Branch, OrganisationKind } from './kinds.ts';

/** Four days (yyyymmdd) between which a fact's time begins and ends, and the sheets' own texts of both ends. */
export type TimeRow = {
  readonly from: string | null;
  readonly to: string | null;
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
};

/** How well a fact is known: a page that states it was read; only an unofficial compilation; remembered, no page read. */
export type Confidence = 'verified' | 'compiled' | 'recalled';

/** Between which releases the record says so: their places in the row of releases, from 1; absent since the first, and still. */
export type KnownRow = { readonly knownFrom?: number; readonly knownTo?: number };

/** What every cited fact carries: its own id, its sources in order, and a remark of ours. */
export type FactRow = {
  readonly id: string;
  /** Sorts and pages the facts of one label; unique within it. */
  readonly key: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** The date (EDTF) of the newest of its sources that has one: up to then they reach. */
  readonly attested: string | null;
  readonly noteVi: string | null;
  readonly noteEn: string | null;
} & KnownRow;

/** A body with an identity of its own. `vi` and `en` are its latest names. */
export type OrganisationRow = FactRow &
  TimeRow & {
    readonly kind: OrganisationKind;
    readonly branch: Branch;
    readonly level: string | null;
    readonly vi: string;
    readonly en: string | null;
    readonly aliases: readonly string[];
    readonly website: string | null;
    /** True for the bodies that the Constitution or the Party's charter puts at the top of the state. */
    readonly top: boolean;
    /** Why the record of it is thin: texts of gapText. */
    readonly gaps: readonly string[];
  };

/** What a name names. */
export type NamedType =
  | 'organisation'
  | 'person'
  | 'position'
  | 'reorganisation'
  | 'reform'
  | 'project'
  | 'function'
  | 'body-class'
  | 'source';

/** One name of a thing: official (dated), an alias, or the number of an act; folded for finding. */
export type NameRow = TimeRow & {
  readonly id: string;
  readonly key: string;
  readonly of: string;
  readonly type: NamedType;
  readonly class: 'official' | 'alias' | 'number';
  readonly vi: string;
  readonly en: string | null;
  readonly folded: string;
  readonly foldedEn: string | null;
  /** Folded names of what contains it, so that "phuong 4 quan 8" finds one of many. */
  readonly context: string;
  /** Larger first among names that match equally well. */
  readonly weight: number;
};

/** One body belonged to another for a while. */
export type PartOfRow = FactRow & TimeRow & { readonly child: string; readonly parent: string };

/** An official code that a body bears for a while. */
export type IdentifierRow = FactRow &
  TimeRow & { readonly organisation: string; readonly scheme: string; readonly code: string };

/** An official, in the public role only. */
export type PersonRow = FactRow & {
  readonly name: string;
  readonly born: string | null;
  readonly gender: string | null;
  readonly birthplace: string | null;
  /** Why the record of the person is thin: texts of gapText. */
  readonly gaps: readonly string[];
};

/** A seat of one body, whoever holds it. `vi` is its normal title: without acting, in charge or concurrent. */
export type PositionRow = {
  readonly id: string;
  readonly key: string;
  readonly organisation: string;
  readonly vi: string;
  readonly en: string | null;
  readonly head: boolean;
  /** Only one person holds it at a time (a minister), unlike a deputy's. */
  readonly single: boolean;
  /** A rank of army or police, an academic or party membership: not a seat that can be vacant. */
  readonly sort: 'seat' | 'rank' | 'membership';
};

/** One person holds one position for an interval. */
export type TenureRow = FactRow &
  TimeRow & {
    readonly person: string;
    readonly organisation: string;
    readonly position: string;
    /** The name that the body bore when the tenure began. */
    readonly bodyVi: string;
    readonly bodyEn: string | null;
    /** The title as its sources print it, qualifiers and all. */
    readonly titleVi: string;
    readonly titleEn: string | null;
    readonly head: boolean;
    /** Quyền. */
    readonly acting: boolean;
    /** Phụ trách. */
    readonly inCharge: boolean;
    /** Kiêm. */
    readonly concurrent: boolean;
    readonly how: string | null;
    readonly inOfficeOn: string | null;
    readonly inOfficeFrom: string | null;
    readonly legalBasis: readonly string[];
    readonly sourceCites: readonly string[];
  };

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

/** A template over territories: one body in each unit of a kind. */
export type BodyClassRow = FactRow &
  TimeRow & {
    readonly vi: string;
    readonly en: string;
    readonly kind: OrganisationKind;
    readonly territory: 'province' | 'district' | 'commune';
    readonly legalBasis: readonly string[];
    /** Territories without one for a while: JSON of ClassException[]. */
    readonly exceptions: string;
  };

/** A territory where a class has no body for a while, and why. */
export type ClassException = TimeRow & {
  readonly territory: string;
  readonly sources: readonly string[];
  readonly noteVi: string | null;
  readonly noteEn: string | null;
};

/** A body is the one of its class in a territory for an interval. */
export type InstanceRow = FactRow &
  TimeRow & { readonly bodyClass: string; readonly organisation: string; readonly territory: string };

/**
 * How much of one kind of bodies the record holds in one period: bodies that existed on some day of it, and of these how many have what.
 * Made from all other rows, so it cites nothing itself.
 */
export type CoverageRow = {
  readonly id: string;
  readonly key: string;
  readonly branch: Branch;
  readonly kind: OrganisationKind;
  /** The id of one of PERIODS. */
  readonly period: string;
  readonly certain: number;
  readonly possible: number;
  readonly startKnown: number;
  readonly endKnown: number;
  readonly withParent: number;
  readonly withHead: number;
  readonly withEvent: number;
  readonly newestSource: string | null;
  /** How many are known to be missing, by official counts and by classes; null where neither says how many there were. */
  readonly knownMissing: number | null;
};

/** A seat that nobody held for an interval, where a source says so. */
export type VacancyRow = FactRow &
  TimeRow & { readonly position: string; readonly organisation: string; readonly legalBasis: readonly string[] };

/** What another source says of one field of a fact, beside what is shown. */
export type ClaimRow = FactRow & {
  /** The id of the fact that it is about. */
  readonly about: string;
  readonly field: 'from' | 'to' | 'date' | 'decided' | 'born' | 'birthplace' | 'value';
  readonly value: string | null;
  readonly shown: string | null;
  /** Why the other value is shown: its sources rank higher, or they rank alike and it fits the rows beside it. */
  readonly rule: 'rank' | 'fits';
};

/** One case that a rule of integrity found in the record. */
export type FindingRow = {
  readonly id: string;
  readonly key: string;
  readonly rule: string;
  /** The things that it is about, the first of them foremost. */
  readonly about: readonly string[];
  readonly vi: string;
  readonly en: string;
};

/** Things that look like one and are not. */
export type DistinctionRow = FactRow & { readonly ids: readonly string[] };

/** A scheme, programme, platform, database, infrastructure, law or plan that bodies run. */
export type ProjectRow = FactRow &
  TimeRow & {
    readonly kind: string;
    readonly vi: readonly string[];
    readonly en: readonly string[];
    readonly aliases: readonly string[];
    readonly website: string | null;
    readonly legalBasis: readonly string[];
  };

/** A body's role in a project for an interval. */
export type InvolvementRow = FactRow &
  TimeRow & { readonly project: string; readonly organisation: string; readonly role: string };

/** A field of state management. */
export type FunctionRow = FactRow & { readonly vi: string; readonly en: string | null };

/** A body (and a unit inside it) answered for a function for an interval, by the acts in `by`. */
export type ResponsibilityRow = FactRow &
  TimeRow & {
    readonly function: string;
    readonly organisation: string;
    readonly unit: string | null;
    readonly unitConfidence: Confidence | null;
    readonly role: string | null;
    readonly by: readonly string[];
    readonly laterActs: readonly string[];
  };

/** An official count on a date. `value` has the unit of its measure: a number of units or people, or km². */
export type StatisticRow = FactRow & {
  readonly organisation: string;
  readonly measure: string;
  readonly date: string;
  readonly value: number;
};

/** A document or page that states facts. */
export type SourceRow = {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly number: string | null;
  readonly noteVi: string | null;
  readonly noteEn: string | null;
};

/** An id that was joined into another, and stays valid as a way to it. */
export type RedirectRow = {
  readonly id: string;
  readonly key: string;
  readonly to: string;
  readonly reasonVi: string | null;
  readonly reasonEn: string | null;
  readonly sources: readonly string[];
};

/** The rows of the graph by label; loader and API share them. */
export type Rows = {
  readonly Organisation: OrganisationRow;
  readonly Name: NameRow;
  readonly PartOf: PartOfRow;
  readonly Identifier: IdentifierRow;
  readonly Person: PersonRow;
  readonly Position: PositionRow;
  readonly Tenure: TenureRow;
  readonly Reorganisation: ReorganisationRow;
  readonly Project: ProjectRow;
  readonly Involvement: InvolvementRow;
  readonly Function: FunctionRow;
  readonly Responsibility: ResponsibilityRow;
  readonly Statistic: StatisticRow;
  readonly Source: SourceRow;
  readonly Redirect: RedirectRow;
  readonly Reform: ReformRow;
  readonly BodyClass: BodyClassRow;
  readonly Instance: InstanceRow;
  readonly Coverage: CoverageRow;
  readonly Vacancy: VacancyRow;
  readonly Claim: ClaimRow;
  readonly Finding: FindingRow;
  readonly Distinction: DistinctionRow;
};

/** A label of the graph. */
export type Label = keyof Rows;
