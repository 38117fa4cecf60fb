/** A word, sign, text or number of a Cypher statement, with the blanks before it. */
export type Leaf = { readonly gap: string; readonly text: string; readonly group: null };

/** What stands in brackets. */
export type Group = {
  readonly gap: string;
  readonly open: Open;
  readonly parts: readonly Part[];
  readonly group: true;
};

/** A statement is a row of parts; a group holds parts in turn. */
export type Part = Leaf | Group;

type Open = '(' | '[' | '{';

const CLOSE: Readonly<Record<Open, string>> = { '(': ')', '[': ']', '{': '}' };

/** Blanks and comments, texts in quotes, names in backticks, parameters, words, numbers, signs of two characters, any other sign. */
const TOKEN =
  /((?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*)('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$\w+|\p{L}[\p{L}\p{N}_]*|_\w*|\d+(?:\.\d+)?|<=|>=|<>|=~|\|\||::|\.\.|\+=|[^\s])/gu;

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

type Raw = { readonly gap: string; readonly text: string };

const rawTokens = (statement: string): readonly Raw[] =>
  [...statement.matchAll(TOKEN)].map(([, gap = '', text = '']) => ({ gap: gap.replace(COMMENT, ''), text }));

const isOpen = (text: string): text is Open => Object.hasOwn(CLOSE, text);

type Read = { readonly parts: readonly Part[]; readonly next: number };

const readParts = (tokens: readonly Raw[], start: number, close: string | null): Read => {
  const parts: Part[] = [];
  let at = start;
  for (let token = tokens[at]; token !== undefined && token.text !== close; token = tokens[at]) {
    if (!isOpen(token.text)) {
      parts.push({ ...token, group: null });
      at += 1;
      continue;
    }
    const inner = readParts(tokens, at + 1, CLOSE[token.text]);
    parts.push({ gap: token.gap, open: token.text, parts: inner.parts, group: true });
    at = inner.next + 1;
  }
  if (close !== null && at >= tokens.length) throw new Error(`the query lacks a ${close}`);
  return { parts, next: at };
};

/** The parts of a statement, without its comments. Throws where a bracket is not closed. */
export const partsOf = (statement: string): readonly Part[] => readParts(rawTokens(statement), 0, null).parts;

/** The text of parts as they were written. */
export const textOfParts = (parts: readonly Part[]): string =>
  parts
    .map((part) =>
      part.group === null
        ? part.gap + part.text
        : `${part.gap}${part.open}${textOfParts(part.parts)}${CLOSE[part.open]}`,
    )
    .join('');

/** A group's text around another inside. */
export const around = ({ gap, open }: Group, inside: string): string => `${gap}${open}${inside}${CLOSE[open]}`;

/** Whether a part is this sign, or this word in any case. */
export const isText = (part: Part | undefined, text: string): boolean =>
  part?.group === null && part.text.toUpperCase() === text;

/** Whether a part is a group in such brackets. */
export const isGroup = (part: Part | undefined, open: Open): part is Group =>
  part?.group === true && part.open === open;

/** Whether a part is a name: a word or a name in backticks. */
export const isName = (part: Part | undefined): part is Leaf => part?.group === null && /^[\p{L}_`]/u.test(part.text);
