import { Command, InvalidArgumentError } from 'commander';
import { loadConfig } from '../server/config.ts';
import { openDesk } from './editing/add.ts';
import { Cancelled } from './editing/ask.ts';
import { EditError } from './editing/change.ts';
import { checkSheets, formatSheets } from './editing/commands.ts';
import { type Kind, NEW_KINDS } from './editing/kinds/index.ts';
import { makeRow } from './editing/new-row.ts';
import type { Question } from './editing/question.ts';

type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>> & {
  readonly folder?: string;
};

const { paths } = loadConfig();

const report = (lines: readonly string[], isFine: boolean): void => {
  for (const line of lines) console.log(line);
  if (!isFine) process.exitCode = 1;
};

const tell = (error: unknown): void => {
  process.exitCode = 1;
  if (error instanceof Cancelled) console.error('Broken off: nothing was written.');
  else if (error instanceof EditError) console.error(error.message);
  else throw error;
};

const guarded =
  <A extends readonly unknown[]>(run: (...args: A) => Promise<void>) =>
  async (...args: A): Promise<void> => {
    try {
      await run(...args);
    } catch (error) {
      tell(error);
    }
  };

const folderOf = ({ folder }: Options): string => folder ?? paths.facts;

const check = async (names: readonly string[], options: Options): Promise<void> => {
  const { lines, isFine } = await checkSheets(folderOf(options), names, process.cwd());
  report(lines, isFine);
};

const format = async (names: readonly string[], options: Options): Promise<void> => {
  const { lines, isFine } = await formatSheets(folderOf(options), names, process.cwd(), options.check === true);
  report(lines, isFine);
};

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const make = async (kind: Kind, options: Options): Promise<void> => {
  const given = Object.fromEntries(kind.questions.map(({ name }) => [name, options[camel(name)]]));
  const isAsking = process.stdin.isTTY && process.stdout.isTTY && options.ask !== false;
  const desk = await openDesk(folderOf(options));
  const sheet = typeof options.sheet === 'string' ? options.sheet : undefined;
  const isTrial = options.dryRun === true;
  const added = await makeRow(desk, { kind, given, sheet, terminal: isAsking ? {} : null, isTrial });
  const lines = added.flatMap(({ file, line, row }) => [
    `${file}:${line}${isTrial ? ' (not written)' : ''}`,
    row.trimEnd(),
  ]);
  const next = isTrial ? [] : [`Next: npm run seed, npm start, and look at ${added.at(-1)?.page}`];
  report([...lines, ...next], true);
};

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => {
  if (value === '') throw new InvalidArgumentError('must not be empty');
  return [...(before ?? []), value];
};

const addFlag = (command: Command, { name, ask, kind, many }: Question): Command => {
  const text = many ? `${ask} (may be given several times)` : ask;
  if (kind === 'yes') return command.option(`--${name}`, text);
  return many ? command.option(`--${name} <value>`, text, collect) : command.option(`--${name} <value>`, text);
};

const addKind = (parent: Command, kind: Kind): void => {
  const command = parent.command(kind.name).description(kind.what);
  for (const question of kind.questions) addFlag(command, question);
  command
    .option('--sheet <path>', 'the sheet, inside the folder of facts (that of its subject when left out)')
    .option('--dry-run', 'check and show the row, and write nothing')
    .option('--no-ask', 'never ask')
    .option('--folder <path>', 'the folder of the sheets (seed/facts when left out)')
    .action(guarded((options: Options) => make(kind, options)));
};

const program = new Command('sheet').description('Check the fact sheets, put them in order, add to them.');

program
  .command('check [files...]')
  .description('every fault with file, line and column, and what is not in canonical form')
  .option('--folder <path>', 'the folder of the sheets (seed/facts when left out)')
  .action(guarded(check));

program
  .command('fmt [files...]')
  .description('put sheets in canonical form; what they say stays, word for word')
  .option('--check', 'only tell which sheets are not in canonical form')
  .option('--folder <path>', 'the folder of the sheets (seed/facts when left out)')
  .action(guarded(format));

const add = program.command('new').description('add a row: asks on a terminal, or takes everything from flags');
for (const kind of NEW_KINDS) addKind(add, kind);

await program.parseAsync();
