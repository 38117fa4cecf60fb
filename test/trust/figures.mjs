// What a torture run saw, as rows of figures.json, and the report that docs/trust.md shows of them.
import { relative } from 'node:path';

/** The tests of a bar in Vitest's results by JSON: how many passed, and the names of those that failed. */
const testsOf = ({ files, names = '' }, results, root) => {
  const mine = results.filter(({ name }) => files.some((file) => relative(root, name).startsWith(file)));
  const all = mine.flatMap(({ assertionResults }) => assertionResults);
  const named = all.filter(({ fullName }) => new RegExp(names).test(fullName));
  const failed = named.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  // A file that fails without a test that fails could not begin, or could not clear away.
  const broken = mine.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  const passed = named.filter(({ status }) => status === 'passed').length;
  return { passed, failed: [...failed, ...broken.map(({ name }) => relative(root, name))] };
};

const whyNot = ({ why, atLeast = 1 }, { passed, failed }) => {
  if (why !== undefined) return why;
  if (failed.length > 0) return `failed: ${failed.join('; ')}`;
  return passed < atLeast ? `${passed} tests passed, ${atLeast} are wanted` : null;
};

/** One row for each bar of a part: what was seen, and why it is not met; null where it is. */
export const rowsOf = ({ bars }, results, reports, root) =>
  bars.map((bar) => {
    const tests = testsOf(bar, results, root);
    const told = reports.filter((one) => one.bar === bar.bar && one.seen !== undefined).map(({ seen }) => seen);
    return { bar: bar.bar, seen: told.join('; ') || `${tests.passed} tests passed`, why: whyNot(bar, tests) };
  });

/** Signs that would end a cell of a table are shown as they are. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const NOT_RUN = ['not run yet', 'not run yet'];

const metOf = ({ seen, why }) => [seen, why === null ? 'yes' : `no: ${why}`];

const barRows = (parts, figures) =>
  parts.flatMap(({ part, bars }) =>
    bars.map(({ bar, what, target, why }) => {
      const row = figures[part]?.rows.find((one) => one.bar === bar);
      const shown = row === undefined ? NOT_RUN : metOf(row);
      return [part, what, target, ...(why === undefined ? shown : ['', `no: ${why}`])];
    }),
  );

const runRows = (parts, figures) =>
  parts.flatMap(({ part }) => {
    const run = figures[part];
    return run === undefined ? [] : [[part, run.date, run.minutes, run.tests, run.seed, run.machine]];
  });

const PLANTED = ['fault', 'test', 'seen'];

/** The report: every bar with what was seen of it, when each part was run and on which machine, and the planted faults. */
export const rendered = (parts, figures) => {
  const bars = table(['part', 'bar', 'target', 'seen', 'met'], barRows(parts, figures));
  const runs = runRows(parts, figures);
  const listed = figures.planted?.listed ?? [];
  return [
    bars,
    runs.length === 0 ? '' : `Runs:\n\n${table(['part', 'date', 'minutes', 'tests', 'seed', 'machine'], runs)}`,
    listed.length === 0 ? '' : `Planted faults:\n\n${table(PLANTED, listed)}`,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
};

export const MARK = '<!-- written by npm run test:torture, down to the next heading -->';

/** The report between its mark and the next heading; what is written around it stays. */
export const replaced = (text, body) =>
  text.replace(new RegExp(`${MARK}[\\s\\S]*?(?=\\n## |$)`), () => `${MARK}\n\n${body}\n`);
