import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Environment } from '../config.ts';

/** How a kept command ended; `failed` says why it, or its keeper, could not run. */
export type KeptEnd = { readonly code: number | null; readonly signal: string | null; readonly failed: string | null };

/** A command that ends when this process ends, whatever ends it. */
export type KeptProcess = {
  /** Resolves to the command's process id, or to null where it could not be started. */
  readonly started: Promise<number | null>;
  readonly exited: Promise<KeptEnd>;
  /** Asks it to end, by force once its grace is over. */
  readonly end: () => Promise<KeptEnd>;
};

/** What to run, and how. */
export type KeptCommand = {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Environment;
  /** Takes what it prints: an open file, or a function line by line. */
  readonly output: number | ((line: string) => void);
  /** Milliseconds between the polite end and the forced one. */
  readonly grace: number;
};

const messageSchema = z.union([
  z.object({ pid: z.number() }),
  z.object({ failed: z.string() }),
  z.object({ code: z.number().nullable(), signal: z.string().nullable() }),
]);

const KEEPER_LOST: KeptEnd = { code: null, signal: null, failed: 'its keeper process was ended' };

const deferred = <Value>() => {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};

/** Milliseconds in which what a command printed last is waited for, once it has ended. */
const LAST_WORDS = 2_000;

const watch = (keeper: ChildProcess): Pick<KeptProcess, 'started' | 'exited'> => {
  const started = deferred<number | null>();
  const exited = deferred<KeptEnd>();
  let end = KEEPER_LOST;
  // How it ended may be told before all that it printed is read: the keeper is closed once both are.
  const ended = (how: KeptEnd): void => {
    end = how;
    setTimeout(() => exited.resolve(how), LAST_WORDS).unref();
  };
  keeper.on('message', (raw) => {
    const message = messageSchema.parse(raw);
    if ('pid' in message) started.resolve(message.pid);
    else if ('failed' in message) ended({ code: null, signal: null, failed: message.failed });
    else ended({ ...message, failed: null });
  });
  keeper.on('error', ({ message }) => exited.resolve({ code: null, signal: null, failed: message }));
  keeper.on('close', () => exited.resolve(end));
  exited.promise.then(() => started.resolve(null));
  return { started: started.promise, exited: exited.promise };
};

const readLines = ({ stdout, stderr }: ChildProcess, take: (line: string) => void): void => {
  for (const input of [stdout, stderr]) if (input) createInterface({ input }).on('line', take);
};

const askToEnd = (keeper: ChildProcess): void => {
  if (keeper.connected) keeper.send('end', () => {});
};

/** Starts a command under a keeper, in a process group of its own; `root` is the project's folder. */
export const startKept = (root: string, { command, args, environment, output, grace }: KeptCommand): KeptProcess => {
  const sink = typeof output === 'number' ? output : 'pipe';
  const keeper = spawn(process.execPath, [join(root, 'server/neo4j/keeper.mjs'), String(grace), command, ...args], {
    detached: true,
    env: { ...environment },
    stdio: ['ignore', sink, sink, 'ipc'],
    windowsHide: true,
  });
  if (typeof output === 'function') readLines(keeper, output);
  const { started, exited } = watch(keeper);
  const end = (): Promise<KeptEnd> => {
    askToEnd(keeper);
    return exited;
  };
  return { started, exited, end };
};
