import { useTranslation } from 'react-i18next';
import { addDays, formatDay } from '#temporal';
import { Empty } from '../../components/states.tsx';
import { useLanguage } from '../../language.ts';
import css from './compare.module.css';
import { nearestChanges } from './days.ts';
import { Pair } from './Shortcuts.tsx';
import type { Comparison } from './use-compare.ts';
import { useGo } from './use-go.ts';

/** Why two days cannot be compared, and what can be done. */
export const NotComparable = ({ params, days }: Comparison) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const go = useGo();
  const words = { from: formatDay(days.from, language), to: formatDay(days.to, language) };
  if (days.kind === 'no-day') return <Empty>{t('compare.noDay', { text: days.text })}</Empty>;
  const between = (from: typeof days.from, to: typeof days.to) =>
    go({ ...params, from: { text: undefined, day: from }, to: { text: undefined, day: to } });
  if (days.kind === 'same')
    return (
      <>
        <Empty>{t('compare.sameDay', { date: words.to })}</Empty>
        <button type="button" className="button" onClick={() => between(addDays(days.to, -1), days.to)}>
          {t('compare.sameDayEve')}
        </button>
      </>
    );
  return (
    <>
      <Empty>{t('compare.reversed', words)}</Empty>
      <button type="button" className="button" onClick={() => between(days.to, days.from)}>
        {t('compare.swap')}
      </button>
    </>
  );
};

/** Says that nothing changed, and which days nearby have changes. */
export const NothingChanged = ({ params, days, changes, where }: Comparison & { readonly where: string }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = { from: formatDay(days.from, language), to: formatDay(days.to, language), where };
  const filtered = params.types.length + params.branches.length > 0;
  const nearest = nearestChanges(changes, days.from, days.to);
  return (
    <>
      <Empty>{t(filtered ? 'compare.nothingFiltered' : 'compare.nothing', words)}</Empty>
      <p>{t(nearest.length > 0 ? 'compare.nearest' : 'compare.nearestNone')}</p>
      <ul className={css.nearest}>
        {nearest.map(({ day, count }) => (
          <li key={day}>
            <Pair params={params} day={day} /> ({t('compare.pairChanges', { count })})
          </li>
        ))}
      </ul>
    </>
  );
};
