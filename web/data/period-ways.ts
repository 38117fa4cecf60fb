import { addDays, dayText } from '#temporal';
import type { Period } from './typed-period.ts';

/** What the address of the chart asks for a period: the state on its last day. */
export const chartOf = ({ to }: Period) => ({ ngay: dayText(to) });

/** What the address of a comparison asks for a period: the eve of its first day with its last day. */
export const comparisonOf = ({ from, to }: Period) => ({ tu: dayText(addDays(from, -1)), den: dayText(to) });
