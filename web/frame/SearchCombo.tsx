import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import type { Key } from 'react-aria-components';
import { ComboBox, Input } from 'react-aria-components/ComboBox';
import { useTranslation } from 'react-i18next';
import { hitKey, routeOf } from '../data/hits.ts';
import type { HitPartsFragment } from '../operations.generated.ts';
import { ALL_RESULTS, Suggestions } from './Suggestions.tsx';
import css from './search-box.module.css';
import { useSuggestions } from './use-suggestions.ts';

/** The two ways out of the box: to all results, or to the page of a find. */
const useWays = (text: string) => {
  const navigate = useNavigate();
  return {
    toResults: () => void navigate({ to: '/tim', search: { q: text.trim() } }),
    toPage: ({ type, slug }: HitPartsFragment) => void navigate({ to: routeOf(type), params: { slug } }),
  };
};

/** Enter without a chosen suggestion asks for all results. */
const enter = (toResults: () => void) => (event: KeyboardEvent<HTMLInputElement>) => {
  const { currentTarget: field } = event;
  if (event.key !== 'Enter' || field.getAttribute('aria-activedescendant') || field.value.trim() === '') return;
  event.preventDefault();
  field.blur();
  toResults();
};

type FieldProps = { readonly field: RefObject<HTMLInputElement | null>; readonly toResults: () => void };

const Field = ({ field, toResults }: FieldProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Input
        ref={field}
        className={css.input ?? ''}
        placeholder={t('search.placeholder')}
        onKeyDownCapture={enter(toResults)}
        enterKeyHint="search"
        spellCheck={false}
      />
      <kbd className={css.key}>/</kbd>
    </>
  );
};

/** Puts the cursor where it was in the plain field that this one takes the place of. */
const useTakenOver = (field: RefObject<HTMLInputElement | null>, focused: boolean): void => {
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [field, focused]);
};

/** What the search box of a page hands to the field with suggestions. */
export type ComboProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether the plain field had the focus. */
  readonly focused: boolean;
};

/** The search field with suggestions as one types; the page of results on Enter. */
export const SearchCombo = ({ field, text, setText, focused }: ComboProps) => {
  const { t } = useTranslation();
  const { hits, waiting } = useSuggestions(text);
  const { toResults, toPage } = useWays(text);
  useTakenOver(field, focused);
  const choose = (key: Key | null) => {
    const hit = hits.find((one) => hitKey(one) === key);
    if (key === ALL_RESULTS) toResults();
    if (hit === undefined) return;
    setText('');
    field.current?.blur();
    toPage(hit);
  };
  return (
    <ComboBox
      aria-label={t('search.label')}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Field field={field} toResults={toResults} />
      <Suggestions text={text.trim()} waiting={waiting} hits={hits} />
    </ComboBox>
  );
};
