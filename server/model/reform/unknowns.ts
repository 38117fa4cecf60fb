import type { Day, Interval } from '#temporal';
import { type Count, classOn } from '../body-class.ts';
import type { BodyClassRow, OrganisationRow, ReorganisationRow } from '../rows.ts';

/** What may be unknown about a reform. */
export const UNKNOWNS = ['act', 'date', 'plan-outcome', 'fate', 'unit-end', 'unit-start', 'class-missing'] as const;
export type UnknownKind = (typeof UNKNOWNS)[number];

/** What was found of one kind: how many, the first of them, and for a class the territories without a body. */
export type Found = {
  readonly kind: UnknownKind;
  readonly total: number;
  readonly reorganisations: readonly ReorganisationRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly classes: readonly BodyClassRow[];
  readonly missing: readonly (readonly [id: string, fromMin: Day, fromMax: Day, toMin: Day, toMax: Day])[];
};

/** What is not known about a reform, of one kind. */
export type Unknown = Pick<Found, 'kind' | 'reorganisations' | 'organisations'> & {
  readonly count: Count;
  readonly bodyClass: BodyClassRow | null;
};

const placeOf = ([id, fromMin, fromMax, toMin, toMax]: Found['missing'][number]): Interval & {
  readonly id: string;
} => ({
  id,
  fromMin,
  fromMax,
  toMin,
  toMax,
});

/** Of the territories without a body of a class those that should have one on the day. */
const lackingIn = (found: Found, bodyClass: BodyClassRow, day: Day): Unknown => {
  const { missing } = classOn(bodyClass, [], found.missing.map(placeOf), day);
  const certain = missing.filter((one) => one.certain).length;
  const expected = new Set(missing.map(({ territory }) => territory));
  return {
    ...found,
    bodyClass,
    count: { certain, possible: missing.length - certain },
    organisations: found.organisations.filter(({ id }) => expected.has(id)),
  };
};

/** What the record does not know about a reform of a day; kinds of which nothing was found are left out. */
export const unknownsOf = (found: readonly Found[], day: Day): readonly Unknown[] =>
  found
    .map((one): Unknown => {
      const [bodyClass] = one.classes;
      if (bodyClass !== undefined) return lackingIn(one, bodyClass, day);
      return { ...one, bodyClass: null, count: { certain: one.total, possible: 0 } };
    })
    .filter(({ count }) => count.certain + count.possible > 0);
