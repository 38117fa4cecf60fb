import type { ConvertInput } from '../../operations.generated.ts';
import type { Layout, Role, Rows } from './columns.ts';
import { atOnce, type Work } from './slices.ts';

/** The most entries of one question to the API. */
export const BATCH = 1000;
/** The most characters of a name with what contains it that the API reads. */
const NAME_LIMIT = 200;

/** One row of a list: its cells, and which of the questions it asks; null: nothing to ask. */
export type Line = { readonly row: number; readonly cells: readonly string[]; readonly question: number | null };

/** A list ready to be asked: each question once, however many rows ask it. */
export type List = {
  readonly header: readonly string[] | null;
  readonly lines: readonly Line[];
  readonly questions: readonly ConvertInput[];
  readonly asked: readonly number[];
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const CODE = /^\d{5}$|^\d{2,3}$/;

const trimmed = (text: string | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** The last parts of a long address that fit: the unit stands behind the street. */
const fitting = (name: string, room: number): string => {
  if (name.length <= room) return name;
  const parts = name.split(',');
  while (parts.length > 1 && parts.join(',').length > room) parts.shift();
  return parts.join(',').trim().slice(0, room);
};

const asName = (name: string, above: readonly string[]): ConvertInput => {
  const context = above
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, NAME_LIMIT / 2);
  const fits = fitting(name, NAME_LIMIT - context.length);
  return context === '' ? { name: fits } : { name: fits, context };
};

/** A cell that is nothing but a code or a slug is one; else it is a name. */
const asText = (text: string, above: readonly string[]): ConvertInput => {
  if (CODE.test(text)) return { code: text };
  return SLUG.test(text) ? { id: text } : asName(text, above);
};

/** The digits of official codes: provinces 2, districts 3, communes 5. */
const widthOf = (longest: number): number => (longest <= 3 ? Math.max(2, longest) : 5);

/** Spreadsheets drop the zeros before a number: 00001 comes as 1. */
const padded = (code: string, width: number): string => (/^\d+$/.test(code) ? code.padStart(width, '0') : code);

type Places = Readonly<Record<Exclude<Role, 'none'>, number>>;

const placesOf = ({ roles }: Layout): Places => ({
  name: roles.indexOf('name'),
  code: roles.indexOf('code'),
  district: roles.indexOf('district'),
  province: roles.indexOf('province'),
});

const codeWidth = (rows: Rows, { code }: Places): number =>
  code < 0 ? 0 : widthOf(rows.reduce((longest, row) => Math.max(longest, trimmed(row[code]).length), 0));

const questionOf = (row: readonly string[], places: Places, width: number): ConvertInput | null => {
  const [code, name] = [trimmed(row[places.code]), trimmed(row[places.name])];
  if (code !== '') return { code: padded(code, width) };
  const above = [trimmed(row[places.district]), trimmed(row[places.province])];
  return name === '' ? null : asText(name, above);
};

/** The work of `listOf`, row by row. */
export function* listing(rows: Rows, layout: Layout): Work<List> {
  const data = layout.header ? rows.slice(1) : rows;
  const places = placesOf(layout);
  const width = codeWidth(data, places);
  const numbers = new Map<string, number>();
  const questions: ConvertInput[] = [];
  const asked: number[] = [];
  const numberOf = (question: ConvertInput): number => {
    const key = JSON.stringify(question);
    const number = numbers.get(key) ?? questions.push(question) - 1;
    numbers.set(key, number);
    asked[number] = (asked[number] ?? 0) + 1;
    return number;
  };
  const lines: Line[] = [];
  for (const [row, cells] of data.entries()) {
    const question = questionOf(cells, places, width);
    lines.push({ row, cells, question: question === null ? null : numberOf(question) });
    yield;
  }
  return { header: layout.header ? (rows[0] ?? []) : null, lines, questions, asked };
}

/** A list made ready: the rows below the header as lines, and their questions, each once. */
export const listOf = (rows: Rows, layout: Layout): List => atOnce(listing(rows, layout));

/** A short list of whole entries, one a row, as it stands in an address. */
export const listOfItems = (items: readonly string[]): List =>
  listOf(
    items.map((item) => [item]),
    { header: false, roles: ['name'] },
  );

/** The questions in batches, each with the place of its first. */
export const batchesOf = <T>(questions: readonly T[], size = BATCH): readonly { from: number; items: readonly T[] }[] =>
  Array.from({ length: Math.ceil(questions.length / size) }, (_, n) => ({
    from: n * size,
    items: questions.slice(n * size, (n + 1) * size),
  }));
