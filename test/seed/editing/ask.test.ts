import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../../seed/editing/add.ts';
import { Cancelled } from '../../../seed/editing/ask.ts';
import { canonicalSheet } from '../../../seed/editing/canonical.ts';
import { NEW_KINDS } from '../../../seed/editing/kinds/index.ts';
import { makeRow } from '../../../seed/editing/new-row.ts';
import { folderOf, SMALL } from '../folder.ts';

const SHEET = canonicalSheet(SMALL);
const ENTER = '\r';
const CTRL_C = '\x03';
const DOWN = '\x1b[B';

/** Types answers, each once its question has been shown; gives what was on the screen. */
const converse = async (kindName: string, script: readonly (readonly [question: string, ...keys: string[]])[]) => {
  const folder = await folderOf({ 'a.yaml': SHEET });
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.on('data', (chunk) => {
    screen += String(chunk);
  });
  const kind = NEW_KINDS.find(({ name }) => name === kindName);
  if (!kind) throw new Error(kindName);
  const desk = await openDesk(folder);
  const made = makeRow(desk, { kind, given: {}, sheet: undefined, terminal: { input, output }, isTrial: false });
  const typed = (async () => {
    for (const [question, ...keys] of script) {
      const before = screen.length;
      for (let n = 0; !screen.slice(Math.max(0, before - 4000)).includes(question) && n < 3000; n += 1) await sleep(10);
      expect(screen).toContain(question);
      screen = '';
      for (const key of keys.flatMap((text) => (text === DOWN ? [text] : [...text]))) {
        input.write(key);
        await sleep(5);
      }
    }
  })();
  const outcome = await Promise.all([made, typed]).then(
    ([added]) => ({ added, error: null }),
    (error: unknown) => ({ added: null, error }),
  );
  return { ...outcome, text: await readFile(join(folder, 'a.yaml'), 'utf8') };
};

describe('prompts', { timeout: 60_000 }, () => {
  test('a tenure is asked for, found by name without marks, checked as it is typed, and written', async () => {
    const { added, error, text } = await converse('tenure', [
      ['Who?', `nguyen van${ENTER}`],
      ['In which body?', `bo b${ENTER}`],
      ['Which position', `Thứ trưởng${ENTER}`],
      ['in English', `Deputy Minister${ENTER}`],
      ['From which day?', `1/2/2026${ENTER}`],
      ['1/2/2026', `${'\x7f'.repeat(8)}2026-02-01${ENTER}`],
      ['Until which day?', ENTER],
      ['Which source', `bao mot${ENTER}`],
      ['Which source', ENTER],
      ['What else', ENTER],
      ['Into which sheet?', ENTER],
      ['Write it?', ENTER],
    ]);
    expect(error).toBeNull();
    expect(added?.[0]?.row).toContain("from: '2026-02-01'");
    expect(text).toBe(`${SHEET}${added?.[0]?.row}`);
  });

  test('Ctrl-C anywhere writes nothing', async () => {
    const { error, text } = await converse('vacancy', [
      ['In which body?', `bo b${ENTER}`],
      ['Which position', CTRL_C],
    ]);
    expect(error).toBeInstanceOf(Cancelled);
    expect(text).toBe(SHEET);
  });

  test('a no to the last question writes nothing', async () => {
    const { error, text } = await converse('source', [
      ['Its address', `https://example.org/2${ENTER}`],
      ['Its title', `Bài hai${ENTER}`],
      ['Official number', ENTER],
      ['What is it?', DOWN, DOWN, ENTER],
      ['Who published it?', ENTER],
      ['When?', ENTER],
      ['Its id', ENTER],
      ['What else', ENTER],
      ['Into which sheet?', ENTER],
      ['Write it?', `n${ENTER}`],
    ]);
    expect(error).toBeInstanceOf(Cancelled);
    expect(text).toBe(SHEET);
  });
});
