import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { HitLines } from '../components/Hit.tsx';
import { usePeriodWords } from '../components/period-words.ts';
import { In } from '../components/text.tsx';
import { conversionOf, followersOf, groupHits, hitKey, isOld, isOldPlace } from '../data/hits.ts';
import { wordsOf } from '../data/names.ts';
import { type Period, typedPeriod } from '../data/typed-period.ts';
import { useLanguage } from '../language.ts';
import type { HitPartsFragment } from '../operations.generated.ts';
import css from './search-box.module.css';

/** The keys of the last suggestions: the page that converts old addresses, and that of all results. */
export const ALL_RESULTS = 'all';
export const CONVERT = 'convert';

/** The keys of the chart and of the comparison of a typed date. */
export const DATE_CHART = 'date:chart';
export const DATE_COMPARE = 'date:compare';

/** Before the slug of a body that followed the best find. */
export const FOLLOWER = 'follower:';

/** Of a body that was divided, more are on its page. */
const MOST_FOLLOWERS = 3;

type Props = { readonly text: string; readonly waiting: boolean; readonly hits: readonly HitPartsFragment[] };

const HitItem = ({ hit }: { readonly hit: HitPartsFragment }) => {
  const language = useLanguage();
  return (
    <ListBoxItem id={hitKey(hit)} textValue={wordsOf(hit.title, language).text} className={css.item ?? ''}>
      <span className={css.title}>
        <In text={hit.title} />
      </span>
      <HitLines hit={hit} />
    </ListBoxItem>
  );
};

/** A line of a group: a find, or a body that followed the find above it. */
type Entry =
  | { readonly id: string; readonly hit: HitPartsFragment }
  | { readonly id: string; readonly follower: Follower };
type Follower = HitPartsFragment['successors'][number]['organisation'];

const followerEntries = (hit: HitPartsFragment): readonly Entry[] =>
  followersOf(hit)
    .slice(0, MOST_FOLLOWERS)
    .map(({ organisation }) => ({ id: `${FOLLOWER}${organisation.slug}`, follower: organisation }));

/** The finds of a group; below the best of all, where that is no more, what followed it: both are a key away. */
const entriesOf = (hits: readonly HitPartsFragment[], old: HitPartsFragment | null): readonly Entry[] =>
  hits.flatMap((hit): readonly Entry[] => [{ id: hitKey(hit), hit }, ...(hit === old ? followerEntries(hit) : [])]);

const FollowerItem = ({ of: { slug, name } }: { readonly of: Follower }) => {
  const language = useLanguage();
  return (
    <ListBoxItem
      id={`${FOLLOWER}${slug}`}
      textValue={wordsOf(name, language).text}
      className={`${css.item} ${css.follower}`}
    >
      <span className={css.title}>
        → <In text={name} />
      </span>
    </ListBoxItem>
  );
};

/** Where a typed date leads. */
const dateSection = (period: Period, words: ReturnType<ReturnType<typeof usePeriodWords>>) => (
  <ListBoxSection id="DATE" key={`${period.from}-${period.to}`}>
    <Header className={css.group ?? ''}>{words.title}</Header>
    <ListBoxItem id={DATE_CHART} textValue={words.chart} className={css.item ?? ''}>
      <span className={css.title}>{words.chart}</span>
    </ListBoxItem>
    <ListBoxItem id={DATE_COMPARE} textValue={words.compare} className={css.item ?? ''}>
      <span className={css.title}>{words.compare}</span>
    </ListBoxItem>
  </ListBoxSection>
);

type LastLineProps = { readonly text: string; readonly waiting: boolean; readonly found: boolean };

/** All results; or that the search goes on; or that nothing was found, and what might help. */
const LastLine = ({ text, waiting, found }: LastLineProps) => {
  const { t } = useTranslation();
  if (found) return <span className={css.all}>{t('search.allResults', { text })}</span>;
  if (waiting) return <span className={css.help}>{t('search.searching')}</span>;
  return (
    <>
      {t('search.nothing', { text })}
      <span className={css.help}>{t('search.nothingHelp')}</span>
    </>
  );
};

/** What the search box suggests, grouped by kind. */
export const Suggestions = ({ text, waiting, hits }: Props) => {
  const { t } = useTranslation();
  const words = usePeriodWords();
  if (text === '') return null;
  const period = typedPeriod(text);
  const groups = groupHits(hits).map((group) => ({ ...group, id: group.type }));
  const all = t('search.allResults', { text });
  const [best] = hits;
  const old = best && isOld(best) ? best : null;
  const place = old && isOldPlace(old) ? old : null;
  const convert = place === null ? '' : t('search.convert', { name: conversionOf(place).ma });
  return (
    <Popover className={css.popover ?? ''} isNonModal offset={4}>
      <ListBox className={css.list ?? ''} aria-label={t('search.suggestions')}>
        {period !== null && dateSection(period, words(period))}
        <Collection items={groups}>
          {(group) => (
            <ListBoxSection id={group.type}>
              <Header className={css.group ?? ''}>{t(`kind.thing.${group.type}`)}</Header>
              <Collection items={entriesOf(group.hits, old)}>
                {(entry) => ('hit' in entry ? <HitItem hit={entry.hit} /> : <FollowerItem of={entry.follower} />)}
              </Collection>
            </ListBoxSection>
          )}
        </Collection>
        {place !== null && (
          <ListBoxItem id={CONVERT} textValue={convert} className={css.item ?? ''}>
            <span className={css.all}>{convert}</span>
          </ListBoxItem>
        )}
        <ListBoxItem id={ALL_RESULTS} textValue={all} className={css.item ?? ''}>
          <LastLine text={text} waiting={waiting} found={hits.length > 0 || period !== null} />
        </ListBoxItem>
      </ListBox>
    </Popover>
  );
};
