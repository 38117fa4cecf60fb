import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { ask } from '../../api.ts';
import { CountOf } from '../../components/CountOf.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Section } from '../../components/Page.tsx';
import { Load } from '../../components/states.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { CoverageTableDocument, type CoverageTableQuery } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';

type Row = CoverageTableQuery['coverage'][number];

const Share = ({ of, among }: { readonly of: number; readonly among: Row['bodies'] }) => {
  const language = useLanguage();
  const total = among.certain + among.possible;
  if (total === 0) return null;
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(of / total);
  return (
    <span className="number">
      {of} <span className="muted">({share})</span>
    </span>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { label: t('page.kind'), cell: ({ kind }) => t(`kind.organisation.${kind}`) },
    { label: t('record.bodies'), cell: ({ bodies }) => <CountOf count={bodies} /> },
    { label: t('record.startKnown'), cell: (row) => <Share of={row.startKnown} among={row.bodies} /> },
    { label: t('record.endKnown'), cell: (row) => <Share of={row.endKnown} among={row.bodies} /> },
    { label: t('record.withParent'), cell: (row) => <Share of={row.withParent} among={row.bodies} /> },
    { label: t('record.withHead'), cell: (row) => <Share of={row.withHead} among={row.bodies} /> },
    { label: t('record.withEvent'), cell: (row) => <Share of={row.withEvent} among={row.bodies} /> },
    {
      label: t('record.newestSource'),
      cell: ({ newestSource }) => (
        <span className="date">{newestSource ? formatEdtf(newestSource, language) : t('record.unknown')}</span>
      ),
    },
    {
      label: t('record.knownMissing'),
      cell: ({ knownMissing }) => (
        <span className={knownMissing === null ? 'muted' : 'number'}>{knownMissing ?? t('record.unknown')}</span>
      ),
    },
  ];
};

type Group = { readonly period: Row['period']; readonly rows: readonly Row[] };

/** Rows by period, the latest period first. */
const byPeriod = (rows: readonly Row[]): readonly Group[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.period.from, [...(groups.get(row.period.from) ?? []), row]);
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ period: group[0].period, rows: group }] : []))
    .sort((a, b) => (a.period.from < b.period.from ? 1 : -1));
};

const Period = ({ group: { period, rows } }: { readonly group: Group }) => {
  const name = wordsOf(period.name, useLanguage()).text;
  const columns = useColumns();
  const keyOf = ({ branch, kind }: Row) => `${branch} ${kind}`;
  return (
    <Section title={name}>
      <DataTable caption={name} columns={columns} rows={rows} keyOf={keyOf} />
    </Section>
  );
};

/** What the record holds and lacks, by period, branch and kind. */
export const CoveragePage = () => {
  const { t } = useTranslation();
  const query = useQuery(ask(CoverageTableDocument, {}));
  return (
    <>
      <RecordHead part="/ho-so" title={t('record.coverage')} lead={t('record.coverageLead')} />
      <Load query={query}>
        {({ coverage }) => byPeriod(coverage).map((group) => <Period key={group.period.from} group={group} />)}
      </Load>
    </>
  );
};
