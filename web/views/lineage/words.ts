import { useTranslation } from 'react-i18next';
import { formatEdtf, type Language } from '#temporal';
import { lifeYears, wordsOf } from '../../data/names.ts';
import { type DateWords, whenWords } from '../../data/sentence.ts';
import { useLanguage } from '../../language.ts';
import type { BodyLinkFragment, ReorganisationType } from '../../operations.generated.ts';
import type { River } from './model.ts';
import type { LineageData } from './river.ts';

/** A body by its latest name and its years: `Tổng cục Bưu điện (1992–2002)`. */
export const bodyWords = (body: Pick<BodyLinkFragment, 'name' | 'existence'>, language: Language): string => {
  const years = lifeYears(body, language);
  return `${wordsOf(body.name, language).text}${years && ` (${years})`}`;
};

/** A date in words, or that it is not known. */
export const dateWords = (date: string | null, language: Language, unknown: string): string =>
  date === null ? unknown : formatEdtf(date, language);

/** What the sentence of a lineage is put together from. */
export type SentenceWords = {
  readonly language: Language;
  readonly date: DateWords;
  readonly others: (count: number) => string;
  readonly founded: (date: string) => string;
  readonly born: (type: ReorganisationType, words: { readonly date: string; readonly bodies: string }) => string;
  readonly still: (certain: boolean) => string;
  readonly now: (bodies: string, certain: boolean) => string;
  readonly ended: string;
  readonly counted: (bodies: number, events: number) => string;
};

const MOST = 5;

const listWords = (bodies: readonly string[], { language, others }: SentenceWords): string =>
  bodies.length > MOST + 1
    ? `${bodies.slice(0, MOST).join(', ')} ${others(bodies.length - MOST)}`
    : new Intl.ListFormat(language).format(bodies);

/** How the body began, by the joints out of which it came without having gone in. */
const bornWords = (lineage: LineageData, river: River, words: SentenceWords): readonly string[] => {
  const bodies = new Map(lineage.bodies.map(({ organisation }) => [organisation.slug, organisation]));
  const isStart = ({ lane }: { readonly lane: string }) => lane === river.start;
  return river.joints
    .filter(({ plan, ins, outs }) => !plan && outs.some(isStart) && !ins.some(isStart))
    .map(({ id, type, ins }) => {
      const event = lineage.reorganisations.find(({ slug }) => slug === id);
      const date = whenWords(event?.date ?? null, words.language, words.date);
      const names = ins.flatMap(({ lane }) => bodies.get(lane) ?? []).map((body) => bodyWords(body, words.language));
      return names.length === 0 ? words.founded(date) : words.born(type, { date, bodies: listWords(names, words) });
    });
};

/** What it is now: itself, others, or nothing that the record knows. */
const nowWords = ({ became, lapsed, start }: LineageData, words: SentenceWords): readonly string[] => {
  const itself = became.find(({ organisation }) => organisation.slug === start.slug);
  if (itself) return [words.still(itself.certainty === 'CERTAIN')];
  if (became.length === 0) return lapsed.length > 0 ? [words.ended] : [];
  const sure = became.every(({ certainty }) => certainty === 'CERTAIN');
  const names = became.map(({ organisation }) => bodyWords(organisation, words.language));
  return [words.now(listWords(names, words), sure)];
};

/** The lineage in a sentence or two: where the body came from, what it is now, how much is shown. */
export const lineageSentence = (lineage: LineageData, river: River, words: SentenceWords): string =>
  [
    ...bornWords(lineage, river, words),
    ...nowWords(lineage, words),
    words.counted(lineage.bodies.length, lineage.reorganisations.length),
  ].join(' ');

/** The words of the sentence in the language of the page. */
export const useSentenceWords = (): SentenceWords => {
  const { t } = useTranslation();
  return {
    language: useLanguage(),
    date: {
      onDay: (date) => t('sentence.onDay', { date }),
      inSpan: (date) => t('sentence.inSpan', { date }),
      unknown: t('sentence.unknownDay'),
    },
    others: (count) => t('sentence.andOthers', { count }),
    founded: (date) => t('lineage.founded', { date }),
    born: (type, { date, bodies }) => t(`sentence.born.${type}`, { date, bodies }),
    still: (certain) => t(certain ? 'lineage.still' : 'lineage.stillPossibly'),
    now: (bodies, certain) => t(certain ? 'lineage.nowIs' : 'lineage.nowPossibly', { bodies }),
    ended: t('lineage.ended'),
    counted: (bodies, events) => (events === 0 ? t('lineage.none') : t('lineage.counted', { bodies, events })),
  };
};
