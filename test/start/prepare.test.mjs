import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleParts, sumOfInputs } from '../../server/start/build.mjs';
import { isInstalled } from '../../server/start/install.mjs';
import { alone } from '../../server/start/lock.mjs';
import { isTaken } from '../../server/start/node-version.mjs';

let root;

const put = async (path, content = '') => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bo-may-start-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('%s is taken', (version) => expect(isTaken(version)).toBe(true));
  it.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])('%s is not', (version) => expect(isTaken(version)).toBe(false));
});

describe('the installed packages', () => {
  const wanted = {
    '': { name: 'x' },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/two': { version: '2.0.0', dev: true },
    'node_modules/only-elsewhere': { version: '3.0.0', optional: true },
  };
  const installed = { 'node_modules/one': { version: '1.0.0' }, 'node_modules/two': { version: '2.0.0' } };

  beforeEach(async () => {
    await put('package-lock.json', { packages: wanted });
    await put('node_modules/one/package.json');
    await put('node_modules/two/package.json');
    await put('node_modules/.package-lock.json', { packages: installed });
  });

  it('are in step with the lockfile', () => expect(isInstalled(root)).toBe(true));

  it('are not where npm was broken off', async () => {
    await rm(join(root, 'node_modules/.package-lock.json'));
    expect(isInstalled(root)).toBe(false);
  });

  it('are not where a package has another version', async () => {
    await put('package-lock.json', { packages: { ...wanted, 'node_modules/two': { version: '2.0.1' } } });
    expect(isInstalled(root)).toBe(false);
  });

  it('are not where a folder is gone', async () => {
    await rm(join(root, 'node_modules/two'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the built parts', () => {
  beforeEach(async () => {
    await put('server/main.ts', 'a');
    await put('seed/facts/sheet.yaml', 'fact');
    await put('seed/load.ts', 'b');
    await put('dist/server/main.js');
    await put('dist/server.inputs', sumOfInputs(root, 'server'));
  });

  it('are fresh as long as nothing changes, and a part that is not there is not missed', () =>
    expect(staleParts(root, ['server', 'web'])).toEqual([]));

  it.each([
    ['a changed file', () => put('seed/load.ts', 'c')],
    ['a new file', () => put('server/graph/new.ts', '')],
    [
      'a file under another name',
      async () => {
        await rm(join(root, 'seed/load.ts'));
        await put('seed/loads.ts', 'b');
      },
    ],
    ['another lockfile', () => put('package-lock.json', '{}')],
    ['a build that is gone', () => rm(join(root, 'dist/server'), { recursive: true })],
  ])('are stale after %s', async (_, change) => {
    await change();
    expect(staleParts(root, ['server'])).toEqual(['server']);
  });

  it.each(['seed/facts/sheet.yaml', 'server/notes.md', 'server/.main.ts.swp'])('do not hang on %s', async (path) => {
    await put(path, 'other');
    expect(staleParts(root, ['server'])).toEqual([]);
  });
});

describe('two starts at once', () => {
  it('work one after the other, and a dead one holds nobody up', async () => {
    await put('.data/installing.lock', '999999999');
    const order = [];
    const work = (name) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(`${name} ends`);
    };
    await Promise.all([alone(root, work('one')), alone(root, work('two'))]);
    expect(order.join()).toMatch(/^(\w+) begins,\1 ends,(\w+) begins,\2 ends$/);
  });
});
