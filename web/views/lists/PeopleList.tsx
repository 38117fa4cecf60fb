import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { DataTable } from '../../components/DataTable.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { PersonName } from '../../components/tenure.tsx';
import { useLanguage } from '../../language.ts';
import { PeopleListDocument, type PeopleListQuery } from '../../operations.generated.ts';

type Edge = PeopleListQuery['people']['edges'][number];

/** All officials of the record, by name. */
export const PeopleList = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = [
    { label: t('page.name'), cell: ({ node }: Edge) => <PersonName person={node} /> },
    { label: t('page.born'), cell: ({ node }: Edge) => node.born && formatEdtf(node.born, language) },
  ];
  return (
    <ListPage title={t('home.peopleTitle')} document={PeopleListDocument} connectionOf={({ people }) => people}>
      {(edges) => (
        <DataTable caption={t('home.peopleTitle')} columns={columns} rows={edges} keyOf={({ node }) => node.slug} />
      )}
    </ListPage>
  );
};
