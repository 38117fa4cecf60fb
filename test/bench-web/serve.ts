import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { documents } from '../../web/documents.generated.ts';
import { answerTo } from './record.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const questionIn = async (request: IncomingMessage, { searchParams }: URL) => {
  const asked = request.method === 'GET' ? Object.fromEntries(searchParams) : JSON.parse(await bodyOf(request));
  const variables = typeof asked.variables === 'string' ? JSON.parse(asked.variables) : asked.variables;
  return { query: asked.query ?? documents[asked.documentId], variables };
};

const answerQuestion = async (request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> => {
  const { query, variables } = await questionIn(request, url);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerTo(query, variables ?? {})));
};

const answerFile = async (folder: string, path: string, response: ServerResponse): Promise<void> => {
  const name = extname(path) === '' ? 'index.html' : normalize(path).replace(/^[/\\]+/, '');
  const text = await readFile(join(folder, name)).catch(() => null);
  if (text === null) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(text);
};

/** The built web with the made-up record behind it, on a free port of this machine. */
export const serveWeb = async (folder: string): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const isQuestion = url.pathname === '/graphql';
    const done = isQuestion ? answerQuestion(request, url, response) : answerFile(folder, url.pathname, response);
    done.catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
};
