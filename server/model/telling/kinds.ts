import type { Label } from '../rows.ts';

/** The labels of what rests on sources. */
export type FactLabel = Exclude<
  Label,
  | 'Name'
  | 'Position'
  | 'Source'
  | 'Redirect'
  | 'Finding'
  | 'Coverage'
  | 'Evidence'
  | 'StateChange'
  | 'Colleague'
  | 'Roster'
>;

/** Labels of facts by their kinds, in the order in which the facts of a source are listed. */
const LABELS = {
  'body-class': 'BodyClass',
  claim: 'Claim',
  distinction: 'Distinction',
  function: 'Function',
  identifier: 'Identifier',
  instance: 'Instance',
  involvement: 'Involvement',
  organisation: 'Organisation',
  'part-of': 'PartOf',
  person: 'Person',
  project: 'Project',
  reform: 'Reform',
  reorganisation: 'Reorganisation',
  responsibility: 'Responsibility',
  statistic: 'Statistic',
  tenure: 'Tenure',
  vacancy: 'Vacancy',
} as const satisfies Record<string, FactLabel>;

/** A kind of facts: `part-of`. */
export type FactKind = keyof typeof LABELS;

/** All kinds of facts, in the order of their keys. */
export const FACT_KINDS = Object.keys(LABELS) as readonly FactKind[];

/** Stands between kind and id in a key; no id has it, and it sorts behind all that ids are made of. */
const SIGN = '|';
const AFTER_SIGN = '}';

/** The kind of a label: `part-of` of PartOf. */
export const kindOf = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** Sorts facts by kind and id: `tenure|...`. */
export const factKey = (label: string, id: string): string => `${kindOf(label)}${SIGN}${id}`;

/** The kind in a fact's key. */
export const kindInKey = (key: string): FactKind => key.slice(0, key.indexOf(SIGN)) as FactKind;

/** The id in a fact's key. */
export const idInKey = (key: string): string => key.slice(key.indexOf(SIGN) + 1);

/** Keys after `after` and before `end`. */
export type KeyRange = { readonly after: string; readonly end: string };

const rangeOf = (kind: FactKind): KeyRange => ({ after: `${kind}${SIGN}`, end: `${kind}${AFTER_SIGN}` });

/** The ranges of keys of some kinds (null: of all), in order and without repetition, so far as they lie behind a key (null: all of them). */
export const rangesOf = (kinds: readonly FactKind[] | null, after: string | null): readonly KeyRange[] => {
  const ranges =
    kinds === null ? [{ after: '', end: '~' }] : FACT_KINDS.filter((kind) => kinds.includes(kind)).map(rangeOf);
  return ranges
    .filter(({ end }) => after === null || after < end)
    .map((range) => (after !== null && after > range.after ? { ...range, after } : range));
};
