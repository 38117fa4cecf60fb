import { useTranslation } from 'react-i18next';
import { addDays, type Day, FAR_FUTURE, FAR_PAST, formatDay } from '#temporal';
import { useSetAsOf } from '../../as-of.ts';
import { Empty } from '../../components/states.tsx';
import { heldOn, intervalWords, spanOf } from '../../data/interval.ts';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import type { IntervalPartsFragment } from '../../operations.generated.ts';
import type { LoadedChart } from './use-chart.ts';

/** A day on which the state stood as it is recorded first. */
const FIRST_DAY = 1945_09_02 as Day;

/** The day of a body's life that is next to a day outside it; null where that is not known. */
const nearestDay = (existence: IntervalPartsFragment, day: Day): Day | null => {
  const { fromMin, fromMax, toMin } = spanOf(existence);
  const nearest = day < fromMin ? fromMax : addDays(toMin, -1);
  return nearest > FAR_PAST && nearest < addDays(FAR_FUTURE, -1) ? nearest : null;
};

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
  const near = nearestDay(root.existence, day);
  const lifetime = intervalWords(root.existence, language);
  return (
    <>
      <Empty>{lived ? t('chart.empty.body', { name, date }) : t('chart.empty.absent', { name, date, lifetime })}</Empty>
      {!lived && near !== null && <SeeDay day={near} />}
    </>
  );
};
