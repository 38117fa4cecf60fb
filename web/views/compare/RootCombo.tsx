import { ComboBox, Input, Label } from 'react-aria-components/ComboBox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { HitLines } from '../../components/Hit.tsx';
import { useTakenOver } from '../../components/on-demand.ts';
import type { FieldState } from '../../components/PlainField.tsx';
import { In } from '../../components/text.tsx';
import { useSuggestions } from '../../components/use-suggestions.ts';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import css from './tools.module.css';

const BODIES = ['ORGANISATION'] as const;

const Hits = ({ text, hits, waiting }: { readonly text: string } & ReturnType<typeof useSuggestions>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (text.trim() === '') return null;
  return (
    <Popover className={css.popover ?? ''} isNonModal offset={4}>
      <ListBox
        className={css.list ?? ''}
        items={hits}
        renderEmptyState={() => t(waiting ? 'compare.searching' : 'compare.rootNothing', { text: text.trim() })}
      >
        {(hit) => (
          <ListBoxItem id={hit.slug} textValue={wordsOf(hit.title, language).text} className={css.item ?? ''}>
            <In text={hit.title} />
            <HitLines hit={hit} />
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
};

/** What the picker of a root hands to its field with suggestions. */
export type RootComboProps = FieldState & {
  readonly onChoose: (slug: string) => void;
  /** Whether the plain field had the focus. */
  readonly focused: boolean;
};

/** The field with suggestions. */
export const RootCombo = ({ field, text, setText, onChoose, focused }: RootComboProps) => {
  const { t } = useTranslation();
  useTakenOver(field, focused);
  const { hits, waiting } = useSuggestions(text, BODIES);
  const choose = (key: unknown) => {
    if (typeof key !== 'string') return;
    setText('');
    onChoose(key);
  };
  return (
    <ComboBox
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      // Nothing is open without a question: an open list hides the rest of the page from screen readers.
      allowsEmptyCollection={text.trim() !== ''}
      className={css.field ?? ''}
    >
      <Label>{t('compare.rootField')}</Label>
      <Input ref={field} placeholder={t('compare.rootHint')} spellCheck={false} />
      <Hits text={text} hits={hits} waiting={waiting} />
    </ComboBox>
  );
};
