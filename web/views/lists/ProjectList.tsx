import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { In, When } from '../../components/text.tsx';
import { ProjectListDocument, type ProjectListQuery } from '../../operations.generated.ts';

type Edge = ProjectListQuery['projects']['edges'][number];

/** All projects of the record. */
export const ProjectList = () => {
  const { t } = useTranslation();
  const columns = [
    {
      label: t('page.name'),
      cell: ({ node }: Edge) => (
        <Link to="/du-an/$slug" params={{ slug: node.slug }}>
          <In text={node.names[0] ?? null} />
        </Link>
      ),
    },
    { label: t('page.kind'), cell: ({ node }: Edge) => t(`kind.project.${node.kind}`) },
    { label: t('page.time'), cell: ({ node }: Edge) => <When interval={node.interval} /> },
  ];
  return (
    <ListPage title={t('home.projectsTitle')} document={ProjectListDocument} connectionOf={({ projects }) => projects}>
      {(edges) => (
        <DataTable caption={t('home.projectsTitle')} columns={columns} rows={edges} keyOf={({ node }) => node.slug} />
      )}
    </ListPage>
  );
};
