import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import type { RequestHandler } from 'express';

/** Files by their place below a folder, `assets/index.js`. */
type Held = ReadonlyMap<string, Buffer>;

/** Whole pages are rendered, and what a name with a dot says is for the build alone. */
const isServed = (path: string): boolean => extname(path) !== '.html' && !/(^|\/)\./.test(path);

const heldFrom = (folder: string): Held => {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths
      .map((path) => [path.slice(folder.length + 1).replaceAll(sep, posix.sep), path] as const)
      .filter(([place]) => isServed(place))
      .map(([place, path]) => [place, readFileSync(path)]),
  );
};

const ASSETS = '/assets/';

/** The name of an asset holds a sum of what is in it; everything else is asked for anew. */
const cachedFor = (path: string): string =>
  path.startsWith(ASSETS) ? 'public, max-age=31536000, immutable' : 'public, max-age=0';

const placeOf = (path: string): string | null => {
  try {
    return decodeURIComponent(path).slice(1);
  } catch {
    return null;
  }
};

/**
 * Serves the files of a build from memory, as they were when the service began: another build that is put in their place
 * does not take from the pages of this one what they point to. What is no file of the build goes on to the next; an asset is
 * passed on as not found (404).
 */
export const builtFiles = (folder: string): RequestHandler => {
  const held = heldFrom(folder);
  return ({ method, path }, response, next) => {
    if (method !== 'GET' && method !== 'HEAD') return next();
    const body = held.get(placeOf(path) ?? '');
    if (body === undefined) return next(path.startsWith(ASSETS) ? { status: 404 } : undefined);
    response.set('Cache-Control', cachedFor(path)).type(extname(path)).send(body);
  };
};
