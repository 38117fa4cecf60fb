import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { type Day, dayText, formatDay, parseDay, partsOf } from '#temporal';
import { FEED_SIGNS, FEED_WORDS, type FeedChange, type FeedLanguage } from './feed-words.ts';

export type { FeedLanguage } from './feed-words.ts';

/** Changes that are named one by one; of the others an entry says how many. */
const NAMED = 60;

const ATOM = 'http://www.w3.org/2005/Atom';
const XHTML = 'http://www.w3.org/1999/xhtml';
const CLEAN = { invalidCharReplacement: '' } as const;

type Text = { readonly vi: string; readonly en: string | null };

type Named = { readonly slug: string; readonly name: Text };

type Known = { readonly knownSince: string | null };

/** A change as the feed asks for it. */
export type FoundChange = {
  readonly type: FeedChange;
  readonly earliest: string;
  readonly latest: string;
  readonly certainty: string;
  readonly organisation: Named & Known;
  readonly before: { readonly name: Text | null } | null;
  readonly after: { readonly name: Text | null } | null;
  readonly others: readonly Named[];
  readonly reorganisations: readonly (Known & {
    readonly slug: string;
    readonly title: Text;
    readonly legalBasis: readonly { readonly number: string | null }[];
  })[];
};

/** The changes of one month as the feed asks for them. */
export type FoundChanges = {
  readonly root: { readonly name: Text } | null;
  readonly counts: readonly { readonly certain: number }[];
  readonly entries: { readonly edges: readonly { readonly node: FoundChange }[] };
};

/** A month, from the day after `from` up to `to`, and what changed in it. */
export type FeedMonth = { readonly from: Day; readonly to: Day; readonly found: FoundChanges };

/** A release of the record and its day. */
export type FeedRelease = { readonly number: string; readonly date: string };

/** What a feed is about and where it stands. */
export type FeedAbout = {
  readonly root: string | null;
  readonly language: FeedLanguage;
  readonly origin: string;
  /** The path of the feed itself. */
  readonly path: string;
  /** Newest first. */
  readonly releases: readonly FeedRelease[];
};

const inWords = ({ vi, en }: Text, language: FeedLanguage): string => (language === 'en' ? (en ?? vi) : vi);

const instant = (day: string): string => `${day}T00:00:00+07:00`;

/** An identity for ever: it names the body and the month, not the address of this service. */
const tag = ({ root, language }: FeedAbout, month: string | null): string =>
  `tag:bo-may,2026:${['thay-doi', language, root ?? 'ca-bo-may', ...(month === null ? [] : [month])].join(':')}`;

const certainOf = ({ found }: FeedMonth): readonly FoundChange[] =>
  found.entries.edges.map(({ node }) => node).filter(({ certainty }) => certainty === 'CERTAIN');

const countOf = ({ found }: FeedMonth): number => found.counts.reduce((sum, { certain }) => sum + certain, 0);

/** The day of the release in which the newest of its facts came to say what it says. */
const updatedOf = (changes: readonly FoundChange[], releases: readonly FeedRelease[]): string | null => {
  const since = new Set(
    changes.flatMap(({ organisation, reorganisations }) =>
      [organisation, ...reorganisations].map(({ knownSince }) => knownSince),
    ),
  );
  return (releases.find(({ number }) => since.has(number)) ?? releases.at(-1))?.date ?? null;
};

/** The last day on which something of the month happened. */
const happened = (changes: readonly FoundChange[], { to }: FeedMonth): string =>
  changes
    .map(({ latest }) => latest)
    .sort()
    .at(-1) ?? dayText(to);

const pathIn = (language: FeedLanguage, path: string): string => (language === 'en' ? `/en${path}` : path);

const changesPath = ({ root, language }: FeedAbout, { from, to }: FeedMonth): string => {
  const search = new URLSearchParams({ tu: dayText(from), den: dayText(to), ...(root === null ? {} : { goc: root }) });
  return pathIn(language, `/so-sanh?${search}`);
};

const whenIn = ({ earliest, latest }: FoundChange, language: FeedLanguage): string =>
  [...new Set([earliest, latest])].map((day) => formatDay(parseDay(day), language)).join(' – ');

const writeChange = (list: XMLBuilder, change: FoundChange, { origin, language }: FeedAbout): void => {
  const { organisation, before, after, others, reorganisations, type } = change;
  const name = before?.name ?? after?.name ?? organisation.name;
  const item = list.ele('li').txt(`${whenIn(change, language)}: `);
  item.ele('a', { href: origin + pathIn(language, `/co-quan/${organisation.slug}`) }).txt(inWords(name, language));
  item.txt(`, ${FEED_WORDS[language].types[type]}`);
  const became = type === 'RENAMED' && after?.name ? [after.name] : others.map((other) => other.name);
  const sign = FEED_SIGNS[type] ?? '→';
  if (became.length > 0) item.txt(` ${sign} ${became.map((one) => inWords(one, language)).join('; ')}`);
  const acts = [...new Set(reorganisations.flatMap(({ legalBasis }) => legalBasis.map(({ number }) => number)))];
  const numbers = acts.filter((number) => number !== null);
  if (numbers.length > 0) item.txt(` (${numbers.join(', ')})`);
};

/** The changes of a month as XHTML: within a text, xmlbuilder2 would leave the signs of HTML unguarded. */
const writeContent = (entry: XMLBuilder, month: FeedMonth, changes: readonly FoundChange[], about: FeedAbout): void => {
  const words = FEED_WORDS[about.language];
  const content = entry.ele('content', { type: 'xhtml' }).ele(XHTML, 'div');
  const list = content.ele('ul');
  for (const change of changes.slice(0, NAMED)) writeChange(list, change, about);
  if (changes.length === 0) list.remove();
  const left = countOf(month) - Math.min(NAMED, changes.length);
  const foot = content.ele('p');
  if (left > 0) foot.txt(`${words.rest(left)}. `);
  foot.ele('a', { href: about.origin + changesPath(about, month) }).txt(words.all);
};

const writeEntry = (feed: XMLBuilder, month: FeedMonth, about: FeedAbout): void => {
  const { language, origin, releases } = about;
  const [year, number] = partsOf(month.to);
  const digits = String(number).padStart(2, '0');
  const changes = certainOf(month);
  const fact = happened(changes, month);
  const entry = feed.ele('entry');
  entry.ele('id').txt(tag(about, `${year}-${digits}`));
  entry.ele('title').txt(FEED_WORDS[language].month(digits, year, countOf(month)));
  entry.ele('link', { rel: 'alternate', type: 'text/html', href: origin + changesPath(about, month) });
  entry.ele('published').txt(instant(fact));
  const record = updatedOf(changes, releases) ?? fact;
  entry.ele('updated').txt(instant([record, fact].sort().at(-1) ?? fact));
  writeContent(entry, month, changes, about);
};

/** The feed of changes as Atom (RFC 4287). Months in which nothing certain happened have no entry. */
export const feedXml = (about: FeedAbout, months: readonly FeedMonth[]): string => {
  const { language, origin, path, root, releases } = about;
  const words = FEED_WORDS[language];
  const name = months[0]?.found.root?.name;
  const file = create({ version: '1.0', encoding: 'UTF-8', ...CLEAN });
  const feed = file.ele(ATOM, 'feed', { 'xml:lang': language });
  feed.ele('id').txt(tag(about, null));
  feed.ele('title').txt(name ? words.titleOf(inWords(name, language)) : words.title);
  feed.ele('subtitle').txt(words.about);
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: origin + path });
  const page = root === null ? '/so-do' : `/co-quan/${root}`;
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: origin + pathIn(language, page) });
  feed.ele('updated').txt(instant(releases[0]?.date ?? dayText(months[0]?.to ?? parseDay('2026-01-01'))));
  feed.ele('author').ele('name').txt('Bộ Máy');
  feed.ele('rights').txt('CC BY 4.0');
  for (const month of months) if (countOf(month) > 0) writeEntry(feed, month, about);
  return `${file.end({ prettyPrint: false })}\n`;
};
