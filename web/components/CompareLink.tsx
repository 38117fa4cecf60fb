import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, dayText, formatDay } from '#temporal';
import { useLanguage } from '../language.ts';

type Props = {
  readonly from: Day;
  readonly to: Day;
  /** The body that is compared; null: the whole state. */
  readonly root?: string | null;
};

/** A link to the comparison of two days, in the whole state or in a body. */
export const CompareLink = ({ from, to, root = null }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const search = { tu: dayText(from), den: dayText(to), ...(root === null ? {} : { goc: root }) };
  return (
    <Link to="/so-sanh" search={search}>
      {t('compare.between', { from: formatDay(from, language), to: formatDay(to, language) })}
    </Link>
  );
};

/** A link that compares a day with its eve. */
export const CompareEve = ({ day, root = null }: { readonly day: Day; readonly root?: string | null }) => (
  <CompareLink from={addDays(day, -1)} to={day} root={root} />
);
