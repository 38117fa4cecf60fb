import type { Rows } from './columns.ts';
import type { Separation } from './separation.ts';
import { type Sheet, type Unreadable, UnreadableError } from './sheet-limits.ts';
import { decoded, printRows, readSheet } from './sheet-work.ts';

/** What the worker is asked: to read a list, or to print rows. */
export type Task =
  | {
      readonly kind: 'read';
      readonly content: string | ArrayBuffer;
      readonly fileName: string | null;
      readonly separation: Separation | null;
    }
  | { readonly kind: 'print'; readonly rows: Rows; readonly form: 'csv' | 'cells' };

/** What it answers to the task of a number. */
export type Done = { readonly id: number } & (
  | { readonly sheet: Sheet }
  | { readonly text: string }
  | { readonly unreadable: Unreadable }
);

const textOf = (content: string | ArrayBuffer): string =>
  typeof content === 'string' ? content : decoded(new Uint8Array(content));

const perform = (task: Task) => {
  if (task.kind === 'print') return { text: printRows(task.rows, task.form) };
  return { sheet: readSheet(textOf(task.content), task.fileName, task.separation) };
};

const answer = (id: number, task: Task): Done => {
  try {
    return { id, ...perform(task) };
  } catch (error) {
    return { id, unreadable: error instanceof UnreadableError ? error.reason : 'malformed' };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly task: Task }>) =>
  self.postMessage(answer(data.id, data.task)),
);
