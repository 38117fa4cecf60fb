import type { Rows } from './columns.ts';
import type { Separation } from './separation.ts';
import { MOST, type Sheet, UnreadableError } from './sheet-limits.ts';
import type { Done, Task } from './sheet-worker.ts';

/** A list as the reader gave it: pasted text, or a file. */
export type Source = { readonly name: string | null; readonly content: string | Blob };

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (done: Done) => void>();

const hired = (): Worker => {
  if (worker !== null) return worker;
  worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Done>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  return worker;
};

const perform = (task: Task): Promise<Done> =>
  new Promise((resolve) => {
    last += 1;
    waiting.set(last, resolve);
    hired().postMessage({ id: last, task });
  });

/** Reads a list in a worker; throws UnreadableError. */
export const read = async ({ name, content }: Source, separation: Separation | null): Promise<Sheet> => {
  if (typeof content !== 'string' && content.size > MOST.bytes) throw new UnreadableError('long');
  const bytes = typeof content === 'string' ? content : await content.arrayBuffer();
  const done = await perform({ kind: 'read', content: bytes, fileName: name, separation });
  if ('sheet' in done) return done.sheet;
  throw new UnreadableError('unreadable' in done ? done.unreadable : 'malformed');
};

/** Prints rows in a worker, as a CSV file or as cells to paste. */
export const print = async (rows: Rows, form: 'csv' | 'cells'): Promise<string> => {
  const done = await perform({ kind: 'print', rows, form });
  if ('text' in done) return done.text;
  throw new Error('the rows could not be printed');
};
