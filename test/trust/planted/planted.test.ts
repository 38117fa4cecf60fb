import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../server/config.ts';
import { IS_TORTURE, list, report } from '../torture.ts';
import { FAULTS, type PlantedFault } from './faults.ts';
import { type Ended, endRuns, expressionOf, runTests } from './run.ts';
import { copyTree, countOf, type Tree } from './tree.ts';

/** Milliseconds of one run of tests, which may have to build and to load the record. */
const LONG = 20 * 60_000;

describe('the planted faults', () => {
  it('are at least twenty', () => expect(new Set(FAULTS.map(({ fault }) => fault)).size).toBeGreaterThanOrEqual(20));

  it.each(FAULTS)('can be planted, and its test is there: $fault', async ({ file, from, test, name }) => {
    expect(countOf(await readFile(file, 'utf8'), from)).toBe(1);
    expect(await readFile(test, 'utf8')).toContain(name);
  });
});

const isOf =
  ({ test, name }: PlantedFault) =>
  (ended: Ended): boolean =>
    ended.file === test && new RegExp(expressionOf(name)).test(ended.name);

describe.runIf(IS_TORTURE)('a planted fault', () => {
  let tree: Tree;
  let red = 0;

  beforeAll(async () => {
    tree = await copyTree(projectRoot);
  }, LONG);

  afterAll(async () => {
    await endRuns();
    report('planted', `${red} of ${FAULTS.length} planted faults turned their test red`);
    await tree.remove();
  }, LONG);

  it('is needed: without one the named tests pass', { timeout: 2 * LONG }, async () => {
    const ended = await runTests(tree.root, {
      files: [...new Set(FAULTS.map(({ test }) => test))],
      names: FAULTS.map(({ name }) => name),
    });
    for (const fault of FAULTS) {
      const named = ended.filter(isOf(fault));
      expect(named.length, fault.name).toBeGreaterThan(0);
      expect(
        named.filter(({ status }) => status === 'failed'),
        fault.name,
      ).toEqual([]);
    }
  });

  it.each(FAULTS)('turns its test red: $fault', { timeout: LONG }, async (fault) => {
    const { test, name } = fault;
    const ended = await tree.planted(fault, () => runTests(tree.root, { files: [test], names: [name] }));
    const found = ended.filter(isOf(fault)).some(({ status }) => status === 'failed');
    if (found) red += 1;
    list('planted', fault.fault, `${test}: ${name}`, found ? 'red' : 'green');
    expect(ended.filter(isOf(fault)).length, 'the test ran').toBeGreaterThan(0);
    expect(found, `red by ${test}`).toBe(true);
  });
});
