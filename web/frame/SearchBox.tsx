import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ComponentType, type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { basepathOf, useLanguage } from '../language.ts';
import type { ComboProps } from './SearchCombo.tsx';
import css from './search-box.module.css';
import { useSlash } from './use-slash.ts';

/** The text of the box: what is searched for on the page of results, else what is typed. */
const useText = () => {
  const { q = '' } = useSearch({ strict: false });
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  return [text, setText] as const;
};

/** The field with suggestions, loaded when somebody is about to use it; null until it is there. */
const useCombo = () => {
  const [Combo, setCombo] = useState<ComponentType<ComboProps> | null>(null);
  const load = () => void import('./SearchCombo.tsx').then(({ SearchCombo }) => setCombo(() => SearchCombo));
  return [Combo, load] as const;
};

type PlainProps = Pick<ComboProps, 'field' | 'text' | 'setText'> & { readonly load: () => void };

const hasFocus = (field: RefObject<HTMLInputElement | null>): boolean =>
  field.current !== null && field.current === field.current.ownerDocument.activeElement;

/** What somebody typed before the application took over from the server's page is kept, and suggestions are on their way. */
const useTakenUp = ({ field, setText, load }: Omit<PlainProps, 'text'>): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the application takes over
  useEffect(() => {
    const typed = field.current?.value ?? '';
    if (typed !== '') setText(typed);
    if (hasFocus(field)) load();
  }, []);
};

/** A field that leads to the page of results, also where no script runs. */
const PlainField = ({ field, text, setText, load }: PlainProps) => {
  const { t } = useTranslation();
  const base = basepathOf(useLanguage());
  const navigate = useNavigate();
  useTakenUp({ field, setText, load });
  const toResults = (event: FormEvent) => {
    event.preventDefault();
    const q = (field.current?.value ?? text).trim();
    if (q !== '') void navigate({ to: '/tim', search: { q } });
  };
  return (
    <form action={`${base === '/' ? '' : base}/tim`} onPointerEnter={load} onSubmit={toResults}>
      <input
        ref={field}
        className={css.input}
        name="q"
        value={text}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        onChange={({ target }) => setText(target.value)}
        onFocus={load}
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
      />
      <kbd className={css.key}>/</kbd>
    </form>
  );
};

/** The search box of every page: suggestions as one types, the page of results on Enter. */
export const SearchBox = () => {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useText();
  const [Combo, load] = useCombo();
  useSlash(field);
  return (
    <search className={css.search}>
      {Combo ? (
        <Combo {...{ field, text, setText }} focused={hasFocus(field)} />
      ) : (
        <PlainField {...{ field, text, setText, load }} />
      )}
    </search>
  );
};
