import type { Lead } from '../career/record.ts';
import type { NameRow, OrganisationRow, PositionRow, TenureRow, VacancyRow } from '../rows.ts';

/** The most tenures of one seat that are read for a succession; `cypher/succession/record` says the same. */
export const MOST_HOLDERS = 1000;

/** Whether all who held a seat were read. */
export const isWhole = ({ holders, tenures }: Segment): boolean => holders <= tenures.length;

/**
 * One seat of a succession with its body, the names that this bore, who held it (the newest first, at most MOST_HOLDERS of `holders` in all) and
 * the vacancies that sources tell. `changes` lead on to the same seat in later bodies; one from the seat to itself is a rename of its body.
 */
export type Segment = {
  readonly seat: PositionRow;
  readonly body: OrganisationRow;
  readonly names: readonly NameRow[];
  readonly holders: number;
  readonly tenures: readonly TenureRow[];
  readonly vacancies: readonly VacancyRow[];
  readonly changes: readonly Lead[];
};

/** What the record holds of a seat, or of the head seats of a body: `starts` are the seats asked for, the oldest segment comes first. */
export type SuccessionRecord = {
  readonly asked: string;
  readonly starts: readonly string[];
  readonly segments: readonly Segment[];
};
