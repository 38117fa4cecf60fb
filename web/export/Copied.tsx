import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './export.module.css';
import { save } from './files.ts';

/** A file that holds the text, beside the button that copies it. */
type File = { readonly name: string; readonly type: string };

type Props = { readonly label: string; readonly text: string; readonly file?: File };

/** A text to take along: by a button, or as a file. */
export const Copied = ({ label, text, file }: Props) => {
  const { t } = useTranslation();
  const [status, setStatus] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setStatus(t('figure.copied', { what: label })),
      () => setStatus(t('figure.notCopied')),
    );
  const form = file?.name.split('.').at(-1) ?? '';
  return (
    <section className={css.copied}>
      <h3>{label}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that may scroll sideways is reached by keyboard */}
      <pre className={css.text} tabIndex={0}>
        {text}
      </pre>
      <div className={css.buttons}>
        <button
          type="button"
          className="button"
          aria-label={t('figure.copyOf', { what: label })}
          onClick={() => void copy()}
        >
          {t('figure.copy')}
        </button>
        {file && (
          <button
            type="button"
            className="button"
            onClick={() => save(file.name, new Blob([text], { type: file.type }))}
          >
            {t('figure.save', { form })}
          </button>
        )}
        <span role="status" className={css.status}>
          {status}
        </span>
      </div>
    </section>
  );
};
