import { useEffect, useState } from 'react';
import { type Day, formatDay, parseTypedDay } from '#temporal';
import { today } from '../../as-of.ts';
import type { ConvertParams } from './params.ts';

/** A day as it is being typed; null: what is typed is no day. */
export type DayField = { readonly text: string; readonly day: Day | null; readonly type: (text: string) => void };

const useDay = (start: Day): DayField => {
  const [text, type] = useState(formatDay(start, 'vi'));
  useEffect(() => type(formatDay(start, 'vi')), [start]);
  return { text, day: parseTypedDay(text), type };
};

/** The two days of the form, as typed; day first in both languages. */
export const useDays = (params: ConvertParams) => {
  const fromField = useDay(params.from);
  const toField = useDay(params.to ?? today());
  return {
    fromField,
    toField,
    from: fromField.day,
    to: toField.day,
    invalid: fromField.day === null || toField.day === null,
  };
};
