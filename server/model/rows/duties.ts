import type { Confidence, FactRow, TimeRow } from './fact.ts';

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
