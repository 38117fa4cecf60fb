import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERVALS } from '../../seed/times.ts';

/** A part of the schema of the sheets (JSON Schema). */
type Part = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly allOf?: readonly Part[];
  readonly definitions?: Readonly<Record<string, Part>>;
};

const schema: Part = JSON.parse(readFileSync('seed/sheet.schema.json', 'utf8'));

/** A date, and the end of a span. */
const DATES = ['#/definitions/date', '#/definitions/end'];

const resolved = (part: Part): Part =>
  part.$ref === undefined ? part : resolved(schema.definitions?.[part.$ref.replace('#/definitions/', '')] as Part);

const isDate = (part: Part | undefined): boolean => {
  if (part === undefined) return false;
  const { $ref = '', anyOf = [], allOf = [] } = part;
  return DATES.includes($ref) || [...anyOf, ...allOf].some(isDate);
};

/** Where, in a part, two dates `from` and `to` stand side by side. */
const spansIn = (part: Part, path: string): readonly string[] => {
  const { properties = {}, items } = resolved(part);
  const here = isDate(properties.from) && isDate(properties.to) ? [path] : [];
  const below = Object.entries(properties).flatMap(([name, one]) =>
    spansIn(one, path === '' ? name : `${path}.${name}`),
  );
  return [...here, ...below, ...(items === undefined ? [] : spansIn(items, path === '' ? '' : `${path}.*`))];
};

describe('an end before a start', () => {
  it.each(Object.keys(INTERVALS) as (keyof typeof INTERVALS)[])('is looked for wherever %s have the two', (list) => {
    const spans = spansIn(schema.properties?.[list] as Part, '');
    expect([...INTERVALS[list]].sort()).toEqual([...new Set(spans)].sort());
  });
});
