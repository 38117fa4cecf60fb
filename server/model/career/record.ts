import type { OrganisationKind } from '../kinds.ts';
import type { OrganisationRow, PersonRow, PositionRow, ReorganisationRow, TenureRow } from '../rows.ts';

/** A step from a seat to the same seat in the body that its own went on in. */
export type Lead = { readonly from: string; readonly to: string; readonly reorganisation: ReorganisationRow };

/**
 * One tenure with its seat and body; `above` are the kinds of the bodies that its body ever was a part of, `leads` the steps that lead on
 * from its seat, near and far.
 */
export type Post = {
  readonly tenure: TenureRow;
  readonly seat: PositionRow;
  readonly body: OrganisationRow;
  readonly above: readonly OrganisationKind[];
  readonly leads: readonly Lead[];
};

/** What the record holds of a career: posts in order of beginning. */
export type CareerRecord = { readonly person: PersonRow; readonly posts: readonly Post[] };

/** How a career is read: each tenure for itself, or as one where the same seat goes on. */
export type Reading = 'IDENTITY' | 'CONTINUITY';
