import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMALL } from '../seed/folder.ts';

/** What the small sheet names, and what no two copies of it may share. */
const IDS = /luat-1|1\/2025\/QH15|example\.org\/1|bao-1|chinh-phu|bo-a|lap-bo-b-2025|bo-b|nguyen-van-a/g;

const OF_A_COPY: Readonly<Record<string, (n: number) => string>> = {
  '1/2025/QH15': (n) => `${n}/2025/QH15`,
  'example.org/1': (n) => `example.org/${n}`,
};

/** The small sheet with ids of its own. */
const copy = (n: number): string => SMALL.replace(IDS, (id) => OF_A_COPY[id]?.(n) ?? `${id}-copy-${n}`);

/** A new folder of copies of the small sheet, edited; the caller removes it. A record of some thousand facts that is read in a moment. */
export const manySmall = async (copies: number, edit: (text: string) => string = (text) => text): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bo-may-facts-'));
  for (let n = 1; n <= copies; n += 1) await writeFile(join(folder, `sheet-${n}.yaml`), edit(copy(n)));
  return folder;
};
