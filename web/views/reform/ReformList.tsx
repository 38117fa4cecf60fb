import { useTranslation } from 'react-i18next';
import { Cited } from '../../components/Cited.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { useShown } from '../../components/notes-context.ts';
import { ReformListDocument, type ReformListQuery } from '../../operations.generated.ts';
import { ReformTable } from './ReformTable.tsx';

type Edges = ReformListQuery['reforms']['edges'];

const Table = ({ edges }: { readonly edges: Edges }) => {
  const { t } = useTranslation();
  useShown(1, edges);
  return <ReformTable caption={t('record.reforms')} reforms={edges.map(({ node }) => node)} />;
};

/** All reforms of the record that are not a part of a larger one, the newest first. */
export const ReformList = () => {
  const { t } = useTranslation();
  return (
    <Cited>
      <ListPage
        title={t('record.reforms')}
        lead={<p className="measure">{t('record.reformsLead')}</p>}
        document={ReformListDocument}
        connectionOf={({ reforms }) => reforms}
      >
        {(edges) => <Table edges={edges} />}
      </ListPage>
    </Cited>
  );
};
