import { nameRow } from '../../seed/derive/names.ts';
import { type GraphRow, type Link, link, links, row } from '../../seed/derive/row.ts';
import type { NamedType, TimeRow } from '../../server/model/rows.ts';
import type { Random } from './random.ts';
import { ALWAYS } from './times.ts';

/** With what every generated id begins; no id of the record does. */
export const PREFIX = 'zz';

/** An id: what it is of, and a number. */
export const idOf = (kind: string, n: number): string => `${PREFIX}-${kind}-${String(n).padStart(6, '0')}`;

/** Sorts generated rows behind the record's: what a page of a list shows is the same then, and what it costs can be compared. */
export const behind = (key: string): string => `${PREFIX}|${key}`;

/** What every fact has beside what it says. */
export const fact = (id: string, key: string, sources: readonly string[]) => ({
  id,
  key,
  confidence: 'verified' as const,
  sources,
  attested: '2025',
  noteVi: null,
  noteEn: null,
});

/** One source, seldom it and the next. */
export const cited = (random: Random, sources: number): readonly string[] => {
  const first = random.below(sources);
  return (random.unit() < 0.3 ? [first, (first + 1) % sources] : [first]).map((n) => idOf('source', n));
};

/** Links to sources. */
export const cites = (id: string, sources: readonly string[]): readonly Link[] => links('CITES', id, sources);

/** The official name by which a thing is found. */
export const named = (of: string, type: NamedType, vi: string, weight: number, time: TimeRow = ALWAYS): GraphRow =>
  nameRow({ of, type, class: 'official', vi, weight, time }, 0);

export { type GraphRow, type Link, link, row };
