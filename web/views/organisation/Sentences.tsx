import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '#temporal';
import { Cite } from '../../components/Cite.tsx';
import { Body } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { bodyList, fill, type Segment, type Step, stepsOf, whenWords } from '../../data/sentence.ts';
import { useLanguage } from '../../language.ts';
import type { SuccessionPartsFragment } from '../../operations.generated.ts';
import css from './organisation.module.css';

type Told = { readonly step: Step; readonly side: 'born' | 'ended' };

const BODIES = '{{bodies}}';
const DATE = '{{date}}';

const segmentsOf = (t: TFunction, language: Language, { step, side }: Told): readonly Segment[] => {
  const { type, date } = step.reorganisation;
  const words = {
    onDay: (text: string) => t('sentence.onDay', { date: text }),
    inSpan: (text: string) => t('sentence.inSpan', { date: text }),
    unknown: t('sentence.unknownDay'),
  };
  const list = { others: (count: number) => t('sentence.andOthers', { count }), part: t('page.part') };
  return fill(t(`sentence.${side}.${type}`, { bodies: BODIES, date: DATE }), {
    bodies: bodyList(step.bodies, language, list),
    date: [whenWords(date, language, words)],
  });
};

const keyed = (segments: readonly Segment[]) => segments.map((segment, index) => ({ segment, key: index }));

const Sentence = ({ told }: { readonly told: Told }) => {
  const { t } = useTranslation();
  const segments = segmentsOf(t, useLanguage(), told);
  return (
    <>
      {keyed(segments).map(({ segment, key }) =>
        typeof segment === 'string' ? segment : <Body key={key} body={segment} />,
      )}{' '}
      <Cite of={told.step.reorganisation} />
    </>
  );
};

const MOST = 3;

type Props = {
  readonly predecessors: readonly SuccessionPartsFragment[];
  readonly successors: readonly SuccessionPartsFragment[];
};

const toldOf = ({ predecessors, successors }: Props): readonly Told[] => [
  ...stepsOf(predecessors)
    .slice(0, MOST)
    .map((step) => ({ step, side: 'born' as const })),
  ...stepsOf(successors)
    .slice(0, MOST)
    .map((step) => ({ step, side: 'ended' as const })),
];

/** The same sentences as plain text. */
export const sentenceTexts = (t: TFunction, language: Language, links: Props): readonly string[] =>
  toldOf(links).map((told) => {
    const parts = segmentsOf(t, language, told);
    return parts.map((part) => (typeof part === 'string' ? part : wordsOf(part.name, language).text)).join('');
  });

/** Where a body came from and what it became, in a few sentences; the rest is in its list of changes. */
export const Sentences = (links: Props) => {
  const { t } = useTranslation();
  const told = toldOf(links);
  if (told.length === 0) return null;
  return (
    <ul className={css.sentences}>
      {told.map((one) => (
        <li key={`${one.side}:${one.step.reorganisation.slug}`}>
          <Sentence told={one} />{' '}
          <Link to="/sap-xep/$slug" params={{ slug: one.step.reorganisation.slug }} className="note">
            {t('page.change')}
          </Link>
        </li>
      ))}
    </ul>
  );
};
