import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../../server/config.ts';
import { measure, type Result } from './measure.ts';
import { readPools } from './pools.ts';
import { type Service, startService } from './service.ts';
import { captureFrom } from './statements.ts';
import { benchText, betweenMarkers } from './table.ts';
import { VERBS } from './verbs.ts';
import { byDriver, overHttp } from './ways.ts';

const config = loadConfig();

type Options = {
  readonly write?: boolean;
  readonly verbs?: string;
  readonly asked: string;
  readonly warm: string;
  readonly asItIs?: boolean;
};

const EXTENT = { warm: 200, asked: 500, seed: 20_250_301 };

const chosen = (pattern: string | undefined) =>
  VERBS.filter(({ name }) => pattern === undefined || new RegExp(pattern, 'i').test(name));

const machineText = (): string => {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
};

const whereText = ({ asked, warm }: typeof EXTENT): string =>
  `Milliseconds, measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\` (${machineText()}; client, service and database on ` +
  `the same machine): each verb with ${asked} random parameters after ${warm} to warm up, over HTTP by one client and, in turn, the same ` +
  'statements by the bare driver (its `executeQuery`, routed to read, and nothing done with the rows; the service itself asks without a ' +
  'transaction of its own). Within: at most 1 ms or 1.6 times over the driver.';

const measureAll = async ({ access, url }: Service, verbs: typeof VERBS, extent: typeof EXTENT) => {
  const pools = await readPools(access);
  const capture = captureFrom(access);
  const ways = { http: overHttp(url), driver: byDriver(access) };
  const results: Result[] = [];
  try {
    for (const verb of verbs) {
      const result = await measure(verb, pools, capture, ways, extent);
      console.error(
        `${verb.name}: ${result.http.p50.toFixed(2)} ms over HTTP, ${result.driver.p50.toFixed(2)} by the driver`,
      );
      results.push(result);
    }
    return results;
  } finally {
    await Promise.all([capture.close(), ways.http.close(), ways.driver.close()]);
  }
};

const write = async (words: string): Promise<void> => {
  const path = join(config.paths.root, 'README.md');
  const after = betweenMarkers(await readFile(path, 'utf8'), words);
  if (after === null) throw new Error('README.md has no markers <!-- bench --> and <!-- /bench -->');
  await writeFile(path, after);
};

const run = async (options: Options): Promise<void> => {
  const extent = { ...EXTENT, asked: Number(options.asked), warm: Number(options.warm) };
  const service = await startService(config, options.asItIs ?? false);
  try {
    const words = benchText(await measureAll(service, chosen(options.verbs), extent), whereText(extent));
    console.log(words);
    if (options.write) await write(words);
  } finally {
    await service.stop();
  }
};

await new Command('bench')
  .description('Measure each verb of the API over HTTP beside the same statements by the bare driver.')
  .option('--write', 'write the table into README.md, between its markers')
  .option('--verbs <pattern>', 'only verbs whose name matches')
  .option('--asked <n>', 'questions of each verb', String(EXTENT.asked))
  .option('--warm <n>', 'questions to warm up', String(EXTENT.warm))
  .option('--as-it-is', 'do not bring the database up to date first')
  .action(run)
  .parseAsync();
