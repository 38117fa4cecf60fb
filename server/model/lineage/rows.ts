import type { OrganisationRow, ParticipantRole, ReorganisationRow } from '../rows.ts';

/** How much of a body goes: all of it, or a part. */
export type Extent = 'whole' | 'part';

/** A body on one side of a reorganisation. */
export type LineageSide = {
  readonly organisation: string;
  readonly extent: Extent;
  readonly role: ParticipantRole;
};

/** A reorganisation with all that went into it and came out of it; `before` and `after` are their ids. */
export type LineageChange = {
  readonly row: ReorganisationRow;
  readonly inputs: readonly LineageSide[];
  readonly outputs: readonly LineageSide[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** A body of a lineage. */
export type LineageBody = { readonly row: OrganisationRow };
