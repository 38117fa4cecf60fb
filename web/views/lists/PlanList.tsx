import { useTranslation } from 'react-i18next';
import { Cited } from '../../components/Cited.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { useShown } from '../../components/notes-context.ts';
import { ReorganisationTable } from '../../components/ReorganisationTable.tsx';
import { PlanListDocument, type PlanListQuery } from '../../operations.generated.ts';

type Edges = PlanListQuery['reorganisations']['edges'];

const Table = ({ edges }: { readonly edges: Edges }) => {
  const { t } = useTranslation();
  useShown(1, edges);
  return <ReorganisationTable caption={t('record.plans')} rows={edges.map(({ node }) => node)} />;
};

/** Plans that did not come true, or not yet. */
export const PlanList = () => {
  const { t } = useTranslation();
  return (
    <Cited>
      <ListPage
        title={t('record.plans')}
        lead={<p className="measure">{t('record.plansLead')}</p>}
        document={PlanListDocument}
        connectionOf={({ reorganisations }) => reorganisations}
      >
        {(edges) => <Table edges={edges} />}
      </ListPage>
    </Cited>
  );
};
