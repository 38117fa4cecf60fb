import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { say } from './say.mjs';

/** What is built: from which files, by which arguments of Vite, into which folder of dist. */
const PARTS = {
  server: {
    inputs: ['server', 'cypher', 'seed', 'package.json', 'package-lock.json'],
    needs: 'server/main.ts',
    args: ['--ssr', '--config', 'server/vite.config.ts'],
  },
  web: {
    inputs: ['web', 'server/temporal', 'server/model', 'server/schema.graphql', 'package.json', 'package-lock.json'],
    needs: 'web/index.html',
    args: ['web'],
  },
  pages: {
    inputs: ['web', 'server/temporal', 'server/model', 'server/schema.graphql', 'package.json', 'package-lock.json'],
    needs: 'web/server.tsx',
    args: ['web', '--ssr', 'server.tsx'],
  },
  codegen: {
    inputs: ['server', 'cypher', 'web', 'package.json', 'package-lock.json'],
    needs: 'server/codegen.ts',
    args: ['--ssr', '--config', 'server/vite.config.ts', '--mode', 'codegen'],
  },
  bench: {
    inputs: ['server', 'cypher', 'seed', 'test', 'package.json', 'package-lock.json'],
    needs: 'test/bench/main.ts',
    args: ['--ssr', '--config', 'server/vite.config.ts', '--mode', 'bench'],
  },
};

/** Data that the programs read when they run, and files that no program is made of. */
const isLeftOut = (path) =>
  path === 'seed/facts' || path === 'seed/releases' || /(^|\/)(\.[^/]*|node_modules|[^/]*\.md)$/.test(path);

const filesUnder = (root, path) => {
  if (isLeftOut(path) || !existsSync(join(root, path))) return [];
  try {
    const names = readdirSync(join(root, path)).sort();
    return names.flatMap((name) => filesUnder(root, `${path}/${name}`));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
};

/** A sum over every file that a part is made of, and over its name. */
export const sumOfInputs = (root, part) => {
  const sum = createHash('sha256');
  for (const path of PARTS[part].inputs.flatMap((input) => filesUnder(root, input))) {
    sum.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return sum.digest('hex');
};

const stampFile = (root, part) => join(root, 'dist', `${part}.inputs`);

const readStamp = (root, part) => {
  try {
    return readFileSync(stampFile(root, part), 'utf8');
  } catch {
    return '';
  }
};

/** Those of the parts whose files have changed since they were built. */
export const staleParts = (root, parts) =>
  parts.filter(
    (part) =>
      existsSync(join(root, PARTS[part].needs)) &&
      (!existsSync(join(root, 'dist', part)) || readStamp(root, part) !== sumOfInputs(root, part)),
  );

/** Puts a finished part in its place: a build that fails or is broken off leaves the one before. */
const putInPlace = (root, part, draft) => {
  const place = join(root, 'dist', part);
  rmSync(stampFile(root, part), { force: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(draft, place);
};

const buildPart = async (root, part) => {
  const sum = sumOfInputs(root, part);
  const draft = join(root, 'dist', `.${part}-${process.pid}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', ...PARTS[part].args, '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, text } = await runChild(process.execPath, args, { cwd: root });
  if (code !== 0) rmSync(draft, { recursive: true, force: true });
  if (code !== 0) return { part, text };
  putInPlace(root, part, draft);
  writeFileSync(stampFile(root, part), sum);
  return null;
};

const clearDrafts = (root) => {
  for (const name of readdirSync(join(root, 'dist'))) {
    if (name.startsWith('.')) rmSync(join(root, 'dist', name), { recursive: true, force: true });
  }
};

/** A part does not build: says which, and what Vite said. */
export class BuildFault extends Error {}

/** Builds these parts, side by side. Throws a BuildFault; what was built before stays in its place. */
export const build = async (root, parts) => {
  say(`Building: ${parts.join(' and ')}`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  clearDrafts(root);
  const failed = (await Promise.all(parts.map((part) => buildPart(root, part)))).filter((fault) => fault !== null);
  const texts = failed.map(({ part, text }) => `${part}:\n${text.trim()}`);
  if (failed.length > 0) throw new BuildFault(`The build failed.\n${texts.join('\n')}`);
};
