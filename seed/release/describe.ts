import type { Fields } from '../rows.ts';
import type { ListName } from '../schema.ts';
import type { Change } from './difference.ts';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return words(value.at(-1));
  return isFields(value) ? words(value.vi) : null;
};

/** Where a row says what it is called: its latest name, its name, its title, its number. */
const NAMED = ['names', 'name', 'title', 'number'];

/** What a row is called, as well as it can be told from the row alone. */
export const titleOf = (list: ListName, key: string, fields: Fields): string => {
  if (list === 'tenures' || list === 'vacancies')
    return [fields.person, words(fields.position), fields.org].filter(Boolean).join(', ');
  const found = NAMED.map((name) => words(fields[name])).find((name) => name !== null);
  return found ?? key.replaceAll('|', ', ');
};

/** The id of a thing that a row is about: its own, or that of the person, body or id that it tells of. */
export const aboutOf = (list: ListName, key: string, fields: Fields): string | null => {
  if (list === 'tenures') return String(fields.person);
  if (list === 'vacancies' || list === 'stats') return String(fields.org);
  if (list === 'redirects') return String(fields.to);
  return list === 'distinctions' ? null : key;
};

/** The fields that a change touches; none for a whole row. */
export const fieldsOf = (change: Change): readonly string[] =>
  change.kind === 'changed' ? [...new Set([...Object.keys(change.now), ...Object.keys(change.was)])].sort() : [];
