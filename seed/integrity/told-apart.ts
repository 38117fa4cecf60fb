import type { RecordIndex } from './record-index.ts';

/** Whether a distinction of the sheets says that two things are not one. */
export const areToldApart = ({ record }: RecordIndex, a: string, b: string): boolean =>
  record.distinctions.some(({ ids }) => ids.includes(a) && ids.includes(b));
