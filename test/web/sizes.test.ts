import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'dist/web');

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Chunk>
>;
const stated = JSON.parse(readFileSync(join(root, 'web/sizes.json'), 'utf8')) as {
  readonly pages: Readonly<Record<string, number>>;
  readonly graph: number;
  readonly embed: number;
};

/** A chunk and all that it imports at once. */
const withImports = (name: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(name)) return found;
  found.add(name);
  for (const other of manifest[name]?.imports ?? []) withImports(other, found);
  return found;
};

const kilobytes = (names: Iterable<string>): number => {
  const files = new Set([...names].map((name) => manifest[name]?.file ?? ''));
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
};

/** The most that the first page may load, and the graph beside it (kilobytes). */
const MOST = { page: 200, graph: 200 };

/** So much less than stated is a stale statement. */
const SLACK = 8;

const pages = (manifest['index.html']?.dynamicImports ?? []).filter((name) => /^views\/.*(Page|List)\.tsx$/.test(name));
const shell = withImports('index.html');

describe('the JavaScript of a page', () => {
  it.each(pages)('%s: is what web/sizes.json says, and at most 200 kB', (name) => {
    const size = kilobytes([...shell, ...withImports(name)]);
    const most = stated.pages[name] ?? 0;
    expect(size).toBeLessThanOrEqual(Math.min(most, MOST.page));
    expect(size).toBeGreaterThan(most - SLACK);
  });

  it('of the graph: comes only with a chart, and is what web/sizes.json says', () => {
    const graph = [...withImports('graph/renderer.ts')].filter((name) => !shell.has(name));
    const size = kilobytes(graph);
    expect(size).toBeLessThanOrEqual(Math.min(stated.graph, MOST.graph));
    expect(size).toBeGreaterThan(stated.graph - SLACK);
    for (const page of pages) expect([...withImports(page)]).not.toContain('graph/renderer.ts');
  });

  it('of a figure in the frame of another page: is a script of its own, and next to nothing', () => {
    const files = withImports('embed/index.html');
    expect(kilobytes(files)).toBeLessThanOrEqual(stated.embed);
    for (const name of ['index.html', 'graph/renderer.ts']) expect(files).not.toContain(name);
  });
});
