import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, dayText, formatEdtf } from '#temporal';
import { ask } from '../../api.ts';
import { Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { usePeriodWords } from '../../components/period-words.ts';
import { Empty, Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { chartOf, comparisonOf } from '../../data/period-ways.ts';
import type { Period } from '../../data/typed-period.ts';
import { useLanguage } from '../../language.ts';
import { ReorganisationsOnDocument, type ReorganisationsOnQuery } from '../../operations.generated.ts';

const TookEffect = ({ reorganisations: { totalCount, edges } }: ReorganisationsOnQuery) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (totalCount === 0) return <Empty>{t('search.nothingTookEffect')}</Empty>;
  return (
    <>
      <p>{t('search.tookEffect', { count: totalCount })}</p>
      <ul className={page.list}>
        {edges.map(({ node: { slug, title, date } }) => (
          <li key={slug}>
            <Link to="/sap-xep/$slug" params={{ slug }}>
              <In text={title} />
            </Link>
            {date !== null && ` · ${formatEdtf(date, language)}`}
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p>{t('search.moreTookEffect')}</p>}
    </>
  );
};

/** Where a typed date leads: the chart, what changed, the reorganisations that took effect. */
export const DateSection = ({ period }: { readonly period: Period }) => {
  const { title, chart, compare } = usePeriodWords()(period);
  const query = useQuery(
    ask(ReorganisationsOnDocument, { from: dayText(period.from), to: dayText(addDays(period.to, 1)) }),
  );
  return (
    <Section title={title}>
      <ul className={page.list}>
        <li>
          <Link to="/so-do" search={chartOf(period)}>
            {chart}
          </Link>
        </li>
        <li>
          <Link to="/so-sanh" search={comparisonOf(period) as object}>
            {compare}
          </Link>
        </li>
      </ul>
      <Load query={query} lines={2}>
        {(data) => <TookEffect {...data} />}
      </Load>
    </Section>
  );
};
