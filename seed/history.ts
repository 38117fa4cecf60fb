import type { ChangeWrite, ReleaseWrite } from '../server/graph/writes.ts';
import { deriveGraph } from './derive/index.ts';
import type { GraphRow } from './derive/row.ts';
import type { SeedRecord } from './record.ts';
import { aboutOf, fieldsOf, titleOf } from './release/describe.ts';
import { type Change, differenceOf } from './release/difference.ts';
import type { Release } from './release/files.ts';
import { digestOfRows, recordOf, rowId, rowsOf } from './release/rows.ts';

/** The graph at each release and today; how many rows of the record changed since the newest release; the digest of today's record. */
export type States = {
  readonly states: readonly (readonly GraphRow[])[];
  readonly unreleased: number;
  readonly digest: string;
};

/** What each release means, and what the sheets mean today. Where nothing changed since the newest release, that is today's. */
export const statesOf = (record: SeedRecord, releases: readonly Release[]): States => {
  const today = deriveGraph(record);
  const rows = rowsOf(record);
  const newest = releases.at(-1);
  const digest = digestOfRows(rows);
  const unreleased = newest && newest.header.digest !== digest ? differenceOf(newest.rows, rows).length : 0;
  const before = newest && unreleased === 0 ? releases.slice(0, -1) : releases;
  const past = before.map(({ header, rows: then }) => deriveGraph(recordOf(then, `releases/${header.number}`)));
  return { states: [...past, today], unreleased, digest };
};

const changeWrite =
  ({ header: { number }, rows }: Release, before: Release | undefined, history: string) =>
  (change: Change, n: number): ChangeWrite => {
    const { kind, list, key } = change;
    const fields = (kind === 'withdrawn' ? before?.rows : rows)?.get(rowId(change))?.fields ?? {};
    return {
      id: `${number}|${rowId(change)}`,
      release: number,
      history,
      n: n + 1,
      kind,
      list,
      key,
      title: titleOf(list, key, fields),
      about: aboutOf(list, key, fields),
      fields: fieldsOf(change),
    };
  };

type Counts = Readonly<Record<string, number>>;

const releaseWrite =
  (counts: readonly Counts[], history: string) =>
  ({ header: { number, date, digest, summary, changes } }: Release, n: number): ReleaseWrite => ({
    id: number,
    place: n + 1,
    date,
    digest,
    summaryVi: summary.vi,
    summaryEn: summary.en,
    counts: JSON.stringify(counts[n] ?? {}),
    ...changes,
    history,
  });

/** What the graph says of the releases and of their changes; `counts` are those of the graph at each, by label. */
export const historyOf = (releases: readonly Release[], counts: readonly Counts[], history: string) => ({
  releases: releases.map(releaseWrite(counts, history)),
  changes: releases.flatMap((release, n) => release.changes.map(changeWrite(release, releases[n - 1], history))),
});
