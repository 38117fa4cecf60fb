import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasFocus, useOnDemand } from '../../components/on-demand.ts';
import { PlainField } from '../../components/PlainField.tsx';
import { In } from '../../components/text.tsx';
import type { BodyLinkFragment } from '../../operations.generated.ts';
import type { RootComboProps } from './RootCombo.tsx';
import css from './tools.module.css';

type FindProps = { readonly onChoose: (slug: string) => void };

const Find = ({ onChoose }: FindProps) => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [Combo, load] = useOnDemand<RootComboProps>(async () => (await import('./RootCombo.tsx')).RootCombo);
  const shared = { field, text, setText };
  if (Combo) return <Combo {...shared} onChoose={onChoose} focused={hasFocus(field)} />;
  const words = { label: t('compare.rootField'), hint: t('compare.rootHint') };
  return <PlainField {...shared} {...words} classes={{ frame: css.field }} load={load} />;
};

type Props = { readonly root: BodyLinkFragment | null; readonly onChoose: (slug: string | null) => void };

/** Where a comparison looks: one body and what is below it, found by its name, or the whole state. */
export const RootPicker = ({ root, onChoose }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={css.root}>
      <p>
        {t('compare.root')}: <strong>{root ? <In text={root.name} /> : t('compare.rootWhole')}</strong>{' '}
        {root && (
          <button type="button" className={css.clear} onClick={() => onChoose(null)}>
            {t('compare.rootClear')}
          </button>
        )}
      </p>
      <Find onChoose={onChoose} />
    </div>
  );
};
