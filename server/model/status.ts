import { type Day, FAR_FUTURE, parseEdtf } from '#temporal';
import type { ReorganisationRow, ReorganisationStatus } from './rows.ts';

/** What the status on a day follows from. */
export type Course = Pick<
  ReorganisationRow,
  'status' | 'announced' | 'decided' | 'reported' | 'inForceBy' | 'cancelledBy'
>;

/** The day by which it certainly had happened; never, where that is not known. */
const certainBy = (text: string | null | undefined): Day => (text == null ? FAR_FUTURE : parseEdtf(text).max);

/**
 * How far a reorganisation had come on a day, by what had certainly happened by then: null before anybody announced or decided it. A
 * decree signed after the day from which it holds was in force on that day.
 */
export const statusOn = (course: Course, day: Day): ReorganisationStatus | null => {
  const { status, announced, decided, reported, inForceBy, cancelledBy } = course;
  if (status === 'in-force' && inForceBy <= day) return 'in-force';
  if ((status === 'cancelled' || status === 'changed') && cancelledBy <= day) return status;
  if (certainBy(decided) <= day) return 'approved';
  return certainBy(announced) <= day || certainBy(reported) <= day ? 'proposed' : null;
};
