import { useTranslation } from 'react-i18next';
import { type Day, formatDay } from '#temporal';
import { useLanguage } from '../language.ts';
import { Copied } from './Copied.tsx';
import { embedCode, embedUrl } from './embed-address.ts';
import { Modal } from './Modal.tsx';
import { frozenUrl } from './provenance.ts';

type Props = {
  readonly name: string;
  readonly title: string;
  readonly day: Day;
  /** The height of the figure on this page, in CSS pixels. */
  readonly height: number;
  readonly onClose: () => void;
};

/** Room for the line of source and licence below the figure, and the least and the most that a page should give. */
const FOOT = 96;
const heightFor = (height: number): number => Math.min(1_000, Math.max(360, Math.ceil((height + FOOT) / 20) * 20));

/** How to set a figure into another page. */
export const EmbedDialog = ({ name, title, day, height, onClose }: Props) => {
  const { t } = useTranslation();
  const address = embedUrl(frozenUrl(window.location.href, day), name);
  return (
    <Modal title={t('figure.embedOf', { title })} onClose={onClose}>
      <p>{t('figure.embedHelp', { date: formatDay(day, useLanguage()) })}</p>
      <Copied label={t('figure.embedCode')} text={embedCode(address, title, heightFor(height))} />
      <p>
        <a href={address} target="_blank" rel="noopener">
          {t('figure.embedOpen')}
        </a>
      </p>
    </Modal>
  );
};
