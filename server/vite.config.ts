import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vite';

const root = dirname(import.meta.dirname);

/** What is built and from where; what is not there is left out. */
const ENTRIES: Readonly<Record<string, string>> = {
  main: 'server/main.ts',
  seed: 'seed/load.ts',
  sheet: 'seed/sheet-command.ts',
  counts: 'seed/counts-command.ts',
  release: 'seed/release-command.ts',
  integrity: 'seed/integrity-command.ts',
  backup: 'seed/backup/backup-command.ts',
  restore: 'seed/backup/restore-command.ts',
};

/** Built apart, with `--mode codegen`: the others may need what it is to write. */
const CODEGEN: Readonly<Record<string, string>> = { codegen: 'server/codegen.ts' };

/** Built apart, with `--mode bench`: nothing of the service needs it. */
const BENCH: Readonly<Record<string, string>> = {
  bench: 'test/bench/main.ts',
  serve: 'test/bench/serve.ts',
  'bench-web': 'test/bench-web/main.ts',
};

/** What is built in a mode of Vite, and into which folder of dist. */
const MODES: Readonly<Record<string, { readonly entries: Readonly<Record<string, string>>; readonly folder: string }>> =
  {
    codegen: { entries: CODEGEN, folder: 'codegen' },
    bench: { entries: BENCH, folder: 'bench' },
  };

const present = (entries: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, join(root, path)] as const)
      .filter(([, path]) => existsSync(path)),
  );

/** The programs that run in Node, in dist/server, with the .cypher files inside; packages stay outside. */
export default defineConfig(({ mode }) => {
  const { entries, folder } = MODES[mode] ?? { entries: ENTRIES, folder: 'server' };
  return {
    root,
    publicDir: false,
    build: {
      ssr: true,
      outDir: `dist/${folder}`,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { input: present(entries) },
    },
  };
});
