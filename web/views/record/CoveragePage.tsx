import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { ask } from '../../api.ts';
import { CountOf } from '../../components/CountOf.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Section } from '../../components/Page.tsx';
import { Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { CoverageTableDocument, type CoverageTableQuery, IntegrityTableDocument } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';
import { Rules } from './Rules.tsx';
import css from './record.module.css';

type Row = CoverageTableQuery['coverage'][number];

const Share = ({ of, among }: { readonly of: number; readonly among: Row['bodies'] }) => {
  const language = useLanguage();
  const total = among.certain + among.possible;
  if (total === 0) return null;
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(of / total);
  return (
    <span className="number">
      {new Intl.NumberFormat(language).format(of)} <span className="muted">({share})</span>
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
        <span className={knownMissing === null ? 'muted' : 'number'}>
          {knownMissing === null ? t('record.unknown') : new Intl.NumberFormat(language).format(knownMissing)}
        </span>
      ),
    },
  ];
};

type Period = Row['period'];

const periodsOf = (rows: readonly Row[]): readonly Period[] =>
  [...new Map(rows.map(({ period }) => [period.from, period])).values()].sort((a, b) => (a.from < b.from ? 1 : -1));

const Periods = ({ periods, current }: { readonly periods: readonly Period[]; readonly current: Period }) => {
  const { t } = useTranslation();
  return (
    <nav className={css.periods} aria-label={t('record.period')}>
      {periods.map((period) => (
        <Link
          key={period.from}
          to="/ho-so/{-$ky}"
          params={{ ky: period.from }}
          aria-current={period === current ? 'true' : undefined}
          resetScroll={false}
        >
          <In text={period.name} />
        </Link>
      ))}
    </nav>
  );
};

const isThere = ({ bodies, knownMissing }: Row): boolean => bodies.certain + bodies.possible + (knownMissing ?? 0) > 0;

const Shown = ({ rows, ky }: { readonly rows: readonly Row[]; readonly ky: string | undefined }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = useColumns();
  const periods = periodsOf(rows);
  const current = periods.find(({ from }) => from === ky) ?? periods[0];
  if (!current) return null;
  const inPeriod = rows.filter(({ period }) => period.from === current.from);
  const none = inPeriod.filter((row) => !isThere(row)).map(({ kind }) => t(`kind.organisation.${kind}`));
  const name = wordsOf(current.name, language).text;
  return (
    <>
      <Periods periods={periods} current={current} />
      <Section title={name}>
        <DataTable caption={name} columns={columns} rows={inPeriod.filter(isThere)} keyOf={({ kind }) => kind} />
        {none.length > 0 && (
          <p className="muted note">{t('record.noneOf', { kinds: new Intl.ListFormat(language).format(none) })}</p>
        )}
      </Section>
    </>
  );
};

/** What the record holds and lacks, by kind, in a period. */
export const CoveragePage = () => {
  const { t } = useTranslation();
  const { ky } = useParams({ strict: false });
  const query = useQuery(ask(CoverageTableDocument, {}));
  const rules = useQuery(ask(IntegrityTableDocument, {}));
  return (
    <>
      <RecordHead part="/ho-so/{-$ky}" title={t('record.coverage')} lead={t('record.coverageLead')} />
      <Load query={query}>{({ coverage }) => <Shown rows={coverage} ky={ky} />}</Load>
      <Section title={t('record.toDo')}>
        <Load query={rules}>{({ integrity }) => <Rules rules={integrity} />}</Load>
      </Section>
    </>
  );
};
