import { FAR_FUTURE } from '#temporal';
import { fold, sortKey } from '../../server/model/fold.ts';
import type { NamedType, NameRow, TimeRow } from '../../server/model/rows.ts';
import { type Ends, type GraphRow, link, row, timeRow } from './row.ts';

/** A name to be found by: what it names, how it reads, and how much it weighs against others that match as well. */
export type NameInput = {
  readonly of: string;
  readonly type: NamedType;
  readonly class: NameRow['class'];
  readonly vi: string;
  readonly en?: string | null | undefined;
  readonly context?: string | undefined;
  readonly weight: number;
  readonly time: TimeRow;
};

/** Time without any bound, for names of things that have no lifetime. */
export const ALWAYS: TimeRow = timeRow({});

/** Names that are still borne, or may be, come before those that certainly ended. */
const LAPSED = 4;

/** The row of the n-th name of a thing. */
export const nameRow = (input: NameInput, n: number): GraphRow => {
  const id = `${input.of}--${input.class === 'official' ? 'ten' : input.class}--${n + 1}`;
  const props: NameRow = {
    id,
    key: `${sortKey(input.vi)}|${id}`,
    of: input.of,
    type: input.type,
    class: input.class,
    vi: input.vi,
    en: input.en ?? null,
    folded: fold(input.vi),
    foldedEn: input.en ? fold(input.en) : null,
    context: input.context ?? '',
    weight: input.weight - (input.time.toMax < FAR_FUTURE ? LAPSED : 0),
    ...input.time,
  };
  return row('Name', props, [link('NAMES', id, input.of)]);
};

/** The dated name of a body in the sheets. */
export type DatedName = Ends & { readonly vi: string; readonly en?: string | undefined };

/**
 * The ends of each name in time order. A name without `from` begins where the one before ended, the first with the body itself;
 * without `to` it ends where the next begins, the last with the body. An explicit null stays unknown.
 */
export const nameEnds = (names: readonly DatedName[], existed: Ends): readonly Ends[] =>
  names.map(({ from, to }, n) => ({
    from: from !== undefined ? from : n === 0 ? existed.from : (names[n - 1]?.to ?? null),
    to: to !== undefined ? to : n === names.length - 1 ? existed.to : (names[n + 1]?.from ?? null),
  }));
