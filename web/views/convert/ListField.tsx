import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language.ts';
import css from './convert.module.css';
import { MOST } from './sheet-limits.ts';
import type { useList } from './use-list.ts';
import type { useText } from './use-text.ts';

type Props = { readonly given: ReturnType<typeof useText>; readonly list: ReturnType<typeof useList> };

const Held = ({ given, list }: Props) => {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const name = given.held?.name ?? null;
  const rows = list.loaded?.sheet.rows.length;
  return (
    <div className={css.held}>
      <strong>{name === null ? t('convert.pasted') : t('convert.file', { name })}</strong>
      {rows !== undefined && <span>{t('convert.rows', { rows: number.format(rows) })}</span>}
      <button type="button" className={css.small} onClick={given.drop}>
        {t('convert.removeFile')}
      </button>
    </div>
  );
};

const FileButton = ({ given }: Pick<Props, 'given'>) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <p className={css.file}>
      <span className="note muted">{t('convert.drop')}</span>
      <input
        id={id}
        type="file"
        className={css.fileInput}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) given.takeFile(file);
          target.value = '';
        }}
      />
      <label htmlFor={id} className={css.small}>
        {t('convert.choose')}
      </label>
    </p>
  );
};

/** Where a list is typed, pasted or dropped. */
export const ListField = ({ given, list }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const number = new Intl.NumberFormat(useLanguage());
  if (given.held !== null) return <Held given={given} list={list} />;
  return (
    <>
      <label htmlFor={id}>{t('convert.list')}</label>
      <textarea
        id={id}
        name="ma"
        rows={6}
        lang="vi"
        spellCheck={false}
        value={given.text}
        placeholder={t('convert.placeholder')}
        aria-describedby={`${id}-help`}
        onChange={(event) => given.type(event.target.value)}
        onPaste={given.paste}
      />
      <p id={`${id}-help`} className="note muted measure">
        {t('convert.listHint', { rows: number.format(MOST.rows) })}
      </p>
      <FileButton given={given} />
    </>
  );
};
