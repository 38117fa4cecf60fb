import type { RuleId } from '../../server/model/integrity/index.ts';
import type { Place } from '../faults.ts';
import type { TenureFact } from '../record.ts';
import type { RecordIndex } from './record-index.ts';

/** What a case is about: a thing by its id, or a tenure, whose id only the graph gives. */
export type About = string | TenureFact;

/** One case that a rule found: what it is about (the foremost first), where it stands, and what is to be seen in both languages. */
export type Case = {
  readonly about: readonly [About, ...About[]];
  readonly at: Place;
  readonly vi: string;
  readonly en: string;
};

/** Looks at the whole record, and gives every case of one rule. */
export type Find = (index: RecordIndex) => readonly Case[];

/** The finders of a theme, by the ids of their rules. */
export type Finders = Readonly<Partial<Record<RuleId, Find>>>;
