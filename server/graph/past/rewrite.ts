import { pastIndex } from './names.ts';
import { around, type Group, isGroup, isName, isText, type Leaf, type Part, partsOf } from './syntax.ts';
import { allKnown, beginsClause, isKnown, kindsLength, labels, nextWord, plain, types } from './words.ts';

/** What one statement needs while it is rewritten: names that it does not use yet. */
type Names = { readonly next: () => string };

/** Where relationships of any length are noted: their ends are checked by the clause around them. */
type Found = string[];

const andAlso = (conditions: readonly string[]): string => conditions.join(' AND ');

/** Between labels or types and WHERE only a map may stand. */
const checkForm = (parts: readonly Part[]): void => {
  if (parts.length > 0 && !(parts.length === 1 && isGroup(parts[0], '{')))
    throw new Error(`a pattern of a form that cannot be asked at a release: ${plain(parts)}`);
};

/** `(x:Label {…} WHERE …)`: with past labels, and only where it is known. */
const node = (group: Group, names: Names): string => {
  const { parts } = group;
  const named = isName(parts[0]) && !isText(parts[0], 'WHERE');
  const variable = named ? (parts[0] as Leaf).text : names.next();
  const rest = parts.slice(named ? 1 : 0);
  const length = kindsLength(rest);
  const where = nextWord(rest, length, ['WHERE']);
  checkForm(rest.slice(length, where));
  const given = rest.slice(where + 1);
  const own = given.length > 0 ? [`(${expression(given, names)})`] : [];
  const map = expression(rest.slice(length, where), names);
  return around(
    group,
    `${variable}${labels(rest.slice(0, length))}${map} WHERE ${andAlso([isKnown(variable), ...own])}`,
  );
};

/** `[r:TYPE *1..3 {…}]`: with past types; one of any length is noted. */
const relationship = (group: Group, names: Names, found: Found | null): string => {
  const { parts } = group;
  const named = isName(parts[0]) && !isText(parts[0], 'WHERE');
  const rest = parts.slice(named ? 1 : 0);
  const length = kindsLength(rest);
  const after = rest.slice(length);
  const long = isText(after[0], '*');
  if (!long) checkForm(after.slice(0, nextWord(after, 0, ['WHERE'])));
  if (long && found === null) throw new Error('a pattern of any length must stand in a MATCH to be asked at a release');
  const variable = named ? (parts[0] as Leaf).text : long ? names.next() : '';
  if (long) found?.push(variable);
  return around(group, variable + types(rest.slice(0, length)) + expression(after, names));
};

/** Whether a node stands after these parts: they end in a relationship. */
const endsInRelationship = (parts: readonly Part[], end: number): boolean => {
  const last = isText(parts[end], '>') ? end - 1 : end;
  return isText(parts[last], '-') && (isGroup(parts[last - 1], '[') || isText(parts[last - 1], '-'));
};

const beginsRelationship = (parts: readonly Part[], start: number): boolean => {
  const first = isText(parts[start], '<') ? start + 1 : start;
  return isText(parts[first], '-') && (isGroup(parts[first + 1], '[') || isText(parts[first + 1], '-'));
};

const isNode = (parts: readonly Part[], at: number): boolean =>
  isGroup(parts[at], '(') && (endsInRelationship(parts, at - 1) || beginsRelationship(parts, at + 1));

const isRelationship = (parts: readonly Part[], at: number): boolean =>
  isGroup(parts[at], '[') && isText(parts[at - 1], '-');

/** A group of a pattern that holds a pattern: of `shortestPath`, or repeated. */
const patternGroup = (group: Group, names: Names, found: Found): string => {
  const where = nextWord(group.parts, 0, ['WHERE']);
  const condition = group.parts.slice(where);
  return around(group, pattern(group.parts.slice(0, where), names, found) + expression(condition, names));
};

/** The pattern of a MATCH: every group in round brackets is a node, unless it begins with one. */
const pattern = (parts: readonly Part[], names: Names, found: Found): string =>
  parts
    .map((part, at) => {
      if (part.group === null) return part.gap + part.text;
      if (isRelationship(parts, at)) return relationship(part, names, found);
      if (part.open !== '(') return around(part, expression(part.parts, names));
      return isGroup(part.parts[0], '(') ? patternGroup(part, names, found) : node(part, names);
    })
    .join('');

/** A pattern with the condition that follows it, up to where the clause ends. */
const matched = (parts: readonly Part[], names: Names, ends: readonly string[]): { text: string; length: number } => {
  const where = nextWord(parts, 0, ['WHERE', ...ends]);
  const end = isText(parts[where], 'WHERE') ? nextWord(parts, where + 1, ends) : where;
  const found: Found = [];
  const shape = pattern(parts.slice(0, where), names, found);
  const own = end > where ? [`(${expression(parts.slice(where + 1, end), names).trim()})`] : [];
  const conditions = [...found.map(allKnown), ...own];
  return { text: shape + (conditions.length > 0 ? ` WHERE ${andAlso(conditions)} ` : ''), length: end };
};

const beginsPattern = (parts: readonly Part[], start: number): boolean =>
  isName(parts[start]) && isText(parts[start + 1], '=') ? isNode(parts, start + 2) : isNode(parts, start);

/** `EXISTS { … }`, `COUNT { … }` and the like: a pattern, or clauses. */
const subquery = (group: Group, names: Names): string => {
  if (!beginsPattern(group.parts, 0) && !isGroup(group.parts[0], '('))
    return around(group, expression(group.parts, names));
  const { text, length } = matched(group.parts, names, []);
  return around(group, text + expression(group.parts.slice(length), names));
};

/** `[(a)-[r]->(b) WHERE … | …]`. */
const comprehension = (group: Group, names: Names): string => {
  const { text, length } = matched(group.parts, names, ['|']);
  return around(group, text + expression(group.parts.slice(length), names));
};

/** `{key: value, …}`: what stands before a colon is no label. */
const map = (group: Group, names: Names): string => {
  const { parts } = group;
  const entries: string[] = [];
  let start = 0;
  for (let at = 0; at <= parts.length; at += 1) {
    if (at < parts.length && !isText(parts[at], ',')) continue;
    const keyed = isName(parts[start]) && isText(parts[start + 1], ':') ? start + 2 : start;
    entries.push(plain(parts.slice(start, keyed)) + expression(parts.slice(keyed, at), names));
    start = at + 1;
  }
  return around(group, entries.join(', '));
};

const SUBQUERIES = ['EXISTS', 'COUNT', 'COLLECT', 'CALL'];

const isSubquery = (parts: readonly Part[], at: number): boolean =>
  SUBQUERIES.some((word) => isText(parts[at - 1], word)) ||
  (isGroup(parts[at - 1], '(') && isText(parts[at - 2], 'CALL'));

const groupIn = (parts: readonly Part[], at: number, group: Group, names: Names): string => {
  if (isRelationship(parts, at)) return relationship(group, names, null);
  if (isNode(parts, at)) return node(group, names);
  if (group.open === '{') return isSubquery(parts, at) ? subquery(group, names) : map(group, names);
  if (group.open === '[' && beginsPattern(group.parts, 0)) return comprehension(group, names);
  return around(group, expression(group.parts, names));
};

/** What Cypher's own functions would say of a past row, without saying that it is past. */
const FUNCTIONS: ReadonlyMap<string, (of: string) => string> = new Map([
  ['LABELS', (of: string) => `[_l IN labels(${of}) | replace(_l, 'Past', '')]`],
  ['TYPE', (of: string) => `replace(type(${of}), '_PAST', '')`],
]);

const FULL_TEXT = ['DB', '.', 'INDEX', '.', 'FULLTEXT', '.', 'QUERYNODES'];

const asksFullText = (parts: readonly Part[], at: number): boolean =>
  isText(parts[at], 'CALL') && FULL_TEXT.every((word, n) => isText(parts[at + 1 + n], word));

/** A full-text search of today's rows and of past ones, of which the known are kept. */
const fullText = (parts: readonly Part[], at: number, names: Names): { text: string; length: number } => {
  const args = parts[at + 1 + FULL_TEXT.length];
  const start = at + 3 + FULL_TEXT.length;
  const end = nextWord(parts, start, []);
  if (!isGroup(args, '(') || !isText(parts[start - 1], 'YIELD') || !isText(parts[start], 'NODE'))
    throw new Error('a full-text search must YIELD node to be asked at a release');
  const given = parts.slice(start, end);
  const columns = given
    .filter((part, n) => isName(part) && !isText(part, 'AS') && !isText(given[n + 1], 'AS'))
    .map((part) => plain([part]));
  const [index, ...rest] = args.parts;
  const one = (name: string): string =>
    `CALL db.index.fulltext.queryNodes('${name}'${expression(rest, names)}) YIELD${expression(given, names)} WHERE ${isKnown(columns[0] ?? '')} RETURN ${columns.join(', ')}`;
  const name = index?.group === null ? index.text.slice(1, -1) : '';
  return { text: ` CALL (*) { ${one(name)} UNION ALL ${one(pastIndex(name))} }`, length: end - at };
};

type Step = { readonly text: string; readonly length: number };

/** The step at a part: a clause with a pattern, a function, a label, a group, or the part alone. */
const step = (parts: readonly Part[], at: number, names: Names): Step => {
  const part = parts[at] as Part;
  const next = parts[at + 1];
  if (part.group !== null) return { text: groupIn(parts, at, part, names), length: 1 };
  const own = part.gap + part.text;
  if (asksFullText(parts, at)) return fullText(parts, at, names);
  if (isText(part, 'MATCH') && beginsClause(parts, at)) {
    const { text, length } = matched(parts.slice(at + 1), names, []);
    return { text: own + text, length: length + 1 };
  }
  const translate = FUNCTIONS.get(part.text.toUpperCase());
  if (translate && isGroup(next, '(') && !isText(parts[at - 1], '.'))
    return { text: part.gap + translate(expression(next.parts, names)), length: 2 };
  if (!isText(part, ':')) return { text: own, length: 1 };
  const length = kindsLength(parts.slice(at));
  return { text: part.gap + labels(parts.slice(at, at + length)), length };
};

/** Clauses and expressions. */
const expression = (parts: readonly Part[], names: Names): string => {
  let text = '';
  for (let at = 0; at < parts.length; ) {
    const { text: more, length } = step(parts, at, names);
    text += more;
    at += length;
  }
  return text;
};

const newNames = (): Names => {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `_k${count}`;
    },
  };
};

/** Which index to take is said for today's rows; among today's and past ones the database chooses. */
const HINT = /^[ \t]*USING INDEX \w+:\w+\([^)]*\)[ \t]*\n/gm;

/**
 * The same question at the release `$knownAt` (its place in the row of releases): every node may be a row of today or a past one, and
 * must be known then. Throws where a statement has a form that cannot be asked so.
 */
export const atRelease = (statement: string): string =>
  expression(partsOf(statement.replace(HINT, '')), newNames()).trim();
