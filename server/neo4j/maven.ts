import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from '../config.ts';
import type { Report } from './access.ts';
import { diskFault, StartFault } from './faults.ts';
import type { Java } from './java.ts';
import { startKept } from './kept-process.ts';

const NAMES = process.platform === 'win32' ? ['mvn.cmd'] : ['mvn'];

/** Looks for Maven: MAVEN_HOME or M2_HOME first, then PATH; null where there is none. */
export const findMaven = async ({ mavenHome, path }: Machine): Promise<string | null> => {
  const folders = [...(mavenHome ? [join(mavenHome, 'bin')] : []), ...path];
  for (const command of folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))) {
    const found = await access(command, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  return null;
};

/** What a download needs to know. */
export type Download = {
  readonly root: string;
  readonly maven: string;
  readonly java: Java;
  readonly machine: Machine;
  /** Where the jars are put. */
  readonly into: string;
  /** A local repository of its own, so that nothing stored earlier is taken; null for the person's own one. */
  readonly repository: string | null;
  /** How many jars there will be. */
  readonly count: number;
  readonly signal: AbortSignal;
};

const DOWNLOADED = /^(?:\[INFO\] )?Downloaded from \S+ \S+\/([^/\s]+\.jar)/;

const watchOutput = (count: number, report: Report) => {
  const names = new Set<string>();
  const errors: string[] = [];
  const take = (line: string): void => {
    const name = DOWNLOADED.exec(line)?.[1];
    if (name) report(`Downloading Neo4j: ${names.add(name).size} of ${count} files`, Math.min(names.size / count, 1));
    if (line.startsWith('[ERROR] ')) errors.push(line.slice('[ERROR] '.length));
  };
  return { take, errors };
};

const NETWORK =
  /Unknown host|Could not transfer|Connection (refused|reset|timed out)|Network is unreachable|offline mode/i;

const downloadFault = (errors: readonly string[], code: number | null): StartFault => {
  const [first = `mvn ended with ${code}`] = errors;
  const reason = first.replace(/^Failed to execute goal \S+ \([^)]*\) on project \S+: /, '').slice(0, 400);
  if (/No space left/i.test(errors.join(' '))) return diskFault('the Neo4j server (about 300 MB)');
  return new StartFault(`Neo4j could not be downloaded: ${reason}`, [
    NETWORK.test(errors.join(' '))
      ? 'the first start needs the network; behind a proxy, Maven needs it in ~/.m2/settings.xml'
      : 'try again; what was downloaded so far is kept',
    'or use a Neo4j that runs elsewhere (NEO4J_URI), or docker compose up',
  ]);
};

const commandOf = ({ root, maven, into, repository }: Download): readonly string[] => [
  ...(process.platform === 'win32' ? ['cmd', '/d', '/s', '/c'] : []),
  maven,
  '--batch-mode',
  `--file=${join(root, 'server/neo4j/pom.xml')}`,
  ...(repository ? [`-Dmaven.repo.local=${repository}`] : []),
  'dependency:copy-dependencies',
  `-DoutputDirectory=${into}`,
];

/** Fetches the jars of the server through Maven. Throws a StartFault that says what went wrong, or the signal's reason. */
export const download = async (wanted: Download, report: Report): Promise<void> => {
  const { take, errors } = watchOutput(wanted.count, report);
  const [command = '', ...args] = commandOf(wanted);
  const environment = { ...wanted.machine.environment, JAVA_HOME: wanted.java.home };
  const maven = startKept(wanted.root, { command, args, environment, output: take, grace: 5_000 });
  const abort = () => void maven.end();
  wanted.signal.addEventListener('abort', abort, { once: true });
  const { code, failed } = await maven.exited;
  wanted.signal.removeEventListener('abort', abort);
  wanted.signal.throwIfAborted();
  if (failed) throw new StartFault(`Maven could not be run: ${failed}`);
  if (code !== 0) throw downloadFault(errors, code);
};
