import { addDays, certainty, type Day, earlier, type Interval } from '#temporal';
import { fold } from '../../server/model/fold.ts';
import type { BodyClassFact } from '../record.ts';
import { intervalIn } from '../times.ts';
import type { Body } from './body.ts';
import type { RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

const holdsOn = (time: Interval | null, day: Day): boolean => time !== null && certainty(time, day) !== 'no';

/** The day on which a class is looked at: as far as the record reaches, or the last on which the class certainly holds. */
const dayOf = (time: Interval, reach: Day): Day => earlier(reach, addDays(time.toMin, -1));

const LEVEL_WORD = /^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /;

/** The names of territories as bodies bear them, with and without the word for the level. */
const calledIn = (territory: Body): readonly string[] =>
  territory.fact.names.map(({ vi }) => fold(vi)).flatMap((name) => [name, name.replace(LEVEL_WORD, '')]);

/** Everything that a body lay in on a day, by the chain of its parents. */
const aboveOn = (bodies: RecordIndex['bodies'], body: Body, day: Day): readonly string[] =>
  body.parents
    .filter(({ time }) => holdsOn(time, day))
    .flatMap(({ row }) => {
      const parent = bodies.get(row.org);
      return [row.org, ...(parent ? aboveOn(bodies, parent, day) : [])];
    });

type Found = { readonly above: ReadonlySet<string>; readonly called: ReadonlySet<string> };

/** Where the record has a body of the class on a day: within which bodies, and with which names of territories. */
const foundOn = (index: RecordIndex, { of, opens }: BodyClassFact, day: Day): Found => {
  const above = new Set<string>();
  const called = new Set<string>();
  for (const body of index.bodies.values()) {
    if (body.fact.kind !== of || !holdsOn(body.life, day)) continue;
    const name = body.names.find(
      ({ row, time }) => holdsOn(time, day) && opens.some((open) => row.vi.startsWith(`${open} `)),
    );
    if (name === undefined) continue;
    for (const id of aboveOn(index.bodies, body, day)) above.add(id);
    for (const open of opens) called.add(fold(name.row.vi.slice(open.length)));
  }
  return { above, called };
};

const missingOn = (index: RecordIndex, fact: BodyClassFact, day: Day): readonly string[] => {
  const { above, called } = foundOn(index, fact, day);
  const exempt = new Set(
    (fact.exceptions ?? [])
      .filter((exception) => holdsOn(intervalIn(exception), day))
      .map(({ territory }) => territory),
  );
  return [...index.bodies.values()]
    .filter((body) => body.fact.kind === fact.territory && certainty(body.life, day) === 'certain')
    .filter((body) => !exempt.has(body.fact.id) && !above.has(body.fact.id))
    .filter((body) => !calledIn(body).some((name) => called.has(name)))
    .map((body) => body.fact.id);
};

/** The most territories that the words of a case name; the page of the class names all. */
const SHOWN = 8;

const missingCase = ({ tell }: RecordIndex, fact: BodyClassFact, day: Day, missing: readonly string[]): Case => {
  const shown = missing.slice(0, SHOWN);
  const rest = missing.length - shown.length;
  return tell(
    [fact.id],
    fact.at,
    (w) =>
      `${fact.names.vi}, ${w.day(day)}: thiếu ${missing.length} (${w.bodies(shown)}${rest ? ` và ${rest} nơi khác` : ''})`,
    (w) =>
      `${fact.names.en}, ${w.day(day)}: ${missing.length} missing (${w.bodies(shown)}${rest ? ` and ${rest} other${rest === 1 ? '' : 's'}` : ''})`,
  );
};

/** One case for each class, which names every territory without one. */
const missing: Find = (index) =>
  index.record.classes.flatMap((fact) => {
    const time = intervalIn(fact);
    if (time === null) return [];
    const day = dayOf(time, index.reach);
    const ids = missingOn(index, fact, day);
    return ids.length > 0 ? [missingCase(index, fact, day, ids)] : [];
  });

/** Rules about classes of bodies. */
export const classes: Finders = { 'class-instance-missing': missing };
