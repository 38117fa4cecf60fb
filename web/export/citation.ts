import type { CslData } from '@citation-js/core';
import { dayText, formatDay, type Language } from '#temporal';
import { LICENCE, type Provenance } from './provenance.ts';

type Words = {
  readonly titled: (title: string, date: string) => string;
  readonly release: (number: string, since: boolean) => string;
  readonly unreleased: string;
  readonly note: (date: string, release: string) => string;
  readonly read: (date: string, url: string) => string;
};

/** The forms of a citation in both languages: a page has the texts of one language only, a citation is wanted in two. */
const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    titled: (title, date) => `${title} (trạng thái ngày ${date})`,
    release: (number, since) => `bản dữ liệu ${number}${since ? ' và các sửa đổi về sau' : ''}`,
    unreleased: 'bản dữ liệu chưa phát hành',
    note: (date, release) => `Trạng thái ngày ${date}, theo ${release}. Giấy phép: ${LICENCE.name}.`,
    read: (date, url) => `Truy cập ngày ${date}, từ ${url}`,
  },
  en: {
    titled: (title, date) => `${title} (as of ${date})`,
    release: (number, since) => `data release ${number}${since ? ' and later corrections' : ''}`,
    unreleased: 'unreleased data',
    note: (date, release) => `As of ${date}, from ${release}. Licence: ${LICENCE.name}.`,
    read: (date, url) => `Retrieved ${date}, from ${url}`,
  },
};

const yearOf = ({ release, accessed }: Provenance): string => (release.date ?? dayText(accessed)).slice(0, 4);

const releaseOf = ({ release: { number, unreleased } }: Provenance, words: Words): string =>
  number === null ? words.unreleased : words.release(number, unreleased);

/** A text as it begins a sentence. */
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A citation for a footnote. */
export const plainCitation = (from: Provenance, language: Language): string => {
  const words = WORDS[language];
  const title = words.titled(from.title, formatDay(from.day, language));
  const read = words.read(formatDay(from.accessed, language), from.url);
  return `Bộ Máy (${yearOf(from)}). “${title}”. ${begun(releaseOf(from, words))}, ${LICENCE.name}. ${read}`;
};

const dateParts = (text: string) => ({ 'date-parts': [text.split('-').map(Number)] });

/** A name by which an entry is found again: the page, its day. */
const keyOf = ({ url, day }: Provenance): string => {
  const words = new URL(url).pathname.split('/').filter((part) => part !== '' && part !== 'en');
  return ['bo-may', ...words, dayText(day)].join('-').replace(/[^a-z0-9-]/gi, '');
};

/** A figure as an entry of CSL-JSON: all other forms are made from it. */
export const cslOf = (from: Provenance): CslData => {
  const words = WORDS[from.language];
  const date = formatDay(from.day, from.language);
  return {
    id: keyOf(from),
    type: 'dataset',
    title: words.titled(from.title, date),
    author: [{ literal: 'Bộ Máy' }],
    publisher: 'Bộ Máy',
    ...(from.release.number === null ? {} : { version: from.release.number }),
    issued: dateParts(from.release.date ?? dayText(from.accessed)),
    accessed: dateParts(dayText(from.accessed)),
    URL: from.url,
    language: from.language,
    note: words.note(date, releaseOf(from, words)),
  };
};
