import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Tests by their files and names, or parts of those. */
export type Named = {
  readonly files: readonly string[];
  readonly names: readonly string[];
};

/** How a test ended. */
export type Ended = { readonly file: string; readonly name: string; readonly status: string; readonly why: string };

type Json = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/** Milliseconds after which a run is ended that does not end by itself. */
const LONGEST = 35 * 60_000;

/** What a run of tests has of its own, and one that it starts must not have; nor is that one to run the full counts. */
const OWN = /^(VITEST|TEST$|NODE_ENV$|DEV$|PROD$|SSR$|MODE$|BASE_URL$|TORTURE$|NEO4J_)/;

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));

/** A name as `-t` takes it: an expression; what Vitest puts in the place of `%s` may be anything. */
export const expressionOf = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/%[sij]/g, '.*');

/** Runs that go on. */
const under = new Set<ChildProcess>();

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Ends runs that go on still: whoever waited for them was ended. */
export const endRuns = async (): Promise<void> => {
  for (const child of under) child.kill('SIGTERM');
  await Promise.all([...under].map(ended));
};

/** Runs tests in a tree, building what has changed; those that ran. Throws where the run could not even begin. */
export const runTests = async (root: string, { files, names }: Named): Promise<readonly Ended[]> => {
  const results = join(root, '.data/results.json');
  await rm(results, { force: true });
  const told = ['--reporter=json', `--outputFile.json=${results}`];
  const args = ['test/run.mjs', ...files, '-t', names.map(expressionOf).join('|'), ...told];
  const child = spawn(process.execPath, args, { cwd: root, env: environment(), stdio: 'pipe', timeout: LONGEST });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  under.add(child);
  await ended(child).finally(() => under.delete(child));
  const text = await readFile(results, 'utf8').catch(() => {
    throw new Error(`no tests ran: ${said.slice(-1_000)}`);
  });
  return (JSON.parse(text) as Json).testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status, failureMessages = [] }) => ({
        file: relative(root, path),
        name: fullName,
        status,
        why: failureMessages.join('\n').slice(0, 300),
      })),
  );
};
