import { useTranslation } from 'react-i18next';
import { addDays, dayText, formatDay, formatEdtf } from '#temporal';
import type { Period } from '../data/typed-period.ts';
import { useLanguage } from '../language.ts';

/** A typed date in words: its heading, the chart on its last day, the comparison of its eve with its last day. */
export const usePeriodWords = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ precision, from, to }: Period) => {
    const last = formatDay(to, language);
    const month = formatEdtf(dayText(from).slice(0, 7), language);
    return {
      title: precision === 'day' ? t('search.day', { date: last }) : t('search.month', { date: month }),
      chart: t('search.chartOn', { date: last }),
      compare: t('compare.between', { from: formatDay(addDays(from, -1), language), to: last }),
    };
  };
};
