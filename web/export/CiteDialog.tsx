import { useTranslation } from 'react-i18next';
import type { Day } from '#temporal';
import { Modal } from './Modal.tsx';

type Props = { readonly title: string; readonly day: Day | null; readonly onClose: () => void };

/** How to cite a figure. */
export const CiteDialog = ({ title, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Modal title={t('figure.cite')} onClose={onClose}>
      <p>{title}</p>
    </Modal>
  );
};
