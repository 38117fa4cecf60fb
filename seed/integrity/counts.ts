import { both, type Certainty, certainty, type Day, parseEdtf } from '#temporal';
import type { StatisticFact } from '../record.ts';
import type { Body } from './body.ts';
import type { RecordIndex } from './record-index.ts';
import type { Find, Finders } from './rule.ts';

type Tally = { readonly certain: number; readonly possible: number };

/** What each measure of an official count counts; areas and populations are not counted from the record. */
const COUNTED: Readonly<Record<string, (body: Body) => boolean>> = {
  'province-level-units': ({ fact }) => fact.kind === 'province',
  'district-level-units': ({ fact }) => fact.kind === 'district',
  'commune-level-units': ({ fact }) => fact.kind === 'commune',
  'special-zones': ({ fact }) => fact.kind === 'commune' && fact.level === 'dac-khu',
  wards: ({ fact }) => fact.kind === 'commune' && fact.level === 'phuong',
  communes: ({ fact }) => fact.kind === 'commune' && fact.level === 'xa',
};

const WHOLE_COUNTRY = 'chinh-phu';

/** The province in which a body lies on a day, and how certainly; null where the record names none. */
const provinceOn = (index: RecordIndex, body: Body, day: Day): readonly [string, Certainty] | null => {
  const answers = body.parents.map(({ row, time }) => ({
    org: row.org,
    holds: time ? certainty(time, day) : ('no' as const),
  }));
  const best = answers.find(({ holds }) => holds === 'certain') ?? answers.find(({ holds }) => holds === 'possible');
  const above = best && index.bodies.get(best.org);
  if (!best || !above) return null;
  if (above.fact.kind === 'province') return [best.org, best.holds];
  const found = above.fact.kind === 'district' ? provinceOn(index, above, day) : null;
  return found && [found[0], both(found[1], best.holds)];
};

const add = (tallies: Map<string, Tally>, key: string, holds: Certainty): void => {
  const { certain, possible } = tallies.get(key) ?? { certain: 0, possible: 0 };
  tallies.set(key, {
    certain: certain + Number(holds === 'certain'),
    possible: possible + Number(holds === 'possible'),
  });
};

type Countable = { readonly body: Body; readonly measures: readonly string[] };

const countablesIn = (index: RecordIndex): readonly Countable[] =>
  [...index.bodies.values()]
    .map((body) => ({ body, measures: Object.keys(COUNTED).filter((measure) => COUNTED[measure]?.(body)) }))
    .filter(({ measures }) => measures.length > 0);

/** Everything that can be counted on a day, by body counted in and measure. */
const talliesOn = (index: RecordIndex, countables: readonly Countable[], day: Day): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { body, measures } of countables) {
    const lives = certainty(body.life, day);
    if (lives === 'no') continue;
    const within = provinceOn(index, body, day);
    for (const measure of measures) {
      add(tallies, `${WHOLE_COUNTRY} ${measure}`, lives);
      if (within) add(tallies, `${within[0]} ${measure}`, both(lives, within[1]));
    }
  }
  return tallies;
};

const isGiven = ({ value }: StatisticFact, { certain, possible }: Tally): boolean =>
  value >= certain && value <= certain + possible;

const countsDiffer: Find = (index) => {
  const known = new Map<Day, ReadonlyMap<string, Tally>>();
  const countables = countablesIn(index);
  const tallyOf = ({ org, measure }: StatisticFact, day: Day): Tally => {
    const tallies = known.get(day) ?? talliesOn(index, countables, day);
    known.set(day, tallies);
    return tallies.get(`${org} ${measure}`) ?? { certain: 0, possible: 0 };
  };
  return index.record.stats.flatMap((fact) => {
    if (!COUNTED[fact.measure]) return [];
    const { min, max } = parseEdtf(fact.date);
    const tally = tallyOf(fact, max);
    if (isGiven(fact, tally) || isGiven(fact, tallyOf(fact, min))) return [];
    return [countCase(index, fact, tally)];
  });
};

const countCase = (
  { tell }: RecordIndex,
  { org, measure, date, value, at }: StatisticFact,
  { certain, possible }: Tally,
) =>
  tell(
    [org],
    at,
    (w) =>
      `${w.body(org)}, ${measure}, ${w.date(date)}: số chính thức ${value}, đếm được ${certain} chắc chắn, ${possible} có thể`,
    (w) =>
      `${w.body(org)}, ${measure}, ${w.date(date)}: officially ${value}, counted ${certain} certain, ${possible} possible`,
  );

/** Rules about official counts. */
export const counts: Finders = { 'count-differs': countsDiffer };
