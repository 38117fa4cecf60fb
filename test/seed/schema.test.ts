import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REFERENCES } from '../../seed/references.ts';
import { LIST_NAMES, neededOf, sheetJsonSchema } from '../../seed/schema.ts';
import { SMALL } from './folder.ts';

const SEED = join(import.meta.dirname, '../../seed');

const sheets = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sheets(join(folder, entry.name))
      : entry.name.endsWith('.yaml')
        ? [join(folder, entry.name)]
        : [],
  );

const published = readFileSync(join(SEED, 'sheet.schema.json'), 'utf8');
const accepts = new Ajv({ strict: true, allErrors: true, formats: { uri: true }, allowUnionTypes: true }).compile(
  JSON.parse(published),
);

describe('the published schema', () => {
  test('is what the schema of the reader says (else: npm run codegen)', () => {
    expect(published).toBe(sheetJsonSchema());
  });

  test('is JSON Schema draft 7, with a description for every list and for most fields', () => {
    const schema = JSON.parse(published);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(Object.keys(schema.properties)).toEqual(LIST_NAMES);
    for (const { $ref } of Object.values(schema.properties as Record<string, { items: { $ref: string } }>).map(
      ({ items }) => items,
    ))
      expect(schema.definitions[$ref.replace('#/definitions/', '')].description).toMatch(/\w/);
  });

  test('accepts every sheet', () => {
    for (const path of sheets(join(SEED, 'facts'))) {
      expect(accepts(parse(readFileSync(path, 'utf8'))), `${path} ${JSON.stringify(accepts.errors?.slice(0, 3))}`).toBe(
        true,
      );
    }
  }, 60_000);

  test.each([
    ['an unknown key', 'kind: government', 'kind: government\n    colour: red'],
    ['an unknown kind', 'kind: government', 'kind: kingdom'],
    ['an empty list of sources', 'sources: [bao-1], confidence', 'sources: [], confidence'],
    ['an unknown list', 'people:', 'persons:'],
    ['an unknown role of confidence', 'confidence: verified}', 'confidence: sure}'],
  ])('refuses %s', (_, from, to) => {
    expect(accepts(parse(SMALL))).toBe(true);
    expect(accepts(parse(SMALL.replace(from, to)))).toBe(false);
  });
});

test('every sheet names the schema on its first line, by a path that leads there', () => {
  for (const path of sheets(join(SEED, 'facts'))) {
    const [first] = readFileSync(path, 'utf8').split('\n');
    const expected = relative(dirname(path), join(SEED, 'sheet.schema.json'));
    expect(first, path).toBe(`# yaml-language-server: $schema=${expected}`);
  }
});

describe('the fields that name other things', () => {
  const definitions = JSON.parse(published).definitions as Record<string, unknown>;
  const targets: Record<string, string> = {
    organisationId: 'organisation',
    personId: 'person',
    sourceId: 'source',
    actId: 'act',
    eventId: 'event',
    functionId: 'function',
    projectId: 'project',
    reformId: 'reform',
    anyId: 'thing',
  };

  const found = (schema: unknown, path: string): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const { $ref, properties, items, anyOf, allOf } = schema as Record<string, unknown>;
    const name = typeof $ref === 'string' ? $ref.replace('#/definitions/', '') : '';
    if (name in targets) return [`${path} ${targets[name]}`];
    if (name) return found(definitions[name], path);
    return [
      ...Object.entries((properties as object) ?? {}).flatMap(([key, value]) =>
        found(value, path ? `${path}.${key}` : key),
      ),
      ...(items ? found(items, `${path}.*`) : []),
      ...[...((anyOf as unknown[]) ?? []), ...((allOf as unknown[]) ?? [])].flatMap((part) => found(part, path)),
    ];
  };

  test.each(LIST_NAMES.map((list) => [list]))('of %s are all checked', (list) => {
    const { items } = (JSON.parse(published).properties as Record<string, { items: unknown }>)[list] ?? {};
    expect([...REFERENCES[list]].map((pair) => pair.join(' ')).sort()).toEqual([...found(items, '')].sort());
  });
});

test('what a thing must have once all its rows are joined', () => {
  expect(neededOf('organisations')).toEqual(['id', 'kind', 'names', 'sources', 'confidence']);
  expect(neededOf('tenures')).toEqual(['person', 'org', 'position', 'sources', 'confidence']);
});
