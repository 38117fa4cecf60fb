import { EdtfError, EmptyIntervalError, type Interval, intervalOf, parseBound, parseEdtf } from '#temporal';
import { type Fault, type FaultCode, faultAt } from './faults.ts';
import type { Locate, Path } from './locate.ts';
import type { CheckedRow, Fields } from './rows.ts';
import type { ListName } from './schema.ts';

/** Where the intervals of each list stand: the row itself (empty), one object, or the items of a list (`*`). */
export const INTERVALS: Readonly<Record<ListName, readonly string[]>> = {
  sources: [],
  organisations: ['existed', 'names.*', 'parents.*', 'codes.*', 'led_by.*', 'other_claims.*'],
  events: [],
  reforms: ['members.*'],
  classes: ['', 'exceptions.*'],
  people: [],
  tenures: ['', 'other_claims.*'],
  vacancies: [''],
  projects: ['', 'bodies.*'],
  functions: ['holders.*'],
  stats: [],
  redirects: [],
  distinctions: [],
};

/** The two ends of a fact, as its sheet writes them. */
export type Ends = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** The interval of two ends, or null where they make none. */
export const intervalIn = ({ from, to }: Ends): Interval | null => {
  try {
    return intervalOf(parseBound(from), parseBound(to));
  } catch {
    return null;
  }
};

type TimeFault = { readonly path: Path; readonly code: FaultCode; readonly message: string };

const endsFault = (ends: Ends, path: Path): readonly TimeFault[] => {
  try {
    intervalOf(parseBound(ends.from), parseBound(ends.to));
    return [];
  } catch (error) {
    if (error instanceof EmptyIntervalError) {
      const message = `to (${ends.to}) is not after from (${ends.from}): \`to\` is the first day on which it no longer holds`;
      return [{ path: [...path, 'to'], code: 'ends-before-start', message }];
    }
    if (error instanceof EdtfError) return [{ path: [...path, 'from'], code: 'not-edtf', message: error.message }];
    throw error;
  }
};

type Attested = Ends & { readonly in_office_from?: string; readonly in_office_on?: string };

/** A source cannot show a person in office certainly after the end or before the start that the row gives. */
const attestationFaults = ({ from, to, in_office_from, in_office_on }: Attested): readonly TimeFault[] => {
  const start = parseBound(from);
  const end = parseBound(to);
  const faults = (
    [
      ['in_office_from', in_office_from],
      ['in_office_on', in_office_on],
    ] as const
  ).flatMap(([name, text]) => {
    if (text === undefined) return [];
    const day = parseEdtf(text);
    const early = start.kind === 'known' && day.max < start.date.min;
    const late = end.kind === 'known' && day.min >= end.date.max;
    const message = `${name} (${text}) lies ${early ? `before from (${from})` : `after to (${to})`}: one of the two is wrong`;
    return early || late ? [{ path: [name], code: 'contradiction' as const, message }] : [];
  });
  return faults;
};

const valuesAt = (fields: Fields, where: string): readonly (readonly [Ends, Path])[] => {
  if (where === '') return [[fields as Ends, []]];
  const [name = '', star] = where.split('.');
  const value = fields[name];
  if (value === undefined) return [];
  return star ? (value as readonly Ends[]).map((item, n) => [item, [name, n]]) : [[value as Ends, [name]]];
};

/** Facts of a row whose `to` certainly is not after `from`, that begin with `..`, or that a day in office contradicts. */
export const timeFaults = (row: CheckedRow, locate: Locate): readonly Fault[] => {
  const found = INTERVALS[row.list].flatMap((where) =>
    valuesAt(row.fields, where).flatMap(([ends, path]) => endsFault(ends, path)),
  );
  const attested = row.list === 'tenures' && !found.length ? attestationFaults(row.fields as Attested) : [];
  return [...found, ...attested].map(({ path, code, message }) =>
    faultAt(locate(row.at.file, [row.list, row.index, ...path]), code, `${row.key}: ${message}`),
  );
};
