import { useTranslation } from 'react-i18next';
import type { ServedPartsFragment } from '../../operations.generated.ts';
import { Cite } from '../Cite.tsx';
import { type Column, DataTable } from '../DataTable.tsx';
import { RowNote } from '../Page.tsx';
import { PersonName, PositionName } from '../tenure.tsx';
import { Body, In, When } from '../text.tsx';
import css from './career.module.css';

type Pair = ServedPartsFragment;
type Tenure = Pair['mine'];

/** A post of one of two people: title, body where that is not the common one, time and notes. */
export const PostLine = ({ tenure, named = false }: { readonly tenure: Tenure; readonly named?: boolean }) => (
  <span>
    {named && (
      <>
        <PersonName person={tenure.person} />:{' '}
      </>
    )}
    <PositionName tenure={tenure} />, <In text={tenure.organisationName} /> (<When interval={tenure.interval} />){' '}
    <Cite of={tenure} />
  </span>
);

/** How near two people served, in words. */
export const useCloseness = () => {
  const { t } = useTranslation();
  return ({ closeness, levels, certainty }: Pair): string =>
    [
      t(`career.closeness.${closeness}`, { levels }),
      t(certainty === 'CERTAIN' ? 'career.certain' : 'career.possible'),
    ].join(', ');
};

/** Who served with one person. */
export const ServedTable = ({ caption, pairs }: { readonly caption: string; readonly pairs: readonly Pair[] }) => {
  const { t } = useTranslation();
  const closeness = useCloseness();
  const columns: readonly Column<Pair>[] = [
    { label: t('page.person'), cell: ({ person }) => <PersonName person={person} /> },
    {
      label: t('career.together'),
      cell: (pair) => (
        <>
          {pair.certainty === 'POSSIBLE' && '? '}
          <When interval={pair.interval} />
          <RowNote>{closeness(pair)}</RowNote>
        </>
      ),
    },
    { label: t('career.where'), cell: ({ organisation }) => <Body body={organisation} /> },
    {
      label: t('career.posts'),
      cell: ({ mine, theirs }) => (
        <span className={css.pair}>
          <PostLine tenure={mine} named />
          <PostLine tenure={theirs} named />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={pairs}
      keyOf={({ mine, theirs }) => `${mine.id} ${theirs.id}`}
    />
  );
};
