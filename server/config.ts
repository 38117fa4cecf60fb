import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { homedir, totalmem } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Environment variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A Neo4j that somebody else runs. */
export type GivenServer = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

/** The Neo4j that the program runs itself; sizes in MiB. */
export type LocalServer = {
  /** Holds `lib` (the jars, shared) and one folder an instance. */
  readonly folder: string;
  /** Name of the folder with this server's data; two names never meet. */
  readonly instance: string;
  readonly heap: number;
  readonly pageCache: number;
  /** Where Bolt listens when that port is free; 0 takes any free one. */
  readonly boltPort: number;
  /** Compiles lightly, so that it is up sooner and slower under long load: for tests. */
  readonly shortLived: boolean;
  /** Refuses every write to the record. One whose folder is new must have been started without, or it never answers. */
  readonly isReadOnly: boolean;
};

/** Where this machine keeps what we look for, and the environment that child processes get. */
export type Machine = {
  readonly path: readonly string[];
  readonly javaHome: string | null;
  /** Folders that hold one Java a subfolder, and where in the subfolder its `bin` is. */
  readonly javaShelves: readonly (readonly [folder: string, inside: string])[];
  readonly mavenHome: string | null;
  readonly chromiumPath: string | null;
  readonly environment: Environment;
};

/** Everything that can be set, read once at the start and frozen. */
export type Config = {
  readonly paths: {
    readonly root: string;
    readonly data: string;
    /** The web application as it was built for browsers, and for Node. */
    readonly web: string;
    readonly pages: string;
    readonly facts: string;
  };
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly portWasChosen: boolean;
    /** Where the service is reached from outside, `https://bo-may.example`; null: as each request says. */
    readonly publicUrl: string | null;
    /** The proxies whose word is taken for who asks: addresses, networks, express' names for them, or how many there are; null: none. */
    readonly trustProxy: readonly string[] | number | null;
    /** Points of cost a minute for each client, and whether this machine itself is counted; null: no limit. */
    readonly allowance: { readonly perMinute: number; readonly loopback: boolean } | null;
    /** Milliseconds from the wish to end to the port's closing, in which new requests are still answered. */
    readonly stopDelay: number;
  };
  /** Where Prometheus reads what is measured, apart from the service; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  readonly neo4j: {
    readonly given: GivenServer | null;
    readonly local: LocalServer;
    /** Whether the local server is to refuse every write once the record is loaded. */
    readonly isLocked: boolean;
  };
  readonly log: { readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent' };
  readonly machine: Machine;
};

/** The configuration, or every fault of the environment in plain words. */
export type Reading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

const MIB = 1024 * 1024;
const MIB_OF_UNIT: Readonly<Record<string, number>> = { m: 1, g: 1024 };

/**
 * MiB that a first load of the whole record in one transaction needs: measured on 2026-11-25, 1,792 passes; 1,536 is refused, and 1,280
 * without a limit ends Neo4j.
 */
const SMALLEST_HEAP = 1792;
const SMALLEST_PAGE_CACHE = 64;

const climb = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json above the program: it must stay inside its project folder.');
  return climb(parent);
};

/** The project's folder, found from the running file: the same for the source and for what is built from it. */
export const projectRoot = climb(dirname(fileURLToPath(import.meta.url)));

const port = (least: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number')
    .transform(Number)
    .refine((value) => value >= least && value <= 65_535, `must be between ${least} and 65535`);

const size = (least: number) =>
  z
    .string()
    .regex(/^\d{1,6}[mg]$/i, 'must be a size such as 512m or 2g')
    .transform((text) => Number(text.slice(0, -1)) * (MIB_OF_UNIT[text.slice(-1).toLowerCase()] ?? 1))
    .refine((value) => value >= least, `must be at least ${least}m`);

/** Points of cost a minute that a client has where nothing is set: five questions as large as one may be. */
const ALLOWANCE = 1_000_000;
/** The least that can be set: one question as large as one may be, and what reading it costs. */
const SMALLEST_ALLOWANCE = 250_000;

const allowance = z
  .string()
  .regex(/^(off|\d{1,12})$/, 'must be a number of points a minute, or off')
  .transform((text) => (text === 'off' ? ('off' as const) : Number(text)))
  .refine((value) => value === 'off' || value >= SMALLEST_ALLOWANCE, `must be at least ${SMALLEST_ALLOWANCE}, or off`);

const isProxy = (text: string): boolean => {
  const [address = '', bits] = text.split('/');
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const most = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most))
  );
};

const trustedProxies = z
  .string()
  .transform((text) => (/^[1-9]$/.test(text) ? Number(text) : text.split(',').map((one) => one.trim())))
  .refine(
    (value) => typeof value === 'number' || value.every(isProxy),
    'must be how many proxies there are (1 to 9), or their addresses: loopback, 10.0.0.0/8, 2001:db8::1',
  );

const boltUri = z.url({
  protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/,
  error: 'must be an address such as bolt://localhost:7687 or neo4j+s://example.org',
});

const environmentSchema = z.object({
  PORT: port(0).optional(),
  HOST: z.string().regex(/^\S+$/, 'must be a host name or an address').default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://bo-may.example' })
    .transform((url) => new URL(url).origin)
    .optional(),
  TRUST_PROXY: trustedProxies.optional(),
  RATE_LIMIT: allowance.optional(),
  STOP_DELAY: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number of milliseconds')
    .transform(Number)
    .default(500),
  METRICS_PORT: port(0).optional(),
  METRICS_HOST: z.string().regex(/^\S+$/, 'must be a host name or an address').default('127.0.0.1'),
  NEO4J_URI: boltUri.refine((uri) => new URL(uri).password === '', 'must not hold a password').optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_HEAP: size(SMALLEST_HEAP).optional(),
  NEO4J_PAGE_CACHE: size(SMALLEST_PAGE_CACHE).optional(),
  NEO4J_BOLT_PORT: port(0).default(7687),
  NEO4J_READ_ONLY: z.enum(['on', 'off'], 'must be on or off').default('off'),
  DATA_FOLDER: z.string().default('.data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

type Settings = z.infer<typeof environmentSchema>;

const credentialFaults = ({ NEO4J_URI, NEO4J_PASSWORD, NEO4J_USERNAME }: Environment): readonly string[] => {
  if (!NEO4J_URI) {
    return NEO4J_PASSWORD ? ['NEO4J_PASSWORD is set, but NEO4J_URI is not: set both, or neither'] : [];
  }
  if (!NEO4J_PASSWORD) return ['NEO4J_PASSWORD is missing: NEO4J_URI names a server, and it needs its password'];
  const isDefault = NEO4J_PASSWORD === 'neo4j' && (NEO4J_USERNAME ?? 'neo4j') === 'neo4j';
  return isDefault ? ['NEO4J_PASSWORD is the default one, neo4j: give the server a password of its own'] : [];
};

const settingFaults = (error: z.ZodError): readonly string[] =>
  error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

/** MiB of heap and page cache that leave a machine with this much memory (MiB) room for the rest. */
export const sizesFor = (memory: number): { readonly heap: number; readonly pageCache: number } => {
  if (memory < 8 * 1024) return { heap: SMALLEST_HEAP, pageCache: 128 };
  if (memory < 16 * 1024) return { heap: SMALLEST_HEAP, pageCache: 256 };
  return { heap: 2048, pageCache: 512 };
};

const machineMemory = (): number => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / MIB;

/** Java reads file names by the locale: UTF-8 keeps folders with Vietnamese names working. Our password stays with us. */
const childEnvironment = ({ NEO4J_PASSWORD: _, ...rest }: Environment): Environment => ({
  ...rest,
  LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : rest.LC_ALL,
});

const javaShelves = (): Machine['javaShelves'] => [
  ['/usr/lib/jvm', ''],
  ['/usr/java', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  ['/opt/homebrew/opt', ''],
  ['/usr/local/opt', ''],
  [join(homedir(), '.sdkman/candidates/java'), ''],
  ['C:\\Program Files\\Eclipse Adoptium', ''],
  ['C:\\Program Files\\Java', ''],
  ['C:\\Program Files\\Microsoft', ''],
  ['C:\\Program Files\\Amazon Corretto', ''],
  ['C:\\Program Files\\Zulu', ''],
];

const machineOf = (environment: Environment): Machine => ({
  path: (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((folder) => folder !== ''),
  javaHome: environment.JAVA_HOME || null,
  javaShelves: javaShelves(),
  mavenHome: environment.MAVEN_HOME || environment.M2_HOME || null,
  chromiumPath: environment.CHROMIUM_PATH || null,
  environment: childEnvironment(environment),
});

const givenServer = (settings: Settings): GivenServer | null =>
  settings.NEO4J_URI
    ? {
        uri: settings.NEO4J_URI,
        username: settings.NEO4J_USERNAME,
        password: settings.NEO4J_PASSWORD ?? '',
        database: settings.NEO4J_DATABASE,
      }
    : null;

/** This machine is counted where somebody said how much, or which proxies tell for whom they ask. */
const allowanceOf = ({ RATE_LIMIT, TRUST_PROXY }: Settings): Config['http']['allowance'] => {
  if (RATE_LIMIT === 'off') return null;
  return { perMinute: RATE_LIMIT ?? ALLOWANCE, loopback: RATE_LIMIT !== undefined || TRUST_PROXY !== undefined };
};

const toConfig = (settings: Settings, environment: Environment): Config => {
  const data = resolve(projectRoot, settings.DATA_FOLDER);
  const sizes = sizesFor(machineMemory());
  return {
    paths: {
      root: projectRoot,
      data,
      web: join(projectRoot, 'dist/web'),
      pages: join(projectRoot, 'dist/pages'),
      facts: join(projectRoot, 'seed/facts'),
    },
    http: {
      host: settings.HOST,
      port: settings.PORT ?? 4000,
      portWasChosen: settings.PORT !== undefined,
      publicUrl: settings.PUBLIC_URL ?? null,
      trustProxy: settings.TRUST_PROXY ?? null,
      allowance: allowanceOf(settings),
      stopDelay: settings.STOP_DELAY,
    },
    metrics: settings.METRICS_PORT === undefined ? null : { host: settings.METRICS_HOST, port: settings.METRICS_PORT },
    neo4j: {
      given: givenServer(settings),
      local: {
        folder: join(data, 'neo4j'),
        instance: 'main',
        heap: settings.NEO4J_HEAP ?? sizes.heap,
        pageCache: settings.NEO4J_PAGE_CACHE ?? sizes.pageCache,
        boltPort: settings.NEO4J_BOLT_PORT,
        shortLived: false,
        isReadOnly: false,
      },
      isLocked: settings.NEO4J_READ_ONLY === 'on',
    },
    log: { level: settings.LOG_LEVEL },
    machine: machineOf(environment),
  };
};

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

/** Reads the settings out of an environment; an empty variable counts as not set. */
export const readConfig = (environment: Environment): Reading => {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(filled);
  const faults = [...(parsed.error ? settingFaults(parsed.error) : []), ...credentialFaults(filled)];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: deepFreeze(toConfig(parsed.data, environment)) };
};

/** The configuration of this process; where it has faults, tells them all and ends the process with 1. */
export const loadConfig = (): Config => {
  const reading = readConfig(process.env);
  if (reading.ok) return reading.config;
  console.error('The program cannot start with these settings (environment variables):');
  for (const fault of reading.faults) console.error(`  - ${fault}`);
  process.exit(1);
};
