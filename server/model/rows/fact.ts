import type { Day } from '#temporal';

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
  /** The id of the set of sources that it rests on, what sorts it among facts of its sources, and whether it rests on one source alone. */
  readonly evidence?: string;
  readonly evidenceKey?: string;
  readonly alone?: true;
} & KnownRow;
