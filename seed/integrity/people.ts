import { addDays, daysBetween, earlier, type Interval, later, parseEdtf, partsOf } from '#temporal';
import type { TenureFact } from '../record.ts';
import type { Held } from './held.ts';
import type { RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

const YOUNGEST = 18;
const OLDEST = 90;

/** Whole years that certainly lie between two days at least (from the latest birth to the earliest day), and at most. */
const yearsBetween = (born: number, day: number): number => Math.floor((day - born) / 10_000);

const agesIn = (born: string, time: Interval) => {
  const { min, max } = parseEdtf(born);
  return {
    // The oldest that the person can have been on the last day that the post may have begun.
    atBegin: yearsBetween(min, time.fromMax),
    // The youngest that the person can have been on the last day on which the post certainly was held.
    atEnd: yearsBetween(max, addDays(time.toMin, -1)),
  };
};

const wrongAges: Find = ({ tenures, people, tell }) =>
  tenures.flatMap(({ fact, time }) => {
    const born = people.get(fact.person)?.born;
    if (born === undefined || time === null || fact.to === '..') return [];
    const { atBegin, atEnd } = agesIn(born, time);
    if (atBegin >= YOUNGEST && atEnd <= OLDEST) return [];
    return [
      tell(
        [fact, fact.person],
        fact.at,
        (w) => `${w.post(fact)}: ${w.ends(fact)}; sinh ${w.date(born)}`,
        (w) => `${w.post(fact)}: ${w.ends(fact)}; born ${w.date(born)}`,
      ),
    ];
  });

const idsAndBirths: Find = ({ record, tell }) =>
  record.people.flatMap(({ id, born, at }) => {
    const year = /-(1[89]\d\d|20\d\d)$/.exec(id)?.[1];
    if (year === undefined || born === undefined) return [];
    const { min, max } = parseEdtf(born);
    if (partsOf(min)[0] <= Number(year) && Number(year) <= partsOf(max)[0]) return [];
    return [
      tell(
        [id],
        at,
        (w) => `${w.person(id)} (${id}): sinh ${w.date(born)}`,
        (w) => `${w.person(id)} (${id}): born ${w.date(born)}`,
      ),
    ];
  });

/** The province whose authorities or party committee a tenure heads; null for any other post. */
const provinceOf = ({ bodies }: RecordIndex, { fact, head, substitute }: Held): string | null => {
  const parents = bodies.get(fact.org)?.parents ?? [];
  const province = parents.find(({ row }) => bodies.get(row.org)?.fact.kind === 'province')?.row.org;
  return head && !substitute ? (province ?? null) : null;
};

/** Councils elect and dismiss on days of their own: a handover of up to so many days is no second province. */
const HANDOVER = 7;

const certainDays = (a: Interval, b: Interval): number =>
  daysBetween(later(a.fromMax, b.fromMax), earlier(a.toMin, b.toMin));

type Seat = { readonly fact: TenureFact; readonly time: Interval; readonly province: string };

const twoProvinces: Find = (index) =>
  [...index.tenuresOfPerson.values()].flatMap((career) => {
    const seats = career.flatMap((held): readonly Seat[] => {
      const province = provinceOf(index, held);
      return province !== null && held.time ? [{ fact: held.fact, time: held.time, province }] : [];
    });
    return seats.flatMap((a, n) =>
      seats
        .slice(n + 1)
        .filter((b) => a.province !== b.province && certainDays(a.time, b.time) > HANDOVER)
        .map((b) => bothCase(index, a, b)),
    );
  });

const bothCase = ({ tell }: RecordIndex, a: Seat, b: Seat): Case =>
  tell(
    [a.fact, b.fact, a.fact.person],
    b.fact.at,
    (w) => `${w.post(a.fact)} (${w.ends(a.fact)}); ${w.post(b.fact)} (${w.ends(b.fact)})`,
    (w) => `${w.post(a.fact)} (${w.ends(a.fact)}); ${w.post(b.fact)} (${w.ends(b.fact)})`,
  );

const STALE_BEFORE = 2021_01_01;

const stale: Find = ({ record, tenuresOfPerson, newest, tell }) =>
  record.people.flatMap(({ id, sources, at }) => {
    const career = tenuresOfPerson.get(id) ?? [];
    const isOpen = career.some(({ fact }) => fact.to == null || fact.to === '..');
    const last = newest([...sources, ...career.flatMap(({ fact }) => fact.sources)]);
    if (!isOpen || last === null || last.max >= STALE_BEFORE) return [];
    return [
      tell(
        [id],
        at,
        (w) => `${w.person(id)}: nguồn mới nhất ${w.date(last.text)}`,
        (w) => `${w.person(id)}: newest source ${w.date(last.text)}`,
      ),
    ];
  });

const withoutPosts: Find = ({ record, tenuresOfPerson, tell }) =>
  record.people
    .filter(({ id }) => !tenuresOfPerson.has(id))
    .map(({ id, at }) =>
      tell(
        [id],
        at,
        (w) => w.person(id),
        (w) => w.person(id),
      ),
    );

/** Words of a note which say that two pages were taken to tell of one person without a source for it. */
const ASSUMED = /^Coi là người từng|chưa đối chiếu năm sinh/;

const assumed: Find = ({ record, tell }) =>
  record.tenures
    .filter(({ note }) => ASSUMED.test(note?.vi ?? ''))
    .map((fact) =>
      tell(
        [fact, fact.person],
        fact.at,
        (w) => w.post(fact),
        (w) => w.post(fact),
      ),
    );

/** Rules about people. */
export const people: Finders = {
  'age-at-post': wrongAges,
  'id-and-birth-differ': idsAndBirths,
  'two-provinces-at-once': twoProvinces,
  'career-stale': stale,
  'identity-assumed': assumed,
  'person-without-posts': withoutPosts,
};
