import type { Rows } from './columns.ts';
import type { Separation } from './separation.ts';
import { MOST, type Sheet, UnreadableError } from './sheet-limits.ts';
import type { Done, Task } from './sheet-worker.ts';
import { inSlices, type Work } from './slices.ts';

/** As many rows as the page copies for the worker at one go. */
const PART = 500;

/** A list as the reader gave it: pasted text, or a file. */
export type Source = { readonly name: string | null; readonly content: string | Blob };

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (done: Done) => void>();

/** A worker that could not be loaded, or failed, answers no more: what waits for it is told so, and the next task hires another. */
const dismiss = (): void => {
  worker?.terminate();
  worker = null;
  const left = [...waiting];
  waiting.clear();
  for (const [id, tell] of left) tell({ id, unreadable: 'stopped' });
};

const hired = (): Worker => {
  if (worker !== null) return worker;
  worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Done>) => {
    waiting.get(data.id)?.(data);
    if (!('part' in data)) waiting.delete(data.id);
  });
  worker.addEventListener('error', dismiss);
  worker.addEventListener('messageerror', dismiss);
  return worker;
};

const send = (id: number, task: Task): void => hired().postMessage({ id, task });

const newId = (): number => {
  last += 1;
  return last;
};

/** Milliseconds without a sign of life after which a worker is given up: the longest list takes it some seconds. */
const PATIENCE = 20_000;

const perform = (id: number, task: Task, onPart: (rows: Rows) => void = () => {}): Promise<Done> =>
  new Promise((resolve) => {
    let timer = setTimeout(dismiss, PATIENCE);
    waiting.set(id, (done) => {
      clearTimeout(timer);
      if (!('part' in done)) return resolve(done);
      timer = setTimeout(dismiss, PATIENCE);
      onPart(done.part);
    });
    send(id, task);
  });

/** Reads a list in a worker; throws UnreadableError. */
export const read = async ({ name, content }: Source, separation: Separation | null): Promise<Sheet> => {
  if (typeof content !== 'string' && content.size > MOST.bytes) throw new UnreadableError('long');
  const bytes = typeof content === 'string' ? content : await content.arrayBuffer();
  const rows: Rows[number][] = [];
  const task: Task = { kind: 'read', content: bytes, fileName: name, separation };
  const done = await perform(newId(), task, (part) => rows.push(...part));
  if ('sheet' in done) return { ...done.sheet, rows };
  throw new UnreadableError('unreadable' in done ? done.unreadable : 'malformed');
};

/** Prints rows in a worker, as they are made, as a CSV file or as cells to paste; throws where the worker stopped: never a part of them. */
export const print = async (
  make: (put: (row: Rows[number]) => void) => Work<void>,
  form: 'csv' | 'cells',
): Promise<string> => {
  const id = newId();
  const first = hired();
  let part: Rows[number][] = [];
  const flush = () => {
    if (worker === first) send(id, { kind: 'take', rows: part });
    part = [];
  };
  await inSlices(
    make((row) => {
      part.push(row);
      if (part.length === PART) flush();
    }),
  );
  flush();
  if (worker !== first) throw new Error('the worker stopped');
  const done = await perform(id, { kind: 'print', form });
  if ('text' in done) return done.text;
  throw new Error('the rows could not be printed');
};
