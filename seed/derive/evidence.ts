import { factKey } from '../../server/model/telling/kinds.ts';
import { type GraphRow, type Link, link } from './row.ts';

/** The relationships by which a fact rests on a source, the strongest first. */
const EVIDENCE: readonly string[] = ['CITES', 'LEGAL_BASIS', 'LATER_ACT'];

const byStrength = (a: Link, b: Link): number => EVIDENCE.indexOf(a.type) - EVIDENCE.indexOf(b.type);

/** One relationship to each source, so that a source's degree is the number of facts that rest on it. */
const onceEach = (links: readonly Link[]): readonly Link[] => {
  const sources = new Map<string, Link>();
  for (const one of [...links].sort(byStrength)) if (!sources.has(one.to)) sources.set(one.to, one);
  return [...sources.values()];
};

/** With what an index needs to page the facts of a source in order of their kinds and ids. */
const withKey = (row: GraphRow, one: Link): Link => ({
  ...one,
  props: { source: one.to, key: factKey(row.label, row.id) },
});

const withEvidenceOf = (row: GraphRow): GraphRow => {
  const evidence = onceEach(row.links.filter(({ type }) => EVIDENCE.includes(type)));
  const [first, ...others] = evidence;
  if (first === undefined) return row;
  const rest = row.links.filter(({ type }) => !EVIDENCE.includes(type));
  const links = [...rest, ...evidence.map((one) => withKey(row, one))];
  if (others.length > 0) return { ...row, links };
  const props = { ...row.props, onlySource: first.to, onlyKey: factKey(row.label, row.id) };
  return { ...row, props, links: [...links, link('ONLY_SOURCE', row.id, first.to)] };
};

/**
 * The rows with their evidence arranged for reading by source: one relationship from a fact to each source that it rests on, and what rests
 * on one source alone marked as such.
 */
export const withEvidence = (rows: readonly GraphRow[]): readonly GraphRow[] => rows.map(withEvidenceOf);
