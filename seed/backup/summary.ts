import { createHash } from 'node:crypto';
import { BackupFault } from './fault.ts';
import type { LinkLine, NodeLine } from './lines.ts';

type Counts = Readonly<Record<string, number>>;

/** What a backup holds, by its lines alone. */
export type Summary = {
  /** What the graph says of itself: the newest release, and the digest of the sheets and releases from which it was made. */
  readonly record: { readonly release: string | null; readonly digest: string };
  readonly nodes: number;
  readonly relationships: number;
  readonly labels: Counts;
  readonly types: Counts;
  /** SHA-256 over all lines, those of nodes first. */
  readonly digest: string;
};

/** Sees every line on its way, in the order of the file, and says in the end what they were. */
export type Tally = {
  readonly node: (node: NodeLine) => void;
  readonly link: (link: LinkLine) => void;
  readonly summary: () => Summary;
};

const add = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const inOrder = (counts: ReadonlyMap<string, number>): Counts =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

type Told = { readonly id?: unknown; readonly place?: unknown; readonly digest?: unknown };

/** Reads what the nodes of releases say: which is the newest, and from what the graph was made. */
const releases = () => {
  let newest: Told = {};
  let current: Told = {};
  return {
    see: ({ key, line }: NodeLine): void => {
      const told: Told = (JSON.parse(line) as { readonly properties: Told }).properties;
      if (key === 'current') current = told;
      else if (Number(told.place) > Number(newest.place ?? 0)) newest = told;
    },
    record: (): Summary['record'] => {
      if (typeof current.digest !== 'string')
        throw new BackupFault('The graph holds no record: load the sheets first (npm run seed).');
      return { release: typeof newest.id === 'string' ? newest.id : null, digest: current.digest };
    },
  };
};

/** Neo4j sorts texts by code points, which is the order of their UTF-8 bytes. */
const isBefore = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

/**
 * A tally of lines. Throws a BackupFault at a node without a key of its own, at a line out of its order, and at a relationship of which an
 * end is not among the nodes.
 */
export const tallyLines = (): Tally => {
  const hash = createHash('sha256');
  const labels = new Map<string, number>();
  const types = new Map<string, number>();
  const keys = new Set<string>();
  const told = releases();
  let links = 0;
  let last = '';
  const follow = (order: string): void => {
    if (isBefore(order, last)) throw new BackupFault(`out of order: "${order.replaceAll('\0', ' ')}"`);
    last = order;
  };
  return {
    node: (node) => {
      if (typeof node.key !== 'string') throw new BackupFault(`a node has no key: ${node.line.slice(0, 200)}`);
      if (keys.has(node.key)) throw new BackupFault(`two nodes have the key "${node.key}"`);
      follow(node.order);
      keys.add(node.key);
      for (const label of node.labels) add(labels, label);
      if (node.labels.includes('Release')) told.see(node);
      hash.update(node.line).update('\n');
    },
    link: (link) => {
      if (links === 0) last = '';
      follow(link.order);
      for (const end of [link.from, link.to])
        if (!keys.has(end)) throw new BackupFault(`a relationship ${link.type} has an end that is not there: "${end}"`);
      links += 1;
      add(types, link.type);
      hash.update(link.line).update('\n');
    },
    summary: () => ({
      record: told.record(),
      nodes: keys.size,
      relationships: links,
      labels: inOrder(labels),
      types: inOrder(types),
      digest: hash.digest('hex'),
    }),
  };
};
