import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { giveUp, say, sayProgress } from './say.mjs';

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

/** Packages that the lockfile wants here; optional ones may belong to another system. */
const wanted = (root) =>
  Object.entries(readPackages(join(root, 'package-lock.json'))).filter(([path, { optional }]) => path && !optional);

/** Whether node_modules holds what package-lock.json says; npm notes what it installed in a hidden lockfile. */
export const isInstalled = (root) => {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  return wanted(root).every(
    ([path, { version }]) => installed[path]?.version === version && existsSync(join(root, path, 'package.json')),
  );
};

const countFolders = (folder) => {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    const scopes = names.filter((name) => name.startsWith('@'));
    return scopes.reduce((sum, name) => sum + readdirSync(join(folder, name)).length, names.length - scopes.length);
  } catch {
    return 0;
  }
};

const showProgress = (root) => {
  const total = wanted(root).filter(([path]) => !path.slice(1).includes('/node_modules/')).length;
  const show = () =>
    sayProgress('Installing packages', Math.min(countFolders(join(root, 'node_modules')), total), total);
  const timer = setInterval(show, 500);
  return () => clearInterval(timer);
};

const hint = (text) => {
  if (/ENOSPC/.test(text)) return 'the disk is full: make room and start again';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(text))
    return 'the first start needs the network; behind a proxy, tell npm: npm config set proxy <address>';
  if (/EACCES|EPERM/.test(text)) return 'the folder of the project must belong to the person who starts the program';
  return 'try again; if it stays so, delete the folder node_modules first';
};

/** Installs exactly what the lockfile says. */
export const install = async (root) => {
  say('Installing packages, once (takes a minute or so)');
  const stop = showProgress(root);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, text } = await runChild('npm', args, { cwd: root, shell: process.platform === 'win32' });
  stop();
  if (code === 127) giveUp('npm was not found: it comes with Node.', 'put the folder of npm on PATH');
  if (code !== 0) giveUp(`The packages could not be installed:\n${text.trim()}`, hint(text));
  say('Packages installed');
};
