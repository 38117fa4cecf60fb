import type { Key } from 'react-aria-components';
import { ComboBox, Input } from 'react-aria-components/ComboBox';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { HitPartsFragment } from '../../operations.generated.ts';
import { HitLines } from '../Hit.tsx';
import { useTakenOver } from '../on-demand.ts';
import type { FieldState } from '../PlainField.tsx';
import { useSuggestions } from '../use-suggestions.ts';
import css from './people.module.css';

const PEOPLE = ['PERSON'] as const;

/** What the picker of a person hands to its field with suggestions. */
export type PersonComboProps = FieldState & {
  readonly label: string;
  /** The person who is chosen; empty where none is. */
  readonly name: string;
  readonly onChoose: (slug: string) => void;
  /** Whether the plain field had the focus. */
  readonly focused: boolean;
};

const Found = ({ hit }: { readonly hit: HitPartsFragment }) => (
  <ListBoxItem id={hit.slug} textValue={hit.title.vi ?? ''} className={css.item ?? ''}>
    <span className={css.name} lang="vi">
      {hit.title.vi}
    </span>
    <HitLines hit={hit} />
  </ListBoxItem>
);

/** The field with suggestions. */
export const PersonCombo = ({ field, text, setText, label, name, onChoose, focused }: PersonComboProps) => {
  const { t } = useTranslation();
  useTakenOver(field, focused);
  const { hits, waiting } = useSuggestions(text === name ? '' : text, PEOPLE);
  const choose = (key: Key | null) => {
    if (key === null) return;
    setText(name);
    onChoose(String(key));
  };
  const asked = text.trim() !== '' && text !== name;
  const nothing = waiting ? t('search.searching') : t('career.nobodyFound', { text: text.trim() });
  return (
    <ComboBox
      className={css.picker ?? ''}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      // Nothing is open without a question: an open list hides the rest of the page from screen readers.
      allowsEmptyCollection={asked}
    >
      <Label className={css.label ?? ''}>{label}</Label>
      <Input ref={field} className={css.input ?? ''} placeholder={t('career.addPersonHint')} spellCheck={false} />
      {asked && (
        <Popover className={css.popover ?? ''} isNonModal offset={4}>
          <ListBox
            className={css.list ?? ''}
            aria-label={label}
            renderEmptyState={() => <div className={css.empty}>{nothing}</div>}
          >
            {hits.map((hit) => (
              <Found key={hit.slug} hit={hit} />
            ))}
          </ListBox>
        </Popover>
      )}
    </ComboBox>
  );
};
