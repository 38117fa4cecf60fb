import { useTranslation } from 'react-i18next';
import { formatEdtf, type Language } from '#temporal';
import { useLanguage } from '../language.ts';
import type { ClaimPartsFragment } from '../operations.generated.ts';
import { Cite } from './Cite.tsx';
import { RowNote } from './Page.tsx';

type Claim = ClaimPartsFragment;

const DATES: readonly Claim['field'][] = ['FROM', 'TO', 'DATE', 'DECIDED', 'BORN'];

const formatValue = (field: Claim['field'], value: string, language: Language): string => {
  if (field === 'VALUE') return new Intl.NumberFormat(language).format(Number(value));
  return DATES.includes(field) && value !== '..' ? formatEdtf(value, language) : value;
};

/** The words for a claimed value: a date, a figure, "now", or unknown. */
export const useClaimValue = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (field: Claim['field'], value: string | null): string => {
    if (value === null) return t('record.unknown');
    return value === '..' ? t('record.now') : formatValue(field, value, language);
  };
};

/** What other sources say of a fact, a line each, with why the other value is shown. */
export const ClaimLines = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const { t } = useTranslation();
  const words = useClaimValue();
  return claims.map((claim) => (
    <RowNote key={claim.id}>
      {t('record.otherSources', { field: t(`kind.claim.${claim.field}`), value: words(claim.field, claim.value) })}{' '}
      <Cite of={claim} /> ({t(`record.rule${claim.rule}`)})
    </RowNote>
  ));
};
