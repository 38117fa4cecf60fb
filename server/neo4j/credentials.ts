import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Neo4j 5's own scheme for `auth.ini`: SHA-256 over salt and password, then over the digest, 1,024 rounds in all. */
const ROUNDS = 1024;

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer =>
  parts.reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256')).digest();

const digest = (password: string, salt: Buffer): Buffer => {
  let bytes = sha256(salt, password);
  for (let round = 1; round < ROUNDS; round += 1) bytes = sha256(bytes);
  return bytes;
};

/** The line that gives a server its first password, as `neo4j-admin dbms set-initial-password` writes it. */
export const initialUserLine = (username: string, password: string, salt: Buffer): string =>
  `${username}:SHA-256,${digest(password, salt).toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;

const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
};

const passwordFile = (home: string): string => join(home, 'password');

/** The password kept in this server's folder; null where there is none, or not a whole one. */
export const keptPassword = async (home: string): Promise<string | null> => {
  const text = await readFile(passwordFile(home), 'utf8').catch(() => '');
  return /^[\w-]{32}\n$/.test(text) ? text.trim() : null;
};

/** Makes a new password, keeps it in a file of mode 600 and sets it as the one of a server that has not started yet. */
export const createPassword = async (home: string, username: string): Promise<string> => {
  const password = randomBytes(24).toString('base64url');
  await writeWhole(passwordFile(home), `${password}\n`);
  await writeWhole(join(home, 'data/dbms/auth.ini'), initialUserLine(username, password, randomBytes(32)));
  return password;
};

/** Makes sure that nobody else may read the password. */
export const guardPassword = (home: string): Promise<void> => chmod(passwordFile(home), 0o600);
