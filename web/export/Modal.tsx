import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './export.module.css';

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** A window over the page: Escape, the button or a press beside it closes it, and the focus returns to where it was. */
export const Modal = ({ title, onClose, children }: Props) => {
  const { t } = useTranslation();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      className={css.modal}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className={css.content}>
        <header className={css.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button" onClick={close}>
            {t('figure.close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
};
