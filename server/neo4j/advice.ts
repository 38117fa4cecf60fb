import { readFile } from 'node:fs/promises';
import { StartFault } from './faults.ts';
import type { JavaSearch } from './java.ts';

/** How a kind of system installs Java and Maven. */
type Installer = { readonly java: string; readonly maven: string; readonly both: string };

const packages = (command: string, java: string, maven: string): Installer => ({
  java: `${command} ${java}`,
  maven: `${command} ${maven}`,
  both: `${command} ${java} ${maven}`,
});

const WINDOWS: Installer = {
  java: 'winget install EclipseAdoptium.Temurin.21.JRE',
  maven: 'scoop install maven   (or unpack https://maven.apache.org/download.cgi and add its bin folder to PATH)',
  both: 'winget install EclipseAdoptium.Temurin.21.JRE   and then   scoop install maven',
};

/** Debian 11 and 12 have Java 17, later ones and Ubuntu since 22.04 have 21. */
const debianJava = (release: string): string =>
  /^ID=debian$/m.test(release) && /^VERSION_ID="1[12]"/m.test(release)
    ? 'openjdk-17-jre-headless'
    : 'openjdk-21-jre-headless';

const linuxInstaller = (release: string): Installer => {
  const names = (/^ID=.*$/m.exec(release)?.[0] ?? '') + (/^ID_LIKE=.*$/m.exec(release)?.[0] ?? '');
  if (/fedora|rhel|centos/.test(names)) return packages('sudo dnf install', 'java-21-openjdk-headless', 'maven');
  if (/arch/.test(names)) return packages('sudo pacman -S', 'jre21-openjdk-headless', 'maven');
  if (/alpine/.test(names)) return packages('sudo apk add', 'openjdk21-jre-headless', 'maven');
  if (/suse/.test(names)) return packages('sudo zypper install', 'java-21-openjdk-headless', 'maven');
  return packages('sudo apt install', debianJava(release), 'maven');
};

/** How this system installs them; `release` is the text of /etc/os-release, empty elsewhere. */
export const installerFor = (platform: NodeJS.Platform, release: string): Installer => {
  if (platform === 'win32') return WINDOWS;
  if (platform === 'darwin') return packages('brew install', 'openjdk@21', 'maven');
  return linuxInstaller(release);
};

const OTHER_WAYS = [
  'or use a Neo4j that runs elsewhere: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, then start again',
  'or, with Docker: docker compose up',
];

const hereInstaller = async (): Promise<Installer> =>
  installerFor(process.platform, await readFile('/etc/os-release', 'utf8').catch(() => ''));

const unfitText = ({ unfit }: JavaSearch): string =>
  unfit.length === 0
    ? 'none was found'
    : `found only ${unfit.map(({ major, home }) => `Java ${major} (${home})`).join(', ')}`;

/** Neo4j cannot run or cannot be fetched here: names what is missing, how to install it on this system, and the other two ways. */
export const missingTools = async (search: JavaSearch, mavenIsMissing: boolean): Promise<StartFault> => {
  const installer = await hereInstaller();
  if (search.java) {
    const what = 'Maven (mvn) is missing; it fetches the Neo4j server, once.';
    return new StartFault(what, [`install it: ${installer.maven}`, ...OTHER_WAYS]);
  }
  const java = `Neo4j needs Java 17 or 21; ${unfitText(search)}.`;
  if (!mavenIsMissing) return new StartFault(java, [`install it: ${installer.java}`, ...OTHER_WAYS]);
  return new StartFault(`${java} Maven (mvn), which fetches Neo4j once, is missing too.`, [
    `install both: ${installer.both}`,
    ...OTHER_WAYS,
  ]);
};
