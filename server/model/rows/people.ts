import type { FactRow, TimeRow } from './fact.ts';

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
    /** The name that the body bore when the tenure began; of a beginning that no source tells, the last that it may have borne then. */
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
    /** The class of its length (spanOf), by which an index finds who held on a day. */
    readonly span?: number;
    /** Its body, where it is the tenure of a head. */
    readonly headOf?: string | null;
  };

/** A seat that nobody held for an interval, where a source says so. */
export type VacancyRow = FactRow &
  TimeRow & { readonly position: string; readonly organisation: string; readonly legalBasis: readonly string[] };
