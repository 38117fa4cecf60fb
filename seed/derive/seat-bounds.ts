import { addDays, earlier, FAR_FUTURE, FAR_PAST, type Interval, later, within } from '#temporal';
import { grouped } from '../../server/model/grouped.ts';
import type { TenureRow } from '../../server/model/rows.ts';

/** What the bounds of a tenure follow from. */
export type Holding = Pick<
  TenureRow,
  | 'person'
  | 'position'
  | 'acting'
  | 'inCharge'
  | 'confidence'
  | 'from'
  | 'to'
  | 'fromMin'
  | 'fromMax'
  | 'toMin'
  | 'toMax'
>;

const isFull = ({ acting, inCharge }: Holding): boolean => !acting && !inCharge;

/** What is told from memory bounds nothing that a source tells. */
const isSourced = ({ confidence }: Holding): boolean => confidence !== 'recalled';

/** Whether no source says by when it had begun: an interval is never empty, so that it has a last day to begin. */
const mayBeginLater = ({ fromMax }: Holding): boolean => fromMax >= addDays(FAR_FUTURE, -1);

/** Whether no source says until when it had not ended. */
const mayEndEarlier = ({ toMin }: Holding): boolean => toMin <= addDays(FAR_PAST, 1);

/** Whether one certainly began when the other had begun, and not while the other certainly held. */
const follows = (one: Holding, other: Holding): boolean =>
  !mayBeginLater(one) && one.fromMin >= later(other.fromMax, other.toMin);

/** Whether one certainly had ended when the other had not ended yet, and not while the other certainly held. */
const precedes = (one: Holding, other: Holding): boolean =>
  !mayEndEarlier(one) && one.toMax <= earlier(other.fromMax, other.toMin);

/** The outermost days of a tenure among those of others in its seat: of its unknown ends alone. */
const outerOf = (own: Holding, others: readonly Holding[]): Interval => {
  const after = own.to === null ? others.filter((other) => follows(other, own)) : [];
  const before = own.from === null ? others.filter((other) => precedes(other, own)) : [];
  return {
    fromMin: before.reduce((day, { toMin }) => later(day, toMin), own.fromMin),
    fromMax: own.fromMax,
    toMin: own.toMin,
    toMax: after.reduce((day, { fromMax }) => earlier(day, fromMax), own.toMax),
  };
};

/** Each holder of a seat, and the same as the others bound it. */
const boundedIn = <T extends Holding>(holders: readonly T[]): readonly (readonly [T, T])[] =>
  holders.map((own) => {
    const others = holders.filter((other) => other.person !== own.person && isSourced(other));
    return [own, { ...own, ...within(own, outerOf(own, others)) }];
  });

/**
 * The tenures with what the other holders of a single seat say of their unknown ends: one person holds it at a time, so the former left at the
 * latest when the next began, and began at the earliest when the one before left. Who acts or is in charge bounds nobody, and is not bounded.
 */
export const withSeatBounds = <T extends Holding>(tenures: readonly T[], single: ReadonlySet<string>): readonly T[] => {
  const holders = tenures.filter((tenure) => single.has(tenure.position) && isFull(tenure));
  const bySeat = [...grouped(holders, ({ position }) => position).values()];
  const bounded = new Map(bySeat.flatMap(boundedIn));
  return tenures.map((tenure) => bounded.get(tenure) ?? tenure);
};
