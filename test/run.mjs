// Behind `npm test`: makes the project ready as `npm start` does, runs every test, and ends with one line,
// `N passed, N failed`. Arguments go on to Vitest: `npm test -- --project unit temporal`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from '../server/start/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Until the tests have been counted, the run itself counts as one that failed; the line comes last, whatever happens.
let counts = { passed: 0, failed: 1 };
process.on('exit', (code) => {
  if (counts.failed > 0 && code === 0) process.exitCode = 1;
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
});

checkNode();
process.chdir(root);
const { prepare } = await import('../server/start/prepare.mjs');

// What does not build counts as one test that failed; the tests of the rest can still tell something.
const buildFaults = await prepare(root, ['server', 'web', 'pages']).then(
  () => [],
  (fault) => [fault],
);
for (const { message } of buildFaults) console.error(message);

const { createVitest, parseCLI } = await import('vitest/node');
const { tally } = await import('./support/tally.mjs');

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const counter = {
  onTestRunEnd: (modules, errors) => {
    counts = tally(modules, [...errors, ...buildFaults]);
  },
};
const { reporter = ['default'], ...others } = options;
const reporters = [...[reporter].flat(), counter];
const config = join(root, 'test/vitest.config.ts');
const vitest = await createVitest('test', { ...others, config, watch: false, reporters });

/** Milliseconds in which the run must be cleared away. */
const STOP_LIMIT = 15_000;
const stop = async (signal) => {
  setTimeout(() => process.exit(1), STOP_LIMIT);
  counts = { passed: counts.passed, failed: Math.max(counts.failed, 1) };
  await vitest.cancelCurrentRun('keyboard-input');
  await vitest.close();
  process.exit(signal === 'SIGINT' ? 130 : 143);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // Vitest would leave at once; what the run has started is to be ended and cleared away first.
  process.removeAllListeners(signal);
  process.once(signal, stop);
}

try {
  await vitest.start(filter);
} catch (error) {
  counts = { passed: 0, failed: 1 };
  console.error(error instanceof Error ? error.message : error);
} finally {
  await vitest.close();
}
process.exit(counts.failed > 0 ? 1 : 0);
