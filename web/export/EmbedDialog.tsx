import { useTranslation } from 'react-i18next';
import type { Day } from '#temporal';
import { Modal } from './Modal.tsx';

type Props = { readonly title: string; readonly day: Day | null; readonly onClose: () => void };

/** How to set a figure into another page. */
export const EmbedDialog = ({ title, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Modal title={t('figure.embed')} onClose={onClose}>
      <p>{title}</p>
    </Modal>
  );
};
