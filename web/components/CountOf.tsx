import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language.ts';

type Count = { readonly certain: number; readonly possible: number };

/** A count with what is only possible said apart: `34`, or `34, perhaps 2 more`, `perhaps 2`. */
export const CountOf = ({ count: { certain, possible } }: { readonly count: Count }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const [count, maybe] = [number.format(certain), number.format(possible)];
  const words =
    certain === 0
      ? t('record.perhaps', { possible: maybe })
      : t('record.andPossibly', { count: count as never, possible: maybe });
  return <span className="number">{possible === 0 ? count : words}</span>;
};
