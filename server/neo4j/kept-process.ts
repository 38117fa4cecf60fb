import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Environment } from '../config.ts';

/** How a kept command ended; `failed` says why it, or its keeper, could not run. */
export type KeptEnd = { readonly code: number | null; readonly signal: string | null; readonly failed: string | null };

/** A command that ends when this process ends, whatever ends it. */
export type KeptProcess = {
  /** Resolves to the command's process id, or null where it could not be started. */
  readonly started: Promise<number | null>;
  readonly exited: Promise<KeptEnd>;
  /** What the command prints, where no file takes it. */
  readonly output: Readable | null;
  /** Asks it to end, by force once its grace is over. */
  readonly end: () => Promise<KeptEnd>;
};

/** What to run, and how. */
export type KeptCommand = {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Environment;
  /** An open file that takes what it prints; null to read it as `output`. */
  readonly log: number | null;
  /** Milliseconds between the polite end and the forced one. */
  readonly grace: number;
};

const messageSchema = z.union([
  z.object({ pid: z.number() }),
  z.object({ failed: z.string() }),
  z.object({ code: z.number().nullable(), signal: z.string().nullable() }),
]);

const KEEPER_LOST: KeptEnd = { code: null, signal: null, failed: 'its keeper process was ended' };

const watch = (keeper: ChildProcess): Pick<KeptProcess, 'started' | 'exited'> => {
  const { promise: started, resolve: start } = deferred<number | null>();
  const { promise: exited, resolve: finish } = deferred<KeptEnd>();
  keeper.on('message', (raw) => {
    const message = messageSchema.parse(raw);
    if ('pid' in message) start(message.pid);
    else if ('failed' in message) finish({ code: null, signal: null, failed: message.failed });
    else finish({ ...message, failed: null });
  });
  keeper.on('error', ({ message }) => finish({ code: null, signal: null, failed: message }));
  keeper.on('close', () => finish(KEEPER_LOST));
  exited.then(() => start(null));
  return { started, exited };
};

const deferred = <Value>() => {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};

/** Starts a command under a keeper; `root` is the project's folder. */
export const startKept = (root: string, { command, args, environment, log, grace }: KeptCommand): KeptProcess => {
  const out = log ?? 'pipe';
  const keeper = spawn(process.execPath, [join(root, 'server/neo4j/keeper.mjs'), String(grace), command, ...args], {
    detached: true,
    env: { ...environment },
    stdio: ['ignore', out, out, 'ipc'],
    windowsHide: true,
  });
  const { started, exited } = watch(keeper);
  const end = async (): Promise<KeptEnd> => {
    if (keeper.connected) keeper.disconnect();
    return exited;
  };
  return { started, exited, output: keeper.stdout, end };
};
