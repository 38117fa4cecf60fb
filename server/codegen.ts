import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetJsonSchema } from '../seed/schema.ts';
import { generateDocuments, generateOperations, type OperationFile } from '../web/codegen.ts';
import { generateQueries } from './graph/generate-queries.ts';
import { texts } from './graph/texts.ts';
import { type Lockfile, licencesText } from './licences.ts';
import { schemaText } from './schema/index.ts';

type Output = { readonly path: string; readonly make: () => Promise<string> | string };

const operationFiles = async (): Promise<readonly OperationFile[]> => {
  const names = (await readdir('web', { recursive: true })).filter((name) => name.endsWith('.graphql')).sort();
  const files = names.map(async (name) => ({ path: `web/${name}`, text: await readFile(join('web', name), 'utf8') }));
  return Promise.all(files);
};

const operations = async (): Promise<string> => generateOperations(schemaText(), await operationFiles());

const documents = async (): Promise<string> => generateDocuments(await operationFiles());

const licences = async (): Promise<string> =>
  licencesText(JSON.parse(await readFile('package-lock.json', 'utf8')) as Lockfile);

/** Every generated file of the project and how it is made, in order: later ones may need earlier ones. */
const OUTPUTS: readonly Output[] = [
  { path: 'server/graph/queries.generated.ts', make: () => generateQueries(texts) },
  { path: 'server/schema.graphql', make: schemaText },
  { path: 'seed/sheet.schema.json', make: sheetJsonSchema },
  { path: 'web/operations.generated.ts', make: operations },
  { path: 'web/documents.generated.ts', make: documents },
  { path: 'docs/licences.md', make: licences },
];

const current = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const refresh = async (root: string, check: boolean): Promise<readonly string[]> => {
  const stale: string[] = [];
  for (const { path, make } of OUTPUTS) {
    const file = join(root, path);
    const text = await make();
    if ((await current(file)) === text) continue;
    stale.push(path);
    if (!check) await writeFile(file, text);
  }
  return stale;
};

const check = process.argv.includes('--check');
const stale = await refresh(process.cwd(), check);
const verb = check ? 'is not up to date: run `npm run codegen`' : 'written';
for (const path of stale) console.log(`${path} ${verb}`);
if (stale.length === 0) console.log('Every generated file is up to date.');
if (check && stale.length > 0) process.exitCode = 1;
