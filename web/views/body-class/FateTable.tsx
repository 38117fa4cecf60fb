import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { RowNote, Tag } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Body, BodyName, In, Possible } from '../../components/text.tsx';
import type { Fate } from './fate-shares.ts';

type Instance = Fate['instances']['edges'][number]['node'];
type Territory = Fate['missing'][number];

/** A row: a body and its fate, or a territory whose body the record lacks. */
type Row = { readonly territory: Territory; readonly instance: Instance | null };

const Into = ({ instance: { into } }: { readonly instance: Instance }) => {
  const { t } = useTranslation();
  return (
    <ul className={page.plain}>
      {into.map(({ organisation, extent, certainty, through }) => (
        <li key={organisation.slug}>
          <Body body={organisation} /> {extent === 'PART' && <Tag>{t('page.part')}</Tag>}
          <Possible certainty={certainty} />
          {through.map((one) => (
            <RowNote key={one.slug}>
              <Link to="/sap-xep/$slug" params={{ slug: one.slug }}>
                <In text={one.title} />
              </Link>{' '}
              <Cite of={one} />
            </RowNote>
          ))}
        </li>
      ))}
    </ul>
  );
};

const Fated = ({ instance }: Row) => {
  const { t } = useTranslation();
  if (instance === null) return <span className="muted">{t('fate.missing')}</span>;
  return (
    <>
      {t(`fate.kind.${instance.fate}`)}
      <Possible certainty={instance.certainty} />
    </>
  );
};

type Props = { readonly instances: readonly Instance[]; readonly missing: readonly Territory[] };

/** What became of the body of each territory. */
export const FateTable = ({ instances, missing }: Props) => {
  const { t } = useTranslation();
  const rows: readonly Row[] = [
    ...instances.map((instance) => ({ territory: instance.territory, instance })),
    ...missing.map((territory) => ({ territory, instance: null })),
  ];
  const columns: readonly Column<Row>[] = [
    { label: t('record.territory'), cell: ({ territory }) => <In text={territory.name} /> },
    {
      label: t('page.body'),
      cell: ({ instance }) =>
        instance && <BodyName slug={instance.organisation.slug} name={instance.organisation.name} />,
    },
    { label: t('fate.columnFate'), cell: (row) => <Fated {...row} /> },
    { label: t('fate.columnInto'), cell: ({ instance }) => instance && <Into instance={instance} /> },
  ];
  const keyOf = ({ territory, instance }: Row) => `${territory.slug} ${instance?.organisation.slug}`;
  return <DataTable caption={t('fate.title')} columns={columns} rows={rows} keyOf={keyOf} />;
};
