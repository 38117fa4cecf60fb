import { Agent, request } from 'node:http';
import neo4j from 'neo4j-driver';
import { type Access, openDriver } from '../../server/graph/driver.ts';
import type { Statement } from './statements.ts';

/** One way to the answers: over HTTP, or by the driver alone. */
export type Way<Asked> = {
  /** Milliseconds until all of the answer is there, and how many bytes or rows it has. */
  readonly ask: (asked: Asked) => Promise<{ readonly time: number; readonly size: number }>;
  readonly close: () => Promise<void>;
};

const elapsed = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e6;

/** Asks the API as one client does that keeps its connection. Throws where an answer has errors. */
export const overHttp = (url: string): Way<string> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = (body: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks)));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    ask: async (body) => {
      const start = process.hrtime.bigint();
      const bytes = await answer(body);
      const time = elapsed(start);
      if (bytes.includes('"errors":')) throw new Error(`${bytes.toString().slice(0, 400)}\n${body.slice(0, 400)}`);
      return { time, size: bytes.length };
    },
    close: async () => agent.destroy(),
  };
};

/** Asks the database the same statements with the same parameters, as the driver's manual has it, and only decodes the answer. */
export const byDriver = ({ database, ...access }: Access): Way<readonly Statement[]> => {
  const driver = openDriver({ ...access, database });
  const read = async ({ text, params }: Statement): Promise<number> => {
    const { records } = await driver.executeQuery(text, params, { database, routing: neo4j.routing.READ });
    return records.length;
  };
  return {
    ask: async (statements) => {
      const start = process.hrtime.bigint();
      const rows = await Promise.all(statements.map(read));
      return { time: elapsed(start), size: rows.reduce((sum, one) => sum + one, 0) };
    },
    close: () => driver.close(),
  };
};
