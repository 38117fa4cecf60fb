import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasFocus, useOnDemand } from '../on-demand.ts';
import { PlainField } from '../PlainField.tsx';
import type { PersonComboProps } from './PersonCombo.tsx';
import css from './people.module.css';

type Props = {
  readonly label: string;
  /** The person who is chosen; undefined where none is. */
  readonly name?: string | undefined;
  readonly onChoose: (slug: string) => void;
};

const CLASSES = { frame: css.picker, label: css.label, input: css.input };

/** A field that finds a person as one types, with or without marks; by keyboard as any combobox. */
export const PersonPicker = ({ label, name = '', onChoose }: Props) => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const [Combo, load] = useOnDemand<PersonComboProps>(async () => (await import('./PersonCombo.tsx')).PersonCombo);
  const shared = { field, text, setText, label };
  return Combo ? (
    <Combo {...shared} name={name} onChoose={onChoose} focused={hasFocus(field)} />
  ) : (
    <PlainField {...shared} hint={t('career.addPersonHint')} classes={CLASSES} load={load} />
  );
};
