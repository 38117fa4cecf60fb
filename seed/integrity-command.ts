import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../server/config.ts';
import { RULE_IDS } from '../server/model/integrity/index.ts';
import { faultText } from './faults.ts';
import { differenceText, type HeldCounts, heldCountsOf, heldDifferences } from './integrity/held-counts.ts';
import { countSeverities, reportJson, reportText } from './integrity/report.ts';
import { casesIn, type RuleCases } from './integrity/run.ts';
import { readFormal } from './record.ts';

type Options = {
  readonly json?: boolean;
  readonly rule?: string;
  readonly hold?: boolean;
  readonly folder: string;
};

/** Cases of each rule that a report shows where no rule is asked for. */
const SHOWN = 3;

const config = loadConfig();
const heldFile = join(dirname(config.paths.facts), 'integrity/held.json');

const readHeld = async (): Promise<HeldCounts> => JSON.parse(await readFile(heldFile, 'utf8').catch(() => '{}'));

const hold = async (rules: readonly RuleCases[]): Promise<void> => {
  const differences = heldDifferences(await readHeld(), rules);
  await writeFile(heldFile, `${JSON.stringify(heldCountsOf(rules), null, 2)}\n`);
  for (const { id, held, found } of differences) console.log(`${id}: ${held} → ${found}`);
  console.log(`${differences.length} of ${rules.length} numbers changed in seed/integrity/held.json`);
};

const print = async (rules: readonly RuleCases[], { json, rule }: Options): Promise<void> => {
  if (json) return console.log(JSON.stringify(reportJson(rules)));
  console.log(reportText(rules, rule ? Number.POSITIVE_INFINITY : SHOWN));
  if (rule) return;
  for (const difference of heldDifferences(await readHeld(), rules)) console.error(differenceText(difference));
};

const run = async (options: Options): Promise<void> => {
  const { record, faults } = await readFormal(options.folder);
  if (record === null) {
    process.exitCode = 1;
    return console.error(`${faults.map(faultText).join('\n')}\nThe sheets have faults of form: mend these first.`);
  }
  const rules = casesIn(record).filter(({ id }) => options.rule === undefined || id === options.rule);
  if (rules.length === 0) {
    process.exitCode = 1;
    return console.error(`There is no rule "${options.rule}". The rules are:\n${RULE_IDS.join('\n')}`);
  }
  if (countSeverities(rules).error > 0) process.exitCode = 1;
  await (options.hold ? hold(casesIn(record)) : print(rules, options));
};

await new Command('integrity')
  .description('Check what the fact sheets say by the rules of integrity, worst first. Errors stop a load.')
  .option('--json', 'print one line of JSON for programs')
  .option('--rule <id>', 'one rule, with all its cases')
  .option('--hold', 'write the numbers of cases into seed/integrity/held.json')
  .option('--folder <path>', 'the folder of the sheets', config.paths.facts)
  .action(run)
  .parseAsync();
