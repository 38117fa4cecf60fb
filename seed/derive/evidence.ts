import { createHash } from 'node:crypto';
import type { EvidenceRow } from '../../server/model/rows.ts';
import { factKey, kindOf } from '../../server/model/telling/kinds.ts';
import { type GraphRow, links, row } from './row.ts';

/** The relationships by which a fact rests on a source. */
const EVIDENCE: readonly string[] = ['CITES', 'LEGAL_BASIS', 'LATER_ACT'];

const sourcesOf = ({ links: all }: GraphRow): readonly string[] =>
  [...new Set(all.filter(({ type }) => EVIDENCE.includes(type)).map(({ to }) => to))].sort();

/** The id of a set of sources; short, since every fact bears one. */
const idOf = (sources: readonly string[]): string =>
  `ev-${createHash('sha1').update(sources.join(' ')).digest('base64url').slice(0, 12)}`;

type Group = { readonly id: string; readonly sources: readonly string[]; readonly counts: Map<string, number> };

const propsOf = ({ id, sources, counts }: Group): EvidenceRow => {
  const kinds = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id,
    key: id,
    sources,
    alone: sources.length === 1,
    kinds: kinds.map(([kind]) => kind),
    counts: kinds.map(([, count]) => count),
    total: kinds.reduce((sum, [, count]) => sum + count, 0),
  };
};

const evidenceRow = (group: Group): GraphRow =>
  row('Evidence', propsOf(group), links('RESTS_ON', group.id, group.sources));

/**
 * The rows with what is needed to read them by source: each fact names the set of sources that it rests on (as citation, legal basis or later
 * act), and each set, of which there are far fewer than facts, knows how many of each kind rest on it.
 */
export const withEvidence = (rows: readonly GraphRow[]): readonly GraphRow[] => {
  const groups = new Map<string, Group>();
  const facts = rows.map((one) => {
    const sources = sourcesOf(one);
    if (sources.length === 0) return one;
    const evidence = idOf(sources);
    const group = groups.get(evidence) ?? { id: evidence, sources, counts: new Map<string, number>() };
    groups.set(evidence, group);
    const kind = kindOf(one.label);
    group.counts.set(kind, (group.counts.get(kind) ?? 0) + 1);
    const alone = sources.length === 1 ? { alone: true } : {};
    return { ...one, props: { ...one.props, evidence, evidenceKey: factKey(one.label, one.id), ...alone } };
  });
  return [...facts, ...[...groups.values()].map(evidenceRow)];
};
