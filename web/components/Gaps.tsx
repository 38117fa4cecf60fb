import { useTranslation } from 'react-i18next';
import type { GapPartsFragment } from '../operations.generated.ts';
import css from './gaps.module.css';
import { In } from './text.tsx';

/** Says plainly what the record of a body or person lacks; nothing where it is not thin. */
export const Gaps = ({ gaps }: { readonly gaps: readonly GapPartsFragment[] }) => {
  const { t } = useTranslation();
  if (gaps.length === 0) return null;
  return (
    <aside className={css.gaps} aria-label={t('record.gaps')}>
      <strong>{t('record.gaps')}</strong>
      <ul>
        {gaps.map(({ code, text }) => (
          <li key={code}>
            <In text={text} />
          </li>
        ))}
      </ul>
    </aside>
  );
};
