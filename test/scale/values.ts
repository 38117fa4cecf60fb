import { isInt } from 'neo4j-driver';

/** Stands between the items of a list; no text of the record has it. */
export const ITEM_SIGN = '\u001f';

/** A type of the importer; null: of an empty list nobody can tell. */
export type ColumnType = string | null;

const typeOfItem = (value: unknown): string => {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return isInt(value) || Number.isInteger(value) ? 'long' : 'double';
};

/** The type of the column that a value may stand in. */
export const typeOf = (value: unknown): ColumnType => {
  if (!Array.isArray(value)) return typeOfItem(value);
  return value.length === 0 ? null : `${typeOfItem(value[0])}[]`;
};

/** The type of a column with values of both types; undefined: none can hold them. */
export const commonType = (a: ColumnType, b: ColumnType): ColumnType | undefined => {
  if (a === b || b === null) return a;
  if (a === null) return b;
  return [a, b].every((one) => one === 'long' || one === 'double') ? 'double' : undefined;
};

const quoted = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`);

/** A value as a cell. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  return Array.isArray(value) ? quoted(value.join(ITEM_SIGN)) : String(value);
};
