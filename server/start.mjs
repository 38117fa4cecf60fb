// Behind `npm start`, `npm run build`, `npm run seed` and `npm run codegen`: installs the packages when that is due,
// builds what has changed, and runs the program. It needs nothing but Node itself.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkNode } from './start/node-version.mjs';
import { giveUp, say } from './start/say.mjs';

const PROGRAMS = {
  start: { parts: ['server', 'web', 'pages'], entry: 'dist/server/main.js' },
  build: { parts: ['server', 'web', 'pages'], entry: null },
  seed: { parts: ['server'], entry: 'dist/server/seed.js' },
  sheet: { parts: ['server'], entry: 'dist/server/sheet.js' },
  counts: { parts: ['server'], entry: 'dist/server/counts.js' },
  release: { parts: ['server'], entry: 'dist/server/release.js' },
  backup: { parts: ['server'], entry: 'dist/server/backup.js' },
  restore: { parts: ['server'], entry: 'dist/server/restore.js' },
  integrity: { parts: ['server'], entry: 'dist/server/integrity.js' },
  bench: { parts: ['bench'], entry: 'dist/bench/bench.js' },
  'bench-web': { parts: ['web', 'bench'], entry: 'dist/bench/bench-web.js' },
  codegen: { parts: ['codegen'], entry: 'dist/codegen/codegen.js' },
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [node, , first = '', ...rest] = process.argv;
const isNamed = Object.hasOwn(PROGRAMS, first);
const { parts, entry } = PROGRAMS[isNamed ? first : 'start'];

checkNode();
process.chdir(root);
// Loaded after the check: an old Node could not even read what follows.
const { prepare } = await import('./start/prepare.mjs');
await prepare(root, parts).catch((fault) => giveUp(fault.message));
if (first === 'build') say('Everything is built.');
if (entry) {
  // graphql-js leaves out checks that only help while developing.
  process.env.NODE_ENV ??= 'production';
  const file = join(root, entry);
  process.argv = [node, file, ...(isNamed ? rest : process.argv.slice(2))];
  await import(pathToFileURL(file).href);
}
