import { describe, expect, it } from 'vitest';
import { linesOf, read } from '../seed/folder.ts';
import { HOSTILE, hostileSheet, REFUSED } from './hostile-names.ts';

describe('names that mean more than they should', () => {
  it('are two hundred different ones, which a sheet may hold', async () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(200);
    const { faults } = await read({ 'hostile.yaml': hostileSheet(HOSTILE) });
    expect(linesOf(faults)).toBe('');
  });

  it.each(Object.entries(REFUSED))('%s: refused where it stands', async (_, name) => {
    // The first line is `sources:`, the second the law of the record.
    const { faults } = await read({ 'hostile.yaml': hostileSheet([name]) });
    const [first] = faults;
    expect({ file: first?.file, line: first?.line }).toEqual({ file: 'hostile.yaml', line: 3 });
  });

  it.each(['javascript:canary()', 'data:text/html,x', '//foreign.example/', 'https://x y', 'vbscript:x'])(
    'an address of a source that no reader should follow: %s',
    async (url) => {
      const sheet = hostileSheet(['x']).replace('https://example.org/0', url);
      const { faults } = await read({ 'hostile.yaml': sheet });
      expect(faults.map(({ file, line }) => `${file}:${line}`)).toContain('hostile.yaml:3');
    },
  );
});
