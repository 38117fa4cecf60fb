import type { Branch, OrganisationKind } from '../kinds.ts';
import type { FactRow } from './fact.ts';

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

/** A set of sources on which facts rest: how many, by kind (`counts` goes with `kinds`); `alone`: it is one source. Made from all facts. */
export type EvidenceRow = {
  readonly id: string;
  readonly key: string;
  readonly sources: readonly string[];
  readonly alone: boolean;
  readonly kinds: readonly string[];
  readonly counts: readonly number[];
  readonly total: number;
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
