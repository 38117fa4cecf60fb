import { useTranslation } from 'react-i18next';
import type { OutWords } from './out.ts';

const COLUMNS = ['recognised', 'match', 'code', 'name', 'province', 'extent', 'act', 'date', 'note'] as const;

/** The words of a downloaded list in the language of the page. */
export const useOutWords = (): OutWords => {
  const { t } = useTranslation();
  return {
    columns: Object.fromEntries(COLUMNS.map((name) => [name, t(`convert.out.${name}`)])) as OutWords['columns'],
    column: (number) => t('convert.column', { number }),
    list: t('convert.out.list'),
    verdict: (verdict) => t(`convert.verdict.${verdict}`),
    extent: (extents) =>
      extents.length > 1 ? t('convert.wholePart') : t(extents[0] === 'PART' ? 'page.part' : 'page.whole'),
    reason: (reason) => t(`convert.reason.${reason as 'NAME'}`),
    unchanged: t('convert.unchanged'),
    untraced: (name) => t('convert.untraced', { name }),
    possible: t('page.unsure'),
  };
};
