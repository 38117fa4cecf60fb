import { useTranslation } from 'react-i18next';
import { Cited } from '../../components/Cited.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { useShown } from '../../components/notes-context.ts';
import { ReorganisationTable } from '../../components/ReorganisationTable.tsx';
import { ReorganisationListDocument, type ReorganisationListQuery } from '../../operations.generated.ts';

type Edges = ReorganisationListQuery['reorganisations']['edges'];

const Table = ({ edges }: { readonly edges: Edges }) => {
  const { t } = useTranslation();
  useShown(1, edges);
  return <ReorganisationTable caption={t('home.reorganisationsTitle')} rows={edges.map(({ node }) => node)} />;
};

/** All reorganisations of the record, the newest first. */
export const ReorganisationList = () => {
  const { t } = useTranslation();
  return (
    <Cited>
      <ListPage
        title={t('home.reorganisationsTitle')}
        lead={<p>{t('home.reorganisationsLead')}</p>}
        document={ReorganisationListDocument}
        connectionOf={({ reorganisations }) => reorganisations}
      >
        {(edges) => <Table edges={edges} />}
      </ListPage>
    </Cited>
  );
};
