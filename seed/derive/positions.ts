import { fold, sortKey } from '../../server/model/fold.ts';
import type { PositionRow } from '../../server/model/rows.ts';
import { normalEnglish, sortOf } from '../../server/model/titles.ts';
import { ALWAYS, nameRow } from './names.ts';
import type { Naming } from './naming.ts';
import { type GraphRow, type Link, link, row } from './row.ts';
import { printedId, type Seat, type Seats } from './seats.ts';

const WEIGHT = 25;

const positionRow = (seat: Seat): PositionRow => ({
  id: seat.id,
  key: `${seat.head ? 0 : 1}|${sortKey(seat.title)}|${seat.id}`,
  organisation: seat.organisation,
  vi: seat.title,
  en: normalEnglish(seat.title, seat.printed),
  head: seat.head,
  single: seat.single,
  sort: sortOf(seat.title),
});

const distinctBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map([...items].reverse().map((item) => [keyOf(item), item])).values(),
];

/** A seat is found by its normal title and its body (`Bộ trưởng, Bộ Công an`), and by each other title that a source prints. */
const nameRows = (seat: Seat, en: string | null, naming: Naming): readonly GraphRow[] => {
  const body = naming.latestName(seat.organisation);
  const base = { of: seat.id, type: 'position', time: ALWAYS } as const;
  const named = (vi: string, english: string | null | undefined) => ({
    ...base,
    vi: `${vi}, ${body.vi}`,
    en: english ? `${english}, ${body.en}` : null,
  });
  const others = distinctBy(
    seat.printed.filter(({ vi }) => fold(vi) !== fold(seat.title)),
    ({ vi }) => fold(vi),
  );
  return [
    nameRow({ ...named(seat.title, en), class: 'official', weight: WEIGHT }, 0),
    ...others.map(({ vi, en: english }, n) =>
      nameRow({ ...named(vi, english), class: 'alias', weight: WEIGHT - 1 }, n),
    ),
  ];
};

/** The seats of the record; `leadsTo` gives the links from a seat to the same seat in bodies that came after its own. */
export const positionRows = (
  seats: Seats,
  naming: Naming,
  leadsTo: ReadonlyMap<string, readonly Link[]>,
): readonly GraphRow[] =>
  seats.all.flatMap((seat) => {
    const props = positionRow(seat);
    const owned = [link('OF', seat.id, seat.organisation), ...(leadsTo.get(seat.id) ?? [])];
    return [row('Position', props, owned), ...nameRows(seat, props.en, naming)];
  });

const redirectRow = (from: string, seat: Seat, printed: string): GraphRow =>
  row(
    'Redirect',
    {
      id: from,
      key: from,
      to: seat.id,
      reasonVi: `Cùng một chức vụ: chức danh in là “${printed}” là “${seat.title}” của cơ quan này`,
      reasonEn: `One seat: the title printed as “${printed}” is the “${seat.title}” of this body`,
      sources: [],
    },
    [link('TO', from, seat.id)],
  );

/** Ids of positions by a printed title that is not the normal one stay ways to the seat. */
export const positionRedirects = (seats: Seats): readonly GraphRow[] => {
  const taken = new Set(seats.all.map(({ id }) => id));
  const old = seats.all.flatMap((seat) =>
    seat.printed.map(({ vi }) => ({ seat, vi, id: printedId({ org: seat.organisation, position: { vi } }) })),
  );
  return distinctBy(
    old.filter(({ id }) => !taken.has(id)),
    ({ id }) => id,
  ).map(({ seat, vi, id }) => redirectRow(id, seat, vi));
};
