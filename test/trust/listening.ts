import { readdir, readFile, readlink } from 'node:fs/promises';

/** The state of a socket that listens (include/net/tcp_states.h of Linux). */
const LISTEN = '0A';

const inodesOf = async (pid: number): Promise<ReadonlySet<string>> => {
  const names = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(names.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')));
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
};

/** Linux writes an address as words of four bytes in the order of the machine, a port as four digits. */
const addressOf = (hex: string): string => {
  const [words = '', port = ''] = hex.split(':');
  const bytes = [...Buffer.from(words, 'hex').subarray(-4)].reverse();
  return `${bytes.join('.')}:${Number.parseInt(port, 16)}`;
};

/** Every address and port on which a process of this machine (Linux) listens; of IPv6 the last four bytes, which are those of a mapped IPv4. */
export const listeningOf = async (pid: number): Promise<readonly string[]> => {
  const own = await inodesOf(pid);
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8')));
  return tables
    .flatMap((table) => table.split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === LISTEN && own.has(fields[9] ?? ''))
    .map((fields) => addressOf(fields[1] ?? ''));
};
