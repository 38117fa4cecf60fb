import { type Day, formatBound, formatDay, type Language, parseBound } from '#temporal';
import type { Place } from '../faults.ts';
import type { ReorganisationFact, TenureFact } from '../record.ts';
import type { Ends } from '../times.ts';
import type { RecordIndex } from './record-index.ts';
import type { About, Case } from './rule.ts';

/** Words of one language for things of the record. */
export type Teller = {
  readonly body: (id: string) => string;
  /** Several bodies; all of them, since nothing is left out silently. */
  readonly bodies: (ids: readonly string[]) => string;
  readonly person: (id: string) => string;
  /** Any thing with a name of its own, else its id. */
  readonly thing: (id: string) => string;
  /** `Nguyễn Văn A, Bộ trưởng, Bộ B`. */
  readonly post: (tenure: TenureFact) => string;
  /** `01/03/2025 – nay`. */
  readonly ends: (ends: Ends) => string;
  /** An end or a date of the sheets; `không rõ` where there is none. */
  readonly date: (text: string | null | undefined) => string;
  readonly day: (day: Day) => string;
  /** `"Nghị quyết …" (18/02/2025)`. */
  readonly source: (id: string) => string;
  /** `hợp nhất: A, B → C (01/03/2025)`. */
  readonly event: (fact: ReorganisationFact) => string;
};

/** Makes a case: what it is about, where it stands, and its words in both languages from one telling. */
export type Tell = (
  about: readonly [About, ...About[]],
  at: Place,
  vi: (words: Teller) => string,
  en: (words: Teller) => string,
) => Case;

type Type = ReorganisationFact['type'];

const TYPES: Readonly<Record<Language, Readonly<Record<Type, string>>>> = {
  vi: {
    establishment: 'thành lập',
    consolidation: 'hợp nhất',
    absorption: 'sáp nhập',
    division: 'chia',
    separation: 'tách',
    rename: 'đổi tên',
    transfer: 'chuyển giao',
    reorganisation: 'tổ chức lại',
    upgrade: 'nâng cấp',
    downgrade: 'hạ cấp',
    conversion: 'chuyển đổi',
    're-establishment': 'tái lập',
    dissolution: 'giải thể',
  },
  en: {
    establishment: 'establishment',
    consolidation: 'consolidation',
    absorption: 'absorption',
    division: 'division',
    separation: 'separation',
    rename: 'renaming',
    transfer: 'transfer',
    reorganisation: 'reorganisation',
    upgrade: 'upgrade',
    downgrade: 'downgrade',
    conversion: 'conversion',
    're-establishment': 're-establishment',
    dissolution: 'dissolution',
  },
};

/** The most bodies of one side that the words for a reorganisation name; its page names all. */
const SHOWN = 3;
const MORE = {
  vi: (n: number) => `và ${n} đơn vị khác`,
  en: (n: number) => `and ${n} other${n === 1 ? '' : 's'}`,
} as const;

type NameOf = (id: string, language: Language) => string;

const nameOf =
  ({ bodies }: Pick<RecordIndex, 'bodies'>): NameOf =>
  (id, language) => {
    const name = bodies.get(id)?.fact.names.at(-1);
    return (language === 'en' ? name?.en : undefined) ?? name?.vi ?? id;
  };

const eventOf = (fact: ReorganisationFact, name: NameOf, language: Language): string => {
  const side = (ids: readonly string[] = []) => {
    const shown = ids
      .slice(0, SHOWN)
      .map((id) => name(id, language))
      .join(', ');
    return ids.length > SHOWN ? `${shown} ${MORE[language](ids.length - SHOWN)}` : shown;
  };
  const sides = [side(fact.from), side(fact.to)].filter(Boolean).join(' → ');
  return `${TYPES[language][fact.type]}: ${sides || side(fact.subject)} (${formatBound(parseBound(fact.date), language)})`;
};

const tellerOf = (index: Pick<RecordIndex, 'bodies' | 'people' | 'sources'>, language: Language): Teller => {
  const name = nameOf(index);
  const body = (id: string) => name(id, language);
  const person = (id: string) => index.people.get(id)?.name ?? id;
  const date = (text: string | null | undefined) => formatBound(parseBound(text), language);
  const title = ({ position }: TenureFact) => (language === 'en' ? position.en : position.vi);
  return {
    body,
    bodies: (ids) => ids.map(body).join(', '),
    person,
    thing: (id) => (index.people.has(id) ? person(id) : body(id)),
    post: (tenure) => `${person(tenure.person)}, ${title(tenure)}, ${body(tenure.org)}`,
    ends: ({ from, to }) => `${date(from)} – ${date(to)}`,
    date,
    day: (day) => formatDay(day, language),
    source: (id) => `“${index.sources.get(id)?.title ?? id}” (${date(index.sources.get(id)?.published)})`,
    event: (fact) => eventOf(fact, name, language),
  };
};

/** The two tellers of a record, as one way to make cases. */
export const tellingOf = (index: Pick<RecordIndex, 'bodies' | 'people' | 'sources'>): Tell => {
  const vi = tellerOf(index, 'vi');
  const en = tellerOf(index, 'en');
  return (about, at, inVietnamese, inEnglish) => ({ about, at, vi: inVietnamese(vi), en: inEnglish(en) });
};
