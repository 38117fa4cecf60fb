import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBound } from '#temporal';
import { boundsOf, intervalWords } from '../../data/interval.ts';
import { useLanguage } from '../../language.ts';
import type { IntervalPartsFragment } from '../../operations.generated.ts';
import type { CareerWords } from './career-lanes.ts';

/** The words of a picture of careers in the language of the page. */
export const useCareerWords = (): CareerWords => {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const noDataFor = (gap: IntervalPartsFragment) => {
      const { from, to } = boundsOf(gap);
      return t('career.noDataFor', { from: formatBound(from, language), to: formatBound(to, language) });
    };
    const time = (interval: IntervalPartsFragment) =>
      interval.fromKind === 'UNKNOWN' && interval.toKind === 'UNKNOWN'
        ? t('page.unknownTime')
        : intervalWords(interval, language);
    return {
      language,
      lane: (lane) => t(`career.lane.${lane}`),
      time,
      acting: t('record.acting'),
      inCharge: t('record.inCharge'),
      noData: t('career.noData'),
      noDataFor,
    };
  }, [t, language]);
};
