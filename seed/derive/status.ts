import { type Day, earlier, FAR_FUTURE, FAR_PAST, later, parseEdtf } from '#temporal';
import { isInForce } from '../../server/model/placing.ts';
import type { ReorganisationFact } from '../record.ts';
import type { Published } from './still.ts';

/** What the course of a reorganisation is read from beside its own row. */
export type Around = {
  readonly published: Published;
  readonly eventOf: (id: string) => ReorganisationFact | undefined;
};

/** The last possible day of a date; never for one that is unknown or open to the future. */
const lastDay = (text: string | null | undefined): Day => (text == null ? FAR_FUTURE : parseEdtf(text).max);

const firstDay = (text: string | null | undefined): Day => (text == null ? FAR_PAST : parseEdtf(text).min);

/** The newest source tells what had happened by its day; a source older than the event cannot. */
const attestedBy = ({ sources }: ReorganisationFact, published: Published, notBefore: Day): Day => {
  const days = sources.flatMap((id) => published.get(id)?.max ?? []);
  const newest = days.reduce<Day>(later, FAR_PAST);
  return newest > notBefore ? newest : FAR_FUTURE;
};

const known = (day: Day, otherwise: () => Day): Day => (day < FAR_FUTURE ? day : otherwise());

/** The day by which it certainly was in force; FAR_FUTURE where that is not known, or it never was. */
export const inForceBy = (fact: ReorganisationFact, { published }: Around): Day => {
  if (!isInForce(fact.status)) return FAR_FUTURE;
  const told = earlier(lastDay(fact.date), lastDay(fact.reported));
  return known(told, () => attestedBy(fact, published, firstDay(fact.date)));
};

/** The day by which a plan certainly no longer stood: by its own date, by what was done instead, by the newest source. */
export const cancelledBy = (fact: ReorganisationFact, record: Around): Day => {
  if (fact.status !== 'cancelled' && fact.status !== 'changed') return FAR_FUTURE;
  const instead = (fact.instead ?? []).map((id) => {
    const other = record.eventOf(id);
    return other === undefined ? FAR_FUTURE : inForceBy(other, record);
  });
  return known(lastDay(fact.cancelled), () =>
    known(instead.reduce<Day>(earlier, FAR_FUTURE), () =>
      attestedBy(fact, record.published, later(firstDay(fact.announced), firstDay(fact.decided))),
    ),
  );
};
