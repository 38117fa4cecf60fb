import type { Day } from '#temporal';
import type { Ask } from '../database.ts';

/** What a law is tried on: bodies, the bodies below which charts are drawn, pairs of people, and days. */
export type Subjects = {
  readonly bodies: readonly string[];
  readonly roots: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly days: readonly Day[];
};

/** A law that answers keep among themselves, whatever the record says: every case that breaks it, in one line. */
export type Law = {
  readonly name: string;
  readonly broken: (ask: Ask, subjects: Subjects) => Promise<readonly string[]>;
};
