import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

/** Longer than any installation and build; a lock as old as that is nobody's. */
const STALE_AFTER = 20 * 60_000;

const holderOf = (file) => {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (Date.now() - statSync(file).mtimeMs > STALE_AFTER) return null;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error.code === 'EPERM' ? 'another user' : null;
  }
};

const tryTake = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

/** Runs the work while no other start of this folder does the same; two at once would spoil each other's. */
export const alone = async (root, work) => {
  const file = join(root, '.data/installing.lock');
  mkdirSync(join(root, '.data'), { recursive: true });
  for (let told = false; !tryTake(file); await sleep(300)) {
    const holder = holderOf(file);
    if (holder === null) rmSync(file, { force: true });
    else if (!told) {
      say(`Another start (process ${holder}) is installing or building in this folder: waiting for it`);
      told = true;
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
};
