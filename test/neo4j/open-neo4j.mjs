// A program of its own that opens the Neo4j of the given instance and stays until it is ended; tells the pid in one line.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const load = async (path) => (await runnerImport(join(root, path), { configFile: false, logLevel: 'error' })).module;

const { openNeo4j } = await load('server/neo4j/index.ts');
const { testConfig } = await load('test/support/neo4j.ts');
const config = testConfig();
const local = { ...config.neo4j.local, instance: process.argv[2] };
const { pid } = await openNeo4j({ ...config, neo4j: { given: null, local } }, () => {});
console.log(pid);
setInterval(() => {}, 60_000);
