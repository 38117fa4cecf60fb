import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatBound } from '#temporal';
import { type Career, type JoinedMove, joinedMoves, lastOf, type Stint, stintId } from '../../data/career.ts';
import { boundsOf } from '../../data/interval.ts';
import { useLanguage } from '../../language.ts';
import { type Column, DataTable } from '../DataTable.tsx';
import { RowNote, Section } from '../Page.tsx';
import { Empty } from '../states.tsx';
import { In } from '../text.tsx';

const Post = ({ stint }: { readonly stint: Stint }) => (
  <>
    <In text={lastOf(stint).printedTitle} />, <In text={stint.organisationName} />
  </>
);

const Step = ({ row: { move } }: { readonly row: JoinedMove }) => {
  const { t } = useTranslation();
  const words: readonly string[] = [
    ...(move.step === 'UNKNOWN' ? [] : [t(`career.step.${move.step}`)]),
    ...move.changes.map((change) => t(`career.change.${change}`)),
  ];
  const shown = words.length === 0 ? [t('career.step.UNKNOWN')] : words;
  return (
    <>
      {move.step === 'PROMOTION' && '▲ '}
      {move.changes.includes('BRANCH_CHANGE') && '⇄ '}
      {shown.join('; ')}
      {move.certainty === 'POSSIBLE' && <RowNote>{t('career.moveMaybe')}</RowNote>}
      {move.through.map(({ slug, title }) => (
        <RowNote key={slug}>
          <Link to="/sap-xep/$slug" params={{ slug }}>
            <In text={title} />
          </Link>
        </RowNote>
      ))}
    </>
  );
};

const Begin = ({ stint }: { readonly stint: Stint }) => formatBound(boundsOf(stint.interval).from, useLanguage());

/** The moves of a career: when, from where to where, up or to another branch, and the rule that tells it. */
export const MoveTable = ({ career }: { readonly career: Career }) => {
  const { t } = useTranslation();
  const rows = joinedMoves(career);
  const columns: readonly Column<JoinedMove>[] = [
    { label: t('page.date'), cell: ({ to }) => <Begin stint={to} /> },
    {
      label: t('career.moveFromTo'),
      cell: ({ from, to }) => (
        <>
          <Post stint={from} /> → <Post stint={to} />
        </>
      ),
    },
    { label: t('career.moveWhat'), cell: (row) => <Step row={row} /> },
    { label: t('career.moveRule'), cell: ({ move }) => t(`career.rule.${move.rule}`) },
  ];
  const keyOf = ({ from, to }: JoinedMove) => `${stintId(from)} ${stintId(to)}`;
  return (
    <Section title={t('career.moves')}>
      <p className="muted note measure">{t('career.movesLead')}</p>
      {rows.length === 0 && <Empty>{t('career.noMoves')}</Empty>}
      {rows.length > 0 && <DataTable caption={t('career.moves')} columns={columns} rows={rows} keyOf={keyOf} />}
    </Section>
  );
};
