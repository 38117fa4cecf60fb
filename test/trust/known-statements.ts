import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AT_WORK, OPEN_WRITES } from '../../server/graph/driver.ts';
import { pastTexts } from '../../server/graph/past/texts.ts';
import { compact } from '../../server/graph/reading/compose.ts';
import { texts } from '../../server/graph/texts.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A query file wherever it stands in a statement: a parameter is named as in the file, or is a part of what all steps are given. */
const formOf = (text: string): RegExp =>
  new RegExp(escaped(compact(withoutHeader(text))).replace(/\\\$(\w+)/g, '(?:\\$in\\.s\\d+\\.$1|\\$?$1)'), 'g');

const withoutHeader = (text: string): string => text.replace(/^\/\/.*$/gm, '').trim();

/** The longest first: a text may be a part of another. */
const FILES = [...texts.values(), ...pastTexts.values()]
  .toSorted((a, b) => b.length - a.length)
  .map((text) => ({ text, form: formOf(text) }));

const words = (text: string): readonly string[] => text.match(/\w+/g) ?? [];

/** What joins files to one statement: these clauses, and names that stand in a file or in our code. */
const CLAUSES = new Set(['CALL', 'UNWIND', 'WITH', 'RETURN', 'DISTINCT', 'IN', 'WHERE', 'AS']);
const CODE = ['model', 'graph', 'schema'].flatMap((folder) => {
  const place = join(import.meta.dirname, '../../server', folder);
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(join(place, name), 'utf8'));
});
const NAMES = new Set(['collect', ...[...texts.values(), ...CODE].flatMap(words).filter((word) => /[a-z]/.test(word))]);
const isKnown = (word: string): boolean => CLAUSES.has(word) || NAMES.has(word) || /^[skx]?\d+$/.test(word);

/** The signs between them, and a label in quotes. */
const JOINING = /^[\w\s(){}[\]:.,|+$=-]*$/;
const LITERAL = /'([A-Za-z]+)'/g;

/** What of a statement is neither a query file nor one of the words that join them; empty where all of it is known. */
export const unknownOf = (statement: string): string => {
  if (statement === AT_WORK || statement === OPEN_WRITES || FILES.some(({ text }) => text === statement)) return '';
  const rest = FILES.reduce((left, { form }) => left.replace(form, ' '), statement).replace(LITERAL, ' $1 ');
  if (!JOINING.test(rest)) return rest;
  return words(rest)
    .filter((word) => !isKnown(word))
    .join(' ');
};
