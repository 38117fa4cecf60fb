import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildApp } from '../../server/app.ts';
import { loadConfig } from '../../server/config.ts';
import { openGraph } from '../../server/graph/graph.ts';

// The service as `npm start` runs it, on the database that NEO4J_URI names and as that is; ends with the process that started it.
const { neo4j, paths } = loadConfig();
if (neo4j.given === null) throw new Error('NEO4J_URI is missing');

const log = pino({ level: 'warn' });
const server = createServer(buildApp({ graph: openGraph(neo4j.given), log, webFolder: join(paths.root, 'dist/web') }));
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit(0));
