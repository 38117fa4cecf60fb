import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { PageHead } from '../../components/Page.tsx';
import { Load } from '../../components/states.tsx';
import { In, When } from '../../components/text.tsx';
import { BodyClassListDocument, type BodyClassListQuery } from '../../operations.generated.ts';

type BodyClass = BodyClassListQuery['bodyClasses'][number];

const Table = ({ classes }: { readonly classes: readonly BodyClass[] }) => {
  const { t } = useTranslation();
  useShown(1, classes);
  const columns: readonly Column<BodyClass>[] = [
    {
      label: t('record.class'),
      cell: (row) => (
        <>
          <Link to="/he-thong/$slug" params={{ slug: row.slug }}>
            <In text={row.name} />
          </Link>{' '}
          <Cite of={row} />
        </>
      ),
    },
    { label: t('record.territory'), cell: ({ territory }) => t(`kind.organisation.${territory}`) },
    { label: t('page.time'), cell: ({ interval }) => <When interval={interval} /> },
  ];
  return <DataTable caption={t('record.classes')} columns={columns} rows={classes} keyOf={({ slug }) => slug} />;
};

/** The classes of bodies of which each territory has one. */
export const BodyClassList = () => {
  const { t } = useTranslation();
  const query = useQuery(ask(BodyClassListDocument, {}));
  return (
    <Cited>
      <PageHead title={t('record.classes')}>
        <p className="measure">{t('record.classesLead')}</p>
      </PageHead>
      <Load query={query}>{({ bodyClasses }) => <Table classes={bodyClasses} />}</Load>
    </Cited>
  );
};
