import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { Load } from '../../components/states.tsx';
import { IntegrityTableDocument } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';
import { Rules } from './Rules.tsx';

/** The rules by which the record checks itself, those with cases first, worst first, each with the number of its cases. */
export const IntegrityPage = () => {
  const { t } = useTranslation();
  const query = useQuery(ask(IntegrityTableDocument, {}));
  return (
    <>
      <RecordHead part="/ho-so/kiem-tra" title={t('record.integrity')} lead={t('record.integrityLead')} />
      <Load query={query}>{({ integrity }) => <Rules rules={integrity} />}</Load>
    </>
  );
};
