// Made from the headers of cypher/**/*.cypher by `npm run codegen`; do not edit.
import type { BodyClassRow, ClaimRow, CoverageRow, DistinctionRow, FindingRow, FunctionRow, IdentifierRow, InvolvementRow, Label, NameRow, OrganisationRow, PartOfRow, ParticipantRole, PersonRow, PositionRow, ProjectRow, RedirectRow, ReformRow, ReorganisationRow, ResponsibilityRow, StateChangeType, StatisticRow, TenureRow, VacancyRow } from '../model/rows.ts';
import type { CareerRecord } from '../model/career/record.ts';
import type { SuccessionRecord } from '../model/succession/record.ts';
import type { ChangeEntry, ChartTreeNode, ClassFateFound, ClassFateKey, ClassKey, ClassOn, DayKey, DutyFound, DutyKey, Find, FindContext, ExceptedTerritory, FactPlace, FactsKey, HeadChange, HeadPart, KindTotal, OnDay, PageKey, PageOf, ReleaseChangesKey, ServedKey, ServedPair, SourceTotal, ReformUnknowns, ToldFact, UnknownsKey } from './keys.ts';
import type { ChangeWrite, LinkWrite, NodeWrite, ReleaseWrite } from './writes.ts';
import type { Wanted, FoundName, PartOfLink, PlaceName } from '../model/convert/rows.ts';
import type { LineageBody, LineageChange } from '../model/lineage/rows.ts';
import type { KeyRange } from '../model/telling/kinds.ts';
import type { LifeCount } from '../model/statistics/bodies.ts';
import type { Term } from '../model/statistics/terms.ts';
import type { HeadAt } from '../model/statistics/turnover.ts';

type Empty = Readonly<Record<string, never>>;

/** Parameters and rows of every query file. */
export type Queries = {
  /** What does the record hold of these people's careers: each tenure in order of beginning, with its seat, its body, what kinds of bodies that was a part of, and how the seat goes on in later bodies? An id that was joined into another answers for that. */
  readonly 'career/record': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: CareerRecord } };
  /** How many changes does a window have, by type, by reform, and by whether they were certainly in it? See changes/page for its id. */
  readonly 'changes/counts': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly type: StateChangeType; readonly reform: string | null; readonly certain: boolean; readonly count: number } };
  /** What happened to these bodies between two days each (`id|first|last`: after the first, not after the last), in order of time? */
  readonly 'changes/of-bodies': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ChangeEntry } };
  /** Which changes does a window have, in order of their keys? A page after a key. The id tells the days (after the first, not after the last), the body below which it looks (from that body down; at the top of the state from each change up), the types, branches and kinds of bodies. A page has at most 200 rows, and is asked for with one more. */
  readonly 'changes/page': { readonly params: { readonly keys: readonly PageOf[] }; readonly row: { readonly n: number; readonly rows: readonly ChangeEntry[] } };
  /** What names a window of changes for what is read of it: its days, its filters, and the body below which it looks (null: the whole state)? */
  readonly 'changes/window': { readonly params: { readonly root: string | null; readonly from: number; readonly to: number; readonly filters: string }; readonly row: { readonly id: string; readonly root: string | null } };
  /** On which days did the chart below a body change, to two levels: parts that came or went, and names that it took? */
  readonly 'chart/change-days': { readonly params: { readonly id: string }; readonly row: { readonly day: number; readonly count: number } };
  /** How many parts did these bodies have, each on its day (`id|yyyymmdd`)? */
  readonly 'chart/counts': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly parts: number } };
  /** How many bodies were below these, each on its day (`id|yyyymmdd`), at most 8 levels down: in all, and those certainly so? */
  readonly 'chart/descendants': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly total: number; readonly certain: number } };
  /** Who headed these bodies, each on its day (`id|yyyymmdd`)? The surest, those who had certainly begun, then the latest first; with the title as printed, and the seat's. */
  readonly 'chart/heads': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: HeadPart } };
  /** On which days did the chart of the state change: bodies that came, went or moved? */
  readonly 'chart/state-change-days': { readonly params: Empty; readonly row: { readonly day: number; readonly count: number } };
  /** Which bodies does the chart below a body (null: of the whole state) have on each of these days, level by level? A body stands in the first level that reaches it, once for each possible parent there, so that a ring of possible parents ends. At most `limit` rows a day. A body has the name of the day; where no source tells of one, the last that it gave up before, or its first. */
  readonly 'chart/tree': { readonly params: { readonly root: string | null; readonly days: readonly number[]; readonly depth: number; readonly links: readonly string[]; readonly limit: number }; readonly row: { readonly day: number; readonly root: OrganisationRow | null; readonly nodes: readonly ChartTreeNode[] } };
  /** What do other sources say of these facts? */
  readonly 'claim/about': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ClaimRow } };
  /** Which things look like one and are not? */
  readonly 'claim/distinctions': { readonly params: Empty; readonly row: { readonly row: DistinctionRow } };
  /** From what are these things told apart? */
  readonly 'claim/distinctions-of': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: DistinctionRow } };
  /** Which ids were joined into others? A page after a key. */
  readonly 'claim/joins': { readonly params: { readonly after: string; readonly limit: number }; readonly row: { readonly row: RedirectRow } };
  /** Which claims contradict what is shown? A page after a key. */
  readonly 'claim/list': { readonly params: { readonly after: string; readonly limit: number }; readonly row: { readonly row: ClaimRow } };
  /** Which territories need not have a body of these classes for a while, each with the sources that say so? In the order of the class's own list. */
  readonly 'class/exceptions': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ExceptedTerritory } };
  /** What was there of these classes on a first day, and what came of it up to a second: the bodies that follow through reorganisations in force between the two days (at most 24, transfers make no lineage), these reorganisations with all that went in and came out, and of which classes the bodies are on the second day? */
  readonly 'class/fate': { readonly params: { readonly keys: readonly ClassFateKey[] }; readonly row: { readonly id: string; readonly row: ClassFateFound } };
  /** Which classes of bodies does the record know? */
  readonly 'class/list': { readonly params: Empty; readonly row: { readonly row: BodyClassRow } };
  /** Of which classes are these bodies, at any time? */
  readonly 'class/of-organisations': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: BodyClassRow } };
  /** What was there of these classes on a day each: the territories that should have a body, the bodies of the class in theirs (with heads where that is asked), the first territories without one, and those that need not have one? */
  readonly 'class/on': { readonly params: { readonly keys: readonly ClassKey[] }; readonly row: { readonly id: string; readonly row: ClassOn } };
  /** Which bodies do entries of a list mean, by slug, code or a name of theirs, and what went on from these (or, going back, came to them) through reorganisations in force that may have taken effect after one day and up to another, to any depth (at most 24)? Going back, with those too by which one of the bodies gave a part away; with all names of the bodies and of what contained them. Who is meant, and what follows in order of time, is for the caller to tell. */
  readonly 'convert/list': { readonly params: { readonly wanted: readonly Wanted[]; readonly from: number; readonly after: number; readonly upTo: number; readonly on: boolean; readonly most: number }; readonly row: { readonly found: readonly FoundName[]; readonly bodies: readonly LineageBody[]; readonly changes: readonly LineageChange[]; readonly parents: readonly PartOfLink[]; readonly names: readonly PlaceName[] } };
  /** How much of each kind of bodies does the record hold in each period? */
  readonly 'coverage/list': { readonly params: Empty; readonly row: { readonly row: CoverageRow } };
  /** What are these facts, each with the rows of what it is about where that is another fact, and the names of the bodies, people and things that its line names? */
  readonly 'fact/told': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ToldFact } };
  /** Which bodies answered for these functions, on a day of each, or (`history`) ever? With those who headed the body and the unit in charge on that day (`onDay`) and, in a history, in all that time (`heads`, at most one more than `limit`), and the reorganisations by which it came there: those that moved it to the body or the unit, and those by which the body came out of one that had it before, so far as they may have been on the day when it began. One row without a duty where there is none. */
  readonly 'function/answering': { readonly params: { readonly keys: readonly DutyKey[] }; readonly row: { readonly id: string; readonly day: number; readonly row: DutyFound } };
  /** Which fields of state management does the record know, by name? A page after a key. */
  readonly 'function/list': { readonly params: { readonly after: string; readonly limit: number }; readonly row: { readonly row: FunctionRow } };
  /** Which bodies answered for these functions, each on its day (null: ever)? */
  readonly 'function/responsibilities': { readonly params: { readonly keys: readonly DayKey[] }; readonly row: { readonly id: string; readonly day: number | null; readonly row: ResponsibilityRow } };
  /** Which cases that rules found are about these things? Worst first. */
  readonly 'integrity/about': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: FindingRow } };
  /** Which cases did these rules find? A page after a key, and how many in all. */
  readonly 'integrity/by-rule': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly FindingRow[] } };
  /** How many cases did these rules of integrity find? */
  readonly 'integrity/counts': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly total: number } };
  /** What came to a body and went on from it, through reorganisations in force to any depth (at most 24): bodies nearest first, and the reorganisations with all that went into them and came out, on the way back also those by which one of the bodies gave a part away? Not yet in order of time: what follows from it is for the caller to tell. A transfer moves a part and a plan nothing: neither makes lineage, a transfer only where asked for. */
  readonly 'lineage/graph': { readonly params: { readonly id: string; readonly back: boolean; readonly on: boolean; readonly transfers: boolean; readonly limit: number }; readonly row: { readonly start: string; readonly bodies: readonly LineageBody[]; readonly changes: readonly LineageChange[]; readonly cut: boolean } };
  /** What are the things and facts with these ids, and into what were joined ids joined? */
  readonly 'node/by-ids': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly label: Label; readonly row: object } };
  /** Which reorganisations would settle what is not known of these things? */
  readonly 'node/gap-events': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ReorganisationRow } };
  /** Which bodies bear an official code, on a day or ever? */
  readonly 'organisation/by-code': { readonly params: { readonly code: string; readonly scheme: string; readonly day: number | null }; readonly row: { readonly row: OrganisationRow } };
  /** Which bodies belonged to these, each on its day (null: ever)? A page after a key, and how many there are in all. Read in the order of an index, which has the days too; LIMIT is one more than the largest page; they are counted where that is asked. */
  readonly 'organisation/children': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly PartOfRow[] } };
  /** How many bodies of these kinds existed on a day (null: ever), certainly and possibly? Read from an index alone: an entry a body. */
  readonly 'organisation/count': { readonly params: { readonly kinds: readonly string[]; readonly day: number | null }; readonly row: { readonly certain: number; readonly possible: number } };
  /** Who headed these bodies, each on its day? Those who had certainly begun first, and the latest of them; then those who may have. By an index of the tenures of heads: of all others nothing is read. */
  readonly 'organisation/heads': { readonly params: { readonly keys: readonly OnDay[] }; readonly row: { readonly id: string; readonly day: number; readonly row: TenureRow } };
  /** Which official codes did these bodies bear? */
  readonly 'organisation/identifiers': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: IdentifierRow } };
  /** In which projects did these bodies have a role, each on its day (null: ever)? */
  readonly 'organisation/involvements': { readonly params: { readonly keys: readonly DayKey[] }; readonly row: { readonly id: string; readonly day: number | null; readonly row: InvolvementRow } };
  /** Which party bodies led these bodies, each on its day (null: ever)? */
  readonly 'organisation/leaders': { readonly params: { readonly keys: readonly DayKey[] }; readonly row: { readonly id: string; readonly day: number | null; readonly row: PartOfRow } };
  /** Which bodies of these kinds existed on a day (null: ever)? A page after a key; of each kind no more is read than a page may hold. */
  readonly 'organisation/list': { readonly params: { readonly kinds: readonly string[]; readonly day: number | null; readonly after: string; readonly limit: number }; readonly row: { readonly row: OrganisationRow } };
  /** Which official names did these bodies bear, in order of time? Their ids count them in that order. */
  readonly 'organisation/names': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: NameRow } };
  /** What did these bodies belong to, each on its day (null: ever)? */
  readonly 'organisation/parents': { readonly params: { readonly keys: readonly DayKey[] }; readonly row: { readonly id: string; readonly day: number | null; readonly row: PartOfRow } };
  /** By which way do these bodies reach the top of the state, each on its day? Ids from the top down to the parent; surest way first. */
  readonly 'organisation/path': { readonly params: { readonly keys: readonly OnDay[] }; readonly row: { readonly id: string; readonly day: number; readonly path: readonly string[] } };
  /** Which seats of these bodies does the record know? */
  readonly 'organisation/positions': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: PositionRow } };
  /** Which reorganisations of some statuses did these bodies go into, come out of or move in? Newest first; a page after a key, and how many in all. */
  readonly 'organisation/reorganisations': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly ReorganisationRow[] } };
  /** For which functions did these bodies answer, themselves or as the unit in charge, each on its day (null: ever)? */
  readonly 'organisation/responsibilities': { readonly params: { readonly keys: readonly DayKey[] }; readonly row: { readonly id: string; readonly day: number | null; readonly row: ResponsibilityRow } };
  /** What do official counts say of these bodies? */
  readonly 'organisation/statistics': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: StatisticRow } };
  /** What did these bodies become, and where did they come from, one step each way? A transfer moves a part, and a plan nothing: neither makes a successor; nor does an act that renames or ranks several bodies anew, out of which each comes again. */
  readonly 'organisation/successions': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly direction: 'predecessor' | 'successor'; readonly organisation: string; readonly reorganisation: string; readonly extent: 'whole' | 'part' } };
  /** Who held positions of these bodies, each on its day (null: ever)? Newest first; a page after a key, and how many there are in all. All of them are read in the order of an index and counted by a degree; those on a day are sought by classes of length (spanOf), since of class k only what began in the last 2^k days can hold. LIMIT is one more than the largest page; they are counted where that is asked. */
  readonly 'organisation/tenures': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly TenureRow[] } };
  /** Which people does the record know, by name? A page after a key. */
  readonly 'person/list': { readonly params: { readonly after: string; readonly limit: number }; readonly row: { readonly row: PersonRow } };
  /** With whom did these people serve: at one time, each in a post, in one body or in bodies of which one reaches the other by so many levels of belonging (`up` from the one's body to the common one, `down` from there to the other's)? In order of when both were; a page after a key, and how many in all. Each two tenures once, as near and as surely as they came. Only posts of some sorts; so may be only one person, and only one body of the other. Bodies with too many such tenures are left out, and so are common bodies with too many parts between. */
  readonly 'person/served-with': { readonly params: { readonly keys: readonly ServedKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly ServedPair[] } };
  /** Which positions did these people hold, each on its day (null: ever)? In order of beginning; a page after a key, and how many in all. */
  readonly 'person/tenures': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly TenureRow[] } };
  /** Who ever held these positions, in order of beginning? */
  readonly 'position/held': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: TenureRow } };
  /** Which positions are the same seat as these, in the bodies that their own came from and went on in, oldest first? */
  readonly 'position/lineage': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: PositionRow } };
  /** Who held these positions, or the same seat in the bodies before and after theirs, each on its day (null: ever)? Newest first; a page after a key, and how many there are in all. All of them are read in the order of an index and counted by a degree; those on a day are sought by classes of length (spanOf), since of class k only what began in the last 2^k days can hold. LIMIT is one more than the largest page; they are counted where that is asked. */
  readonly 'position/lineage-tenures': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly TenureRow[] } };
  /** Who held these positions, each on its day (null: ever)? Newest first; a page after a key, and how many there are in all. All of them are read in the order of an index and counted by a degree; those on a day are sought by classes of length (spanOf), since of class k only what began in the last 2^k days can hold. LIMIT is one more than the largest page; they are counted where that is asked. */
  readonly 'position/tenures': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly TenureRow[] } };
  /** When did nobody hold these positions, so far as a source says so? */
  readonly 'position/vacancies': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: VacancyRow } };
  /** Which bodies had a role in these projects, on a day of each, or (`history`) ever? With those who headed the body on that day (`onDay`) and, in a history, in all that time (`heads`, at most one more than `limit`), and the reorganisations by which it came there: those that moved it to the body, and those by which the body came out of one that had it before, so far as they may have been on the day when it began. One row without a duty where there is none. */
  readonly 'project/answering': { readonly params: { readonly keys: readonly DutyKey[] }; readonly row: { readonly id: string; readonly day: number; readonly row: DutyFound } };
  /** How many projects were there on a day (null: ever), certainly or possibly? */
  readonly 'project/count': { readonly params: { readonly day: number | null }; readonly row: { readonly total: number } };
  /** Which bodies had a role in these projects, each on its day (null: ever)? */
  readonly 'project/involvements': { readonly params: { readonly keys: readonly DayKey[] }; readonly row: { readonly id: string; readonly day: number | null; readonly row: InvolvementRow } };
  /** Which projects were there on a day (null: ever), by name? A page after a key. */
  readonly 'project/list': { readonly params: { readonly day: number | null; readonly after: string; readonly limit: number }; readonly row: { readonly row: ProjectRow } };
  /** How many reforms are there: only those that are no part of another, or all? */
  readonly 'reform/count': { readonly params: { readonly topOnly: boolean }; readonly row: { readonly total: number } };
  /** Which reforms are there, newest first; only those that are no part of another, or all? A page before a key. */
  readonly 'reform/list': { readonly params: { readonly topOnly: boolean; readonly before: string; readonly limit: number }; readonly row: { readonly row: ReformRow } };
  /** Which reforms are parts of these, one step down, in order of time? */
  readonly 'reform/parts': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ReformRow } };
  /** Which reorganisations belong to these reforms or to parts of them, newest first? A page after a key, and how many in all. */
  readonly 'reform/reorganisations': { readonly params: { readonly keys: readonly PageKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly ReorganisationRow[] } };
  /** What does the record not know of these reforms and their parts: which of their reorganisations name no act or no exact day, which plans have no outcome, of which participants nobody says what became of them or when exactly they began or ended, and which bodies of classes that take part, or whose territories do, are missing on the day? Each with how many there are, and the first of them. */
  readonly 'reform/unknowns': { readonly params: { readonly keys: readonly UnknownsKey[] }; readonly row: { readonly id: string; readonly row: ReformUnknowns } };
  /** What did these releases change? A page after a place, and how many changes of these kinds there are in all. */
  readonly 'release/changes': { readonly params: { readonly keys: readonly ReleaseChangesKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly ChangeWrite[] } };
  /** Which data does the graph hold: the newest release, or the state of the sheets since? */
  readonly 'release/current': { readonly params: Empty; readonly row: { readonly digest: string; readonly counts: string; readonly record: string; readonly history: string; readonly unreleased: number } };
  /** Which data releases are there, oldest first? */
  readonly 'release/list': { readonly params: Empty; readonly row: { readonly row: ReleaseWrite } };
  /** What was committed last? Another text after every load that changed anything. */
  readonly 'release/state': { readonly params: Empty; readonly row: { readonly state: string } };
  /** How many reorganisations of some types and statuses took effect between two days? Keys begin with the day. Read from an index alone. */
  readonly 'reorganisation/count': { readonly params: { readonly from: string; readonly to: string; readonly types: readonly string[]; readonly statuses: readonly string[] }; readonly row: { readonly total: number } };
  /** Whose head came or went within so many days of a reorganisation in force from `from` to before `to`, so far as both days are known well enough? By the day of the reorganisation, with which its key begins; a page after a key, and how many there are in all. */
  readonly 'reorganisation/head-changes': { readonly params: { readonly from: string; readonly to: string; readonly within: number; readonly after: string | null; readonly limit: number }; readonly row: { readonly total: number; readonly rows: readonly HeadChange[] } };
  /** Instead of which plans were these reorganisations done? */
  readonly 'reorganisation/instead-of': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ReorganisationRow } };
  /** Which reorganisations of some types and statuses took effect between two days, newest first? A page before a key; keys begin with the day. Of each type and status no more is read than a page may hold. */
  readonly 'reorganisation/list': { readonly params: { readonly from: string; readonly to: string; readonly types: readonly string[]; readonly statuses: readonly string[]; readonly before: string; readonly limit: number }; readonly row: { readonly row: ReorganisationRow } };
  /** What went into these reorganisations, whole or part, what came out, what moved, and what became of each? */
  readonly 'reorganisation/participants': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly side: 'input' | 'output' | 'subject'; readonly organisation: string; readonly extent: 'whole' | 'part'; readonly role: ParticipantRole } };
  /** To which reforms do these reorganisations belong? Each to the narrowest of its line. */
  readonly 'reorganisation/reforms': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: ReformRow } };
  /** Which names match a text, best first? 6 is the same text, 5 in English or with the word for its kind left out, 4 begins with it, 3 contains it, 2 the text begins with the name, 1 holds all its words, with those of what it is part of; then names with the marks as typed, heavier things, shorter names. Each thing once, by its best name, which of two that match alike is the one that holds all the words itself; on a day only bodies that were there. Some of the ranked, and how many were ranked. */
  readonly 'search/by-text': { readonly params: { readonly terms: readonly string[]; readonly named: readonly string[]; readonly marked: string | null; readonly lucene: string; readonly types: readonly string[]; readonly day: number | null; readonly ranked: number; readonly start: number; readonly limit: number }; readonly row: { readonly total: number; readonly rows: readonly Find[] } };
  /** What tells these finds from their namesakes: the body that one belonged to last, or a seat belongs to, with what that belongs to in turn; of a person the last post? */
  readonly 'search/contexts': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: FindContext } };
  /** What is the shortest chain of people between two of whom each certainly served in one body with the next; and where there is none of so many steps, of whom each may have? With the two tenures of each step that were together most surely, then first. Bodies with more tenures of seats than `size` join nobody. */
  readonly 'served/chain': { readonly params: { readonly from: string; readonly to: string; readonly possible: boolean; readonly steps: number; readonly size: number }; readonly row: { readonly start: PersonRow | null; readonly end: PersonRow | null; readonly sure: boolean; readonly cut: boolean; readonly steps: readonly ServedPair[] | null } };
  /** What is the shortest chain of people between two in which time never runs back: each step's time together has days on or after those of the steps before? Certainly so, and where there is none of so many steps, possibly. From both ends at once, level by level (`way`: the links so far; `at`: the earliest day on which something could have come there; from the far end days count backwards and are negative), at most `limit` people a level. Bodies with more tenures of seats than `size` join nobody. */
  readonly 'served/forward-chain': { readonly params: { readonly from: string; readonly to: string; readonly modes: readonly boolean[]; readonly steps: number; readonly size: number; readonly limit: number }; readonly row: { readonly start: PersonRow | null; readonly end: PersonRow | null; readonly sure: boolean; readonly cut: boolean; readonly steps: readonly ServedPair[] | null } };
  /** With which ids do the parts of a list of all things with pages begin, at so many things a part? */
  readonly 'sitemap/starts': { readonly params: { readonly each: number }; readonly row: { readonly id: string } };
  /** Which things have a page of their own, from one id on, in the order of ids? */
  readonly 'sitemap/things': { readonly params: { readonly from: string; readonly limit: number }; readonly row: { readonly id: string; readonly label: Label } };
  /** Which facts rest on these sources (`alone`: on one of them only), as citation or legal basis? A page after a key, in order of kinds and ids, and how many there are in all. Costs an index seek for each set of sources that a source is in; LIMIT is one more than the largest page. */
  readonly 'source/facts': { readonly params: { readonly keys: readonly FactsKey[] }; readonly row: { readonly n: number; readonly total: number; readonly rows: readonly FactPlace[] } };
  /** Which facts of the whole record rest on one source only: a page in order of kinds and ids, how many of each kind, and on which sources most of them rest? Numbers stand on the sets of one source, of which each is read; both only where kinds or a limit are given. */
  readonly 'source/one-source': { readonly params: { readonly ranges: readonly KeyRange[]; readonly limit: number; readonly kinds: readonly string[]; readonly sources: number }; readonly row: { readonly facts: readonly FactPlace[]; readonly kinds: readonly KindTotal[]; readonly top: readonly SourceTotal[] } };
  /** When did the bodies of some kinds and branches exist that did so between two days, begin or end of theirs included? Counted by kind, branch and bounds. Read from an index alone: an entry a body of these kinds. */
  readonly 'statistics/bodies': { readonly params: { readonly kinds: readonly string[]; readonly branches: readonly string[]; readonly from: number; readonly to: number }; readonly row: { readonly lives: readonly LifeCount[] } };
  /** Which tenures in bodies of some kinds and branches reach between two days, begin or end of theirs included, and when? Costs an index entry and a step to the body for each. */
  readonly 'statistics/tenures': { readonly params: { readonly kinds: readonly string[]; readonly branches: readonly string[]; readonly from: number; readonly to: number }; readonly row: { readonly terms: readonly Term[] } };
  /** Who headed the participants of the reorganisations in force of a time (their keys begin with the day), so far as their tenures reach to the reorganisation? Once for a tenure and a day. Costs a few steps for each participant. */
  readonly 'statistics/turnover': { readonly params: { readonly kinds: readonly string[]; readonly branches: readonly string[]; readonly begin: string; readonly end: string }; readonly row: { readonly heads: readonly HeadAt[] } };
  /** Who held these seats (of a body: the seats of its head), and the same seats in the bodies before and after: holders, vacancies, names of the bodies, and the reorganisations that lead from one seat to the next? An id that was joined into another answers for that. Of each seat the newest 1,000 tenures are read, in the order of an index, and all are counted. */
  readonly 'succession/record': { readonly params: { readonly ids: readonly string[] }; readonly row: { readonly id: string; readonly row: SuccessionRecord } };
  /** Make nodes that are there already what a backup says that they were; the caller compares how many there are. */
  readonly 'write/backup/change-nodes': { readonly params: { readonly rows: readonly object[] }; readonly row: { readonly at: string } };
  /** How many nodes and relationships does the graph hold, the node of the lock among them? */
  readonly 'write/backup/counts': { readonly params: Empty; readonly row: { readonly nodes: number; readonly relationships: number } };
  /** Make these nodes of a backup, and say where each is. */
  readonly 'write/backup/make-nodes': { readonly params: { readonly rows: readonly object[] }; readonly row: { readonly key: string; readonly at: string } };
  /** Make these relationships of a backup; the caller compares how many there are. */
  readonly 'write/backup/make-relationships': { readonly params: { readonly rows: readonly object[] }; readonly row: { readonly at: string } };
  /** All nodes by their keys: the name of a past version, the id of anything else. */
  readonly 'write/backup/nodes': { readonly params: Empty; readonly row: { readonly at: string; readonly key: string; readonly labels: readonly string[]; readonly properties: object } };
  /** All relationships by type and by the keys of their ends. */
  readonly 'write/backup/relationships': { readonly params: Empty; readonly row: { readonly at: string; readonly type: string; readonly from: string; readonly to: string; readonly properties: object } };
  /** Take away nodes that a backup does not have; all are looked up before the first goes. */
  readonly 'write/backup/remove-nodes': { readonly params: { readonly rows: readonly string[] }; readonly row: Empty };
  /** Take away relationships that a backup does not have. */
  readonly 'write/backup/remove-relationships': { readonly params: { readonly rows: readonly string[] }; readonly row: Empty };
  /** Say what the releases changed. */
  readonly 'write/changes': { readonly params: { readonly rows: readonly ChangeWrite[] }; readonly row: Empty };
  /** Take away the relationships that these rows own: those that leave them, and, for a reorganisation, what went into it. Those of earlier releases go with the past versions. */
  readonly 'write/drop-links': { readonly params: { readonly ids: readonly string[] }; readonly row: Empty };
  /** Take away every relationship of these past versions. */
  readonly 'write/drop-past-links': { readonly params: { readonly ids: readonly string[] }; readonly row: Empty };
  /** What does the graph hold: the fingerprint of every row? */
  readonly 'write/hashes': { readonly params: Empty; readonly row: { readonly id: string; readonly hash: string } };
  /** Make these relationships; the caller compares how many were made with how many were asked for. */
  readonly 'write/links': { readonly params: { readonly rows: readonly LinkWrite[] }; readonly row: Empty };
  /** Take the lock that one loader at a time may hold, until the transaction ends. */
  readonly 'write/lock': { readonly params: Empty; readonly row: Empty };
  /** Make or change these nodes; one that was of another label before loses that label. */
  readonly 'write/nodes': { readonly params: { readonly rows: readonly NodeWrite[] }; readonly row: Empty };
  /** Take away releases that there are no longer, and changes that no release made. */
  readonly 'write/old-releases': { readonly params: { readonly ids: readonly string[] }; readonly row: Empty };
  /** What does the graph hold of earlier releases: the fingerprint of every past version? */
  readonly 'write/past-hashes': { readonly params: Empty; readonly row: { readonly id: string; readonly hash: string } };
  /** Make these relationships of earlier releases; an end is a past version or a row of today. The caller compares how many were made. */
  readonly 'write/past-links': { readonly params: { readonly rows: readonly LinkWrite[] }; readonly row: Empty };
  /** Make or change these rows of earlier releases; one that was of another label before loses that label. */
  readonly 'write/past-nodes': { readonly params: { readonly rows: readonly NodeWrite[] }; readonly row: Empty };
  /** Say which data the graph now holds. */
  readonly 'write/release': { readonly params: { readonly digest: string; readonly counts: string; readonly state: object }; readonly row: Empty };
  /** Say which data releases there are. */
  readonly 'write/releases': { readonly params: { readonly rows: readonly ReleaseWrite[] }; readonly row: Empty };
  /** Take these rows out of the graph. All are looked up before the first goes: each look-up after a removal in the same transaction walks the list of what was removed. */
  readonly 'write/remove': { readonly params: { readonly ids: readonly string[] }; readonly row: Empty };
  /** Take these past versions out of the graph; all are looked up before the first goes. */
  readonly 'write/remove-past': { readonly params: { readonly ids: readonly string[] }; readonly row: Empty };
  /** Is there a cited fact without a source? Must be none before the load is committed. */
  readonly 'write/uncited': { readonly params: Empty; readonly row: { readonly id: string } };
};

/** The queries that only read. */
export type ReadQuery = Exclude<keyof Queries, `write/${string}`>;

/** The queries of the loader. */
export type WriteQuery = Extract<keyof Queries, `write/${string}`>;
