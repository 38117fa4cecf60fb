import { fold, slugOf } from '../../server/model/fold.ts';
import type { Book } from './book.ts';

/** How the ids of acts begin, by the first words of their titles. */
const ACTS: readonly (readonly [words: string, short: string])[] = [
  ['nghi quyet', 'nq'],
  ['nghi dinh', 'nd'],
  ['quyet dinh', 'qd'],
  ['thong tu lien tich', 'ttlt'],
  ['thong tu', 'tt'],
  ['thong bao', 'tb'],
  ['chi thi', 'ct'],
  ['ket luan', 'kl'],
  ['ke hoach', 'kh'],
  ['cong van', 'cv'],
  ['sac lenh', 'sl'],
  ['quy dinh', 'qdi'],
  ['phap lenh', 'pl'],
  ['luat', 'luat'],
  ['bo luat', 'luat'],
];

/** Words of a title that an id takes. */
const TITLE_WORDS = 5;

const yearOf = (date: string | undefined): string | undefined => /\d{4}/.exec(date ?? '')?.[0];

const isTaken = ({ record, things }: Book, id: string): boolean =>
  Object.values(things).some((list) => list.some((thing) => thing.id === id)) ||
  record.redirects.some(({ from }) => from === id);

/** An id that names nothing yet: the text itself, or with a number behind it. */
export const freeId = (book: Book, id: string): string => {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? id : `${id}-${n}`;
    if (!isTaken(book, tried)) return tried;
  }
};

const actId = (title: string, number: string, published: string | undefined): string => {
  const words = fold(title);
  const short = ACTS.find(([begin]) => words.startsWith(begin))?.[1];
  const slug = slugOf(number);
  const year = yearOf(published);
  const hasYear = /(?:19|20)\d\d/.test(slug);
  return [short, slug, hasYear ? undefined : year].filter(Boolean).join('-');
};

const hostOf = (url: string): string => {
  const host = new URL(url).hostname.replace(/^www\./, '').split('.');
  const generic = ['com', 'gov', 'net', 'org', 'edu', 'vn', 'info'];
  return slugOf(host.filter((part) => !generic.includes(part)).at(-1) ?? host.join('-'));
};

const pageId = (url: string, title: string): string => {
  const number = /(\d{4,})(?=\D*$)/.exec(new URL(url).pathname)?.[1];
  return `${hostOf(url)}-${number ?? slugOf(title).split('-').slice(0, TITLE_WORDS).join('-')}`;
};

/** What a source is described by, as far as its id is made of it. */
export type SourceWords = {
  readonly title: string;
  readonly number?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
};

/** The id that a new source should bear: `nq-176-2025-qh15` of an act, `vietnamnet-2374902` of a page. */
export const sourceId = ({ title, number, url, published }: SourceWords): string => {
  if (number !== undefined) return actId(title, number, published);
  if (url !== undefined && URL.canParse(url)) return pageId(url, title);
  return slugOf(title).split('-').slice(0, TITLE_WORDS).join('-');
};

/** The id of a person: the name, and the year of birth where it is known, since names repeat. */
export const personId = (name: string, born: string | undefined): string =>
  [slugOf(name), yearOf(born)].filter(Boolean).join('-');

const TYPES: Readonly<Record<string, string>> = {
  establishment: 'thanh-lap',
  consolidation: 'hop-nhat',
  absorption: 'sap-nhap',
  division: 'chia',
  separation: 'tach',
  rename: 'doi-ten',
  transfer: 'chuyen',
  reorganisation: 'to-chuc-lai',
  upgrade: 'nang-cap',
  downgrade: 'ha-cap',
  conversion: 'chuyen-doi',
  're-establishment': 'tai-lap',
  dissolution: 'giai-the',
};

/** The id of a reorganisation: its type in Vietnamese, the body it is about, and its year. */
export const eventId = (type: string, body: string | undefined, date: string | undefined): string =>
  [TYPES[type] ?? slugOf(type), body, yearOf(date)].filter(Boolean).join('-');

const mostFrequent = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

/** How the record mostly says a Vietnamese title in English. */
export const titleIn = ({ record }: Book, vi: string | undefined): string | undefined =>
  mostFrequent(record.tenures.flatMap(({ position }) => (position.vi === vi ? [position.en] : [])));

/** Who mostly publishes what stands at the host of an address. */
export const publisherAt = ({ record }: Book, url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const isThere = (other: string | null): boolean =>
    other !== null && URL.canParse(other) && new URL(other).hostname === hostname;
  return mostFrequent(record.sources.flatMap((source) => (isThere(source.url) ? [source.publisher] : [])));
};
