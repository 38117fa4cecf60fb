import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** The number of the format; a program reads its own only. */
export const VERSION = 1;

/** The files of a backup: what it is, the nodes and the relationships (JSON lines, gzip), and the checksums of these three. */
export const FILES = { header: 'header.json', nodes: 'nodes.jsonl.gz', links: 'relationships.jsonl.gz' } as const;
export const SUMS = 'SHA256SUMS';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const counts = z.record(z.string(), count);

/** By what a file is known as one of ours, whatever its version. */
export const anyHeader = z.looseObject({ format: z.literal('bo-may-backup'), version: z.int() });

export const headerSchema = z.strictObject({
  format: z.literal('bo-may-backup'),
  version: z.literal(VERSION),
  made: z.iso.datetime(),
  record: z.strictObject({ release: z.string().nullable(), digest: sha256 }),
  nodes: count,
  relationships: count,
  labels: counts,
  types: counts,
  digest: sha256,
});

/** What `header.json` says: when the backup was made, and what is in it. */
export type Header = z.output<typeof headerSchema>;

/** SHA-256 of a file, in hexadecimal digits. */
export const sumOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** The text of `SHA256SUMS`, as sha256sum writes and checks it. */
export const sumsOf = async (folder: string): Promise<string> => {
  const lines = await Promise.all(
    Object.values(FILES).map(async (name) => `${await sumOf(join(folder, name))}  ${name}\n`),
  );
  return lines.join('');
};
