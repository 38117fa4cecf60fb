import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type Career, lastOf, type Stint, signsOf, stintId } from '../../data/career.ts';
import { type Column, DataTable } from '../DataTable.tsx';
import { RowNote } from '../Page.tsx';
import { PositionName, TenureTime } from '../tenure.tsx';
import { BodyName, In, When } from '../text.tsx';
import css from './career.module.css';
import { rowId } from './career-lanes.ts';

type Row = { readonly stint: Stint; readonly number: number };

/** The tenures of a stint, each with its time; of several, the whole time stands above them. */
const StintTime = ({ stint }: { readonly stint: Stint }) => {
  if (stint.tenures.length === 1) return <TenureTime tenure={lastOf(stint)} />;
  return (
    <>
      <When interval={stint.interval} />
      {stint.tenures.map((tenure) => (
        <RowNote key={tenure.id}>
          <In text={tenure.organisationName} />: <TenureTime tenure={tenure} />
        </RowNote>
      ))}
    </>
  );
};

const Through = ({ through }: Pick<Stint, 'through'>) => (
  <>
    {through.map(({ slug, title }) => (
      <RowNote key={slug}>
        <Link to="/sap-xep/$slug" params={{ slug }}>
          <In text={title} />
        </Link>
      </RowNote>
    ))}
  </>
);

type Props = { readonly career: Career; readonly caption: string };

/** The stints of a career as a table; the numbers are those of the picture. */
export const StintTable = ({ career, caption }: Props) => {
  const { t } = useTranslation();
  const { person, moves } = career;
  const columns: readonly Column<Row>[] = [
    {
      label: t('career.number'),
      cell: ({ number }) => (
        <span id={rowId(person.slug, number)} className={css.number}>
          {number}
        </span>
      ),
    },
    { label: t('page.time'), cell: ({ stint }) => <StintTime stint={stint} /> },
    {
      label: t('page.position'),
      cell: ({ stint }) => (
        <Fragment>
          {signsOf(stint, moves) !== '' && <span className={css.sign}>{signsOf(stint, moves)} </span>}
          <PositionName tenure={lastOf(stint)} />
        </Fragment>
      ),
    },
    {
      label: t('page.body'),
      cell: ({ stint }) => (
        <>
          <BodyName slug={stint.organisation.slug} name={stint.organisationName} />
          <Through through={stint.through} />
        </>
      ),
    },
    { label: t('career.laneColumn'), cell: ({ stint }) => t(`career.lane.${stint.lane}`) },
  ];
  const rows = career.stints.map((stint, at) => ({ stint, number: at + 1 }));
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ stint }) => stintId(stint)}
      rowClass={css.row}
    />
  );
};
