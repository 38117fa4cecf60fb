// Runs one command and never outlives whoever started it: the channel to the parent closes however the parent ends,
// also by SIGKILL, and then the command is ended too, gently first. It stands in a process group of its own, so that
// Ctrl-C reaches the program alone, which then ends things in the right order.
// Called with: <milliseconds of grace> <command> <arguments...>; sends {pid}, then {code, signal} or {failed}.
import { spawn } from 'node:child_process';

const [grace = '20000', command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
const tell = (message) => process.connected && process.send(message, () => {});

const killTree = () => {
  if (process.platform !== 'win32') return child.kill('SIGKILL');
  spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
};

let ending = false;
const end = () => {
  if (ending) return;
  ending = true;
  child.kill('SIGTERM');
  setTimeout(killTree, Number(grace));
};

const leave = (message, code) => {
  if (!process.connected) process.exit(code);
  process.send(message, () => process.exit(code));
};

child.on('spawn', () => tell({ pid: child.pid }));
child.on('error', (error) => leave({ failed: error.message }, 127));
child.on('exit', (code, signal) => leave({ code, signal }, 0));
process.on('message', end);
process.on('disconnect', end);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
if (!process.connected) end();
