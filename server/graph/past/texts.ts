import { texts } from '../texts.ts';
import { atRelease } from './rewrite.ts';

/** Questions about releases are asked of all of them, not at one. */
const isAboutReleases = (name: string): boolean => name.startsWith('release/');

const isRead = (name: string): boolean => !name.startsWith('write/') && !name.startsWith('schema/');

/** The names of the questions that can be asked at a release. */
export const askedAtRelease: readonly string[] = [...texts.keys()].filter(
  (name) => isRead(name) && !isAboutReleases(name),
);

/** Each question as it is asked at a release `$knownAt`, by the name of its file; made once, from the very text that is asked of today. */
export const pastTexts: ReadonlyMap<string, string> = new Map(
  askedAtRelease.map((name) => [name, atRelease(texts.get(name) ?? '')]),
);
