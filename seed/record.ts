import { ancestorFaults } from './ancestors.ts';
import { assemble } from './assemble.ts';
import { communeFaults } from './communes/check.ts';
import { parseCommunes } from './communes/tables.ts';
import { directoryOf } from './directory.ts';
import { type Fault, type Placed, sortFaults } from './faults.ts';
import { digestOfFiles, type FactFile, readFacts } from './files.ts';
import { decodeAll, readSheets } from './gather.ts';
import { madeRedirectFaults } from './integrity/made-ids.ts';
import { integrityFaults } from './integrity/run.ts';
import type { JoinedRow } from './join.ts';
import { locator } from './locate.ts';
import { referenceFaults } from './references.ts';
import { keyOf } from './rows.ts';
import { LIST_NAMES, type RowOf } from './schema.ts';
import { reformFaults, roleFaults, statusFaults } from './status-check.ts';
import { cellLocator } from './table.ts';
import { timeFaults } from './times.ts';
import { extentFaults, missingFaults, redirectFaults, sharedIdFaults } from './whole.ts';

export { digestOf } from './files.ts';

/** A body with the place where it stands. */
export type OrganisationFact = Placed<RowOf<'organisations'>>;
/** A reorganisation with the place where it stands. */
export type ReorganisationFact = Placed<RowOf<'events'>>;
/** A reform with the place where it stands. */
export type ReformFact = Placed<RowOf<'reforms'>>;
/** A class of bodies with the place where it stands. */
export type BodyClassFact = Placed<RowOf<'classes'>>;
/** A person with the place where it stands. */
export type PersonFact = Placed<RowOf<'people'>>;
/** A tenure with the place where it stands. */
export type TenureFact = Placed<RowOf<'tenures'>>;
/** A vacancy with the place where it stands. */
export type VacancyFact = Placed<RowOf<'vacancies'>>;
/** A project with the place where it stands. */
export type ProjectFact = Placed<RowOf<'projects'>>;
/** A function with the place where it stands. */
export type FunctionFact = Placed<RowOf<'functions'>>;
/** An official count with the place where it stands. */
export type StatisticFact = Placed<RowOf<'stats'>>;
/** A source with the place where it stands. */
export type SourceFact = Placed<RowOf<'sources'>>;
/** A redirect with the place where it stands. */
export type RedirectFact = Placed<RowOf<'redirects'>>;

/** A distinction with the place where it stands. */
export type DistinctionFact = Placed<RowOf<'distinctions'>>;

/** The whole record: every thing once, with all that sheets and tables say of it. */
export type SeedRecord = {
  readonly sources: readonly SourceFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly events: readonly ReorganisationFact[];
  readonly reforms: readonly ReformFact[];
  readonly classes: readonly BodyClassFact[];
  readonly people: readonly PersonFact[];
  readonly tenures: readonly TenureFact[];
  readonly vacancies: readonly VacancyFact[];
  readonly projects: readonly ProjectFact[];
  readonly functions: readonly FunctionFact[];
  readonly stats: readonly StatisticFact[];
  readonly redirects: readonly RedirectFact[];
  readonly distinctions: readonly DistinctionFact[];
};

/** A record without faults, or all faults in the order of files and lines; `digest` names this state of the files. */
export type ReadRecord = {
  readonly record: SeedRecord | null;
  readonly faults: readonly Fault[];
  readonly digest: string;
};

/** A key of a tenure that stays while the fact stays: person, body, position and the text of `from`. */
export const tenureKey = (tenure: Pick<TenureFact, 'person' | 'org' | 'position' | 'from'>): string =>
  keyOf('tenures', tenure);

/** The rows have passed the schema of their lists, and nothing that they need is missing. */
const asRecord = (rows: readonly JoinedRow[]): SeedRecord => {
  const facts = Object.fromEntries(LIST_NAMES.map((list): [string, unknown[]] => [list, []]));
  for (const { list, fields, at } of rows) facts[list]?.push({ ...fields, at });
  return facts as unknown as SeedRecord;
};

/** Checks over all sheets and tables together; each looks at rows whose form is right. */
const readTexts = (texts: ReadonlyMap<string, string>, unread: readonly string[]) => {
  const locate = locator(texts);
  const sheets = readSheets(texts, locate);
  const communes = parseCommunes(texts);
  const claimed = new Set([...unread, ...sheets.claimed, ...communes.claimed]);
  const directory = directoryOf(sheets.rows, communes.tables, claimed);
  const tableFaults = communes.faults.length
    ? communes.faults
    : communeFaults(communes.tables, directory, cellLocator(texts));
  const { rows, faults } = assemble(sheets.rows, communes.tables, tableFaults.length > 0, locate);
  const all = [
    ...sheets.faults,
    ...tableFaults,
    ...sheets.rows.flatMap((row) => [...referenceFaults(row, directory, locate), ...timeFaults(row, locate)]),
    ...faults,
    ...missingFaults(rows, claimed),
    ...sharedIdFaults(rows),
    ...redirectFaults(rows, claimed),
    ...extentFaults(sheets.rows, rows, locate),
    ...roleFaults(sheets.rows, rows, locate),
    ...statusFaults(rows),
    ...reformFaults(rows),
  ];
  return { rows, faults: all };
};

const lastChecks = (record: SeedRecord): readonly Fault[] => [
  ...ancestorFaults(record.organisations),
  ...madeRedirectFaults(record),
];

/**
 * Checks the form of files as they stand in memory, such as a folder with a change that is not written yet: each row, and all of them
 * together. What they say may still break a rule of integrity. Never throws for what they say.
 */
export const formalOf = (files: readonly FactFile[]): ReadRecord => {
  const digest = digestOfFiles(files);
  const decoded = decodeAll(files);
  const { rows, faults } = readTexts(decoded.texts, decoded.claimed);
  const record = asRecord(rows);
  const all = sortFaults([...decoded.faults, ...faults, ...lastChecks(record)]);
  return { record: all.length ? null : record, faults: all, digest };
};

/** Reads all sheets and tables of a folder (usually seed/facts) and checks their form. Throws where the folder cannot be read. */
export const readFormal = async (folder: string): Promise<ReadRecord> => formalOf(await readFacts(folder));

/**
 * Reads a folder as readFormal does, and then checks what the sheets say: cases of a rule of integrity that are errors are faults too.
 */
export const readRecord = async (folder: string): Promise<ReadRecord> => {
  const formal = await readFormal(folder);
  if (formal.record === null) return formal;
  const faults = sortFaults(integrityFaults(formal.record));
  return faults.length > 0 ? { ...formal, record: null, faults } : formal;
};
