import { TABLES } from './communes/tables.ts';
import { type Fault, faultAt } from './faults.ts';
import { type FactFile, fileFault, isSheet } from './files.ts';
import type { Locate } from './locate.ts';
import { type Checked, checkRows } from './rows.ts';
import { parseSheet } from './sheet.ts';
import { decode } from './text.ts';

/** The texts of the files that can be read, the ids that stand in the others, and what is wrong with those. */
export type Texts = {
  readonly texts: ReadonlyMap<string, string>;
  readonly claimed: readonly string[];
  readonly faults: readonly Fault[];
};

const OWN_ID = /(?:^|[{\s-])id:\s*['"]?([a-z0-9-]+)/gm;

/** Ids that a text which could not be read gives to things, so that what names them is not told as a fault too. */
const idsIn = (text: string): readonly string[] => [...text.matchAll(OWN_ID)].map((match) => match[1] ?? '');

const strayTable = (path: string): readonly Fault[] => {
  if (!path.endsWith('.csv') || path in TABLES) return [];
  const known = Object.keys(TABLES).join(', ');
  return [
    faultAt(
      { file: path, line: 1, column: 1 },
      'unknown-file',
      `this is not one of the tables ${known}: rename it or take it out`,
    ),
  ];
};

/** Decodes all files; a file that cannot be decoded gives a fault. */
export const decodeAll = (files: readonly FactFile[]): Texts => {
  const texts = new Map<string, string>();
  const claimed: string[] = [];
  const faults = files.flatMap((file) => {
    const wrong = fileFault(file);
    const decoded = wrong ? { text: null, faults: [wrong] } : decode(file);
    if (decoded.text === null) claimed.push(...idsIn(file.bytes.toString('latin1')));
    else texts.set(file.path, decoded.text);
    return [...decoded.faults, ...strayTable(file.path)];
  });
  return { texts, claimed, faults };
};

/** Parses all sheets and checks the form of their rows, each on its own. */
export const readSheets = (texts: ReadonlyMap<string, string>, locate: Locate): Checked => {
  const sheets = [...texts].filter(([path]) => isSheet(path));
  const parsed = sheets.map(([path, text]) => ({ text, ...parseSheet(path, text) }));
  const unread = parsed.filter(({ rows, faults }) => faults.length > 0 && rows.length === 0);
  const checked = checkRows(
    parsed.flatMap(({ rows }) => rows),
    locate,
  );
  return {
    rows: checked.rows,
    claimed: [...checked.claimed, ...unread.flatMap(({ text }) => idsIn(text))],
    faults: [...parsed.flatMap(({ faults }) => faults), ...checked.faults],
  };
};
