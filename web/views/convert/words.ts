import { type Day, formatEdtf, type Language } from '#temporal';
import { heldOn } from '../../data/interval.ts';
import { type Bilingual, wordsOf } from '../../data/names.ts';
import type { Candidate, Change, End } from './verdict.ts';

/** A long list asks the same a thousand times: dates and intervals are few, and reading them is dear. */
const remembered = <A, B>(keyOf: (a: A) => string, make: (a: A) => B): ((a: A) => B) => {
  const known = new Map<string, B>();
  return (a) => {
    const key = keyOf(a);
    const value = known.get(key) ?? make(a);
    known.set(key, value);
    return value;
  };
};

type Code = End['organisation']['identifiers'][number];

const isHeld = remembered(
  ({ code: { interval }, day }: { readonly code: Code; readonly day: Day }) =>
    [interval.from, interval.fromKind, interval.to, interval.toKind, day].join('|'),
  ({ code, day }) => heldOn(code.interval, day) !== 'no',
);

const edtfWords = remembered(
  ({ date, language }: { readonly date: string; readonly language: Language }) => `${language} ${date}`,
  ({ date, language }) => formatEdtf(date, language),
);

const inWords = (text: Bilingual, language: Language): string => wordsOf(text, language).text;

/** A body's name with what contains it on the day. */
export const placedName = ({ name, path }: End, language: Language): string =>
  [name, ...path.map((place) => place.name)].map((one) => inWords(one, language)).join(', ');

/** What contains a body at the top: the province of a commune. */
export const provinceOf = ({ path }: End, language: Language): string => {
  const top = path.at(-1);
  return top === undefined ? '' : inWords(top.name, language);
};

/** The official code of a body on a day; of several schemes the first. */
export const codeOf = ({ organisation }: End, day: Day): string =>
  organisation.identifiers.find((code) => isHeld({ code, day }))?.code ?? '';

/** The last part of a candidate's address, as a rule its province: what tells namesakes apart. */
const placeOf = ({ address }: Candidate, language: Language): string =>
  inWords(address, language).split(', ').slice(1).at(-1) ?? '';

/** So many places are named; more are counted by the reader in the list itself. */
const NAMED = 5;

/** In which places candidates lie, each once; empty where that does not tell them apart, or they are too many to name. */
export const placesOf = (candidates: readonly Candidate[], language: Language): readonly string[] => {
  const places = [...new Set(candidates.map((candidate) => placeOf(candidate, language)))].filter(Boolean);
  return places.length > 1 && places.length <= NAMED ? places : [];
};

/** The numbers of the acts of a reorganisation; its title where no act is known. */
export const actsOf = ({ legalBasis, title }: Change, language: Language): string =>
  legalBasis.map(({ number, title: act }) => number ?? act).join(', ') || inWords(title, language);

/** When a reorganisation took effect, as its source says; empty where that is not known. */
export const dateOf = ({ date }: Change, language: Language): string =>
  date === null ? '' : edtfWords({ date, language });
