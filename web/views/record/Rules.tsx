import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import type { IntegrityTableQuery } from '../../operations.generated.ts';
import css from './record.module.css';

type Rule = IntegrityTableQuery['integrity'][number];

const Table = ({ rules }: { readonly rules: readonly Rule[] }) => {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
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
  return <DataTable caption={t('record.integrity')} columns={columns} rows={rules} keyOf={({ id }) => id} />;
};

/** Rules with the numbers of their cases; those without a case stand folded below. */
export const Rules = ({ rules }: { readonly rules: readonly Rule[] }) => {
  const { t } = useTranslation();
  const clean = rules.filter(({ count }) => count === 0);
  return (
    <>
      <Table rules={rules.filter(({ count }) => count > 0)} />
      {clean.length > 0 && (
        <details className={css.clean}>
          <summary>{t('record.clean', { count: clean.length })}</summary>
          <Table rules={clean} />
        </details>
      )}
    </>
  );
};
