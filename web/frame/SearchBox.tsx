import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Key } from 'react-aria-components';
import { ComboBox, Input } from 'react-aria-components/ComboBox';
import { useTranslation } from 'react-i18next';
import { ask } from '../api.ts';
import { hitKey, routeOf } from '../data/hits.ts';
import { type HitPartsFragment, SuggestionsDocument } from '../operations.generated.ts';
import { ALL_RESULTS, Suggestions } from './Suggestions.tsx';
import css from './search-box.module.css';
import { useDebounced } from './use-debounced.ts';
import { useSlash } from './use-slash.ts';

const REST = 150;
const NO_HITS: readonly HitPartsFragment[] = [];

const useSuggestions = (text: string) => {
  const rested = useDebounced(text.trim(), REST);
  const query = useQuery({
    ...ask(SuggestionsDocument, { text: rested }),
    enabled: rested !== '',
    placeholderData: keepPreviousData,
  });
  const hits = text.trim() === '' ? NO_HITS : (query.data?.search.edges.map(({ node }) => node) ?? NO_HITS);
  return { hits, waiting: query.isFetching || rested !== text.trim() };
};

/** The search box of every page: suggestions as one types, the page of results on Enter. */
export const SearchBox = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ strict: false });
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q);
  const { hits, waiting } = useSuggestions(text);
  useEffect(() => setText(q), [q]);
  useSlash(field);

  const searchAll = () => void navigate({ to: '/tim', search: { q: text.trim() } });
  const open = (key: Key | null) => {
    const hit = hits.find((one) => hitKey(one) === key);
    if (key === ALL_RESULTS) searchAll();
    if (hit === undefined) return;
    setText('');
    field.current?.blur();
    void navigate({ to: routeOf(hit.type), params: { slug: hit.slug } });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const choosing = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || choosing || text.trim() === '') return;
    event.preventDefault();
    event.currentTarget.blur();
    searchAll();
  };
  return (
    <search className={css.search}>
      <ComboBox
        aria-label={t('search.label')}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={open}
        defaultFilter={() => true}
        menuTrigger="input"
        allowsCustomValue
        allowsEmptyCollection
      >
        <Input
          ref={field}
          className={css.input ?? ''}
          placeholder={t('search.placeholder')}
          onKeyDownCapture={press}
          enterKeyHint="search"
          spellCheck={false}
        />
        <kbd className={css.key}>/</kbd>
        <Suggestions text={text.trim()} waiting={waiting} hits={hits} />
      </ComboBox>
    </search>
  );
};
