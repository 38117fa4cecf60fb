import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompatible, type Lockfile, licencesText, licensedIn } from '../../server/licences.ts';
import { readJarList } from '../../server/neo4j/jars.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const paths = Object.keys(lock.packages).filter((path) => path.startsWith('node_modules/'));

type Manifest = { readonly version: string; readonly license?: string };

/** What an installed package says of itself; null for one of another system, which is not installed here. */
const manifestOf = (path: string): Promise<Manifest | null> =>
  readFile(join(path, 'package.json'), 'utf8').then(JSON.parse, () => null);

describe('what we use', () => {
  it('may all be used beside our licence', () => {
    const packages = licensedIn(lock);
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(({ licence }) => !isCompatible(licence))).toEqual([]);
  });

  it('says itself what the lockfile says', async () => {
    let read = 0;
    for (const path of paths) {
      const manifest = await manifestOf(path);
      if (manifest === null) continue;
      read += 1;
      const { version, license } = lock.packages[path] ?? {};
      expect(manifest, path).toMatchObject({ version, license });
    }
    expect(read).toBeGreaterThan(300);
  });

  it('is pinned: exact versions, and a checksum for every package and every jar', async () => {
    const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const path of paths)
      expect(lock.packages[path], path).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) });
    const jars = await readJarList(process.cwd());
    expect(jars.length).toBeGreaterThan(150);
    for (const { name, sha256 } of jars) expect(sha256, name).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is listed in docs/licences.md', async () => {
    expect(await readFile('docs/licences.md', 'utf8')).toBe(licencesText(lock));
  });
});

describe('an expression of licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', 'MIT OR Apache-2.0'])('%s is compatible', (licence) =>
    expect(isCompatible(licence)).toBe(true),
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0',
    'SSPL-1.0',
    'UNLICENSED',
    'unknown',
    'BUSL-1.1',
    '',
  ])('%s is not', (licence) => expect(isCompatible(licence)).toBe(false));
});
