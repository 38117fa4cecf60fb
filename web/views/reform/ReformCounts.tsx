import { useTranslation } from 'react-i18next';
import { CountOf } from '../../components/CountOf.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Section } from '../../components/Page.tsx';
import { useLanguage } from '../../language.ts';
import type { ReformCountPartsFragment } from '../../operations.generated.ts';

type Count = ReformCountPartsFragment;

/** The kinds that were counted together, in words. */
export const useKindWords = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (kinds: Count['kinds']): string =>
    new Intl.ListFormat(language).format(kinds.map((kind) => t(`kind.organisation.${kind}`)));
};

/** How many bodies there were on the eve and on the day of a reform. */
export const ReformCounts = ({ counts }: { readonly counts: readonly Count[] }) => {
  const { t } = useTranslation();
  const words = useKindWords();
  if (counts.length === 0) return null;
  const columns: readonly Column<Count>[] = [
    { label: t('page.kind'), cell: ({ kinds }) => words(kinds) },
    { label: t('record.before'), named: true, cell: ({ before }) => <CountOf count={before} /> },
    { label: t('record.after'), named: true, cell: ({ after }) => <CountOf count={after} /> },
  ];
  return (
    <Section title={t('record.counted')}>
      <p className="muted note">{t('record.countedLead')}</p>
      <DataTable caption={t('record.counted')} columns={columns} rows={counts} keyOf={({ kinds }) => kinds.join(' ')} />
    </Section>
  );
};
