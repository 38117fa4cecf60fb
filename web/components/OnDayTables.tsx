import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { useAnswerDay } from '../answer-day.ts';
import type { Bilingual } from '../data/names.ts';
import { useLanguage } from '../language.ts';
import type { Certainty, IntervalPartsFragment } from '../operations.generated.ts';
import { AttestedUntil } from './AttestedUntil.tsx';
import { Cite, type Evidence } from './Cite.tsx';
import { type Column, DataTable } from './DataTable.tsx';
import { RowNote } from './Page.tsx';
import page from './page.module.css';
import { Empty } from './states.tsx';
import { In, Possible, When } from './text.tsx';

type Dated = Evidence & {
  readonly id: string;
  readonly interval: IntervalPartsFragment & { readonly on: Certainty | null };
  readonly note: Bilingual | null;
  readonly attested: string | null;
};

type Props<T extends Dated> = { readonly rows: readonly T[]; readonly columns: readonly Column<T>[] };

const Time = ({ row }: { readonly row: Dated }) => (
  <>
    <When interval={row.interval} /> <Cite of={row} />
    <AttestedUntil interval={row.interval} attested={row.attested} />
    <Possible certainty={row.interval.on} />
    {row.note !== null && (
      <RowNote>
        <In text={row.note} />
      </RowNote>
    )}
  </>
);

/** Dated facts in two tables: those that held on the day of the page, and the others. */
export const OnDayTables = <T extends Dated>({ rows, columns }: Props<T>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useAnswerDay();
  if (rows.length === 0) return null;
  const all = [...columns, { label: t('page.time'), cell: (row: T) => <Time row={row} /> }];
  const onDay = t('date.onDay', { date: formatDay(day, language) });
  const held = rows.filter(({ interval }) => interval.on !== null);
  const others = rows.filter(({ interval }) => interval.on === null);
  return (
    <>
      <h3 className={page.sub}>{onDay}</h3>
      {held.length === 0 && <Empty>{t('page.noneOn')}</Empty>}
      {held.length > 0 && <DataTable caption={onDay} columns={all} rows={held} keyOf={({ id }) => id} />}
      {others.length > 0 && (
        <>
          <h3 className={page.sub}>{t('page.others')}</h3>
          <DataTable caption={t('page.others')} columns={all} rows={others} keyOf={({ id }) => id} />
        </>
      )}
    </>
  );
};
