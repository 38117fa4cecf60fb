import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARK, rendered, replaced, rowsOf } from './figures.mjs';

const jsonOf = (file) => JSON.parse(readFileSync(join('test/trust', file), 'utf8'));
const parts = jsonOf('parts.json');

const PART = {
  part: 'stop',
  bars: [
    { bar: 'stop', what: 'Stops', target: '50', files: ['test/stop'], names: '^stops' },
    { bar: 'start', what: 'Starts', target: '1', files: ['test/stop'], names: '^starts' },
  ],
};

const result = (status, ...tests) => ({
  name: '/root/test/stop.test.ts',
  status,
  assertionResults: tests.map(([fullName, each]) => ({ fullName, status: each })),
});

const seenOf = (results, reports = []) => rowsOf(PART, results, reports, '/root');

describe('a row of the report', () => {
  it('is met where its own tests passed, and says what they told', () => {
    const results = [result('failed', ['stops quickly', 'passed'], ['starts', 'failed'])];
    expect(seenOf(results, [{ bar: 'stop', seen: '50 stops' }])).toEqual([
      { bar: 'stop', seen: '50 stops', why: null },
      { bar: 'start', seen: '0 tests passed', why: 'failed: starts' },
    ]);
  });

  it.each([
    ['could not begin', [result('failed')], 'failed: test/stop.test.ts'],
    ['was not there', [], '0 tests passed, 1 are wanted'],
    ['was left out', [result('passed', ['stops', 'skipped'])], '0 tests passed, 1 are wanted'],
  ])('is not met where its file %s', (_, results, why) => {
    expect(seenOf(results)[0]).toMatchObject({ why });
  });

  it('is there for every bar, also of parts that were not run', () => {
    const body = rendered([PART, { ...PART, part: 'other' }], { stop: { rows: seenOf([result('passed')]) } });
    expect(body.match(/not run yet/g)).toHaveLength(4);
    expect(body.match(/^\| (stop|other) \| (Stops|Starts)/gm)).toHaveLength(4);
  });
});

describe('the report', () => {
  it('leaves what stands around it', () => {
    const text = `# Trust\n\n${MARK}\n\nold\n\n### old too\n\n## Not met\n`;
    expect(replaced(text, 'new $& one')).toBe(`# Trust\n\n${MARK}\n\nnew $& one\n\n## Not met\n`);
  });

  it('in docs/trust.md is that of the figures that are kept', () => {
    const text = readFileSync('docs/trust.md', 'utf8');
    // The formatter makes the columns of a table as wide as their cells.
    const plain = (table) => table.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
    expect(plain(replaced(text, rendered(parts, jsonOf('figures.json'))))).toBe(plain(text));
  });

  it('has bars of other names each, of files that are there', () => {
    const bars = parts.flatMap((part) => part.bars);
    expect(new Set(bars.map(({ bar }) => bar)).size).toBe(bars.length);
    const files = readdirSync('test', { recursive: true }).map((name) => `test/${name}`);
    for (const prefix of bars.flatMap((bar) => bar.files))
      expect(
        files.some((name) => name.startsWith(prefix) && existsSync(name)),
        prefix,
      ).toBe(true);
  });
});
