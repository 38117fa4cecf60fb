import { useTranslation } from 'react-i18next';
import { type Day, formatDay } from '#temporal';
import { useSetAsOf } from '../../as-of.ts';
import { Empty } from '../../components/states.tsx';
import { heldOn, intervalWords } from '../../data/interval.ts';
import { dayWithin, wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import type { LoadedChart } from './use-chart.ts';

/** A day on which the state stood as it is recorded first. */
const FIRST_DAY = 1945_09_02 as Day;

const SeeDay = ({ day }: { readonly day: Day }) => {
  const { t } = useTranslation();
  const date = formatDay(day, useLanguage());
  const setAsOf = useSetAsOf();
  return (
    <button type="button" className="button" onClick={() => setAsOf(day)}>
      {t('chart.empty.seeDay', { date })}
    </button>
  );
};

/** What stands in place of a chart that has nothing to show on a day, with the nearest day that has. */
export const NoChart = ({ chart: { day, root } }: { readonly chart: LoadedChart }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = formatDay(day, language);
  if (root === null)
    return (
      <>
        <Empty>{t('chart.empty.state', { date })}</Empty>
        <SeeDay day={FIRST_DAY} />
      </>
    );
  const name = wordsOf(root.name, language).text;
  const lived = heldOn(root.existence, day) !== 'no';
  const near = dayWithin(root.existence);
  const lifetime = intervalWords(root.existence, language);
  return (
    <>
      <Empty>{lived ? t('chart.empty.body', { name, date }) : t('chart.empty.absent', { name, date, lifetime })}</Empty>
      {!lived && near !== null && <SeeDay day={near} />}
    </>
  );
};
