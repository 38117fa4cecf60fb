// Behind `npm run test:torture`: the tests of test/trust, of loads that are struck down and of the local Neo4j, in their full counts,
// and the report of what they saw: docs/trust.md. It takes some hours; TORTURE_SEED repeats a run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FILES = [
  'test/trust',
  'test/loader/kills',
  'test/loader/malformed',
  'test/loader/backup',
  'test/neo4j',
  'test/seed/hostile',
  'test/seed/faults',
];
const lines = join(root, '.data/torture.jsonl');

const run = async () => {
  const env = { ...process.env, TORTURE: 'full' };
  const child = spawn(process.execPath, ['test/run.mjs', ...FILES], {
    cwd: root,
    env,
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let last = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    last = `${last}${chunk}`.slice(-200);
  });
  const [code] = await once(child, 'exit');
  return { code, counts: /(\d+ passed, \d+ failed)\s*$/.exec(last)?.[1] ?? 'no tests counted' };
};

const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()} ${arch()}, Node ${process.version}`;

const rowsOf = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ bar, seen }) => `| ${bar} | ${seen} |`);

const MARK = '<!-- written by npm run test:torture, down to the next heading -->';

/** The report between its mark and the next heading; what is written around it stays. */
const replaced = (text, body) => text.replace(new RegExp(`${MARK}[\\s\\S]*?(?=\\n## |$)`), `${MARK}\n\n${body}\n`);

await rm(lines, { force: true });
const began = new Date();
const { code, counts } = await run();
const rows = rowsOf(await readFile(lines, 'utf8').catch(() => ''));
const minutes = Math.round((Date.now() - began.getTime()) / 60_000);
const head = `${began.toISOString().slice(0, 10)}, ${machine()}; ${minutes} minutes; ${counts}.`;
const file = join(root, 'docs/trust.md');
const body = [head, '', '| bar | seen |', '| --- | --- |', ...rows].join('\n');
await writeFile(file, replaced(await readFile(file, 'utf8'), body));
process.exitCode = code ?? 1;
