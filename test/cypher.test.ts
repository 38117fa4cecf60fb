import { describe, expect, it } from 'vitest';
import { parseCypherFile } from '../server/graph/cypher-file.ts';
import { generateQueries } from '../server/graph/generate-queries.ts';
import { texts } from '../server/graph/texts.ts';

const files = [...texts].filter(([name]) => !name.startsWith('schema/'));

const uncommented = (body: string): string => body.replace(/\/\/.*$/gm, '').replace(/'[^']*'/g, "''");

/** A text without what stands in brackets. */
const unbracketed = (text: string): string => {
  let depth = 0;
  return [...text]
    .filter((char) => {
      if ('({['.includes(char)) depth += 1;
      if (')}]'.includes(char)) depth -= 1;
      return depth === 0;
    })
    .join('');
};

/** The columns of the last RETURN, by their AS. */
const columnsOf = (body: string): readonly string[] => {
  const flat = unbracketed(body);
  const clause = flat.slice(flat.lastIndexOf('RETURN') + 6).replace(/ORDER BY[\s\S]*$|LIMIT[\s\S]*$/, '');
  return clause.split(',').map((part) => /(\w+)\s*$/.exec(part.trim())?.[1] ?? '');
};

describe('query files', () => {
  it('are all there', () => expect(files.length).toBeGreaterThan(35));

  it.each(files)('%s: the header says what the text needs and gives', (name, text) => {
    const { question, params, rows, body } = parseCypherFile(text);
    expect(question, 'opens with its question').toMatch(/[?.]/);
    const used = new Set([...uncommented(body).matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect(new Set(params.map((param) => param.name))).toEqual(used);
    expect(body.split(';').length, 'one statement').toBe(1);
    if (rows.length > 0) expect(columnsOf(uncommented(body))).toEqual(rows.map((row) => row.name));
    if (!name.startsWith('write/')) {
      expect(rows.length).toBeGreaterThan(0);
      expect(uncommented(body)).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD CSV)\b/);
    }
  });

  it('make the generated types, deterministic and complete', () => {
    const made = generateQueries(texts);
    for (const [name] of files) expect(made).toContain(`'${name}':`);
    expect(generateQueries(new Map([...texts].reverse()))).toBe(made);
  });
});
