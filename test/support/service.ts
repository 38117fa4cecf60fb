import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { loadFolder } from '../../seed/loader.ts';
import { buildApp } from '../../server/app.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { loadRenderer } from '../../server/pages/renderer.ts';

/** Before and after the tests in a browser: the service itself, with the whole record, on any free port of loopback. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const access = project.getProvidedContext().neo4j;
  await loadFolder(access, 'seed/facts', () => {});
  const graph = openGraph(access);
  const webFolder = join(project.config.root, 'dist/web');
  const renderer = await loadRenderer({ browser: webFolder, pages: join(project.config.root, 'dist/pages') });
  if (renderer === null) throw new Error('the pages are not built');
  const log = pino({ level: 'silent' });
  const server = createServer(buildApp({ graph, log, webFolder, renderer, publicUrl: null }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  project.provide('baseUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await graph.close();
  };
};
