import { createServer } from 'node:net';

/** Tries to listen there; resolves to the port that was given, or to null where it is busy. */
const tryPort = (port: number, host: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      code === 'EADDRINUSE' || code === 'EACCES' ? resolve(null) : reject(new Error(message)),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });

/** The wanted port of this machine's loopback where it is free, else any free one; 0 wants none in particular. */
export const freeLoopbackPort = async (wanted: number): Promise<number> => {
  const port = (await tryPort(wanted, '127.0.0.1')) ?? (await tryPort(0, '127.0.0.1'));
  if (port === null) throw new Error('This machine has no free port left on 127.0.0.1.');
  return port;
};
