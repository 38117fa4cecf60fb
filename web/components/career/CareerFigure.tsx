import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, type Language } from '#temporal';
import { today, useAsOf } from '../../as-of.ts';
import { type Career, lastOf, type Stint } from '../../data/career.ts';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { LanesPicture } from '../../picture/lanes/LanesPicture.tsx';
import { Figure } from '../Figure.tsx';
import { useNarrow } from '../use-narrow.ts';
import { careerGroup } from './career-lanes.ts';
import { careerTable } from './career-rows.ts';
import { careerFigures } from './career-sentence.ts';
import { Legend, type LegendSample } from './Legend.tsx';
import { useCareerWords } from './use-career-words.ts';

/** A post in the language of the page; null where the record has it in the other only. */
const postWords = (stint: Stint, language: Language): string | null => {
  const words = [lastOf(stint).printedTitle, stint.organisationName].map((one) => wordsOf(one, language));
  return words.every((one) => one.language === language) ? words.map(({ text }) => text).join(', ') : null;
};

const yearsOf = (t: TFunction, from: string | null, to: string | null): string => {
  if (from === null) return t('career.yearsUnknown');
  return to === null ? t('career.yearsSince', { from }) : t('career.yearsFrom', { from, to });
};

/** The sentence of a career. */
export const useCareerSentence = (career: Career): string => {
  const { t } = useTranslation();
  const words = useCareerWords();
  const { posts, bodies, beside, undated, from, to, latest } = careerFigures(career, words.language);
  const years = yearsOf(t, from, to);
  const post = latest && postWords(latest, words.language);
  return [
    t('career.summary', { name: career.person.name, posts, bodies, years }),
    undated > 0 ? t('career.summaryUndated', { count: undated }) : '',
    beside > 0 ? t('career.summaryBeside', { count: beside }) : '',
    latest && post ? t('career.latest', { post, time: words.time(latest.interval) }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const SAMPLES: readonly LegendSample[] = [
  'legendCertain',
  'legendSlant',
  'legendFade',
  'legendOpen',
  'legendActing',
  'legendDashed',
];

const NONE: ReadonlySet<string> = new Set();

type Props = {
  readonly careers: readonly Career[];
  readonly title: string;
  readonly summary: string;
  readonly name: string;
  readonly table: ReactNode;
  readonly tools?: ReactNode;
  /** The ids of tenures to be seen before others. */
  readonly lit?: ReadonlySet<string>;
};

/** Careers as lanes of bars over one time axis, one person under the other, with their equal tables. */
export const CareerFigure = ({ careers, title, summary, name, table, tools, lit = NONE }: Props) => {
  const words = useCareerWords();
  const language = useLanguage();
  const { day } = useAsOf();
  const narrow = useNarrow();
  const several = careers.length > 1;
  const groups = careers.map((career) => careerGroup({ career, words, lit }, several ? career.person.name : null));
  const gaps = careers.some((career) => career.gaps.length > 0);
  return (
    <Figure
      title={title}
      summary={summary}
      name={name}
      day={day}
      tools={tools}
      picture={
        <LanesPicture
          groups={groups}
          today={today()}
          marked={{ day, label: formatDay(day, language) }}
          narrow={narrow}
          label={`${title}. ${summary}`}
        />
      }
      table={table}
      rows={() => careerTable(careers, words)}
      data={() => careers}
      legend={
        <Legend
          samples={gaps ? [...SAMPLES, 'legendUnknown'] : SAMPLES}
          signs={[
            'stacked',
            'legendBreak',
            'legendPromotion',
            'legendBranch',
            ...(lit.size > 0 ? (['legendLit'] as const) : []),
          ]}
        />
      }
    />
  );
};
