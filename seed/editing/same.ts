import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import { LIST_NAMES } from '../schema.ts';
import { parseSheet } from '../sheet.ts';
import { fieldsRead } from './form.ts';

/** What a sheet says: the rows of each list, read as their schema reads them, and its comments in order of text. */
type Said = { readonly rows: readonly (readonly unknown[])[]; readonly comments: readonly string[] };

const commentsIn = (text: string): readonly string[] =>
  [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).sort();

const saidBy = (text: string): Said => {
  const { rows } = parseSheet('', text);
  return {
    rows: LIST_NAMES.map((name) =>
      rows.filter(({ list }) => list === name).map(({ list, value }) => fieldsRead(list, value) ?? value),
    ),
    comments: commentsIn(text),
  };
};

/** Whether two texts of a sheet say the same: every row of every list with all its values, in order, and every comment. */
export const saysTheSame = (a: string, b: string): boolean => isDeepStrictEqual(saidBy(a), saidBy(b));
