import { pastLabel, pastType } from './names.ts';
import { isGroup, isName, isText, type Part, textOfParts } from './syntax.ts';

/** Holds where a row belongs to the release asked for; a row without bounds is known since the first release, and still. */
export const isKnown = (row: string): string =>
  `coalesce(${row}.knownFrom, 0) <= $knownAt AND coalesce(${row}.knownTo, 9999) > $knownAt`;

/** Holds where both ends of each relationship of a list belong to the release asked for. */
export const allKnown = (relationships: string): string =>
  `all(_e IN ${relationships} WHERE ${isKnown('startNode(_e)')} AND ${isKnown('endNode(_e)')})`;

const isSign = (part: Part | undefined): boolean =>
  [':', '|', '&', '!'].some((sign) => isText(part, sign)) || isGroup(part, '(');

/** How many parts from the first `:` on say labels or types. */
export const kindsLength = (parts: readonly Part[]): number => {
  let end = 0;
  for (let part = parts[end]; isSign(part) || (isName(part) && isSign(parts[end - 1])); part = parts[end]) end += 1;
  return end;
};

const either = (name: string, past: (name: string) => string): string => `${name}|${past(name)}`;

const isPlain = (parts: readonly Part[]): boolean =>
  parts.every(
    (part, n) => isName(part) || isText(part, '|') || (isText(part, ':') && (n === 0 || isText(parts[n - 1], '|'))),
  );

const inside = (parts: readonly Part[], past: (name: string) => string): string =>
  parts
    .map((part, n) => {
      if (part.group !== null) return `(${inside(part.parts, past)})`;
      const { text } = part;
      if (isName(part)) return `(${either(text, past)})`;
      if (text.startsWith('$')) throw new Error('labels that are computed cannot be asked at a release');
      return text === ':' && n > 0 ? '&' : text;
    })
    .join('');

const kinds = (parts: readonly Part[], past: (name: string) => string): string => {
  if (parts.length === 0) return '';
  if (!isPlain(parts)) return inside(parts, past);
  const names = parts.flatMap((part) => (isName(part) ? [part.text] : []));
  return `:${names.map((name) => either(name, past)).join('|')}`;
};

/** Labels with their past ones: `:Person` becomes `:Person|PastPerson`. */
export const labels = (parts: readonly Part[]): string => kinds(parts, pastLabel);

/** Types of relationships with their past ones. */
export const types = (parts: readonly Part[]): string => kinds(parts, pastType);

/** Words that begin a clause, and so end the one before. */
const CLAUSES = ['MATCH', 'OPTIONAL', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'UNION', 'ORDER', 'SKIP', 'LIMIT', 'YIELD'];

/** `STARTS WITH` and `ENDS WITH` are no clauses, nor is a property of such a name. */
const BEFORE_WITHIN = ['.', 'STARTS', 'ENDS'];

/** Whether a part begins a clause. */
export const beginsClause = (parts: readonly Part[], at: number): boolean =>
  CLAUSES.some((word) => isText(parts[at], word)) && !BEFORE_WITHIN.some((word) => isText(parts[at - 1], word));

/** Where the next of these words or the next clause begins; the end where there is none. */
export const nextWord = (parts: readonly Part[], start: number, words: readonly string[]): number => {
  for (let at = start; at < parts.length; at += 1)
    if (beginsClause(parts, at) || words.some((word) => isText(parts[at], word))) return at;
  return parts.length;
};

/** A text without blanks at its ends. */
export const plain = (parts: readonly Part[]): string => textOfParts(parts).trim();
