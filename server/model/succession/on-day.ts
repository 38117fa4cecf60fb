import { type Certainty, certainty, type Day } from '#temporal';
import type { TenureRow, VacancyRow } from '../rows.ts';
import type { Segment } from './record.ts';

/**
 * How a seat stood on a day. HELD: someone certainly held it; ACTING: someone certainly acted in it or was in charge, nobody held it; VACANT: a
 * source says so (an acting holder may stand beside); POSSIBLY_HELD: dates leave it open; NOBODY_KNOWN: the record has nobody.
 */
export const SEAT_STATES = ['HELD', 'VACANT', 'ACTING', 'POSSIBLY_HELD', 'NOBODY_KNOWN'] as const;

/** One of SEAT_STATES. */
export type SeatState = (typeof SEAT_STATES)[number];

type Sure = Exclude<Certainty, 'no'>;

/** Who held a seat on a day, and how surely. */
export type Holding = { readonly tenure: TenureRow; readonly certainty: Sure };

/** A seat on a day, on its segment; `existed` says whether its body certainly was there. */
export type SeatOnDay = Segment & {
  readonly state: SeatState;
  readonly existed: Sure;
  readonly holdings: readonly Holding[];
  readonly vacancy: VacancyRow | null;
};

const byKey = (a: Holding, b: Holding): number => (a.tenure.key < b.tenure.key ? -1 : 1);

const holdingsOn = (tenures: readonly TenureRow[], day: Day): readonly Holding[] => {
  const found = tenures.flatMap((tenure) => {
    const held = certainty(tenure, day);
    return held === 'no' ? [] : [{ tenure, certainty: held }];
  });
  return found.sort(byKey);
};

const isFull = ({ tenure }: Holding): boolean => !tenure.acting && !tenure.inCharge;

const stateOf = (holdings: readonly Holding[], vacant: Certainty): SeatState => {
  const certain = holdings.filter((holding) => holding.certainty === 'certain');
  if (certain.some(isFull)) return 'HELD';
  if (vacant === 'certain') return 'VACANT';
  if (certain.length > 0) return 'ACTING';
  return holdings.length > 0 ? 'POSSIBLY_HELD' : 'NOBODY_KNOWN';
};

const surest = (vacancies: readonly VacancyRow[], day: Day): VacancyRow | null =>
  vacancies.find((vacancy) => certainty(vacancy, day) === 'certain') ??
  vacancies.find((vacancy) => certainty(vacancy, day) === 'possible') ??
  null;

/** How each seat of a succession stood on a day; those of bodies that certainly were not there are left out. */
export const seatsOnDay = (segments: readonly Segment[], day: Day): readonly SeatOnDay[] =>
  segments.flatMap((segment) => {
    const existed = certainty(segment.body, day);
    if (existed === 'no') return [];
    const holdings = holdingsOn(segment.tenures, day);
    const vacancy = surest(segment.vacancies, day);
    const state = stateOf(holdings, vacancy === null ? 'no' : certainty(vacancy, day));
    return [{ ...segment, existed, holdings, vacancy, state }];
  });
