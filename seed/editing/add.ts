import { mkdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { type Fault, faultText } from '../faults.ts';
import { type FactFile, isSheet, readFacts } from '../files.ts';
import { decodeAll } from '../gather.ts';
import { formalOf } from '../record.ts';
import { type Book, bookOf, kinIn } from './book.ts';
import { EditError, newFaults, withText, writeSheet } from './change.ts';
import { insertRow, rowText } from './insert.ts';
import type { Kind } from './kinds/index.ts';
import { defaultSheet, placeIn, type Sheets, sheetsOf } from './place.ts';
import type { Answers } from './question.ts';

/** A folder of sheets as it stood when it was read, and what a new row may name. */
export type Desk = {
  readonly folder: string;
  readonly files: readonly FactFile[];
  readonly texts: ReadonlyMap<string, string>;
  readonly sheets: Sheets;
  readonly book: Book;
};

/** A row that was added: where it stands, its text, and the page of the web that will show it. */
export type Added = {
  readonly file: string;
  readonly line: number;
  readonly row: string;
  readonly page: string;
};

/** Raised where a row would make the sheets wrong: all of it, and nothing was written. */
export class FaultyRow extends EditError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], row: string) {
    super(`the row would be wrong, nothing was written:\n${row}\n${faults.map(faultText).join('\n')}`);
    this.faults = faults;
  }
}

/** Opens the sheets of a folder for adding. Throws EditError where they have faults already. */
export const openDesk = async (folder: string): Promise<Desk> => {
  const files = await readFacts(folder);
  const { record, faults } = formalOf(files);
  if (record === null)
    throw new EditError(`mend the sheets first, then add to them:\n${faults.map(faultText).join('\n')}`);
  const { texts } = decodeAll(files);
  return { folder, files, texts, sheets: sheetsOf(texts), book: bookOf(record) };
};

/** The first line of a sheet, by which editors complete and check it. */
export const modeline = (path: string): string => {
  const up = '../'.repeat(path.split('/').length);
  return `# yaml-language-server: $schema=${up}sheet.schema.json\n`;
};

const sheetPath = (path: string): string => {
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  if (!isSheet(normal) || normal.startsWith('..') || posix.isAbsolute(normal))
    throw new EditError(`${path} cannot be a sheet: give a path inside the folder of facts that ends in .yaml`);
  return normal;
};

/** The sheet for a row: the one that was named, else the one of its subject. */
export const sheetFor = ({ sheets, book }: Desk, kind: Kind, answers: Answers, named: string | undefined): string => {
  if (named !== undefined) return sheetPath(named);
  const found = defaultSheet(sheets, kind.list, kind.near(answers), kinIn(book));
  if (found === undefined) throw new EditError(`no sheet holds ${kind.list} yet: name one with --sheet`);
  return found;
};

/** A row to be added, and the sheet that it goes to. */
export type Addition = { readonly kind: Kind; readonly answers: Answers; readonly file: string };

type Drafted = { readonly texts: ReadonlyMap<string, string>; readonly added: readonly Added[] };

const draftOne = ({ texts, added }: Drafted, { kind, answers, file }: Addition): Drafted => {
  const row = kind.row(answers);
  const text = texts.get(file) ?? modeline(file);
  const { after } = placeIn(sheetsOf(new Map([[file, text]])), file, kind.list, kind.near(answers));
  const inserted = insertRow(text, kind.list, row, after);
  const told = { file, line: inserted.line, row: rowText(kind.list, row), page: kind.page(answers) };
  return { texts: new Map([...texts, [file, inserted.text]]), added: [...added, told] };
};

/**
 * Adds rows to their sheets, checks all sheets together with them, and only then writes. Throws FaultyRow or EditError, and nothing is
 * written then; a trial never writes.
 */
export const addRows = async (
  desk: Desk,
  additions: readonly Addition[],
  isTrial = false,
): Promise<readonly Added[]> => {
  const { texts, added } = additions.reduce(draftOne, { texts: desk.texts, added: [] });
  const paths = [...new Set(additions.map(({ file }) => file))];
  const after = paths.reduce((files, path) => withText(files, path, texts.get(path) ?? ''), desk.files);
  const faults = newFaults(desk.files, after);
  if (faults.length) throw new FaultyRow(faults, added.map(({ row }) => row).join(''));
  for (const path of isTrial ? [] : paths) {
    const before = desk.files.find((file) => file.path === path)?.bytes ?? null;
    await mkdir(dirname(join(desk.folder, path)), { recursive: true });
    await writeSheet(desk.folder, path, before, texts.get(path) ?? '');
  }
  return added;
};
