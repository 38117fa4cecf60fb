import type { LocalServer } from '../config.ts';

/** The class that starts a community server. */
export const ENTRY_POINT = 'org.neo4j.server.CommunityEntryPoint';

/** Packages of java.base that the server reaches into; without them it does not start on Java 17 or 21. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** A whole load is one transaction of up to half a minute; queries bring their own, shorter limits. */
const LONGEST_TRANSACTION = '120s';

/**
 * Share of the heap that transactions may fill; the server's own is 0.7. It estimates high: measured, a full load that
 * it puts at over 1,459 MiB passes with a heap of 1,792.
 */
const TRANSACTIONS_SHARE = 0.95;

/**
 * The server's own settings: loopback only, nothing but Bolt, no file and no address reachable from Cypher,
 * no report to its maker, few and small logs.
 */
export const serverSettings = ({ heap, pageCache, isReadOnly }: LocalServer, boltPort: number): string =>
  Object.entries({
    'server.config.strict_validation.enabled': true,
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    ...(isReadOnly && { 'server.databases.read_only': 'neo4j' }),
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    // A sign of life for whoever waits on a connection, and how many may fail to come: without one the driver gives it up after 10 s.
    'server.bolt.connection_keep_alive': '5s',
    'server.bolt.connection_keep_alive_probes': 2,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.cypher.forbid_exhaustive_shortestpath': true,
    'db.transaction.timeout': LONGEST_TRANSACTION,
    'db.lock.acquisition.timeout': '30s',
    'dbms.memory.transaction.total.max': `${Math.floor(heap * TRANSACTIONS_SHARE)}m`,
    'server.memory.pagecache.size': `${pageCache}m`,
    'db.tx_log.preallocate': false,
    // A full disk leaves the log of a commit that failed in pieces: it is cut off there, and the graph is as before it. Else it may never start again.
    'internal.dbms.tx_log.fail_on_corrupted_log_files': false,
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '64m size',
    'db.logs.query.enabled': 'OFF',
    'server.logs.gc.enabled': false,
    // Without this the server waits ten seconds for nothing before it ends.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

const rollingLog = (name: string, pattern: string): string => `
    <RollingRandomAccessFile name="${name}" fileName="\${config:server.directories.logs}/${name}.log"
                             filePattern="$\${config:server.directories.logs}/${name}.log.%i">
      <PatternLayout pattern="${pattern}"/>
      <Policies><SizeBasedTriggeringPolicy size="5 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="1"/>
    </RollingRandomAccessFile>`;

/** A logging configuration that keeps one file and its predecessor, 5 MB each. */
export const logSettings = (name: 'debug' | 'neo4j'): string => `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>${rollingLog(name, '%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n')}
  </Appenders>
  <Loggers><Root level="INFO"><AppenderRef ref="${name}"/></Root></Loggers>
</Configuration>
`;

const opened = (name: string): readonly string[] => ['--add-opens', `java.base/${name}=ALL-UNNAMED`];

/** A word of a Java argument file: quoted, since folders may hold blanks. */
const quote = (word: string): string => `"${word.replaceAll('\\', '\\\\')}"`;

/** Java's options for the server, as the text of an argument file (a command line may be too long for the jars). */
export const javaOptions = ({ heap, shortLived }: LocalServer, classPath: string, archive: readonly string[]): string =>
  [
    ...OPENED.flatMap(opened),
    '-Xms256m',
    `-Xmx${heap}m`,
    ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : []),
    ...archive,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    classPath,
  ]
    .map(quote)
    .join('\n');
