import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import { IntegrityTableDocument, type IntegrityTableQuery } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';

type Rule = IntegrityTableQuery['integrity'][number];

/** The rules by which the record checks itself, worst first, each with the number of its cases. */
export const IntegrityPage = () => {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const query = useQuery(ask(IntegrityTableDocument, {}));
  const columns: readonly Column<Rule>[] = [
    { label: t('record.severity'), cell: ({ severity }) => t(`kind.severity.${severity}`) },
    {
      label: t('record.rule'),
      cell: ({ id, title }) => (
        <Link to="/ho-so/kiem-tra/$rule" params={{ rule: id }}>
          <In text={title} />
        </Link>
      ),
    },
    { label: t('record.cases'), cell: ({ count }) => <span className="number">{number.format(count)}</span> },
  ];
  return (
    <>
      <RecordHead part="/ho-so/kiem-tra" title={t('record.integrity')} lead={t('record.integrityLead')} />
      <Load query={query}>
        {({ integrity }) => (
          <DataTable caption={t('record.integrity')} columns={columns} rows={integrity} keyOf={({ id }) => id} />
        )}
      </Load>
    </>
  );
};
