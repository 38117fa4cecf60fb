import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Changes, changesBetween } from './changes.ts';
import type { LoadedChart } from './use-chart.ts';
import type { ChartWords } from './words.ts';

const KINDS = ['added', 'removed', 'renamed', 'moved'] as const satisfies readonly (keyof Changes)[];

/** What the last change of the day changed in the chart, in words to be read aloud; empty before the first. */
export const useChangeWords = (chart: LoadedChart, words: ChartWords): string => {
  const { t } = useTranslation();
  const [last, setLast] = useState(chart);
  const [text, setText] = useState('');
  if (last === chart) return text;
  setLast(chart);
  if (last.day === chart.day) return text;
  const changes = changesBetween(last.model, chart.model);
  const list = KINDS.filter((kind) => changes[kind] > 0).map((kind) =>
    t(`chart.change.${kind}`, { count: changes[kind] }),
  );
  const days = { from: words.day(last.day), to: words.day(chart.day) };
  const next =
    list.length > 0 ? t('chart.change.moment', { ...days, list: list.join(', ') }) : t('chart.change.none', days);
  setText(next);
  return next;
};
