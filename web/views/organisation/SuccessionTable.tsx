import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { Cite } from '../../components/Cite.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Body } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import type { SuccessionPartsFragment } from '../../operations.generated.ts';

type Row = SuccessionPartsFragment;
type Props = { readonly caption: string; readonly successions: readonly Row[] };

/** Bodies that came before or after, whole or in part, each with the reorganisation that joins them. */
export const SuccessionTable = ({ caption, successions }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (successions.length === 0) return null;
  const columns: readonly Column<Row>[] = [
    { label: t('page.body'), cell: ({ organisation }) => <Body body={organisation} /> },
    { label: t('page.extent'), cell: ({ extent }) => t(extent === 'WHOLE' ? 'page.whole' : 'page.part') },
    {
      label: t('page.change'),
      cell: ({ reorganisation }) => (
        <>
          <Link to="/sap-xep/$slug" params={{ slug: reorganisation.slug }}>
            {t(`kind.reorganisation.${reorganisation.type}`)}
          </Link>{' '}
          {reorganisation.date === null ? t('page.unknownDate') : formatEdtf(reorganisation.date, language)}{' '}
          <Cite of={reorganisation} />
        </>
      ),
    },
  ];
  const keyOf = (row: Row) => `${row.organisation.slug}:${row.reorganisation.slug}`;
  return <DataTable caption={caption} columns={columns} rows={successions} keyOf={keyOf} />;
};
