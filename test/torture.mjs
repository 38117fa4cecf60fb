// Behind `npm run test:torture`: the tests that break real things, in their full counts, and the report of what they saw in docs/trust.md.
// All of it takes some hours; `npm run test:torture -- outage soak` runs parts of it. Each part writes its own rows when it has ended, and
// leaves those of the others. TORTURE_SEED repeats a run.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rendered, replaced, rowsOf } from './trust/figures.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const REPORTS = join(root, '.data/torture.jsonl');
const RESULTS = join(root, '.data/torture.json');
const FIGURES = join(root, 'test/trust/figures.json');
const REPORT = join(root, 'docs/trust.md');
const FORMATTER = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Milliseconds after which a part is ended that does not end by itself. */
const LONGEST = 6 * 60 * 60 * 1_000;

const textOf = (file) => readFile(file, 'utf8').catch(() => '');
const jsonOf = async (file, otherwise) => JSON.parse((await textOf(file)) || JSON.stringify(otherwise));

const parts = await jsonOf(join(root, 'test/trust/parts.json'), []);

const chosen = (names) => {
  const unknown = names.filter((name) => parts.every(({ part }) => part !== name));
  if (unknown.length === 0) return names.length === 0 ? parts : parts.filter(({ part }) => names.includes(part));
  console.error(`No such part: ${unknown.join(', ')}. There are ${parts.map(({ part }) => part).join(', ')}.`);
  return process.exit(2);
};

let interrupted = null;
let child = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    interrupted = signal;
    child?.kill(signal);
  });

/** Runs the tests of a part; null where they could not begin. */
const run = async ({ bars }, seed) => {
  await Promise.all([REPORTS, RESULTS].map((file) => rm(file, { force: true })));
  const files = [...new Set(bars.flatMap((bar) => bar.files))];
  const told = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const env = { ...process.env, TORTURE: 'full', TORTURE_SEED: String(seed) };
  // Tests that kill Neo4j start their own; where one is given, they would be left out.
  delete env.NEO4J_URI;
  child = spawn(process.execPath, ['test/run.mjs', ...files, ...told], {
    cwd: root,
    env,
    stdio: 'inherit',
    timeout: LONGEST,
  });
  await once(child, 'exit');
  return jsonOf(RESULTS, null);
};

const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()} ${arch()}, Node ${process.version}`;

const NONE = { testResults: [], numPassedTests: 0, numFailedTests: 1 };

/** The number of failures: tests, and files that could not begin. */
const failuresIn = ({ testResults, numFailedTests }) =>
  Math.max(numFailedTests, testResults.filter(({ status }) => status === 'failed').length);

/** What a part saw, as figures.json keeps it. */
const figuresOf = async (part, results, { began, seed }) => {
  const found = results ?? NONE;
  const lines = (await textOf(REPORTS)).split('\n').filter((line) => line !== '');
  const reports = lines.map((line) => JSON.parse(line));
  const listed = reports.flatMap((one) => (one.listed === undefined ? [] : [one.listed]));
  return {
    date: new Date(began).toISOString().slice(0, 10),
    machine: machine(),
    seed,
    minutes: Math.round((Date.now() - began) / 60_000),
    tests: `${found.numPassedTests} passed, ${failuresIn(found)} failed`,
    rows: rowsOf(part, found.testResults, reports, root),
    ...(listed.length > 0 && { listed }),
  };
};

const sorted = (figures) =>
  Object.fromEntries(parts.flatMap(({ part }) => (figures[part] === undefined ? [] : [[part, figures[part]]])));

/** Writes the figures of a part beside those of the others, and the report of all. */
const keep = async (part, figures) => {
  const all = sorted({ ...(await jsonOf(FIGURES, {})), [part]: figures });
  await writeFile(FIGURES, `${JSON.stringify(all, null, 2)}\n`);
  await writeFile(REPORT, replaced(await textOf(REPORT), rendered(parts, all)));
  execFileSync(process.execPath, [FORMATTER, 'format', '--write', REPORT], { cwd: root });
};

const counts = { passed: 0, failed: 0 };
for (const part of chosen(process.argv.slice(2))) {
  const [began, seed] = [Date.now(), Number(process.env.TORTURE_SEED ?? Date.now() % 1_000_000_000)];
  console.log(`torture: ${part.part}, seed ${seed}`);
  const results = await run(part, seed);
  if (interrupted !== null) break;
  await keep(part.part, await figuresOf(part, results, { began, seed }));
  counts.passed += results?.numPassedTests ?? 0;
  counts.failed += failuresIn(results ?? NONE);
}
if (interrupted !== null) counts.failed += 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
