import type { Rows } from './columns.ts';
import type { Separation } from './separation.ts';
import { type Sheet, type Unreadable, UnreadableError } from './sheet-limits.ts';
import { decoded, printRows, readSheet } from './sheet-work.ts';

/** Rows go to and fro in parts of so many, since the page must copy each at one go. */
const PART = 1000;

/** What the worker is asked: to read a list; to take rows; to print those that it took for this task. */
export type Task =
  | {
      readonly kind: 'read';
      readonly content: string | ArrayBuffer;
      readonly fileName: string | null;
      readonly separation: Separation | null;
    }
  | { readonly kind: 'take'; readonly rows: Rows }
  | { readonly kind: 'print'; readonly form: 'csv' | 'cells' };

/** What it answers to the task of a number. */
export type Done = { readonly id: number } & (
  | { readonly part: Rows }
  | { readonly sheet: Omit<Sheet, 'rows'> }
  | { readonly text: string }
  | { readonly unreadable: Unreadable }
);

const textOf = (content: string | ArrayBuffer): string =>
  typeof content === 'string' ? content : decoded(new Uint8Array(content));

const taken = new Map<number, Rows[number][]>();

const take = (id: number, rows: Rows): null => {
  const before = taken.get(id) ?? [];
  taken.set(id, before);
  before.push(...rows);
  return null;
};

const printed = (id: number, form: 'csv' | 'cells'): Done => {
  const rows = taken.get(id) ?? [];
  taken.delete(id);
  return { id, text: printRows(rows, form) };
};

const answer = (id: number, task: Task): Done | null => {
  try {
    if (task.kind === 'take') return take(id, task.rows);
    if (task.kind === 'print') return printed(id, task.form);
    const { rows, ...sheet } = readSheet(textOf(task.content), task.fileName, task.separation);
    for (let from = 0; from < rows.length; from += PART) self.postMessage({ id, part: rows.slice(from, from + PART) });
    return { id, sheet };
  } catch (error) {
    return { id, unreadable: error instanceof UnreadableError ? error.reason : 'malformed' };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly task: Task }>) => {
  const done = answer(data.id, data.task);
  if (done !== null) self.postMessage(done);
});
