import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { LIST_NAMES, type ListName } from '../schema.ts';
import { type Change, withChanges } from './difference.ts';
import { canonical, digestOfRows, inOrder, type RecordRow, type RecordRows } from './rows.ts';

/** `2026.2` is the second release of 2026. */
const NUMBER = /^(\d{4})\.([1-9]\d*)$/;

const count = z.int().min(0);

/** The head of a release: seed/releases/<number>.yaml. */
const header = z.strictObject({
  number: z.string().regex(NUMBER),
  date: z.iso.date(),
  summary: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  counts: z.partialRecord(z.enum(LIST_NAMES as [ListName, ...ListName[]]), count),
  changes: z.strictObject({ added: count, changed: count, withdrawn: count }),
});

/** What the head of a release says: number, day, digest of the record, rows by list, changes since the release before. */
export type Header = z.output<typeof header>;

/** A release with what it changed and the whole record as it was then. */
export type Release = { readonly header: Header; readonly changes: readonly Change[]; readonly rows: RecordRows };

/** Raised where the files of the releases do not agree with one another. */
export class ReleaseFault extends Error {
  override readonly name = 'ReleaseFault';
}

/** The folder of the releases that belong to a folder of sheets: `releases` beside `facts`; null where there can be none. */
export const releasesBeside = (facts: string): string | null =>
  basename(facts) === 'facts' ? join(dirname(facts), 'releases') : null;

const place = (number: string): readonly [year: number, count: number] => {
  const [, year, nth] = NUMBER.exec(number) ?? [];
  return [Number(year), Number(nth)];
};

/** Orders numbers of releases by time. */
export const byNumber = (a: string, b: string): number => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1];

const filesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder).catch(() => [])).sort();

/** SHA-256 over the files of a folder of releases; the same for a folder without any and for none. */
export const digestOfReleases = async (folder: string | null): Promise<string> => {
  const hash = createHash('sha256');
  for (const name of folder === null ? [] : await filesIn(folder))
    hash.update(`${name}\0`).update(await readFile(join(folder ?? '', name)));
  return hash.digest('hex');
};

const linesOf = <T>(text: string): readonly T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const readHeader = async (folder: string, name: string): Promise<Header> => {
  const read = header.safeParse(parse(await readFile(join(folder, name), 'utf8')));
  if (!read.success) throw new ReleaseFault(`${name}: ${z.prettifyError(read.error)}`);
  if (`${read.data.number}.yaml` !== name) throw new ReleaseFault(`${name} says that it is ${read.data.number}`);
  return read.data;
};

const readRows = async (folder: string, number: string): Promise<RecordRows> => {
  const text = gunzipSync(await readFile(join(folder, `${number}.record.jsonl.gz`))).toString();
  return inOrder(linesOf<RecordRow>(text));
};

const readChanges = async (folder: string, number: string): Promise<readonly Change[]> =>
  linesOf<Change>(await readFile(join(folder, `${number}.changes.jsonl`), 'utf8'));

/** Whether a release's record has the digest that its head says. */
export const isWhole = ({ header: { digest }, rows }: Release): boolean => digestOfRows(rows) === digest;

const readNext = async (folder: string, head: Header, before: Release | undefined): Promise<Release> => {
  if (before === undefined) return { header: head, changes: [], rows: await readRows(folder, head.number) };
  const changes = await readChanges(folder, head.number);
  return { header: head, changes, rows: withChanges(before.rows, changes) };
};

/** All releases, oldest first: the first is kept whole, each later one as its difference. Throws ReleaseFault, or ChangeFault. */
export const readReleases = async (folder: string | null): Promise<readonly Release[]> => {
  if (folder === null) return [];
  const names = (await filesIn(folder)).filter((name) => name.endsWith('.yaml'));
  const heads = await Promise.all(names.map((name) => readHeader(folder, name)));
  const releases: Release[] = [];
  for (const head of heads.sort((a, b) => byNumber(a.number, b.number)))
    releases.push(await readNext(folder, head, releases.at(-1)));
  return releases;
};

const HEAD_COMMENT = '# Made by `npm run release -- new`; a release that is out is not edited.\n';

/** Writes the files of a release; the first of all is written whole. */
export const writeRelease = async (folder: string, { header: head, changes, rows }: Release, isFirst: boolean) => {
  await mkdir(folder, { recursive: true });
  const lines = (items: readonly unknown[]) => items.map((item) => `${canonical(item)}\n`).join('');
  const whole = () => gzipSync(lines([...rows.values()]), { level: 9 });
  const [name, content] = isFirst ? ['record.jsonl.gz', whole()] : ['changes.jsonl', lines(changes)];
  await writeFile(join(folder, `${head.number}.${name}`), content);
  await writeFile(join(folder, `${head.number}.yaml`), HEAD_COMMENT + stringify(head, { lineWidth: 0 }));
};

/** Takes the files of a release away. */
export const removeRelease = async (folder: string, number: string): Promise<void> => {
  for (const end of ['yaml', 'changes.jsonl', 'record.jsonl.gz'])
    await rm(join(folder, `${number}.${end}`), { force: true });
};
