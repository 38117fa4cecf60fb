import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { loadFolder } from '../../seed/loader.ts';
import { buildApp } from '../../server/app.ts';
import type { Access } from '../../server/graph/driver.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { loadRenderer } from '../../server/pages/renderer.ts';

/** The service itself over a Neo4j that holds a record, on any free port of loopback: its address, and how it ends. */
export const serve = async (access: Access, root: string) => {
  const graph = openGraph(access);
  const webFolder = join(root, 'dist/web');
  const renderer = await loadRenderer({ browser: webFolder, pages: join(root, 'dist/pages') });
  if (renderer === null) throw new Error('the pages are not built');
  const log = pino({ level: 'silent' });
  const server = createServer(buildApp({ graph, log, webFolder, renderer, publicUrl: null }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await graph.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
};

/** Before and after the tests in a browser: the service with the whole record. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const access = project.getProvidedContext().neo4j;
  await loadFolder(access, 'seed/facts', () => {});
  const { url, stop } = await serve(access, project.config.root);
  project.provide('baseUrl', url);
  return stop;
};
