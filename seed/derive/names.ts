import { FAR_FUTURE } from '#temporal';
import { fold, sortKey } from '../../server/model/fold.ts';
import type { NamedType, NameRow, TimeRow } from '../../server/model/rows.ts';
import { type GraphRow, link, row, timeRow } from './row.ts';

export { type DatedName, nameEnds } from '../name-ends.ts';

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
