import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { HitLines } from '../components/Hit.tsx';
import { In } from '../components/text.tsx';
import { groupHits, hitKey } from '../data/hits.ts';
import { wordsOf } from '../data/names.ts';
import { useLanguage } from '../language.ts';
import type { HitPartsFragment } from '../operations.generated.ts';
import css from './search-box.module.css';

/** The key of the last suggestion: the page of all results. */
export const ALL_RESULTS = 'all';

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
  if (text === '') return null;
  const groups = groupHits(hits).map((group) => ({ ...group, id: group.type }));
  const all = t('search.allResults', { text });
  return (
    <Popover className={css.popover ?? ''} isNonModal offset={4}>
      <ListBox className={css.list ?? ''} aria-label={t('search.suggestions')}>
        <Collection items={groups}>
          {(group) => (
            <ListBoxSection id={group.type}>
              <Header className={css.group ?? ''}>{t(`kind.thing.${group.type}`)}</Header>
              <Collection items={group.hits.map((hit) => ({ hit, id: hitKey(hit) }))}>
                {({ hit }) => <HitItem hit={hit} />}
              </Collection>
            </ListBoxSection>
          )}
        </Collection>
        <ListBoxItem id={ALL_RESULTS} textValue={all} className={css.item ?? ''}>
          <LastLine text={text} waiting={waiting} found={hits.length > 0} />
        </ListBoxItem>
      </ListBox>
    </Popover>
  );
};
