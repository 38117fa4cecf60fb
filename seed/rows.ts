import { type Fault, faultAt, type Place } from './faults.ts';
import type { Locate } from './locate.ts';
import { KEYS, type ListName, SHEET_ROWS } from './schema.ts';
import { shapeFaults } from './shape.ts';
import type { RawRow } from './sheet.ts';

/** A value of a sheet, as far as joining and checking need to know it. */
export type Fields = Readonly<Record<string, unknown>>;

/** A row that has the form its list asks for; it may hold a part of a thing only. */
export type CheckedRow = {
  readonly list: ListName;
  readonly index: number;
  readonly key: string;
  readonly fields: Fields;
  readonly at: Place;
};

/** Checked rows, the ids that rows with faults claim (so that one fault is told once), and the faults. */
export type Checked = {
  readonly rows: readonly CheckedRow[];
  readonly claimed: readonly string[];
  readonly faults: readonly Fault[];
};

const keyPart = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'vi' in value) return String(value.vi);
  return value === undefined || value === null ? '' : String(value);
};

/** What a row is about, as one text: rows of a list that agree in it are one thing. */
export const keyOf = (list: ListName, fields: Fields): string =>
  KEYS[list].map((name) => keyPart(fields[name])).join('|');

const idIn = (value: unknown): readonly string[] => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? [id] : [];
};

const titleOf = ({ list, value }: RawRow): string => idIn(value)[0] ?? list;

const faultsIn = (raw: RawRow, locate: Locate): readonly Fault[] => {
  const result = SHEET_ROWS[raw.list].safeParse(raw.value, { reportInput: true });
  if (result.success) return [];
  return shapeFaults(result.error.issues).map(({ path, code, message }) =>
    faultAt(locate(raw.at.file, [raw.list, raw.index, ...path]), code, `${titleOf(raw)}: ${message}`),
  );
};

/** Checks the form of every row of the sheets, each on its own. */
export const checkRows = (raws: readonly RawRow[], locate: Locate): Checked => {
  const rows: CheckedRow[] = [];
  const claimed: string[] = [];
  const faults: Fault[] = [];
  for (const raw of raws) {
    const result = SHEET_ROWS[raw.list].safeParse(raw.value);
    if (result.success) {
      const { list, index, at } = raw;
      rows.push({ list, index, key: keyOf(list, result.data), fields: result.data, at });
    } else {
      claimed.push(...idIn(raw.value));
      faults.push(...faultsIn(raw, locate));
    }
  }
  return { rows, claimed, faults };
};
