import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf, readRecord } from '../../seed/record.ts';
import { columnOf } from '../../seed/table.ts';
import { folderOf, placesOf, read, SMALL } from './folder.ts';

describe('the digest of a folder', () => {
  test('is that of the record, and does not hang on the order of writing', async () => {
    const one = await folderOf({ 'a.yaml': SMALL, 'b/c.yaml': '# c\n' });
    const other = await folderOf({ 'b/c.yaml': '# c\n', 'a.yaml': SMALL });
    expect(await digestOf(one)).toBe(await digestOf(other));
    expect((await readRecord(one)).digest).toBe(await digestOf(one));
    expect(await digestOf(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is another after a change of any byte, name or place, and the same for files that are no sheets', async () => {
    const folder = await folderOf({ 'a.yaml': SMALL, 'b/c.yaml': '# c\n' });
    const digests = [
      await digestOf(folder),
      await digestOf(await folderOf({ 'a.yaml': `${SMALL} `, 'b/c.yaml': '# c\n' })),
      await digestOf(await folderOf({ 'z.yaml': SMALL, 'b/c.yaml': '# c\n' })),
      await digestOf(await folderOf({ 'a.yaml': SMALL, 'c.yaml': '# c\n' })),
      await digestOf(await folderOf({ 'a.yaml': SMALL })),
      await digestOf(await folderOf({ 'a.yaml': SMALL, 'b/c.yaml': '', 'd.yaml': '# c\n' })),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    await writeFile(join(folder, 'notes.txt'), 'anything');
    expect(await digestOf(folder)).toBe(digests[0]);
  });
});

const field = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' '));
const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('the column of a field is where its text begins, commas and quotes inside fields included', () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), fc.nat(), (fields, seed) => {
      const n = seed % fields.length;
      const before = fields
        .slice(0, n)
        .map((text) => `${quoted(text)},`)
        .join('');
      expect(columnOf(fields.map(quoted).join(','), n)).toBe(before.length + 1);
    }),
  );
});

test('an unknown id is placed on itself, wherever it stands', async () => {
  const ids = [...SMALL.matchAll(/(?<=[[ ])(?:chinh-phu|bo-a|bo-b|luat-1|bao-1|nguyen-van-a)(?=[\],\n])/g)];
  const references = ids.filter(({ index }) => !/id: $/.test(SMALL.slice(0, index)));
  expect(references.length).toBeGreaterThan(12);
  for (const { 0: id, index } of references) {
    const text = `${SMALL.slice(0, index)}khong-co${SMALL.slice(index + id.length)}`;
    const lines = SMALL.slice(0, index).split('\n');
    const key = /(\w+): $/.exec(lines.at(-1) ?? '')?.[1];
    const column = (lines.at(-1)?.length ?? 0) + 1 - (key ? key.length + 2 : 0);
    expect(placesOf((await read({ 'a.yaml': text })).faults)).toContain(`a.yaml:${lines.length}:${column} unknown-id`);
  }
});
