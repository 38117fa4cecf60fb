import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, formatDay } from '#temporal';
import { ask } from '../../api.ts';
import { In } from '../../components/text.tsx';
import type { Change } from '../../data/time-axis.ts';
import { useLanguage } from '../../language.ts';
import { CompareReformsDocument } from '../../operations.generated.ts';
import { turnsOf } from './days.ts';
import { type CompareParams, compareSearch } from './params.ts';
import css from './tools.module.css';

type PairProps = { readonly params: CompareParams; readonly day: Day };

/** A link to the comparison of a day with its eve. */
export const Pair = ({ params, day }: PairProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const eve = addDays(day, -1);
  const at = { from: { text: undefined, day: eve }, to: { text: undefined, day }, open: null };
  return (
    <Link to="/so-sanh" search={compareSearch({ ...params, ...at })} resetScroll={false} className={css.pair}>
      {t('compare.pair', { from: formatDay(eve, language), to: formatDay(day, language) })}
    </Link>
  );
};

/** So many days of much change have links of their own. */
const FOREMOST = 2;

type Props = { readonly params: CompareParams; readonly changes: readonly Change[] };

/** Links to the days of most change, and under them the days of all reforms. */
export const Shortcuts = ({ params, changes }: Props) => {
  const { t } = useTranslation();
  const query = useQuery({ ...ask(CompareReformsDocument, {}), staleTime: Number.POSITIVE_INFINITY });
  const turns = turnsOf(query.data?.reforms.edges.map(({ node }) => node) ?? []);
  const most = [...changes].sort((a, b) => b.count - a.count).slice(0, FOREMOST);
  return (
    <div className={css.shortcuts}>
      <ul>
        {most.map(({ day }) => (
          <li key={day}>
            <Pair params={params} day={day} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('compare.shortcuts')}</summary>
        <ul>
          {turns.map(({ day, name }) => (
            <li key={day}>
              <Pair params={params} day={day} /> <In text={name} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
};
