import type { Day, Interval } from '#temporal';
import type { Held } from '../model/fate/fate.ts';
import type { Change } from '../model/fate/lineage.ts';
import type { Found } from '../model/reform/unknowns.ts';
import type {
  FactRow,
  FunctionRow,
  InvolvementRow,
  Label,
  NamedType,
  OrganisationRow,
  ProjectRow,
  ReorganisationRow,
  ReorganisationStatus,
  ResponsibilityRow,
  SourceRow,
  StateChangeRow,
  TenureRow,
  TimeRow,
} from '../model/rows.ts';
import type { KeyRange } from '../model/telling/kinds.ts';

/** A thing on a day (yyyymmdd). */
export type OnDay = { readonly id: string; readonly day: Day };

/** A thing on a day, or over all time (null). */
export type DayKey = { readonly id: string; readonly day: Day | null };

/** A page of what belongs to a thing: the rows after a key, at most `limit`. */
export type PageKey = DayKey & {
  readonly after: string | null;
  readonly limit: number;
  /** Whether how many there are in all is asked too; else the page's total says nothing. */
  readonly counted?: boolean;
  /** Of pages of reorganisations: how far they came. */
  readonly statuses?: readonly ReorganisationStatus[];
};

/** A page of what belongs to something: the rows after a key, at most `limit`. */
export type PageOf = { readonly id: string; readonly after: string | null; readonly limit: number };

/** How a body was on one side of a change; no name where it was not there. `heads` are ids of tenures. */
export type ChangeSide = {
  readonly vi: string | null;
  readonly en: string | null;
  readonly parents: readonly string[];
  readonly heads: readonly string[];
};

/** A change of a body with what it changed. */
export type ChangeEntry = StateChangeRow & { readonly before: ChangeSide; readonly after: ChangeSide };

/** A page of the changes of a release: those of some kinds behind a place, at most `limit`. */
export type ReleaseChangesKey = {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly after: number;
  readonly limit: number;
};

/** A reform, and how many examples of what is not known about it are shown. */
export type UnknownsKey = { readonly id: string; readonly limit: number };

/** What was found that is not known about a reform, and its last possible day. */
export type ReformUnknowns = { readonly day: Day; readonly entries: readonly Found[] };

/** A page of the facts of a source: those of some kinds or of all (null), in ranges of keys, at most `limit`; `alone`: only on this source. */
export type FactsKey = {
  readonly id: string;
  readonly kinds: readonly string[] | null;
  readonly ranges: readonly KeyRange[];
  readonly limit: number;
  readonly alone: boolean;
};

/** A fact's place in a list of facts. */
export type FactPlace = { readonly key: string; readonly id: string };

/** How many facts of a kind, and how many on a source. */
export type KindTotal = { readonly kind: string; readonly total: number };
export type SourceTotal = { readonly total: number; readonly source: SourceRow };

/** A fact with what its line needs: the rows of facts that it is about, and the names of what it or these name. */
export type ToldFact = {
  readonly label: Label;
  readonly row: FactRow;
  readonly about: readonly { readonly label: Label; readonly row: FactRow }[];
  readonly names: readonly NamedThing[];
};

/** A thing's names as its row has them: a person's `name`, a project's lists, else `vi` and `en`. */
export type NamedThing = {
  readonly id: string;
  readonly vi: string | readonly string[] | null;
  readonly en: string | readonly string[] | null;
  readonly name: string | null;
};

/** One page and the number of rows on all pages. */
export type Page<Row> = { readonly total: number; readonly rows: readonly Row[] };

/** A class of bodies on a day; `headed`: with the heads of its bodies. */
export type ClassKey = { readonly id: string; readonly day: Day; readonly headed: boolean };

/** A class of bodies from one day to another. */
export type ClassFateKey = { readonly id: string; readonly from: Day; readonly to: Day };

/** A territory by its id, and the four bounds of its time. */
export type PlaceTime = readonly [id: string, fromMin: Day, fromMax: Day, toMin: Day, toMax: Day];

/** A body of a class in its territory; `heads`: for each who headed it that day, whether certainly. */
export type ClassHeld = Interval & {
  readonly territory: OrganisationRow;
  readonly organisation: OrganisationRow;
  readonly heads: readonly boolean[];
};

/** A class on a day: its territories, its bodies, the first territories without one, those that need none. */
export type ClassOn = {
  readonly territories: readonly PlaceTime[];
  readonly known: readonly ClassHeld[];
  readonly uncovered: readonly OrganisationRow[];
  readonly exempt: readonly OrganisationRow[];
};

/** The territory of the n-th exception of a class, with the ids of the sources that say so. */
export type ExceptedTerritory = {
  readonly n: number;
  readonly territory: OrganisationRow;
  readonly sources: readonly string[];
};

/** A class on a first day, and what there is of its lineage up to a second. */
export type ClassFateFound = {
  readonly territories: readonly PlaceTime[];
  readonly known: readonly Held[];
  readonly uncovered: readonly OrganisationRow[];
  readonly bodies: readonly {
    readonly row: OrganisationRow;
    readonly classes: readonly { readonly bodyClass: string }[];
  }[];
  readonly changes: readonly Change[];
};

/** A body in the chart of one day, below one of its parents. */
export type ChartTreeNode = {
  readonly row: OrganisationRow;
  /** Official names possibly borne on that day, the surest first. */
  readonly names: readonly { readonly vi: string; readonly en: string | null }[];
  /** The id of the parent under which it stands; null at the root. */
  readonly parent: string | null;
  /** The type of the relationship to the parent. */
  readonly by: 'PART_OF' | 'LED_BY' | null;
  readonly depth: number;
  /** Whether this relationship and all above it certainly held. */
  readonly certain: boolean;
  /** Names body and day for what is read of both: `id|yyyymmdd`. */
  readonly on: string;
  /** Names body and days for what is read of them: `id|yyyymmdd|yyyymmdd`. */
  readonly between: string;
};

/** Who heads a body on that day. */
export type HeadPart = {
  readonly person: string;
  readonly name: string;
  readonly vi: string;
  readonly en: string | null;
  /** The normal title of the seat. */
  readonly seatVi: string;
  readonly seatEn: string | null;
  readonly acting: boolean;
  readonly certain: boolean;
  readonly key: string;
};

/** A body by its names. */
export type NamedBody = { readonly id: string; readonly vi: string; readonly en: string | null };

/** What tells a find of the search from its namesakes. */
export type FindContext = {
  readonly post: { readonly vi: string; readonly en: string | null } | null;
  readonly place: NamedBody;
  readonly above: NamedBody | null;
};

/** A find of the search: a thing, and which of its names matched how well. */
export type Find = {
  readonly of: string;
  readonly type: NamedType;
  readonly matched: string;
  readonly tier: number;
  /** When the name that matched was the official one; null: it never was. */
  readonly time: TimeRow | null;
};

/** A page of those with whom a person served; `size` is the limit of bodies, `every`: by tenures of all sorts, not of seats only. */
export type ServedKey = {
  readonly id: string;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly sorts: readonly string[];
  readonly every: boolean;
  readonly within: number;
  readonly size: number;
  readonly after: string | null;
  readonly limit: number;
};

/**
 * Two tenures that may share a day, of one body or of bodies with a common one so many levels above each; `key` sorts and pages them.
 * `size`: tenures of the larger of both bodies; `links`: when each body on the way between belonged to the next.
 */
export type ServedPair = {
  readonly key: string;
  readonly mine: TenureRow;
  readonly theirs: TenureRow;
  readonly common: string;
  readonly up: number;
  readonly down: number;
  readonly size: number;
  readonly links: readonly Interval[];
};

/** Who answered for a function or project on a day; `history`: and ever, each with at most `limit` heads in its time. */
export type DutyKey = OnDay & { readonly history: boolean; readonly limit: number };

/** A head of a body that answered, or (`ofUnit`) of the unit in charge. */
export type DutyHead = { readonly tenure: TenureRow; readonly ofUnit: boolean };

/**
 * A function or project (`thing`) with one body that answered for it, or had a role in it, for a while; without a duty where there is none.
 * `onDay`: the heads on the day asked for; `heads`: those in all its time; `came`: the reorganisations by which it came to this body.
 */
export type DutyFound = {
  readonly thing: FunctionRow | ProjectRow;
  readonly duty: ResponsibilityRow | InvolvementRow | null;
  readonly organisation: string | null;
  readonly unit: string | null;
  readonly role: string | null;
  readonly acts: readonly string[] | null;
  readonly onDay: readonly DutyHead[];
  readonly heads: readonly DutyHead[];
  readonly came: readonly ReorganisationRow[];
};

/** A head of a body who came or went near a reorganisation of it; `days` from that to this, negative before. */
export type HeadChange = {
  readonly key: string;
  readonly reorganisation: string;
  readonly organisation: string;
  readonly change: 'BEGAN' | 'ENDED';
  readonly days: number;
  readonly tenure: TenureRow;
};
