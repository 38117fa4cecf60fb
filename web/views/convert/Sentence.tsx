import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language.ts';
import css from './convert.module.css';
import { type Answer, pickedOf } from './verdict.ts';
import { actsOf, dateOf, placedName } from './words.ts';

type Props = { readonly answer: Answer | undefined; readonly choice: string | undefined };

/** What became of one unit, in a sentence; nothing where that is not one thing by one step. */
export const Sentence = ({ answer, choice }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const picked = answer && pickedOf(answer, choice);
  const [end, ...more] = picked?.successors ?? [];
  const [step, ...further] = end?.steps ?? [];
  if (!picked || !end || !step || more.length + further.length > 0 || end.certainty !== 'CERTAIN') return null;
  const { address } = picked;
  const words = {
    old: (language === 'en' ? address.en : null) ?? address.vi ?? '',
    now: placedName(end, language),
    date: dateOf(step.reorganisation, language),
    act: actsOf(step.reorganisation, language),
  };
  if (words.date === '') return null;
  return (
    <p className={css.sentence}>{t(step.extent === 'PART' ? 'convert.sentencePart' : 'convert.sentence', words)}</p>
  );
};
