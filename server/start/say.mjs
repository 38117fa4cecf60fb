// Tells what happens in plain words: one line that renews itself on a terminal, a line now and then elsewhere.

const PLAIN_EVERY = 10_000;
let isOpen = false;
let lastProgress = Date.now();

/** A whole line. */
export const say = (line) => {
  process.stdout.write(`${isOpen ? '\r\u001b[K' : ''}${line}\n`);
  isOpen = false;
};

/** A line that the next one replaces; `count` of `total` things are done. */
export const sayProgress = (what, count, total) => {
  const line = `${what}: ${count} of ${total}`;
  if (process.stdout.isTTY) {
    process.stdout.write(`\r\u001b[K${line}`);
    isOpen = true;
  } else if (Date.now() - lastProgress > PLAIN_EVERY) {
    lastProgress = Date.now();
    process.stdout.write(`${line}\n`);
  }
};

/** The start cannot go on: says why and what to do, and ends the process. */
export const giveUp = (why, ...advice) => {
  if (isOpen) process.stdout.write('\n');
  console.error([why, ...advice.map((line) => `  ${line}`)].join('\n'));
  process.exit(1);
};
