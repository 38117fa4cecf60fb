import { type Attested, type EdtfDate, parseEdtf } from '#temporal';
import type { SourceFact } from '../record.ts';
import type { Ends } from './row.ts';

/** When each source was published; a source without a date is not in it. */
export type Published = ReadonlyMap<string, EdtfDate>;

/** The dates of the sources, by id. */
export const publishedIn = (sources: readonly SourceFact[]): Published =>
  new Map(sources.flatMap(({ id, published }) => (published ? [[id, parseEdtf(published)] as const] : [])));

/**
 * A fact that is still in effect, but of which no beginning is known, held at the latest when its newest source said so: without this
 * "still in effect" would be merely possible for ever.
 */
export const stillHeld = (ends: Ends, sources: readonly string[], published: Published): Attested => {
  if (ends.to !== '..' || (ends.from !== undefined && ends.from !== null)) return {};
  const dates = sources.flatMap((id) => published.get(id) ?? []);
  return { last: [...dates].sort((a, b) => b.max - a.max)[0] };
};
