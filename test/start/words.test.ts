import { describe, expect, it } from 'vitest';
import { installerFor } from '../../server/neo4j/advice.ts';
import { initialUserLine } from '../../server/neo4j/credentials.ts';
import { faultText } from '../../server/neo4j/faults.ts';
import { parseJarList } from '../../server/neo4j/jars.ts';
import { portWasTaken, startFailed, verdict } from '../../server/neo4j/log-verdict.ts';

describe('the first password', () => {
  it('is written as neo4j-admin writes it', () => {
    // Written by `neo4j-admin dbms set-initial-password secret-pass-1` of Neo4j 5.26.30.
    const salt = '40d8559d67e799450cb89df585c1679484ce991a0abe65bf6a5d0e124259c594';
    const digest = '6d6addc89d17612f5ffac5508c977a1474f9fee29f71b65f6adf56bd53fef5d1';
    const line = initialUserLine('neo4j', 'secret-pass-1', Buffer.from(salt, 'hex'));
    expect(line.trim()).toBe(`neo4j:SHA-256,${digest},${salt},1024:`);
  });
});

describe('the list of jars', () => {
  it('is read as sha256sum writes it, and takes no path', () => {
    const sum = 'a'.repeat(64);
    expect(parseJarList(`${sum}  one.jar\n${sum} *two.jar\n${sum}  ../three.jar\nnonsense\n`)).toEqual([
      { sha256: sum, name: 'one.jar' },
      { sha256: sum, name: 'two.jar' },
    ]);
  });
});

describe('how Java and Maven are installed', () => {
  const debian = (version: string) => `PRETTY_NAME="Debian"\nVERSION_ID="${version}"\nID=debian\n`;
  it.each([
    ['linux', debian('12'), 'sudo apt install openjdk-17-jre-headless maven'],
    ['linux', debian('13'), 'sudo apt install openjdk-21-jre-headless maven'],
    ['linux', 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n', 'sudo apt install openjdk-21-jre-headless maven'],
    ['linux', 'ID=fedora\n', 'sudo dnf install java-21-openjdk-headless maven'],
    ['darwin', '', 'brew install openjdk@21 maven'],
    ['win32', '', 'winget install EclipseAdoptium.Temurin.21.JRE'],
  ] as const)('on %s (%j): %s', (platform, release, command) =>
    expect(installerFor(platform, release).both).toContain(command),
  );
});

describe('what a log means', () => {
  it.each([
    ['java.io.IOException: No space left on device', /disk is full/],
    [
      'Error occurred during initialization of VM\nInvalid maximum heap size: -Xmx1x',
      /does not take an option: Invalid max/,
    ],
    ["Unrecognized VM option 'UseMagic'", /does not take an option.*UseMagic/],
    ['Could not reserve enough space for 99999999KB object heap', /memory/],
    ['ERROR Invalid memory configuration - exceeds physical memory. Check', /memory/],
    ['java.lang.OutOfMemoryError: Java heap space', /ran out of memory/],
    ['Currently using 716.0 MiB. dbms.memory.transaction.total.max threshold reached', /ran out of memory/],
    ['org.neo4j.kernel.StoreLockException: Lock file has been locked by another process', /Another Neo4j/],
    ['java.nio.file.AccessDeniedException: /srv/x/store_lock', /may not read or write \/srv\/x\/store_lock/],
    ['something never seen', /^It fell/],
  ])('%j', (log, expected) => expect(verdict('/srv/x', log, 'It fell.').message).toMatch(expected));

  it('always comes with something to do', () => {
    const text = faultText(verdict('/srv/x', '2026 ERROR something odd', 'It fell.'));
    expect(text).toContain('something odd');
    expect(text).toContain('delete /srv/x');
  });

  it('tells a taken port and a fallen start from the rest', () => {
    expect(portWasTaken('java.net.BindException: Address already in use')).toBe(true);
    expect(startFailed('Exception in thread "main" java.lang.IllegalArgumentException')).toBe(true);
    expect(startFailed('INFO  Started.')).toBe(false);
  });
});
