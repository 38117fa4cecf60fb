import type { ReorganisationStatus } from '../../server/model/rows.ts';
import type { ReorganisationFact } from '../record.ts';
import type { Bilingual, NamesOf } from './change-names.ts';
import { EN, type Texts, VI } from './reorganisation-phrases.ts';

/** What titles take from the rest of the record. */
export type TitleWords = {
  readonly namesOf: NamesOf;
  readonly kindOf: (id: string) => string | undefined;
  /** Names of functions and projects. */
  readonly thingOf: (id: string) => Bilingual | undefined;
};

type Language = 'vi' | 'en';

const SHOWN = 3;

const WORDS = {
  vi: { and: 'và', or: 'hoặc', more: (n: number) => `${n} đơn vị khác` },
  en: { and: 'and', or: 'or', more: (n: number) => `${n} others` },
} as const;

/** `A`, `A và B`, `A, B và 8 đơn vị khác`; null of none. */
const list = (names: readonly string[], language: Language, word: 'and' | 'or' = 'and'): string | null => {
  const shown =
    names.length > SHOWN ? [...names.slice(0, SHOWN - 1), WORDS[language].more(names.length - SHOWN + 1)] : names;
  const last = shown.at(-1);
  if (last === undefined) return null;
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} ${WORDS[language][word]} ${last}`;
};

const TERRITORIAL: readonly (string | undefined)[] = ['commune', 'district', 'province'];

/** Where a plan speaks of one body under several names, they are alternatives. */
const plannedWord = ({ type }: ReorganisationFact): 'and' | 'or' =>
  type === 'division' || type === 'separation' || type === 'establishment' ? 'and' : 'or';

const outputsIn = (fact: ReorganisationFact, { namesOf }: TitleWords, language: Language): string | null => {
  const made = (fact.to ?? []).map((id) => namesOf(id, fact).after[language]);
  const planned = (fact.planned ?? []).map((name) => name[language]);
  const word = made.length === 0 ? plannedWord(fact) : 'and';
  return list([...made, ...planned], language, word);
};

const inputsIn = (fact: ReorganisationFact, { namesOf }: TitleWords, language: Language): string | null => {
  const outgoing = new Set(fact.to ?? []);
  const goesIn = fact.from ?? [];
  const inputs = fact.type === 'absorption' ? goesIn.filter((id) => !outgoing.has(id)) : goesIn;
  return list(
    inputs.map((id) => namesOf(id, fact).before[language]),
    language,
  );
};

const movedIn = (fact: ReorganisationFact, { namesOf, thingOf }: TitleWords, language: Language): string | null => {
  const units = (fact.subject ?? []).map((id) => namesOf(id, fact).after[language]);
  const things = [...(fact.functions ?? []), ...(fact.projects ?? [])].flatMap((id) => thingOf(id)?.[language] ?? []);
  return list(units, language) ?? fact.function?.[language] ?? list(things, language);
};

const isShared = (fact: ReorganisationFact, { namesOf }: TitleWords, language: Language): boolean => {
  const before = new Set((fact.from ?? []).map((id) => namesOf(id, fact).before[language]));
  return (fact.to ?? []).some((id) => before.has(namesOf(id, fact).after[language]));
};

const textsIn = (fact: ReorganisationFact, words: TitleWords, language: Language): Texts => {
  const units = fact.subject ?? [];
  const isTerritorial = (id: string): boolean => TERRITORIAL.includes(words.kindOf(id));
  const participants = [...(fact.to ?? []), ...(fact.from ?? [])];
  const isUnit = units.length > 0 ? units.every(isTerritorial) : participants.every(isTerritorial);
  return {
    inputs: inputsIn(fact, words, language),
    outputs: outputsIn(fact, words, language),
    moved: movedIn(fact, words, language),
    moves: isUnit ? 'unit' : units.length > 0 ? 'body' : 'function',
    isTerritorial: participants.some(isTerritorial),
    isShared: isShared(fact, words, language),
  };
};

type Frame = (title: string) => string;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What came of a plan stands in its title, so that nobody reads it as something that happened. */
const FRAMES: Readonly<Record<ReorganisationStatus, Readonly<Record<Language, Frame>>>> = {
  'in-force': { vi: (title) => title, en: (title) => title },
  proposed: { vi: (title) => `Đề xuất ${lowered(title)}`, en: (title) => `Proposed ${lowered(title)}` },
  approved: { vi: (title) => `Chủ trương ${lowered(title)}`, en: (title) => `Approved ${lowered(title)}` },
  cancelled: {
    vi: (title) => `Phương án ${lowered(title)} (không thực hiện)`,
    en: (title) => `Planned ${lowered(title)} (not carried out)`,
  },
  changed: {
    vi: (title) => `Phương án ${lowered(title)} (đã thay đổi)`,
    en: (title) => `Planned ${lowered(title)} (changed)`,
  },
};

/** What a reorganisation did, or what a plan would have done, in our words, from its type and participants by the names they bore then. */
export const titleOf = (fact: ReorganisationFact, words: TitleWords): Bilingual => {
  const frame = FRAMES[fact.status ?? 'in-force'];
  return {
    vi: frame.vi(VI[fact.type](textsIn(fact, words, 'vi'))),
    en: frame.en(EN[fact.type](textsIn(fact, words, 'en'))),
  };
};
