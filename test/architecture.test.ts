import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const walk = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
  });

const code = ['server', 'web', 'seed'].flatMap(walk).filter((path) => /\.tsx?$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const STATIC = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'/g;

const importsOf = (path: string, form: RegExp = IMPORT): readonly string[] =>
  [...read(path).matchAll(form)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? relative(root, resolve(root, dirname(path), target)) : target;
  });

/** Which part of the project a file is in; the first that matches counts. */
const PARTS: readonly (readonly [name: string, form: RegExp])[] = [
  ['generated', /\.generated\.ts$/],
  ['temporal', /^(server\/temporal\/|#temporal$)/],
  ['model', /^server\/model\//],
  ['write-graph', /^server\/graph\/((write|copy)-graph|write-lock)\.ts$/],
  ['graph', /^server\/graph\//],
  ['errors', /^server\/errors\.ts$/],
  ['config', /^server\/config\.ts$/],
  ['tab', /^web\/(reload|tab-memory)\.ts$/],
  ['tokens', /^web\/style\/tokens\.ts$/],
  ['build', /^((server|web)\/vite[a-z.]*\.ts|web\/build\/.*)$/],
  ['neo4j', /^server\/neo4j\//],
  ['schema', /^server\/schema\//],
  ['codegen', /^((server|web)\/codegen|server\/licences)\.ts$/],
  ['main', /^server\/(main|serving)\.ts$/],
  ['pages', /^server\/pages\//],
  ['app', /^server\/(app|graphql|[a-z-]+)\.ts$/],
  ['backup', /^seed\/backup\//],
  ['integrity', /^seed\/integrity\//],
  ['derive', /^seed\/derive\//],
  [
    'load',
    /^seed\/(telling|load|loader|on-start|space|write-diff|graph-diff|report|counts|versions|history|release-command|integrity-command|sheet-command|counts-command)\.ts$/,
  ],
  ['sheets', /^seed\//],
  ['web-graph', /^web\/graph\//],
  ['web', /^web\//],
];

const partOf = (path: string): string | null => PARTS.find(([, form]) => form.test(path))?.[0] ?? null;

/** Who may import whom, beside its own part and packages. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  temporal: [],
  model: ['temporal'],
  errors: [],
  graph: ['model', 'temporal', 'errors', 'generated'],
  'write-graph': ['graph', 'model', 'temporal', 'generated'],
  generated: ['graph', 'model'],
  config: [],
  neo4j: ['config', 'graph'],
  schema: ['graph', 'model', 'temporal', 'errors', 'generated'],
  pages: ['graph', 'errors', 'model', 'temporal'],
  app: ['schema', 'graph', 'errors', 'model', 'pages', 'generated'],
  main: ['app', 'pages', 'graph', 'config', 'neo4j', 'load', 'errors'],
  codegen: ['graph', 'schema', 'codegen', 'sheets'],
  sheets: ['model', 'temporal', 'integrity'],
  integrity: ['model', 'temporal', 'sheets', 'derive'],
  derive: ['model', 'temporal', 'sheets', 'integrity'],
  load: ['derive', 'integrity', 'sheets', 'model', 'temporal', 'graph', 'write-graph', 'config', 'neo4j'],
  backup: ['load', 'graph', 'write-graph', 'config', 'neo4j'],
  tab: [],
  tokens: [],
  build: ['tokens'],
  'web-graph': ['temporal', 'tokens', 'tab'],
  web: ['temporal', 'web-graph', 'generated', 'tokens', 'tab'],
};

/** Files that may import a package, or read a thing, that the rest must not. */
const ONLY: readonly (readonly [what: string, form: RegExp, homes: RegExp])[] = [
  [
    'neo4j-driver',
    /from 'neo4j-driver'/,
    /^server\/graph\/(driver|graph|write-graph|write-lock|copy-graph|exact-values)\.ts$/,
  ],
  ['cytoscape', /from 'cytoscape|import\('cytoscape/, /^web\/graph\/(renderer|motion)\.ts$/],
  ['process.env', /process\.env/, /^(server\/config|web\/vite\.config)\.ts$/],
  ['React', /from 'react/, /^web\/(?!graph\/|.*scene\.ts)/],
  ['Cypher', /\b(MATCH|MERGE|UNWIND) \(|\bDETACH DELETE\b/, /^$/],
  ['new Date of a text', /new Date\(['"`]/, /^$/],
];

describe('architecture', () => {
  it('every file belongs to a part', () => {
    expect(code.filter((path) => partOf(path) === null)).toEqual([]);
    expect(code.length).toBeGreaterThan(50);
  });

  it('parts import only what they may', () => {
    const broken = code.flatMap((path) => {
      const from = partOf(path) ?? '';
      return importsOf(path).flatMap((target) => {
        const to = partOf(target);
        const fine = to === null || to === from || (MAY[from] ?? []).includes(to);
        return fine ? [] : [`${path} (${from}) imports ${target} (${to})`];
      });
    });
    expect(broken).toEqual([]);
  });

  it.each(ONLY)('%s stays in its home', (_, form, homes) => {
    expect(code.filter((path) => form.test(read(path)) && !homes.test(path))).toEqual([]);
  });

  it('views of the web do not import one another; a page may only place a whole view by import()', () => {
    const view = (path: string) => /^web\/views\/([^/]+)\//.exec(path)?.[1];
    const broken = code.filter((path) => {
      const own = view(path);
      return (
        own !== undefined &&
        importsOf(path, STATIC).some((target) => view(target) !== undefined && view(target) !== own)
      );
    });
    expect(broken).toEqual([]);
  });

  it('the API cannot write: no file of the server but the loader’s way opens the graph for writing', () => {
    const broken = code.filter(
      (path) => path.startsWith('server/') && importsOf(path).some((target) => /(write|copy)-graph/.test(target)),
    );
    expect(broken).toEqual([]);
  });

  it('queries are asked by name, never put together', () => {
    const broken = code.filter(
      (path) => /\.run\(\s*`/.test(read(path)) || /\.run\(\s*['"][^'"]*['"]\s*\+/.test(read(path)),
    );
    expect(broken).toEqual([]);
  });
});
