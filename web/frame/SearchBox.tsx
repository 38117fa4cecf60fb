import { useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Key } from 'react-aria-components';
import { ComboBox, Input } from 'react-aria-components/ComboBox';
import { useTranslation } from 'react-i18next';
import { hitKey, routeOf } from '../data/hits.ts';
import type { HitPartsFragment } from '../operations.generated.ts';
import { ALL_RESULTS, Suggestions } from './Suggestions.tsx';
import css from './search-box.module.css';
import { useSlash } from './use-slash.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The text of the box: what is searched for on the page of results, else what is typed. */
const useText = () => {
  const { q = '' } = useSearch({ strict: false });
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  return [text, setText] as const;
};

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

/** The search box of every page: suggestions as one types, the page of results on Enter. */
export const SearchBox = () => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useText();
  const { hits, waiting } = useSuggestions(text);
  const { toResults, toPage } = useWays(text);
  useSlash(field);
  const choose = (key: Key | null) => {
    const hit = hits.find((one) => hitKey(one) === key);
    if (key === ALL_RESULTS) toResults();
    if (hit === undefined) return;
    setText('');
    field.current?.blur();
    toPage(hit);
  };
  return (
    <search className={css.search}>
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
    </search>
  );
};
