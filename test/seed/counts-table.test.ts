import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { betweenMarkers, countLines, countTableText } from '../../seed/counts.ts';
import { deriveGraph } from '../../seed/derive/index.ts';
import { readReleases } from '../../seed/release/files.ts';
import { wholeGraph, wholeRecord } from '../support/record.ts';
import { read, SMALL } from './folder.ts';

const LONG = 120_000;
const root = join(import.meta.dirname, '../..');

test(
  'the README holds the counts of the record: run `npm run counts` after a change of the sheets',
  async () => {
    const record = await wholeRecord();
    const newest = (await readReleases(join(root, 'seed/releases'))).at(-1)?.header ?? null;
    const words = countTableText(countLines(record, await wholeGraph()), newest);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(betweenMarkers(readme, words)).toBe(readme);
  },
  LONG,
);

test('a small record is counted as by hand', async () => {
  const { record } = await read({ 'a.yaml': SMALL });
  if (record === null) throw new Error('the small sheet has faults');
  const counts = countLines(record, deriveGraph(record)).map(({ what, count }) => [what, count]);
  expect(Object.fromEntries(counts)).toMatchObject({
    bodies: 3,
    reorganisations: 1,
    people: 1,
    tenures: 1,
    positions: 1,
    sources: 2,
    reforms: 0,
    'claims in contradiction': 0,
  });
});

test('only what stands between the markers is written anew', () => {
  const text = 'before\n<!-- counts -->\nold\n<!-- /counts -->\nafter\n';
  expect(betweenMarkers(text, 'new')).toBe('before\n<!-- counts -->\nnew\n<!-- /counts -->\nafter\n');
  expect(betweenMarkers(betweenMarkers(text, 'new') ?? '', 'new')).toBe(betweenMarkers(text, 'new'));
  expect(betweenMarkers('no markers', 'new')).toBeNull();
});
