import { fold } from '../../server/model/fold.ts';
import type { ReorganisationFact } from '../record.ts';
import type { Link } from './row.ts';
import type { Seat, Seats } from './seats.ts';

/** Reorganisations through which a whole body goes on in others; a transfer or a separation leaves it as it is. */
const GOES_ON: ReadonlySet<ReorganisationFact['type']> = new Set([
  ...(['consolidation', 'absorption', 'division', 'rename', 'reorganisation'] as const),
  ...(['upgrade', 'downgrade', 'conversion', 're-establishment'] as const),
]);

const wentWhole = (fact: ReorganisationFact): readonly string[] =>
  (fact.from ?? []).filter((id) => (fact.extent?.[id] ?? 'whole') === 'whole' && !(fact.to ?? []).includes(id));

/** Whether a seat of one body goes on as a seat of another: it has the same title, or both head; who is absorbed has no head any more. */
const goesOn = (before: Seat, after: Seat, type: ReorganisationFact['type']): boolean =>
  fold(before.title) === fold(after.title) || (before.head && after.head && type !== 'absorption');

/** A reorganisation of several bodies into several, without more, does not say which went on in which. */
const pairsUp = (fact: ReorganisationFact): boolean =>
  (fact.status ?? 'in-force') === 'in-force' &&
  GOES_ON.has(fact.type) &&
  (fact.type === 'division' || fact.to?.length === 1);

/**
 * Links LEADS_TO from a seat to the same seat in the body that its own went on in, by the seat that they leave. A body keeps its seats
 * through a rename, so only reorganisations in force that end a whole body count.
 */
export const seatLineage = (
  events: readonly ReorganisationFact[],
  seats: Seats,
): ReadonlyMap<string, readonly Link[]> => {
  const byBody = new Map<string, Seat[]>();
  for (const seat of seats.all) byBody.set(seat.organisation, [...(byBody.get(seat.organisation) ?? []), seat]);
  const links = new Map<string, Link[]>();
  const lead = (from: Seat, to: Seat, reorganisation: string) => {
    const known = links.get(from.id) ?? [];
    if (known.some((other) => other.to === to.id)) return;
    links.set(from.id, [...known, { type: 'LEADS_TO', from: from.id, to: to.id, props: { reorganisation } }]);
  };
  for (const fact of events.filter(pairsUp))
    for (const before of wentWhole(fact).flatMap((id) => byBody.get(id) ?? []))
      for (const after of (fact.to ?? []).flatMap((id) => byBody.get(id) ?? []))
        if (goesOn(before, after, fact.type)) lead(before, after, fact.id);
  return links;
};
