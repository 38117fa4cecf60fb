import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Tag } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { BodyName, In, When } from '../../components/text.tsx';
import type { LineageData, LineageOrganisation } from './river.ts';

const Names = ({ body }: { readonly body: LineageOrganisation }) =>
  body.names.length < 2 ? null : (
    <ul className={page.plain}>
      {body.names.map((name) => (
        <li key={`${name.vi}:${name.interval.from}`}>
          <In text={name} />{' '}
          <span className="note muted">
            (<When interval={name.interval} />)
          </span>
        </li>
      ))}
    </ul>
  );

const Heads = ({ body }: { readonly body: LineageOrganisation }) => {
  const { t } = useTranslation();
  const entries = body.headSuccession?.entries.edges.map(({ node }) => node) ?? [];
  const heads = entries.filter(({ tenure }) => tenure !== null);
  if (heads.length === 0) return t('lineage.headsNone');
  return (
    <ul className={page.plain}>
      {heads.map(({ tenure, interval, acting, inCharge }) =>
        tenure === null ? null : (
          <li key={tenure.id}>
            <Link to="/nguoi/$slug" params={{ slug: tenure.person.slug }} lang="vi">
              {tenure.person.name}
            </Link>{' '}
            {(acting || inCharge) && <Tag>{t('page.acting')}</Tag>}{' '}
            <span className="note muted">{interval && <When interval={interval} />}</span>
          </li>
        ),
      )}
    </ul>
  );
};

/** The lanes of a river as a table: each body with its names over time, its life and its heads. */
export const BodyTable = ({ lineage }: { readonly lineage: LineageData }) => {
  const { t } = useTranslation();
  const columns: readonly Column<LineageOrganisation>[] = [
    {
      label: t('lineage.column.body'),
      cell: (body) => (
        <>
          <BodyName slug={body.slug} name={body.name} /> <Cite of={body} />
          <Names body={body} />
        </>
      ),
    },
    { label: t('page.existed'), cell: ({ existence }) => <When interval={existence} /> },
    { label: t('page.heads'), cell: (body) => <Heads body={body} /> },
  ];
  const rows = lineage.bodies.map(({ organisation }) => organisation);
  return <DataTable caption={t('lineage.bodies')} columns={columns} rows={rows} keyOf={({ slug }) => slug} />;
};
