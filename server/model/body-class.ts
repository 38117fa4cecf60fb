import { both, certainty, type Day, type Interval } from '#temporal';
import type { BodyClassRow, ClassException, InstanceRow } from './rows.ts';

/** Certain ones, and merely possible ones apart. */
export type Count = { readonly certain: number; readonly possible: number };

type Placed = Interval & { readonly id: string };

type Instance = Interval & Pick<InstanceRow, 'territory' | 'organisation'>;

/** The body of a class in a territory on a day. */
export type InstanceOnDay = {
  readonly territory: string;
  readonly organisation: string;
  readonly certain: boolean;
};

/** A class of bodies on a day: how many there should be, which are in the record, where one is missing, where there need be none. */
export type ClassDay = {
  readonly expected: Count;
  readonly known: readonly InstanceOnDay[];
  /** `certain`: one is certainly expected there. */
  readonly missing: readonly { readonly territory: string; readonly certain: boolean }[];
  readonly exempt: readonly string[];
};

/** The territories where a class has no body for a while. */
export const exceptionsOf = (row: Pick<BodyClassRow, 'exceptions'>): readonly ClassException[] =>
  JSON.parse(row.exceptions) as readonly ClassException[];

/** Each body once in a territory, certain before possible: two of its names may touch a day. */
const onceEach = (instances: readonly Instance[], day: Day): readonly InstanceOnDay[] => {
  const found = new Map<string, InstanceOnDay>();
  for (const row of instances) {
    const answer = certainty(row, day);
    const key = `${row.territory} ${row.organisation}`;
    if (answer === 'no' || found.get(key)?.certain) continue;
    found.set(key, { territory: row.territory, organisation: row.organisation, certain: answer === 'certain' });
  }
  return [...found.values()];
};

/**
 * A class on a day: one body is expected in each territory of its kind, save where an exception certainly holds; an expectation is only
 * possible where class or territory possibly holds or an exception possibly does.
 */
export const classOn = (
  row: BodyClassRow,
  instances: readonly Instance[],
  territories: readonly Placed[],
  day: Day,
): ClassDay => {
  const holds = certainty(row, day);
  const excepted = new Map(exceptionsOf(row).map((each) => [each.territory, certainty(each, day)] as const));
  const expected = territories.flatMap((territory) => {
    const answer = both(holds, certainty(territory, day));
    const exception = excepted.get(territory.id) ?? 'no';
    if (answer === 'no' || exception === 'certain') return [];
    return [{ territory: territory.id, certain: answer === 'certain' && exception === 'no' }];
  });
  const known = holds === 'no' ? [] : onceEach(instances, day);
  const covered = new Set(known.map(({ territory }) => territory));
  const certain = expected.filter((each) => each.certain).length;
  return {
    expected: { certain, possible: expected.length - certain },
    known,
    missing: expected.filter(({ territory }) => !covered.has(territory)),
    exempt: holds === 'no' ? [] : [...excepted].filter(([, answer]) => answer !== 'no').map(([id]) => id),
  };
};
