import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language.ts';

type Count = { readonly certain: number; readonly possible: number };

/** A count with what is only possible said apart: `34`, or `34, perhaps 2 more`. */
export const CountOf = ({ count: { certain, possible } }: { readonly count: Count }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const count = number.format(certain);
  return (
    <span className="number">
      {possible === 0 ? count : t('record.andPossibly', { count: count as never, possible: number.format(possible) })}
    </span>
  );
};
