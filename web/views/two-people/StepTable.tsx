import { useTranslation } from 'react-i18next';
import career from '../../components/career/career.module.css';
import { PostLine, useCloseness } from '../../components/career/ServedTable.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { RowNote } from '../../components/Page.tsx';
import { Body, When } from '../../components/text.tsx';
import { type Step, stepId } from './chain.ts';

type Row = { readonly step: Step; readonly number: number };

/** The steps of a chain: who, where, when, in which posts, by which sources. */
export const StepTable = ({ caption, steps }: { readonly caption: string; readonly steps: readonly Step[] }) => {
  const { t } = useTranslation();
  const closeness = useCloseness();
  const columns: readonly Column<Row>[] = [
    {
      label: t('career.stepNumber'),
      cell: ({ number }) => (
        <span id={stepId(number)} className={career.number}>
          {number}
        </span>
      ),
    },
    {
      label: t('career.stepWho'),
      cell: ({ step: { mine, theirs } }) => (
        <span className={career.pair}>
          <PostLine tenure={mine} named />
          <PostLine tenure={theirs} named />
        </span>
      ),
    },
    {
      label: t('career.where'),
      cell: ({ step: { organisation, bodySize } }) => (
        <>
          <Body body={organisation} />
          <RowNote>{t('career.size', { count: bodySize })}</RowNote>
        </>
      ),
    },
    {
      label: t('career.together'),
      cell: ({ step }) => (
        <>
          {step.certainty === 'POSSIBLE' && '? '}
          <When interval={step.interval} />
          <RowNote>{closeness(step)}</RowNote>
        </>
      ),
    },
  ];
  const rows = steps.map((step, at) => ({ step, number: at + 1 }));
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ number }) => String(number)}
      rowClass={career.row}
    />
  );
};
