import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { useLanguage } from '../language.ts';
import type { ReorganisationLineFragment } from '../operations.generated.ts';
import { Cite } from './Cite.tsx';
import { type Column, DataTable } from './DataTable.tsx';
import { Tag } from './Page.tsx';
import { Empty } from './states.tsx';
import { In } from './text.tsx';

type Row = ReorganisationLineFragment;

/** Reorganisations as a table: day, what happened, type. */
export const ReorganisationTable = ({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (rows.length === 0) return <Empty>{t('page.noEvents')}</Empty>;
  const columns: readonly Column<Row>[] = [
    {
      label: t('page.date'),
      cell: ({ date }) => (
        <span className="date">{date === null ? t('page.unknownDate') : formatEdtf(date, language)}</span>
      ),
    },
    {
      label: t('page.change'),
      cell: (row) => (
        <>
          <Link to="/sap-xep/$slug" params={{ slug: row.slug }}>
            <In text={row.title} />
          </Link>{' '}
          <Cite of={row} />{' '}
          {row.status !== null && row.status !== 'IN_FORCE' && <Tag>{t(`kind.status.${row.status}`)}</Tag>}
        </>
      ),
    },
    { label: t('page.kind'), cell: ({ type }) => t(`kind.reorganisation.${type}`) },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ slug }) => slug} />;
};
