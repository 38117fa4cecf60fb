import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modeline } from '../../../seed/editing/add.ts';
import { type Form, SHEET_FORM } from '../../../seed/editing/form.ts';

const folder = join(import.meta.dirname, '../../../seed/facts');
const sheets = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'));

describe('completion in editors', () => {
  test('the first line of every sheet leads to the schema, from whatever folder', () => {
    const first = sheets.map((path) => [path, readFileSync(join(folder, path), 'utf8').split('\n')[0]] as const);
    expect(first.filter(([path, line]) => `${line}\n` !== modeline(path))).toEqual([]);
    for (const [path, line] of first) {
      const target = join(folder, path, '..', String(line).split('$schema=')[1] ?? '');
      expect(readFileSync(target, 'utf8').startsWith('{')).toBe(true);
    }
  });

  const nameless = (form: Form, path: string): readonly string[] =>
    [...form.fields].flatMap(([name, field]) => [
      ...(field.description === null ? [`${path}.${name}`] : []),
      ...nameless(field, `${path}.${name}`),
      ...(field.item ? nameless(field.item, `${path}.${name}`) : []),
    ]);

  test('every field says what it is', () => {
    expect(SHEET_FORM.fields.size).toBe(13);
    const lists = [...SHEET_FORM.fields].flatMap(([name, { item }]) => (item ? nameless(item, name) : []));
    expect(lists).toEqual([]);
  });
});
