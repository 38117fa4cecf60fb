import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { identify, isAlive } from './processes.ts';

/** Who uses a data folder, as its file `owner.json` says. */
export type Owner = {
  /** Tells one claim from the next, whatever process numbers do. */
  readonly nonce: string;
  readonly pid: number;
  readonly startedAt: string;
  /** Where its Neo4j answers, once it does. */
  readonly boltPort: number | null;
  /** Where the service is served, once it is. */
  readonly url: string | null;
};

/** A data folder that is ours until it is released. */
export type Claim = {
  /** Whether an owner before us ended without releasing: something of it may be left. */
  readonly afterCrash: boolean;
  readonly note: (news: Partial<Pick<Owner, 'boltPort' | 'url'>>) => Promise<void>;
  readonly release: () => Promise<void>;
};

const ownerSchema = z.object({
  nonce: z.string(),
  pid: z.number().int(),
  startedAt: z.string(),
  boltPort: z.number().int().nullable(),
  url: z.string().nullable(),
});

const ownerFile = (home: string): string => join(home, 'owner.json');

const readOwner = async (file: string): Promise<Owner | null> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return { nonce: '', pid: 0, startedAt: '', boltPort: null, url: null };
  }
};

/** The process that uses this folder now; null where nobody does. */
export const livingOwner = async (home: string): Promise<Owner | null> => {
  const owner = await readOwner(ownerFile(home));
  return owner && owner.pid > 0 && (await isAlive(owner)) ? owner : null;
};

const writeBeside = async (file: string, owner: Owner): Promise<string> => {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  return draft;
};

/** The file appears at once and whole, or not at all where one is there already. */
const createWhole = async (file: string, owner: Owner): Promise<boolean> => {
  const draft = await writeBeside(file, owner);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

/** Takes a dead owner's file out of the way, and only that one: two starts at once must not throw out each other's. */
const clearDead = async (file: string, dead: Owner): Promise<void> => {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => {});
  const moved = await readOwner(aside);
  if (moved && moved.nonce !== dead.nonce) await createWhole(file, moved);
  await rm(aside, { force: true });
};

const claimOf = (file: string, mine: Owner, afterCrash: boolean): Claim => {
  let current = mine;
  const isMine = async (): Promise<boolean> => (await readOwner(file))?.nonce === mine.nonce;
  return {
    afterCrash,
    note: async (news) => {
      current = { ...current, ...news };
      if (await isMine()) await rename(await writeBeside(file, current), file);
    },
    release: async () => {
      if (await isMine()) await rm(file, { force: true });
    },
  };
};

/** Claims a data folder for this process, or tells who has it. Throws where the folder cannot be written. */
export const claimFolder = async (home: string): Promise<Claim | Owner> => {
  await mkdir(home, { recursive: true });
  const file = ownerFile(home);
  const identity = await identify(process.pid);
  const mine: Owner = {
    nonce: randomUUID(),
    pid: process.pid,
    startedAt: identity?.startedAt ?? '',
    boltPort: null,
    url: null,
  };
  let afterCrash = false;
  for (;;) {
    if (await createWhole(file, mine)) return claimOf(file, mine, afterCrash);
    const living = await livingOwner(home);
    if (living) return living;
    const dead = await readOwner(file);
    if (dead) await clearDead(file, dead);
    afterCrash = true;
  }
};
