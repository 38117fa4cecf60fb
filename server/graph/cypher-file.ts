/** One typed column or parameter of a query file. */
export type Typed = { readonly name: string; readonly type: string };

/** A query file: its question in plain words, its parameters and the columns of its rows. */
export type CypherFile = {
  readonly question: string;
  readonly params: readonly Typed[];
  readonly rows: readonly Typed[];
  readonly body: string;
};

const TAG = /^\/\/ @(param|row) (\w+) (.+)$/;

const tagged = (lines: readonly string[], tag: string): readonly Typed[] =>
  lines.flatMap((line) => {
    const [, kind, name = '', type = ''] = TAG.exec(line) ?? [];
    return kind === tag ? [{ name, type }] : [];
  });

/** Reads a query file: `// question`, `// @param name type`, `// @row column type`, then one statement. */
export const parseCypherFile = (text: string): CypherFile => {
  const lines = text.split('\n');
  const body = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, body);
  const question = header.filter((line) => !TAG.test(line)).map((line) => line.slice(2).trim());
  return {
    question: question.join(' '),
    params: tagged(header, 'param'),
    rows: tagged(header, 'row'),
    body: lines.slice(body).join('\n').trim(),
  };
};
