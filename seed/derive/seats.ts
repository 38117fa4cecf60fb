import { fold, slugOf } from '../../server/model/fold.ts';
import { grouped } from '../../server/model/grouped.ts';
import { headsBody, isSingleTitle, type ParsedTitle, parseTitle, spellOut } from '../../server/model/titles.ts';
import type { OrganisationFact, SeedRecord } from '../record.ts';
import { numbering } from './row.ts';

/** A title in a body, as a sheet prints it. */
export type Printed = {
  readonly org: string;
  readonly position: { readonly vi: string; readonly en?: string | undefined };
};

/** A seat of a body, with every title under which the record prints it. */
export type Seat = {
  readonly id: string;
  readonly organisation: string;
  /** The normal title, in its commonest spelling. */
  readonly title: string;
  readonly printed: readonly Printed['position'][];
  readonly head: boolean;
  /** One person holds it at a time. */
  readonly single: boolean;
  /** The names that its body bore, the latest last. */
  readonly names: readonly string[];
};

/** The seats of a record. */
export type Seats = {
  readonly all: readonly Seat[];
  /** Takes a printed title apart: the id of its seat and how it is held. */
  readonly of: (printed: Printed) => ParsedTitle & { readonly id: string };
};

/** The id of a seat: its body and its normal title. */
const seatId = (org: string, title: string): string => `${org}--${slugOf(title)}`;

/** The id under which a title stands as it is printed; tenures keep it in theirs. */
export const printedId = ({ org, position }: Printed): string => seatId(org, position.vi);

/** Gives each tenure its id, in the order in which it is asked: a person's second tenure of the same printed title is numbered. */
export const tenureNumbering = (): ((fact: Printed & { readonly person: string }) => string) => {
  const number = numbering();
  return (fact) => number(`${fact.person}--${printedId(fact)}`);
};

const commonest = (titles: readonly string[]): string => {
  const count = (title: string) => titles.filter((other) => other === title).length;
  return titles.reduce((best, title) => (count(title) > count(best) ? title : best));
};

const isHead = (title: string, names: readonly string[]): boolean => names.some((name) => headsBody(title, name));

/** The title of the one head that the record knows of a body; null where it knows none, or several. */
const headOf = (titles: readonly string[], names: readonly string[]): string | null => {
  const heads = new Map(titles.filter((title) => isHead(title, names)).map((title) => [fold(title), title]));
  const [head] = [...heads.values()];
  return heads.size === 1 && head !== undefined ? head : null;
};

type Body = { readonly org: string; readonly names: readonly string[]; readonly rows: readonly Printed[] };
type Placed = { readonly row: Printed; readonly parsed: ParsedTitle };

/** A charge without a seat (`Phụ trách Bộ Y tế`) stands at the seat of the head, where the record knows it. */
const placed = ({ names, rows }: Body): readonly Placed[] => {
  const parsed = rows.map((row) => ({ row, parsed: parseTitle(row.position.vi, names) }));
  const head = headOf(
    parsed.map(({ parsed: { title } }) => title),
    names,
  );
  return parsed.map(({ row, parsed: it }) => ({
    row,
    parsed: it.title === '' ? { ...it, title: head ?? spellOut(row.position.vi) } : it,
  }));
};

const seatsIn = (body: Body, rows: readonly Placed[]): readonly Seat[] => {
  const groups = grouped(rows, ({ parsed }) => seatId(body.org, parsed.title));
  return [...groups].map(([id, held]) => {
    const title = commonest(held.map(({ parsed }) => parsed.title));
    return {
      id,
      organisation: body.org,
      title,
      printed: held.map(({ row }) => row.position),
      head: isHead(title, body.names),
      single: body.names.some((name) => isSingleTitle(title, name)),
      names: body.names,
    };
  });
};

const namesOf = (organisations: readonly OrganisationFact[]): ReadonlyMap<string, readonly string[]> =>
  new Map(organisations.map(({ id, names }) => [id, names.map(({ vi }) => vi)]));

/** The seats that the tenures and vacancies of a record name: one for each body and normal title. */
export const seatsOf = ({
  organisations,
  tenures,
  vacancies,
}: Pick<SeedRecord, 'organisations' | 'tenures' | 'vacancies'>): Seats => {
  const names = namesOf(organisations);
  const bodies = [...grouped<Printed>([...tenures, ...vacancies], ({ org }) => org)];
  const all: Seat[] = [];
  const known = new Map<string, ParsedTitle & { readonly id: string }>();
  for (const [org, rows] of bodies) {
    const body = { org, names: names.get(org) ?? [], rows };
    const parts = placed(body);
    all.push(...seatsIn(body, parts));
    for (const { row, parsed } of parts) known.set(rawKey(row), { ...parsed, id: seatId(org, parsed.title) });
  }
  return { all, of: (printed) => known.get(rawKey(printed)) ?? unknownSeat(printed) };
};

const rawKey = ({ org, position }: Printed): string => `${org}|${position.vi}`;

const unknownSeat = ({ org, position }: Printed): never => {
  throw new Error(`no tenure or vacancy names the title ${position.vi} at ${org}`);
};
