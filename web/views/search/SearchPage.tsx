import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load } from '../../components/states.tsx';
import { groupHits } from '../../data/hits.ts';
import { typedPeriod } from '../../data/typed-period.ts';
import { type HitPartsFragment, SearchPageDocument } from '../../operations.generated.ts';
import { DateSection } from './DateSection.tsx';
import { HitList } from './HitList.tsx';
import css from './search.module.css';
import { TypeFilter } from './TypeFilter.tsx';
import { isSearchType } from './types.ts';

type FoundProps = {
  readonly hits: readonly HitPartsFragment[];
  readonly text: string;
  /** Whether the text is a date, which has an answer of its own. */
  readonly dated: boolean;
};

const Found = ({ hits, text, dated }: FoundProps) => {
  const { t } = useTranslation();
  if (hits.length > 0) return groupHits(hits).map((group) => <HitList key={group.type} group={group} />);
  if (dated) return null;
  return (
    <>
      <Empty>{t('search.nothing', { text })}</Empty>
      <Empty>{t('search.nothingHelp')}</Empty>
      <p className={css.tips}>{t('search.tips')}</p>
      <ul>
        <li>
          <Link to="/chuyen-doi" search={{ ma: text } as object}>
            {t('search.tipConvert')}
          </Link>
        </li>
        <li>
          <Link to="/so-do">{t('search.tipChart')}</Link>
        </li>
      </ul>
    </>
  );
};

const Results = ({ text, type }: { readonly text: string; readonly type: string | undefined }) => {
  const types = isSearchType(type) ? [type] : null;
  const query = usePages(SearchPageDocument, { text, types }, ({ search }) => search);
  const period = types === null ? typedPeriod(text) : null;
  return (
    <>
      <TypeFilter current={type} />
      {period !== null && <DateSection period={period} />}
      <div className={query.isPlaceholderData ? css.old : undefined} aria-busy={query.isPlaceholderData}>
        <Load query={query}>
          {({ pages }) => {
            const hits = pages.flatMap(({ search }) => search.edges.map(({ node }) => node));
            return (
              <>
                <Found hits={hits} text={text} dated={period !== null} />
                <More query={query} shown={hits.length} />
              </>
            );
          }}
        </Load>
      </div>
    </>
  );
};

/** The page of results, grouped by kind. */
export const SearchPage = () => {
  const { t } = useTranslation();
  const { q = '', loai } = useSearch({ strict: false });
  const title = q === '' ? t('search.title') : t('search.titleFor', { text: q });
  return (
    <>
      <PageHead title={title} />
      {q === '' ? (
        <>
          <Empty>{t('search.start')}</Empty>
          <Link to="/">{t('frame.toHome')}</Link>
        </>
      ) : (
        <Results text={q} type={loai} />
      )}
    </>
  );
};
