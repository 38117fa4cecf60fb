import type { Branch, OrganisationKind } from '../kinds.ts';
import type { FactRow, TimeRow } from './fact.ts';

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

/** How a body stands above another beside that the other is a part of it: a party committee leads (lãnh đạo, chỉ đạo) a state body. */
export type LeadingRelation = 'party-leadership';

/** One body belonged to another, or was led by it, for a while. `relation` is absent where the one is a part of the other. */
export type PartOfRow = FactRow &
  TimeRow & { readonly child: string; readonly parent: string; readonly relation?: LeadingRelation };

/** An official code that a body bears for a while. */
export type IdentifierRow = FactRow &
  TimeRow & { readonly organisation: string; readonly scheme: string; readonly code: string };

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
    /** The territories of these, and the sources of each with blanks between, in their order. */
    readonly excepted: readonly string[];
    readonly exceptedBy: readonly string[];
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

/** An official count on a date. `value` has the unit of its measure: a number of units or people, or km². */
export type StatisticRow = FactRow & {
  readonly organisation: string;
  readonly measure: string;
  readonly date: string;
  readonly value: number;
};
