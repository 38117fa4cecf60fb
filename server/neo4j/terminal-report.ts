import type { WriteStream } from 'node:tty';
import type { Report } from './access.ts';

/** Milliseconds between two plain lines of one and the same work, where nothing can be overwritten. */
const PLAIN_EVERY = 5_000;

const percent = (fraction: number | undefined): string =>
  fraction === undefined ? '' : ` (${Math.floor(fraction * 100)} %)`;

const overwriting = (stream: WriteStream): Report => {
  let isOpen = false;
  return (line, fraction) => {
    const isProgress = fraction !== undefined && fraction < 1;
    stream.write(`${isOpen ? '\r\u001b[K' : ''}${line}${percent(fraction)}${isProgress ? '' : '\n'}`);
    isOpen = isProgress;
  };
};

const plain = (stream: NodeJS.WritableStream): Report => {
  let lastProgress = 0;
  return (line, fraction) => {
    const isProgress = fraction !== undefined && fraction > 0 && fraction < 1;
    if (isProgress && Date.now() - lastProgress < PLAIN_EVERY) return;
    if (isProgress) lastProgress = Date.now();
    stream.write(`${line}${percent(fraction)}\n`);
  };
};

/** Shows what happens: one line that renews itself on a terminal, a plain line now and then elsewhere. */
export const terminalReport = (stream: NodeJS.WriteStream): Report =>
  stream.isTTY ? overwriting(stream) : plain(stream);
