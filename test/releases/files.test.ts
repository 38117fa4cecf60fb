import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { undone, withChanges } from '../../seed/release/difference.ts';
import {
  byNumber,
  digestOfReleases,
  isWhole,
  type Release,
  ReleaseFault,
  readReleases,
  releasesBeside,
  removeRelease,
  writeRelease,
} from '../../seed/release/files.ts';
import { makeRelease } from '../../seed/release/make.ts';
import { digestOfRows, inOrder } from '../../seed/release/rows.ts';
import { ROWS } from '../../seed/schema.ts';

const FOLDER = join(import.meta.dirname, '../../seed/releases');

let releases: readonly Release[] = [];
beforeAll(async () => {
  releases = await readReleases(FOLDER);
}, 60_000);

const copied = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bo-may-releases-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(FOLDER, folder, { recursive: true });
  return folder;
};

describe('the releases of the record', () => {
  it('are there, oldest first, days and numbers rising', () => {
    expect(releases[0]?.header.number).toBe('2026.1');
    for (const [n, { header }] of releases.slice(1).entries()) {
      const before = releases[n]?.header;
      expect(byNumber(before?.number ?? '', header.number)).toBeLessThan(0);
      expect((before?.date ?? '') <= header.date).toBe(true);
    }
  });

  it('have the digests and the counts that their heads say', () => {
    for (const release of releases) {
      expect(isWhole(release), release.header.number).toBe(true);
      const people = [...release.rows.values()].filter(({ list }) => list === 'people').length;
      expect(release.header.counts.people).toBe(people);
    }
  });

  it('lead back to the release before, when their differences are undone', () => {
    for (const [n, { rows, changes }] of releases.slice(1).entries())
      expect(digestOfRows(withChanges(rows, changes.map(undone)))).toBe(releases[n]?.header.digest);
  });

  /** Otherwise the graph of a past release could no longer be made. */
  it('hold only rows that the schema of today reads, whole and unchanged', () => {
    for (const { header, rows } of releases)
      for (const { list, key, fields } of rows.values()) {
        const read = ROWS[list].safeParse(fields);
        if (!read.success) throw new Error(`${header.number} ${list} ${key}: ${read.error.message}`);
      }
  }, 60_000);

  it('hold the record of 24 November 2026 as it was counted then', () => {
    const { counts } = releases[0]?.header ?? {};
    expect(counts).toMatchObject({ organisations: 16_065, people: 784, tenures: 2_588, sources: 2_048, projects: 108 });
  });

  it('that were changed by hand are found out', async () => {
    const folder = await copied();
    const head = join(folder, '2026.1.yaml');
    await writeFile(head, (await readFile(head, 'utf8')).replace(/digest: \w{8}/, 'digest: 00000000'));
    expect(isWhole((await readReleases(folder))[0] as Release)).toBe(false);
    await writeFile(head, 'number: 1\n');
    await expect(readReleases(folder)).rejects.toThrow(ReleaseFault);
  });
});

describe('a new release', () => {
  it('is written and read alike, and taken away without a trace', async () => {
    const folder = await copied();
    const [before, files] = [await digestOfReleases(folder), await readdir(folder)];
    const last = releases.at(-1) as Release;
    const rows = inOrder([...last.rows.values()].slice(5));
    const release = makeRelease(last, rows, { date: '2030-01-01', summary: { vi: 'Thử: #', en: "It's a test" } });
    await writeRelease(folder, release, false);
    const read = (await readReleases(folder)).at(-1);
    expect(read?.header).toEqual(release.header);
    expect(read && digestOfRows(read.rows)).toBe(digestOfRows(rows));
    expect(await digestOfReleases(folder)).not.toBe(before);
    await removeRelease(folder, release.header.number);
    expect(await readdir(folder)).toEqual(files);
    expect(await digestOfReleases(folder)).toBe(before);
  }, 30_000);

  it('belongs beside the folder of the sheets, and to no other', () => {
    expect(releasesBeside('/a/facts')).toBe(join('/a', 'releases'));
    expect(releasesBeside('/a/other')).toBeNull();
  });
});
