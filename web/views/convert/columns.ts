import { plainText } from '../../data/plain.ts';
import { isHeading } from './headings.ts';

/** What a column holds, as far as it is asked: a name or whole address, an official code, what contains it; `none`: something else. */
export type Role = 'name' | 'code' | 'district' | 'province' | 'none';

/** All roles, in the order in which a reader may choose. */
export const ROLES: readonly Role[] = ['name', 'code', 'district', 'province', 'none'];

/** Rows of cells; every row has as many as the widest. */
export type Rows = readonly (readonly string[])[];

/** How a list is read: whether its first row names the columns, and what each holds. */
export type Layout = { readonly header: boolean; readonly roles: readonly Role[] };

/** Rows that are looked at to guess. */
const LOOKED_AT = 200;
/** The share of a column's cells that must look like a thing for the column to be taken for it. */
const ENOUGH = 0.6;

/** Headings without marks; the first that fits counts. */
const HEADINGS: readonly (readonly [RegExp, Role])[] = [
  [/^(stt|tt|so|so thu tu|thu tu|no|id|ghi chu|cap)$/, 'none'],
  [/^(ma|code|gso)\b|\b(code|ma)$/, 'code'],
  [/\b(dia chi|address)\b/, 'name'],
  [/\b(xa|phuong|commune|ward|px)\b/, 'name'],
  [/\b(quan|huyen|district|qh)\b/, 'district'],
  [/\b(tinh|thanh pho|province|city|ttp|tp)\b/, 'province'],
  [/\b(ten|name|don vi|unit|danh sach|list|co quan)\b/, 'name'],
];

const headingRole = (cell: string): Role | null => {
  const plain = plainText(cell);
  return isHeading(plain) ? (HEADINGS.find(([form]) => form.test(plain))?.[1] ?? null) : null;
};

/** Whether the first row names the columns: none of its cells is data, and one at least is a heading. */
export const hasHeader = (rows: Rows): boolean => {
  const filled = (rows[0] ?? []).filter((cell) => cell.trim() !== '');
  const headings = filled.filter((cell) => isHeading(plainText(cell)));
  return (
    headings.length > 0 && headings.length >= filled.length / 2 && !filled.some((cell) => /^\d+$/.test(cell.trim()))
  );
};

/** Without a heading only the five digits of a commune are surely a code: shorter numbers may count anything. */
const CODE = /^\d{5}$/;
const NUMBER = /^\d{1,5}$/;
/** A whole address: something, and a part after a comma. */
const ADDRESS = /\S,\s*\S/;
const LOOKS: readonly (readonly [RegExp, Role])[] = [
  [/^(phuong|xa|thi tran|dac khu|tt|px) |^[pfx]( |\d)/, 'name'],
  [/^tinh |^(tp ?)?hcm$|^t \S|^(thanh pho|tp) (ho chi minh|hcm|ha noi|hai phong|da nang|can tho|hue)$/, 'province'],
  [/^(quan|huyen|thi xa|thanh pho|tp|tx) |^[qh]( |\d)/, 'district'],
];

const lookOf = (cell: string): Role => {
  if (CODE.test(cell)) return 'code';
  if (ADDRESS.test(cell)) return 'name';
  const plain = plainText(cell);
  return LOOKS.find(([form]) => form.test(plain))?.[1] ?? 'none';
};

/** 1, 2, 3 …: numbers of rows, not codes. */
const areRowNumbers = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, n) => Number(cell) === n + Number(cells[0]) && Number(cells[0]) <= 1);

const contentRole = (cells: readonly string[]): Role => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (areRowNumbers(filled)) return 'none';
  const looks = filled.map(lookOf);
  const common = ROLES.find(
    (role) => role !== 'none' && looks.filter((look) => look === role).length >= ENOUGH * Math.max(1, filled.length),
  );
  return common ?? 'none';
};

/** Keeps the first column of each role, and sees to it that something is asked at all. */
const settled = (roles: readonly Role[], data: Rows): readonly Role[] => {
  const once = roles.map((role, n) => (roles.indexOf(role) === n ? role : 'none'));
  if (once.some((role) => role === 'name' || role === 'code')) return once;
  const above = once.findIndex((role) => role !== 'none');
  const wordy = once.findIndex((_, n) => data.some((row) => /\p{L}/u.test(row[n] ?? '')));
  const asked = above >= 0 ? above : Math.max(0, wordy);
  const areCodes = above < 0 && wordy < 0 && data.some((row) => NUMBER.test(row[asked] ?? ''));
  return once.map((role, n) => (n !== asked ? role : areCodes ? 'code' : 'name'));
};

/** Guesses the header and the columns of a list; the reader may correct both. */
export const layoutOf = (rows: Rows): Layout => {
  const header = hasHeader(rows);
  const data = rows.slice(header ? 1 : 0, LOOKED_AT);
  const heads = header ? (rows[0] ?? []) : [];
  const roles = (rows[0] ?? []).map(
    (_, n) => headingRole(heads[n] ?? '') ?? contentRole(data.map((row) => row[n] ?? '')),
  );
  return { header, roles: settled(roles, data) };
};
