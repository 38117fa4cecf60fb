import { type Day, FAR_FUTURE, type Interval, parseDay } from '#temporal';

/** A stretch of time for which the coverage of the record is told; `to` is the first day after it, null for the one that lasts. */
export type Period = {
  readonly id: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly vi: string;
  readonly en: string;
};

const period = (from: string, to: string | null, vi: string, en: string): Period => ({
  id: from,
  from: parseDay(from),
  to: to === null ? null : parseDay(to),
  vi,
  en,
});

/**
 * They begin where the state was built anew, so that within one of them about the same bodies stood: independence (1945), peace in the
 * north (1955), one state of north and south (1976), renewal (1986), the Constitution of 1992, fewer and larger ministries (2007), the
 * law of local government of 2015 (2016), the 13th Party congress (2021), the Government of 1 March 2025, two levels of local
 * government (1 July 2025). Where that was within a year, the year begins it.
 */
export const PERIODS: readonly Period[] = [
  period('1945-01-01', '1955-01-01', '1945–1954', '1945–1954'),
  period('1955-01-01', '1976-01-01', '1955–1975', '1955–1975'),
  period('1976-01-01', '1986-01-01', '1976–1985', '1976–1985'),
  period('1986-01-01', '1992-01-01', '1986–1991', '1986–1991'),
  period('1992-01-01', '2007-01-01', '1992–2006', '1992–2006'),
  period('2007-01-01', '2016-01-01', '2007–2015', '2007–2015'),
  period('2016-01-01', '2021-01-01', '2016–2020', '2016–2020'),
  period('2021-01-01', '2025-03-01', '2021 đến tháng 2/2025', '2021 to February 2025'),
  period('2025-03-01', '2025-07-01', 'Tháng 3 đến tháng 6/2025', 'March to June 2025'),
  period('2025-07-01', null, 'Từ tháng 7/2025', 'Since July 2025'),
];

/** A period as an interval with known ends. */
export const intervalOfPeriod = ({ from, to }: Period): Interval => {
  const end = to ?? FAR_FUTURE;
  return { fromMin: from, fromMax: from, toMin: end, toMax: end };
};
