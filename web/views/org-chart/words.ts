import type { TFunction } from 'i18next';
import { type Day, formatDay, type Language } from '#temporal';
import { type Words, wordsOf } from '../../data/names.ts';
import type { GroupId } from './grouping.ts';
import type { Body } from './model.ts';
import type { Item } from './outline.ts';

/** The words that a chart puts at its nodes and lines, in the language of the page. */
export type ChartWords = {
  /** The name of an item, and the language that it is in. */
  readonly title: (item: Item) => Words;
  /** Who heads a body on the day; null where nobody is recorded. */
  readonly heads: (body: Body) => string | null;
  /** How many of a group are only possible on the day; null where none is. */
  readonly doubtful: (members: readonly Body[]) => string | null;
  readonly recalled: string;
  readonly possible: string;
  readonly loading: string;
  readonly day: (day: Day) => string;
  /** The chart in one line: `Bộ Khoa học và Công nghệ ngày 01/03/2025: 43 đơn vị trực thuộc`. */
  readonly summary: (items: readonly Item[], day: Day) => string;
  /** An item in one line, for who does not see it; with `withState` also whether it is open. */
  readonly describe: (item: Item | undefined, withState: boolean) => string;
};

/** First words of territorial units, the longest first, and what the texts call them. */
const LEVELS = [
  ['Thành phố', 'thanh-pho'],
  ['Thị trấn', 'thi-tran'],
  ['Đặc khu', 'dac-khu'],
  ['Thị xã', 'thi-xa'],
  ['Phường', 'phuong'],
  ['Huyện', 'huyen'],
  ['Tỉnh', 'tinh'],
  ['Quận', 'quan'],
  ['Xã', 'xa'],
] as const;

const ORDER = ['tinh', 'huyen', 'quan', 'thi-xa', 'thanh-pho', 'xa', 'phuong', 'thi-tran', 'dac-khu', 'other'] as const;

const levelOf = ({ name }: Body): (typeof ORDER)[number] =>
  LEVELS.find(([word]) => name.vi?.startsWith(`${word} `))?.[1] ?? 'other';

const levelsOf = (members: readonly Body[]): readonly (typeof ORDER)[number][] => {
  const found = new Set(members.map(levelOf));
  return ORDER.filter((level) => found.has(level));
};

const groupTitle = (t: TFunction, group: GroupId, members: readonly Body[]): string => {
  const count = members.length;
  if (group !== 'tinh' && group !== 'huyen' && group !== 'xa') return t(`chart.group.${group}`, { count });
  const levels = levelsOf(members).map((level) => t(`chart.level.${level}`));
  return t('chart.group.dia-phuong', { count, levels: levels.join(', ') });
};

const titleOf = (t: TFunction, language: Language, { content }: Item): Words => {
  switch (content.kind) {
    case 'body':
      return wordsOf(content.body.name, language);
    case 'group':
      return { text: groupTitle(t, content.group, content.members), language };
    case 'more':
      return { text: t('chart.more', { count: content.rest }), language };
    case 'top':
      return { text: t('chart.state'), language };
  }
};

const headsOf = (t: TFunction, { heads }: Body): string | null => {
  const names = heads.map(({ name, acting, certainty }) => {
    const shown = acting ? t('chart.acting', { name }) : name;
    return certainty === 'POSSIBLE' ? `${shown} ?` : shown;
  });
  return names.length === 0 ? null : names.join(', ');
};

const doubtfulOf = (t: TFunction, members: readonly Body[]): string | null => {
  const count = members.filter(({ certainty }) => certainty === 'POSSIBLE').length;
  return count > 0 ? t('chart.doubtful', { count }) : null;
};

const summaryOf = (t: TFunction, language: Language, items: readonly Item[], day: Day): string => {
  const [top] = items;
  if (!top) return '';
  const values = { name: titleOf(t, language, top).text, date: formatDay(day, language), count: top.count };
  return top.content.kind === 'top' ? t('chart.summaryState', values) : t('chart.summary', values);
};

const descriptionOf = (t: TFunction, language: Language, item: Item, withState: boolean): string => {
  const { content, count, open } = item;
  const title = titleOf(t, language, item).text;
  if (content.kind === 'more') return t('chart.moreOf', { count: content.rest });
  const facts = content.kind === 'body' ? bodyFacts(t, content.body, count) : groupFacts(t, content);
  const state = withState && count > 0 ? [open ? t('chart.open') : t('chart.closed')] : [];
  return [title, ...facts, ...state].join(', ');
};

const groupFacts = (t: TFunction, content: Item['content']): readonly string[] => {
  const doubt = content.kind === 'group' ? doubtfulOf(t, content.members) : null;
  return doubt === null ? [] : [doubt];
};

const bodyFacts = (t: TFunction, body: Body, count: number): readonly string[] => [
  ...(body.certainty === 'POSSIBLE' ? [t('chart.possible')] : []),
  ...(body.confidence === 'RECALLED' ? [t('chart.recalled')] : []),
  ...(headsOf(t, body) === null ? [] : [headsOf(t, body) ?? '']),
  ...(count > 0 ? [t('chart.parts', { count })] : []),
];

/** The words of a chart, from the texts of a language. */
export const chartWords = (t: TFunction, language: Language): ChartWords => ({
  title: (item) => titleOf(t, language, item),
  heads: (body) => headsOf(t, body),
  doubtful: (members) => doubtfulOf(t, members),
  recalled: t('chart.recalled'),
  possible: t('chart.possible'),
  loading: t('chart.loading'),
  day: (day) => formatDay(day, language),
  summary: (items, day) => summaryOf(t, language, items, day),
  describe: (item, withState) => (item ? descriptionOf(t, language, item, withState) : ''),
});
