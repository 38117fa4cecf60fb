import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A running process: the same number may be given to another one later, so its start counts too. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string };

type Listed = { readonly pid: number; readonly command: string };

const run = promisify(execFile);

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

const outputOf = async (command: string, args: readonly string[]): Promise<string> =>
  run(command, [...args], { windowsHide: true }).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );

const powershell = (script: string): Promise<string> => outputOf('powershell', ['-NoProfile', '-Command', script]);

/** Field 22 of /proc/<pid>/stat is the start in ticks since boot, field 3 the state (man 5 proc); a zombie is no longer there. */
const linuxStart = async (pid: number): Promise<string | null> => {
  const stat = await textOf(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  if (!fields[19] || fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${(await textOf('/proc/sys/kernel/random/boot_id'))?.trim()} ${fields[19]}`;
};

const startOf = async (pid: number): Promise<string | null> => {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return (await powershell(`(Get-Process -Id ${pid}).StartTime.Ticks`)) || null;
  return (await outputOf('ps', ['-o', 'lstart=', '-p', String(pid)])) || null;
};

/** Who runs under this number now; null for nobody. */
export const identify = async (pid: number): Promise<ProcessIdentity | null> => {
  const startedAt = await startOf(pid);
  return startedAt === null ? null : { pid, startedAt };
};

/** Whether that very process still runs. */
export const isAlive = async ({ pid, startedAt }: ProcessIdentity): Promise<boolean> =>
  (await startOf(pid)) === startedAt;

const linuxCommands = async (): Promise<readonly Listed[]> => {
  const ours = await readlink('/proc/self/ns/mnt').catch(() => null);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const listed = await Promise.all(
    pids.map(async (pid) => {
      const command = (await textOf(`/proc/${pid}/cmdline`))?.replaceAll('\0', ' ').trim() ?? '';
      const sameFiles = (await readlink(`/proc/${pid}/ns/mnt`).catch(() => ours)) === ours;
      return { pid: Number(pid), command: sameFiles ? command : '' };
    }),
  );
  return listed;
};

const parseListing = (text: string): readonly Listed[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && command ? [{ pid: Number(pid), command }] : [];
  });

const commands = async (): Promise<readonly Listed[]> => {
  if (process.platform === 'linux') return linuxCommands();
  if (process.platform !== 'win32') return parseListing(await outputOf('ps', ['-axww', '-o', 'pid=,command=']));
  const script = `Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }`;
  return parseListing(await powershell(script));
};

/** Every process whose command line names all of these words (whole words, as typed when it was started). */
export const findByCommand = async (words: readonly string[]): Promise<readonly ProcessIdentity[]> => {
  const found = (await commands()).filter(
    ({ pid, command }) =>
      pid !== process.pid && words.every((word) => ` ${command} `.replaceAll('"', ' ').includes(` ${word} `)),
  );
  const identities = await Promise.all(found.map(({ pid }) => identify(pid)));
  return identities.filter((identity) => identity !== null);
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime, or belongs to somebody else: then it is seen to live on.
  }
};

const waitForEnd = async (identity: ProcessIdentity, milliseconds: number): Promise<boolean> => {
  const limit = Date.now() + milliseconds;
  while (await isAlive(identity)) {
    if (Date.now() > limit) return false;
    await sleep(100);
  }
  return true;
};

/** Ends a process gently, by force after `grace` milliseconds; tells whether it is gone. */
export const endProcess = async (identity: ProcessIdentity, grace: number): Promise<boolean> => {
  if (!(await isAlive(identity))) return true;
  signal(identity.pid, 'SIGTERM');
  if (await waitForEnd(identity, grace)) return true;
  signal(identity.pid, 'SIGKILL');
  return waitForEnd(identity, 5_000);
};
