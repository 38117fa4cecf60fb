import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasFocus, useOnDemand } from '../components/on-demand.ts';
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

type PlainProps = Pick<ComboProps, 'field' | 'text' | 'setText'> & { readonly load: () => void };

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
  const [Combo, load] = useOnDemand<ComboProps>(async () => (await import('./SearchCombo.tsx')).SearchCombo);
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
