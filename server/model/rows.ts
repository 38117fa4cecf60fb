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

/** What every cited fact carries: its own id, its sources in order, and a remark of ours. */
export type FactRow = {
  readonly id: string;
  /** Sorts and pages the facts of one label; unique within it. */
  readonly key: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly noteVi: string | null;
  readonly noteEn: string | null;
};

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
  };

/** What a name names. */
export type NamedType = 'organisation' | 'person' | 'position' | 'reorganisation' | 'project' | 'function' | 'source';

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
};

/** A seat of one body, whoever holds it. */
export type PositionRow = {
  readonly id: string;
  readonly key: string;
  readonly organisation: string;
  readonly vi: string;
  readonly en: string | null;
  readonly head: boolean;
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
    readonly head: boolean;
    readonly acting: boolean;
    readonly how: string | null;
    readonly inOfficeOn: string | null;
    readonly inOfficeFrom: string | null;
    readonly legalBasis: readonly string[];
    readonly sourceCites: readonly string[];
  };

/** The n-to-m event that changes bodies. `dateMin` and `dateMax` (yyyymmdd) bound the day it took effect. */
export type ReorganisationRow = FactRow & {
  readonly type: string;
  readonly date: string | null;
  readonly dateMin: Day;
  readonly dateMax: Day;
  readonly decided: string | null;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly functionVi: string | null;
  readonly functionEn: string | null;
  readonly legalBasis: readonly string[];
  readonly sourceCites: readonly string[];
};

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
export type RedirectRow = { readonly id: string; readonly key: string; readonly to: string };

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
};

/** A label of the graph. */
export type Label = keyof Rows;
