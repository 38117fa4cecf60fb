import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFault, StartFault } from './faults.ts';

/** The logs of a server folder, the most telling first. */
const LOGS = ['logs/console.log', 'logs/neo4j.log', 'logs/debug.log'];

/** How long each log is: what stands behind that is news. */
export type LogMarks = Readonly<Record<string, number>>;

/** Takes the marks before a start. */
export const markLogs = async (home: string): Promise<LogMarks> => {
  const sizes = LOGS.map(async (log) => [log, (await stat(join(home, log)).catch(() => null))?.size ?? 0] as const);
  return Object.fromEntries(await Promise.all(sizes));
};

const newsIn = async (home: string, log: string, from: number): Promise<string> => {
  const bytes = await readFile(join(home, log)).catch(() => Buffer.alloc(0));
  return bytes.subarray(bytes.length >= from ? from : 0).toString('utf8');
};

/** What the server has logged since the marks were taken. */
export const logNews = async (home: string, marks: LogMarks): Promise<string> =>
  (await Promise.all(LOGS.map((log) => newsIn(home, log, marks[log] ?? 0)))).join('\n');

/** The port that was free a moment ago is taken: worth another try with another one. */
export const portWasTaken = (log: string): boolean => /Address already in use|BindException/i.test(log);

/** Java keeps running after its main thread fell or its disk was full: the log tells sooner than the end of the process. */
export const startFailed = (log: string): boolean =>
  /^Exception in thread "main"|Failed to start Neo4j|No space left on device/m.test(log);

type Verdict = { readonly sign: RegExp; readonly fault: (home: string, match: RegExpExecArray) => StartFault };

const tooLittleMemory = (what: string): StartFault =>
  new StartFault(what, [
    'close other programs, or give Neo4j less or more: NEO4J_HEAP=2g NEO4J_PAGE_CACHE=64m npm start',
  ]);

const VERDICTS: readonly Verdict[] = [
  { sign: /No space left on device|Disk quota exceeded/i, fault: (home) => diskFault(`Neo4j's data (${home})`) },
  {
    sign: /exceeds physical memory|Could not reserve enough space|Cannot allocate memory|insufficient memory|Not enough memory/i,
    fault: () => tooLittleMemory('Neo4j could not get the memory that it was told to take.'),
  },
  {
    sign: /OutOfMemoryError|memory\.transaction\.total\.max threshold reached/,
    fault: () => tooLittleMemory('Neo4j ran out of memory.'),
  },
  {
    sign: /Unrecognized (?:VM )?option:? .*|Invalid (?:maximum|initial) heap size.*|Conflicting collector.*/,
    fault: (_, [line]) =>
      new StartFault(`Java does not take an option: ${line}`, [
        'look at the variables JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS and _JAVA_OPTIONS, which add options to every Java',
      ]),
  },
  {
    sign: /Lock file has been locked by another process|StoreLockException|FileLockException/,
    fault: (home) =>
      new StartFault(`Another Neo4j is using the folder ${home}.`, [
        'end that one, or set DATA_FOLDER to another folder',
      ]),
  },
  {
    sign: /AccessDeniedException:? (\S+)|Permission denied/,
    fault: (home, match) =>
      new StartFault(`Neo4j may not read or write ${match[1] ?? home}.`, [
        'let it belong to the person who starts the program',
      ]),
  },
  {
    sign: /UnsupportedClassVersionError/,
    fault: () => new StartFault('Neo4j needs Java 17 or 21.', ['set JAVA_HOME to one of them']),
  },
];

const tail = (log: string): readonly string[] =>
  log
    .split('\n')
    .filter((line) => /ERROR|Exception|Error|Caused by|error/.test(line))
    .slice(-5)
    .map((line) => line.trim().slice(0, 240));

/** What a log gives as the reason, where it gives one that we know. */
export const knownReason = (home: string, log: string): StartFault | null => {
  for (const { sign, fault } of VERDICTS) {
    const match = sign.exec(log);
    if (match) return fault(home, match);
  }
  return null;
};

/** One plain message for a server that did not come up or fell, from what it logged. */
export const verdict = (home: string, log: string, otherwise: string): StartFault =>
  knownReason(home, log) ??
  new StartFault(otherwise, [
    ...tail(log),
    `its logs are in ${join(home, 'logs')}`,
    `its data are made from the sheets: if nothing else helps, delete ${home} and start again`,
  ]);
