import { withEvidence } from '../../seed/derive/evidence.ts';
import { withPaging } from '../../seed/derive/paging.ts';
import { rosterRows } from '../../seed/derive/rosters.ts';
import { colleagueRows } from '../../seed/derive/served-with.ts';
import { stateChangeRows } from '../../seed/derive/state-changes.ts';
import type { EvidenceRow, PartOfRow, TenureRow } from '../../server/model/rows.ts';
import type { GraphRow } from './rows.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Of every so many bodies the colleagues are linked: in all they would be three million links. */
const LINKED_OF = 10;

/** What the rows that went by leave to be made of them together. */
type Kept = {
  readonly evidence: Map<string, GraphRow>;
  readonly changing: GraphRow[];
  readonly parts: PartOfRow[];
  readonly linked: TenureRow[];
  /** Of each tenure its body and its seat. */
  readonly held: Pick<TenureRow, 'organisation' | 'position'>[];
};

const merged = (known: GraphRow | undefined, row: GraphRow): GraphRow => {
  if (known === undefined) return row;
  const [sum, more] = [known.props, row.props] as unknown as [Mutable<EvidenceRow>, EvidenceRow];
  const counts = new Map(sum.kinds.map((kind, n) => [kind, sum.counts[n] ?? 0]));
  for (const [n, kind] of more.kinds.entries()) counts.set(kind, (counts.get(kind) ?? 0) + (more.counts[n] ?? 0));
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  sum.kinds = sorted.map(([kind]) => kind);
  sum.counts = sorted.map(([, count]) => count);
  sum.total += more.total;
  return known;
};

const isChanging = ({ label, props }: GraphRow): boolean =>
  ['Organisation', 'PartOf', 'Reorganisation'].includes(label) ||
  (label === 'Name' && props.type === 'organisation') ||
  (label === 'Tenure' && props.head === true);

const isLinked = ({ organisation }: TenureRow): boolean => Number(organisation.slice(-6)) % LINKED_OF === 0;

const keep = ({ changing, parts, linked, held }: Kept, row: GraphRow): void => {
  if (isChanging(row)) changing.push(row);
  if (row.label === 'PartOf') parts.push(row.props as unknown as PartOfRow);
  const tenure = row.props as unknown as TenureRow;
  if (row.label !== 'Tenure') return;
  held.push({ organisation: tenure.organisation, position: tenure.position });
  if (isLinked(tenure)) linked.push(tenure);
};

function* together({ evidence, changing, parts, linked, held }: Kept): Generator<GraphRow> {
  yield* evidence.values();
  yield* stateChangeRows(changing);
  const seats = new Set(held.map(({ position }) => position));
  yield* colleagueRows(linked, seats);
  yield* rosterRows(held, seats, parts);
}

/** The rows as the record's own are made ready, and behind them what is made of all of them together. */
export function* withDerived(rows: Generator<GraphRow>): Generator<GraphRow> {
  const kept: Kept = { evidence: new Map(), changing: [], parts: [], linked: [], held: [] };
  for (const row of rows)
    for (const made of withPaging(withEvidence([row]))) {
      if (made.label === 'Evidence') kept.evidence.set(made.id, merged(kept.evidence.get(made.id), made));
      else {
        keep(kept, made);
        yield made;
      }
    }
  yield* together(kept);
}
