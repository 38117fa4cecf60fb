import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Config, loadConfig } from '../../server/config.ts';

/** What Playwright's `chromium.launch` needs to start a browser. */
export type Browser = { readonly executablePath: string; readonly args: string[] };

const run = promisify(execFile);

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where macOS and Windows keep them; these are not on PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The pages are our own, so no sandbox is needed, and where root runs the tests or the system forbids unprivileged
 * ones there is none. Text is drawn alike everywhere, and memory does not lie in a shared folder that may be small.
 */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-domain-reliability'];

const isRunnable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Ubuntu's /usr/bin/chromium-browser may be a script that only says how to install it: so it is asked its version. */
const works = async (path: string): Promise<boolean> => {
  if (!(await isRunnable(path))) return false;
  if (process.platform === 'win32') return true;
  return run(path, ['--version'], { timeout: 15_000 }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  );
};

const systemBrowser = async ({ machine }: Config): Promise<string | null> => {
  const onPath = NAMES.flatMap((name) => machine.path.map((folder) => join(folder, name)));
  for (const path of [...onPath, ...PLACES]) if (await works(path)) return path;
  return null;
};

const versionOf = async ({ paths }: Config): Promise<string> => {
  const text = await readFile(join(paths.root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
};

const UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

/** The package unpacks into the folder for temporary files; ours, so that nobody else's file is run. */
const unpack = async ({ paths, machine }: Config, folder: string): Promise<void> => {
  const draft = `${folder}-${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  const env = { ...machine.environment, TMPDIR: draft };
  await run(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: paths.root, env });
  await rename(draft, folder).catch(async (error) => {
    await rm(draft, { recursive: true, force: true });
    if ((await readdir(folder).catch(() => [])).length === 0) throw error;
  });
};

const packagedBrowser = async (config: Config): Promise<string> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser for the tests: install Chrome or Chromium, or set CHROMIUM_PATH to one.');
  const folder = join(config.paths.data, `chromium-${await versionOf(config)}`);
  const path = join(folder, 'chromium');
  if (!(await isRunnable(path))) await unpack(config, folder);
  return path;
};

/**
 * The browser for the tests: the one that CHROMIUM_PATH names, else the system's, else the one of a package.
 * Throws where CHROMIUM_PATH names none that works.
 */
export const findChromium = async (config: Config = loadConfig()): Promise<Browser> => {
  const given = config.machine.chromiumPath;
  if (given && !(await works(given))) throw new Error(`CHROMIUM_PATH names no browser that starts: ${given}`);
  const executablePath = given ?? (await systemBrowser(config)) ?? (await packagedBrowser(config));
  return { executablePath, args: ARGS };
};
