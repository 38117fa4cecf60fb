import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCareerWords } from '../career/use-career-words.ts';
import type { SeatWords } from './seat-lanes.ts';

/** The words of the picture of a seat in the language of the page. */
export const useSeatWords = (): SeatWords => {
  const { t } = useTranslation();
  const { language, time, acting, inCharge } = useCareerWords();
  return useMemo(
    () => ({
      language,
      time,
      acting,
      inCharge,
      vacant: t('career.vacant'),
      nobody: t('career.nobody'),
      vacantLong: t('career.vacantLong'),
      nobodyLong: t('career.nobodyLong'),
    }),
    [t, language, time, acting, inCharge],
  );
};
