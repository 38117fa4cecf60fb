import type { Body, ChartModel } from './model.ts';

/** How many of the bodies that are shown came, went, changed their name or their parent from one day to another. */
export type Changes = {
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
  readonly moved: number;
};

type Seat = { readonly body: Body; readonly parent: string };

const seatsOf = ({ parts }: ChartModel): ReadonlyMap<string, Seat> =>
  new Map([...parts].flatMap(([parent, bodies]) => bodies.map((body) => [body.slug, { body, parent }] as const)));

/** A seat counts as new only where the parts of its parent were known before, or there was no such parent. */
const fresh = (
  seats: ReadonlyMap<string, Seat>,
  others: ReadonlyMap<string, Seat>,
  model: ChartModel,
): readonly Seat[] =>
  [...seats.values()].filter(
    ({ body, parent }) => !others.has(body.slug) && (model.parts.has(parent) || !others.has(parent)),
  );

/** Compares the charts of two days, as far as both are known. */
export const changesBetween = (before: ChartModel, after: ChartModel): Changes => {
  const [old, now] = [seatsOf(before), seatsOf(after)];
  const kept = [...now].flatMap(([slug, seat]) => {
    const was = old.get(slug);
    return was ? [{ was, seat }] : [];
  });
  return {
    added: fresh(now, old, before).length,
    removed: fresh(old, now, after).length,
    renamed: kept.filter(({ was, seat }) => was.body.name.vi !== seat.body.name.vi).length,
    moved: kept.filter(({ was, seat }) => was.parent !== seat.parent).length,
  };
};
