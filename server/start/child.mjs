import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and gives its exit code and what it printed (to the terminal where `show` is set).
 * A signal to us goes on to it, and once it has ended we end too.
 */
export const runChild = (command, args, { cwd, show = false, shell = false }) =>
  new Promise((resolve) => {
    const output = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', output, output], windowsHide: true });
    let text = '';
    let stoppedBy = null;
    const passOn = (signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    for (const signal of SIGNALS) process.on(signal, passOn);
    const finish = (code) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      if (stoppedBy) process.exit(130);
      resolve({ code, text: stripVTControlCharacters(text) });
    };
    child.on('error', (error) => {
      text += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
