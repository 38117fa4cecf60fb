import { createContext, useContext, useState } from 'react';
import type { Day } from '#temporal';
import { useAsOf } from './as-of.ts';

/** The day that the facts at hand were asked for, where an answer is told. */
export const AnswerDay = createContext<Day | null>(null);

/** The day that an answer is of: the page's, or the one before while that day's answer still stands in for it. */
export const useDayOf = ({ isPlaceholderData }: { readonly isPlaceholderData?: boolean }): Day => {
  const { day, text } = useAsOf();
  const [kept, keep] = useState({ day, text });
  if (!isPlaceholderData && kept.text !== text) keep({ day, text });
  return isPlaceholderData ? kept.day : day;
};

/** The day to be named over facts: never another than theirs, even while those of the page's new day are on their way. */
export const useAnswerDay = (): Day => {
  const { day } = useAsOf();
  return useContext(AnswerDay) ?? day;
};
