import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { Body } from '../../components/text.tsx';
import { bodyList, fill, type Segment, type Step, stepsOf, whenWords } from '../../data/sentence.ts';
import { useLanguage } from '../../language.ts';
import type { SuccessionPartsFragment } from '../../operations.generated.ts';
import css from './organisation.module.css';

type Side = 'born' | 'ended';

const BODIES = '{{bodies}}';
const DATE = '{{date}}';

const useSegments = ({ reorganisation: { type, date }, bodies }: Step, side: Side): readonly Segment[] => {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = {
    onDay: (text: string) => t('sentence.onDay', { date: text }),
    inSpan: (text: string) => t('sentence.inSpan', { date: text }),
    unknown: t('sentence.unknownDay'),
  };
  const list = { others: (count: number) => t('sentence.andOthers', { count }), part: t('page.part') };
  return fill(t(`sentence.${side}.${type}`, { bodies: BODIES, date: DATE }), {
    bodies: bodyList(bodies, language, list),
    date: [whenWords(date, language, words)],
  });
};

const keyed = (segments: readonly Segment[]) => segments.map((segment, index) => ({ segment, key: index }));

const Sentence = ({ step, side }: { readonly step: Step; readonly side: Side }) => {
  const segments = useSegments(step, side);
  return (
    <>
      {keyed(segments).map(({ segment, key }) =>
        typeof segment === 'string' ? segment : <Body key={key} body={segment} />,
      )}{' '}
      <Cite of={step.reorganisation} />
    </>
  );
};

const MOST = 3;

type Props = {
  readonly predecessors: readonly SuccessionPartsFragment[];
  readonly successors: readonly SuccessionPartsFragment[];
};

/** Where a body came from and what it became, in a few sentences; the rest is in its list of changes. */
export const Sentences = ({ predecessors, successors }: Props) => {
  const { t } = useTranslation();
  const told = [
    ...stepsOf(predecessors)
      .slice(0, MOST)
      .map((step) => ({ step, side: 'born' as const })),
    ...stepsOf(successors)
      .slice(0, MOST)
      .map((step) => ({ step, side: 'ended' as const })),
  ];
  if (told.length === 0) return null;
  return (
    <ul className={css.sentences}>
      {told.map(({ step, side }) => (
        <li key={`${side}:${step.reorganisation.slug}`}>
          <Sentence step={step} side={side} />{' '}
          <Link to="/sap-xep/$slug" params={{ slug: step.reorganisation.slug }} className="note">
            {t('page.change')}
          </Link>
        </li>
      ))}
    </ul>
  );
};
