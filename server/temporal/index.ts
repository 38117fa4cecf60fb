/** Time as the record knows it: EDTF dates, half-open intervals, three-valued answers. Shared by loader, API and web. */
export { borneOn } from './borne.ts';
export {
  addDays,
  type Day,
  DayError,
  dayOf,
  daysBetween,
  dayText,
  earlier,
  FAR_FUTURE,
  FAR_PAST,
  later,
  parseDay,
  partsOf,
} from './day.ts';
export { type EdtfDate, EdtfError, type OpenSide, type Precision, parseEdtf, plainOf } from './edtf.ts';
export {
  formatBound,
  formatDate,
  formatDay,
  formatEdtf,
  formatInterval,
  formatLongDay,
  type Language,
  parseTypedDay,
} from './format.ts';
export {
  type Attested,
  type Bound,
  both,
  type Certainty,
  certainty,
  EmptyIntervalError,
  type Interval,
  intervalOf,
  overlap,
  parseBound,
  within,
} from './interval.ts';
