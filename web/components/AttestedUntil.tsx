import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { useLanguage } from '../language.ts';
import type { IntervalPartsFragment } from '../operations.generated.ts';

type Props = { readonly interval: Pick<IntervalPartsFragment, 'toKind'>; readonly attested: string | null };

/** Beside "still in effect": it is no newer than the newest source that says so. */
export const AttestedUntil = ({ interval, attested }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (interval.toKind !== 'OPEN' || attested === null) return null;
  return <span className="muted note"> ({t('page.lastAttested', { date: formatEdtf(attested, language) })})</span>;
};
