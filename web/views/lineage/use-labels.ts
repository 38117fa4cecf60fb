import { useTranslation } from 'react-i18next';
import { intervalWords } from '../../data/interval.ts';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { type LineageData, type PlanData, planDate } from './river.ts';
import { dateWords } from './words.ts';

/** What a screen reader says of each lane and joint of a river, by their ids. */
export const useLabels = (lineage: LineageData, plans: readonly PlanData[]): ReadonlyMap<string, string> => {
  const { t } = useTranslation();
  const language = useLanguage();
  const when = (date: string | null) => dateWords(date, language, t('page.unknownDate'));
  const lanes = lineage.bodies.map(({ organisation: { slug, name, existence } }) => {
    const words = { name: wordsOf(name, language).text, time: intervalWords(existence, language) };
    return [slug, t('lineage.laneLabel', words)] as const;
  });
  const events = lineage.reorganisations.map(
    ({ slug, date, title }) =>
      [slug, t('lineage.jointLabel', { date: when(date), title: wordsOf(title, language).text })] as const,
  );
  const planned = plans.map(
    (plan) =>
      [
        plan.slug,
        t('lineage.planLabel', { date: when(planDate(plan)), title: wordsOf(plan.title, language).text }),
      ] as const,
  );
  return new Map([...lanes, ...events, ...planned]);
};
