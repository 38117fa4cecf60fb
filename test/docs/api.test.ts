import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../server/schema/index.ts';
import { type Answer, send, withApi } from '../support/api.ts';
import { type Entry, entryOf, jsonText, sectionOf } from './entry.ts';

// docs/api.md is made from docs/api/*.graphql: each question is asked of the record, and the answer is shown as it came. `npm run docs`
// writes the page anew; without that, this test holds it against what the service answers now.

withApi();

const FOLDER = 'docs/api';
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const ENTRIES: readonly (readonly [name: string, entry: Entry])[] = NAMES.map((name) => [
  name,
  entryOf(readFileSync(join(FOLDER, name), 'utf8')),
]);

/** More lines than a reader takes in: a smaller question says as much. */
const MOST_LINES = 80;

/** Tables that are given whole and have no small question. */
const WHOLE = ['coverage', 'distinctions', 'integrity'];

const answers = new Map<string, Answer>();

beforeAll(async () => {
  for (const [name, { request }] of ENTRIES) answers.set(name, await send(request));
});

const rootsOf = (request: string): readonly string[] => {
  const names: string[] = [];
  visit(parse(request), {
    enter: (node, _, parent, __, ancestors) => {
      const isRoot = ancestors.filter((one) => 'kind' in one && one.kind === Kind.FIELD).length === 0;
      if (node.kind === Kind.FIELD && isRoot && parent !== undefined) names.push(node.name.value);
    },
  });
  return names;
};

describe('the questions of docs/api.md', () => {
  it.each(ENTRIES)('%s is answered, with something small enough to read', (name, { title }) => {
    const { data, errors } = answers.get(name) ?? {};
    if (/Bad|Refus/.test(title)) expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    else expect(errors).toBeUndefined();
    const text = jsonText({ data, errors });
    expect(text.split('\n').length).toBeLessThan(MOST_LINES);
    if (errors === undefined) expect(Object.values(data ?? {}).every((value) => value !== null)).toBe(true);
  });

  it('ask every root field of the API', () => {
    const asked = new Set(ENTRIES.flatMap(([, { request }]) => rootsOf(request)));
    const all = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(all.filter((name) => !asked.has(name)).sort()).toEqual(WHOLE);
  });

  it('and the page shows what they are answered', async () => {
    const sections = ENTRIES.map(([name, entry]) => sectionOf(entry, answers.get(name)));
    const text = `${readFileSync(join(FOLDER, 'intro.md'), 'utf8').trim()}\n\n${sections.join('\n\n')}\n`;
    await expect(text).toMatchFileSnapshot('../../docs/api.md');
  });
});
