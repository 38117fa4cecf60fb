import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { ask } from '../../api.ts';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { RowNote, Tag } from '../../components/Page.tsx';
import { Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import { ReleaseTableDocument, type ReleaseTableQuery } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';

type Release = ReleaseTableQuery['releases'][number];

const Name = ({ release: { number, isCurrent, unreleased, summary } }: { readonly release: Release }) => {
  const { t } = useTranslation();
  return (
    <>
      {number !== null && (
        <Link to="/ho-so/ban-du-lieu/$number" params={{ number }}>
          {t('record.release', { number })}
        </Link>
      )}{' '}
      {isCurrent && <Tag>{t('record.current')}</Tag>}
      {summary !== null && (
        <RowNote>
          <In text={summary} />
        </RowNote>
      )}
      {isCurrent && unreleased && <RowNote>{t('record.unreleased')}</RowNote>}
    </>
  );
};

/** All data releases, the newest first. */
export const ReleasesPage = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const query = useQuery(ask(ReleaseTableDocument, {}));
  const columns: readonly Column<Release>[] = [
    { label: t('record.number'), cell: (release) => <Name release={release} /> },
    { label: t('page.date'), cell: ({ date }) => <span className="date">{date && formatEdtf(date, language)}</span> },
    { label: t('record.digest'), cell: ({ id }) => <code>{id}</code> },
    { label: t('kind.revision.ADDED'), cell: ({ added }) => <span className="number">{number.format(added)}</span> },
    {
      label: t('kind.revision.CHANGED'),
      cell: ({ changed }) => <span className="number">{number.format(changed)}</span>,
    },
    {
      label: t('kind.revision.WITHDRAWN'),
      cell: ({ withdrawn }) => <span className="number">{number.format(withdrawn)}</span>,
    },
  ];
  return (
    <>
      <RecordHead part="/ho-so/ban-du-lieu" title={t('record.releases')} lead={t('record.releasesLead')} />
      <Load query={query}>
        {({ releases }) => (
          <DataTable caption={t('record.releases')} columns={columns} rows={releases} keyOf={({ id }) => id} />
        )}
      </Load>
    </>
  );
};
