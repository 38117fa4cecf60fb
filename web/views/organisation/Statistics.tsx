import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { Cite } from '../../components/Cite.tsx';
import { ClaimLines } from '../../components/ClaimLines.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { RowNote, Section } from '../../components/Page.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import type { OverviewOrganisation } from './Overview.tsx';

const MEASURES = [
  'province-level-units',
  'district-level-units',
  'commune-level-units',
  'communes',
  'wards',
  'special-zones',
  'population',
  'area-km2',
] as const;

type Statistic = OverviewOrganisation['statistics'][number];

const Measure = ({ row }: { readonly row: Statistic }) => {
  const { t } = useTranslation();
  const known = MEASURES.find((one) => one === row.measure);
  return (
    <>
      {known ? t(`kind.measure.${known}`) : row.measure}
      {row.note !== null && (
        <RowNote>
          <In text={row.note} />
        </RowNote>
      )}
    </>
  );
};

/** Official counts of a body, each on its date. */
export const Statistics = ({ statistics }: Pick<OverviewOrganisation, 'statistics'>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (statistics.length === 0) return null;
  const number = new Intl.NumberFormat(language);
  const columns = [
    { label: t('page.fact'), cell: (row: Statistic) => <Measure row={row} /> },
    { label: t('page.value'), cell: (row: Statistic) => number.format(row.value) },
    {
      label: t('page.date'),
      cell: (row: Statistic) => (
        <>
          {formatEdtf(row.date, language)} <Cite of={row} />
          <ClaimLines claims={row.claims} />
        </>
      ),
    },
  ];
  return (
    <Section title={t('page.statistics')}>
      <DataTable caption={t('page.statistics')} columns={columns} rows={statistics} keyOf={({ id }) => id} />
    </Section>
  );
};
