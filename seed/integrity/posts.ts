import { type Interval, overlap } from '#temporal';
import { intervalIn } from '../times.ts';
import { certainlyOutlives, certainlyPredates, hasStart } from './compare.ts';
import type { Held } from './held.ts';
import type { RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

/** A tenure with the life of its body beside it. */
const postCase = ({ bodies, tell }: RecordIndex, { fact }: Held): Case => {
  const existed = bodies.get(fact.org)?.fact.existed ?? {};
  return tell(
    [fact, fact.person, fact.org],
    fact.at,
    (w) => `${w.post(fact)}: ${w.ends(fact)}; ${w.body(fact.org)}: ${w.ends(existed)}`,
    (w) => `${w.post(fact)}: ${w.ends(fact)}; ${w.body(fact.org)}: ${w.ends(existed)}`,
  );
};

const postsThat =
  (isWrong: (held: Held, time: Interval, life: Interval) => boolean): Find =>
  (index) =>
    index.tenures
      .filter((held) => {
        const body = index.bodies.get(held.fact.org);
        return body !== undefined && held.time !== null && isWrong(held, held.time, body.life);
      })
      .map((held) => postCase(index, held));

const isStillHead = ({ fact, head }: Held): boolean => head && fact.to === '..';

type Pair = readonly [Held, Held];

const pairCase = ({ tell }: RecordIndex, [a, b]: Pair): Case =>
  tell(
    [a.fact, b.fact, a.fact.person, b.fact.person, a.fact.org],
    b.fact.at,
    (w) => `${w.post(a.fact)} (${w.ends(a.fact)}) và ${w.person(b.fact.person)} (${w.ends(b.fact)})`,
    (w) => `${w.post(a.fact)} (${w.ends(a.fact)}) and ${w.person(b.fact.person)} (${w.ends(b.fact)})`,
  );

const pairs = (items: readonly Held[]): readonly Pair[] =>
  items.flatMap((a, n) => items.slice(n + 1).map((b): Pair => [a, b]));

const certainlyAtOnce = (a: Interval | null, b: Interval | null): boolean =>
  a !== null && b !== null && overlap(a, b) === 'certain';

/** Two people who each hold, and not merely act in, one single seat. */
const rivalPairs = ({ tenuresOfSeat }: RecordIndex): readonly Pair[] =>
  [...tenuresOfSeat.values()].flatMap((seat) =>
    pairs(seat.filter(({ single, substitute }) => single && !substitute)).filter(
      ([a, b]) => a.fact.person !== b.fact.person,
    ),
  );

const twoHolders: Find = (index) =>
  rivalPairs(index)
    .filter(([a, b]) => certainlyAtOnce(a.time, b.time))
    .map((pair) => pairCase(index, pair));

const inOrder = ([a, b]: Pair): Pair => ((a.time?.fromMin ?? 0) <= (b.time?.fromMin ?? 0) ? [a, b] : [b, a]);

/** The former, whose end is unknown, and the first who certainly began after. */
const endUnknown: Find = (index) => {
  const next = new Map<Held, Held>();
  for (const pair of rivalPairs(index)) {
    const [a, b] = inOrder(pair);
    const isOpen = a.fact.to == null && a.time && b.time && hasStart(b.time) && a.time.fromMax < b.time.fromMin;
    const known = next.get(a);
    if (isOpen && (!known || (b.time?.fromMin ?? 0) < (known.time?.fromMin ?? 0))) next.set(a, b);
  }
  return [...next].map((pair) => pairCase(index, pair));
};

const vacancyHeld: Find = ({ record, tenures, tell }) =>
  record.vacancies.flatMap((vacancy) =>
    tenures
      .filter(
        ({ fact, substitute }) => !substitute && fact.org === vacancy.org && fact.position.vi === vacancy.position.vi,
      )
      .filter(({ time }) => certainlyAtOnce(time, intervalIn(vacancy)))
      .map(({ fact }) =>
        tell(
          [fact, fact.person, vacancy.org],
          vacancy.at,
          (w) =>
            `${vacancy.position.vi}, ${w.body(vacancy.org)}, trống: ${w.ends(vacancy)}; ${w.post(fact)}: ${w.ends(fact)}`,
          (w) =>
            `${vacancy.position.en}, ${w.body(vacancy.org)}, vacant: ${w.ends(vacancy)}; ${w.post(fact)}: ${w.ends(fact)}`,
        ),
      ),
  );

const samePostTwice: Find = (index) =>
  [...index.tenuresOfSeat.values()].flatMap((seat) =>
    pairs(seat)
      .filter(([a, b]) => a.fact.person === b.fact.person && a.substitute === b.substitute)
      .filter(([a, b]) => certainlyAtOnce(a.time, b.time))
      .map((pair) => pairCase(index, pair)),
  );

/** Rules about posts, their bodies and their single seats. */
export const posts: Finders = {
  'tenure-outlives-body': postsThat((held, time, life) => !isStillHead(held) && certainlyOutlives(time, life)),
  'head-of-ended-body': postsThat((held, time, life) => isStillHead(held) && certainlyOutlives(time, life)),
  'tenure-predates-body': postsThat((_, time, life) => certainlyPredates(time, life)),
  'two-holders-at-once': twoHolders,
  'same-post-twice': samePostTwice,
  'end-unknown-successor-known': endUnknown,
  'vacancy-with-holder': vacancyHeld,
};
