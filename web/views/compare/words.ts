import type { TFunction } from 'i18next';
import { formatDay, type Language, parseDay } from '#temporal';
import { wordsOf } from '../../data/names.ts';
import type { Entry } from './lines.ts';
import type { Counts } from './reform-tree.ts';

const listed = (t: TFunction, language: Language, counts: Counts, kind: 'certain' | 'possible'): string => {
  const number = new Intl.NumberFormat(language);
  return counts
    .filter((count) => count[kind] > 0)
    .map((count) => t(`compare.count.${count.type}`, { count: number.format(count[kind]) as never }))
    .join(', ');
};

/** Counts in words, certain ones and merely possible ones apart; an empty text where there are none. */
export const countWords = (t: TFunction, language: Language, counts: Counts) => ({
  certain: listed(t, language, counts, 'certain'),
  possible: listed(t, language, counts, 'possible'),
});

/** Where a comparison looks. */
type Place = { readonly name: { readonly vi: string | null; readonly en: string | null } } | null;

/** Where a comparison looks, in words. */
export const placeWords = (t: TFunction, language: Language, root: Place): string =>
  root === null ? t('compare.inState') : t('compare.inBody', { name: wordsOf(root.name, language).text });

type Said = { readonly from: string; readonly to: string; readonly where: string };

/** The sentence of a comparison: what certainly changed, then what possibly did. */
export const summaryWords = (t: TFunction, language: Language, counts: Counts, said: Said): string => {
  const { certain, possible } = countWords(t, language, counts);
  const first =
    certain === '' ? t('compare.summaryOnlyPossible', said) : t('compare.summary', { ...said, list: certain });
  return possible === '' ? first : `${first} ${t('compare.possible', { list: possible })}`;
};

const NO_SOURCE_IS_SO_OLD = '1900';

/** When a change was, in words, as far as it is known. */
export const whenChanged = (t: TFunction, language: Language, entry: Entry): string => {
  const { earliest, latest, isDated, type } = entry;
  const days = { from: formatDay(parseDay(earliest), language), to: formatDay(parseDay(latest), language) };
  if (!isDated) return t(type === 'ESTABLISHED' ? 'compare.notBefore' : 'compare.notAfter', days);
  if (earliest === latest) return days.to;
  return t(earliest < NO_SOURCE_IS_SO_OLD ? 'compare.notAfter' : 'compare.atEarliest', days);
};
