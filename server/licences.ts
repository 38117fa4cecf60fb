/** A package as the lockfile knows it; `dev`: used to build and to test only. */
type Locked = { readonly version?: string; readonly license?: string; readonly dev?: boolean };

/** What of package-lock.json (version 3) is read here. */
export type Lockfile = { readonly packages: Readonly<Record<string, Locked>> };

/** A package that is installed: its name, its version, its licence as an SPDX expression. */
export type Licensed = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly use: 'service' | 'work';
};

/**
 * Licences (SPDX) under which code may be used beside our own MIT: they ask for a notice at most. MPL-2.0 asks for more only of who
 * changes its files, OFL-1.1 only of who sells or changes the font.
 */
const COMPATIBLE: readonly string[] = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'MPL-2.0'],
  ...['OFL-1.1', 'Python-2.0', 'Unlicense'],
];

/** Whether an SPDX expression leaves a way that is compatible: one of its alternatives, each part of which is. */
export const isCompatible = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((way) => way.split(' AND ').every((part) => COMPATIBLE.includes(part)));

const FOLDER = 'node_modules/';

/** Every package of the lockfile, once a version, in the order of names. */
export const licensedIn = ({ packages }: Lockfile): readonly Licensed[] => {
  const all = Object.entries(packages)
    .filter(([path]) => path.includes(FOLDER))
    .map(([path, { version = '', license = 'unknown', dev = false }]): Licensed => {
      const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
      return { name, version, licence: license, use: dev ? 'work' : 'service' };
    });
  const once = new Map(all.toReversed().map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
};

const rowsOf = (packages: readonly Licensed[]): string =>
  packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n');

const table = (packages: readonly Licensed[]): string =>
  `| package | version | licence |\n| --- | --- | --- |\n${rowsOf(packages)}`;

const counted = (packages: readonly Licensed[]): string => {
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([licence, count]) => `${licence} ${count}`)
    .join(', ');
};

/** docs/licences.md: all that the lockfile names, and what is said of Neo4j. */
export const licencesText = (lock: Lockfile): string => {
  const all = licensedIn(lock);
  return `<!-- Made from package-lock.json by \`npm run codegen\`; do not edit. -->

# Licences of what we use

Our code is MIT, our data are CC BY 4.0 (see [LICENSE](../LICENSE)). \`test/trust/licences.test.ts\` refuses a package whose licence is not
compatible with that, and one that says something else in its own package.json.

**Neo4j** (5.26 community, and the jars that come with it) is under the GNU GPL, version 3. None of it is part of this project: the first
start has Maven fetch it to the machine where it runs, as [pom.xml](../server/neo4j/pom.xml) names it and
[jars.sha256](../server/neo4j/jars.sha256) pins it; it runs as a process of its own, and the service talks to it over Bolt by the driver,
which is Apache-2.0. Who passes on an image or a bundle with Neo4j inside passes on Neo4j, and has to keep to the GPL for that part. The
licences of the libraries in it are listed in \`META-INF/LICENSES.txt\` of its jars.

All packages: ${counted(all)}.

## In the service and its pages

${table(all.filter(({ use }) => use === 'service'))}

## To build and to test

${table(all.filter(({ use }) => use === 'work'))}
`;
};
