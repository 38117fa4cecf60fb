import type { Day, Interval } from '#temporal';

/** A part that a body ever had, while it had it; in the order in which parts are listed. */
export type EverPart = { readonly slug: string; readonly group: string; readonly interval: Interval };

/** The seat of each part that a body ever had: parts share a seat where they never meet, so that the picture has few gaps. */
export type Seats = {
  readonly seatOf: ReadonlyMap<string, string>;
  /** All seats of a group, in the order in which they stand. */
  readonly seatsOf: ReadonlyMap<string, readonly string[]>;
};

/** No more seats than this are kept free for other days. */
const MOST_SEATS = 60;

type Seat = { readonly members: readonly EverPart[]; readonly until: number };

/**
 * The seat that a part takes: of those whose last part had gone a day before it came, so that it never stands on a
 * ghost, the one that was left last; so old seats stay together. -1: all are taken.
 */
const seatFor = (seats: readonly Seat[], { interval }: EverPart): number =>
  seats.reduce((best, { until }, index) => {
    if (until >= interval.fromMin) return best;
    return until > (seats[best]?.until ?? Number.NEGATIVE_INFINITY) ? index : best;
  }, -1);

const take = (seats: readonly Seat[], part: EverPart): readonly Seat[] => {
  const at = seatFor(seats, part);
  const members = [...(seats[at]?.members ?? []), part];
  const seat = { members, until: part.interval.toMax };
  return at < 0 ? [...seats, seat] : seats.map((one, index) => (index === at ? seat : one));
};

/** Seats that were left earlier stand half above and half below the others: these stand at the height of their body. */
const inTheMiddle = (seats: readonly Seat[]): readonly Seat[] => {
  const isLast = ({ until }: Seat) => until === seats[0]?.until;
  const left = seats.filter((seat) => !isLast(seat));
  const [above, below] = [left.filter((_, n) => n % 2 === 1), left.filter((_, n) => n % 2 === 0)];
  return [...above.reverse(), ...seats.filter(isLast), ...below];
};

/** Seats in which somebody sat until the same day stand together, as their last parts are listed; those left earlier stand around them. */
const seatsOfGroup = (parts: readonly EverPart[]): readonly Seat[] => {
  const order = new Map(parts.map((part, index) => [part.slug, index]));
  const byTime = [...parts].sort((a, b) => a.interval.fromMin - b.interval.fromMin);
  const rank = ({ members }: Seat) => order.get(members.at(-1)?.slug ?? '') ?? 0;
  const newest = byTime.reduce(take, [] as readonly Seat[]).toSorted((a, b) => b.until - a.until || rank(a) - rank(b));
  return inTheMiddle(newest);
};

const groupsOf = (parts: readonly EverPart[]): ReadonlyMap<string, readonly EverPart[]> => {
  const groups = new Map<string, EverPart[]>();
  for (const part of parts) groups.set(part.group, [...(groups.get(part.group) ?? []), part]);
  return groups;
};

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const later = (a: Day, b: Day): Day => (a < b ? b : a);

const widest = (parts: readonly EverPart[]): readonly EverPart[] => {
  const spans = new Map<string, EverPart>();
  for (const part of parts) {
    const was = spans.get(part.slug)?.interval;
    const { interval } = part;
    const joined = was
      ? {
          ...interval,
          fromMin: earlier(was.fromMin, interval.fromMin),
          toMax: later(was.toMax, interval.toMax),
        }
      : interval;
    spans.set(part.slug, { ...part, interval: joined });
  }
  return [...spans.values()];
};

/** Gives every part that a body ever had its seat among those of its group; a group that would need too many gets none. */
export const seatsFor = (parts: readonly EverPart[]): Seats => {
  const seatOf = new Map<string, string>();
  const seatsOf = new Map<string, readonly string[]>();
  for (const [group, members] of groupsOf(widest(parts))) {
    const seats = seatsOfGroup(members);
    if (seats.length > MOST_SEATS) continue;
    const names = seats.map((_, index) => `#${group}.${index}`);
    seatsOf.set(group, names);
    seats.forEach((seat, index) => {
      for (const { slug } of seat.members) seatOf.set(slug, names[index] ?? '');
    });
  }
  return { seatOf, seatsOf };
};
