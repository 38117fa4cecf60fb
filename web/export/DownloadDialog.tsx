import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownFigure } from '../components/FigureActions.tsx';
import css from './export.module.css';
import { fileName, save } from './files.ts';
import { type Form, fileOf, formsOf } from './forms.ts';
import { Modal } from './Modal.tsx';
import { useProvenance } from './provenance.ts';

type Props = { readonly figure: ShownFigure; readonly onClose: () => void };

/** Makes the file and hands it to the reader, telling how far it is. */
const useDownload = (figure: ShownFigure) => {
  const { t } = useTranslation();
  const provenance = useProvenance();
  const [status, setStatus] = useState('');
  const download = async (form: Form) => {
    const { name, title, day } = figure;
    const file = fileName(name, day, form);
    setStatus(t('figure.making'));
    try {
      save(file, await fileOf(form, { figure, from: await provenance({ title, day }), t }));
      setStatus(t('figure.made', { file }));
    } catch (error) {
      setStatus(t('figure.failed'));
      reportError(error);
    }
  };
  return { status, download };
};

/** The forms in which a figure can be taken home. */
export const DownloadDialog = ({ figure, onClose }: Props) => {
  const { t } = useTranslation();
  const { status, download } = useDownload(figure);
  return (
    <Modal title={t('figure.downloadOf', { title: figure.title })} onClose={onClose}>
      <ul className={css.forms} aria-label={t('figure.files')}>
        {formsOf(figure).map((form) => (
          <li key={form}>
            <button type="button" className="button" onClick={() => void download(form)}>
              {form.toUpperCase()}
            </button>
            <span>{t(`figure.${form}`)}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={css.status}>
        {status}
      </p>
    </Modal>
  );
};
