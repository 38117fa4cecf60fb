import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { loadConfig } from '../server/config.ts';

const root = dirname(import.meta.dirname);

/** Tests that need the run's Neo4j; one file at a time, since all share one database. */
const GRAPH = [
  'test/**/*.graph.test.ts',
  'test/{articles,docs,graph,questions,schema,loader,api,neo4j}/**/*.test.ts',
  'test/cypher.test.ts',
  'test/scale/flat.test.ts',
];

/** Tests that start and kill Neo4j themselves: where NEO4J_URI names one, there may be no Java here, and theirs is not ours to kill. */
const OWN_NEO4J = [
  'test/neo4j/**/*.test.ts',
  'test/loader/{kills,malformed,backup}.test.ts',
  'test/trust/nobody-writes.graph.test.ts',
  'test/loader/disk-full.graph.test.ts',
  'test/trust/outage.graph.test.ts',
  'test/trust/hostile-names.browser.test.ts',
];

/** Tests that open pages in a real Chromium. */
const BROWSER = ['test/**/*.browser.test.ts', 'test/browser/**/*.test.ts'];

/** Grows a graph in a Neo4j of its own; to the whole half million tenures where it is asked for by name, `npm test -- --project graph scale/flat`. */
const SCALE = 'test/scale/flat.test.ts';
const isScaleAsked = process.argv.some((word) => word.includes('scale'));

const isGiven = loadConfig().neo4j.given;
const leftOut = isGiven ? [...OWN_NEO4J, SCALE] : [];
if (leftOut.length > 0) console.log(`Left out here: ${leftOut.join(', ')}`);

const LONG = 60_000;

/** The service itself, for pages to be opened. */
const SERVICE = join(root, 'test/support/service.ts');

const project = (name: string, order: number, settings: object) => ({
  extends: true as const,
  test: { name, sequence: { groupOrder: order }, ...settings },
});

const onNeo4j = {
  globalSetup: [join(root, 'test/support/neo4j.ts')],
  fileParallelism: false,
  testTimeout: LONG,
  hookTimeout: 5 * LONG,
  provide: { wholeScale: isScaleAsked },
};

export default defineConfig({
  root,
  plugins: [react()],
  // Node takes graphql's CommonJS form, and so do the packages that use it: ours must be the very same.
  resolve: { alias: [{ find: /^graphql$/, replacement: join(root, 'node_modules/graphql/index.js') }] },
  test: {
    environment: 'node',
    // Files of one worker share what they import: the schema, the texts of the queries, the record that was read.
    isolate: false,
    projects: [
      project('unit', 0, { testTimeout: LONG, include: ['test/**/*.test.{ts,mjs}'], exclude: [...GRAPH, ...BROWSER] }),
      project('graph', 1, { include: GRAPH, exclude: [...BROWSER, ...leftOut], ...onNeo4j }),
      project('browser', 2, {
        include: BROWSER,
        exclude: leftOut,
        ...onNeo4j,
        globalSetup: [...onNeo4j.globalSetup, SERVICE],
      }),
    ],
  },
});
