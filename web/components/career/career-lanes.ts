import type { Language } from '#temporal';
import {
  breaksOf,
  type Career,
  isOfPosts,
  LANES,
  lastOf,
  type Stint,
  signsOf,
  stintId,
  stintSpan,
} from '../../data/career.ts';
import { spanOf } from '../../data/interval.ts';
import { type Bilingual, wordsOf } from '../../data/names.ts';
import type { CareerLane, IntervalPartsFragment } from '../../operations.generated.ts';
import type { Lane, LaneBar, LaneGroup, Tone } from '../../picture/lanes/model.ts';

/** The words of a picture of careers. */
export type CareerWords = {
  readonly language: Language;
  readonly lane: (lane: CareerLane) => string;
  readonly time: (interval: IntervalPartsFragment) => string;
  readonly acting: string;
  readonly inCharge: string;
  readonly noData: string;
  readonly noDataFor: (interval: IntervalPartsFragment) => string;
};

const TONES: Readonly<Record<CareerLane, Tone>> = {
  PARTY: 'party',
  ASSEMBLY: 'legislature',
  GOVERNMENT: 'government',
  LOCAL: 'local',
  JUDICIARY: 'judiciary',
  SERVICE: 'service',
  ENTERPRISE: 'service',
  MEMBERSHIP: 'plain',
  RANK: 'plain',
};

/** The id of the row that tells a stint in full. */
export const rowId = (who: string, number: number): string => `chang-${who}-${number}`;

const textOf = (text: Bilingual, { language }: CareerWords): string => wordsOf(text, language).text;

/** How a stint is held, where it is not held in full. */
const mannersOf = ({ acting, inCharge }: Stint, words: CareerWords): readonly string[] => [
  ...(acting ? [words.acting] : []),
  ...(inCharge ? [words.inCharge] : []),
];

const isUndated = ({ interval }: Stint): boolean => interval.fromKind === 'UNKNOWN' && interval.toKind === 'UNKNOWN';

type Ask = {
  readonly career: Career;
  readonly words: CareerWords;
  /** The ids of tenures that the page wants seen. */
  readonly lit: ReadonlySet<string>;
};

const barOf = (stint: Stint, number: number, { career, words, lit }: Ask): LaneBar => {
  const last = lastOf(stint);
  const [title, body] = [textOf(last.printedTitle, words), textOf(stint.organisationName, words)];
  const signs = signsOf(stint, career.moves);
  const time = words.time(stint.interval);
  return {
    key: stintId(stint),
    form: 'held',
    interval: stintSpan(stint),
    tone: TONES[stint.lane],
    title: signs === '' ? title : `${signs} ${title}`,
    detail: isUndated(stint) ? `${body} · ${time}` : body,
    lang: wordsOf(last.printedTitle, words.language).language,
    number,
    label: [`${number}. ${title}`, body, time, ...mannersOf(stint, words)].join(', '),
    href: `#${rowId(career.person.slug, number)}`,
    acting: stint.acting || stint.inCharge,
    possible: isUndated(stint),
    recalled: stint.tenures.every(({ confidence }) => confidence === 'RECALLED'),
    lit: stint.tenures.some(({ id }) => lit.has(id)),
    breaks: breaksOf(stint),
  };
};

const gapBar = (gap: IntervalPartsFragment, at: number, { career, words }: Ask): LaneBar => ({
  key: `gap-${at}`,
  form: 'unknown',
  interval: spanOf(gap),
  tone: 'plain',
  title: words.noData,
  detail: '',
  lang: words.language,
  number: null,
  label: words.noDataFor(gap),
  href: `#trong-${career.person.slug}`,
  acting: false,
  possible: false,
  recalled: false,
  lit: false,
  breaks: [],
});

const gapLane = (ask: Ask): readonly Lane[] => {
  const bars = ask.career.gaps.map((gap, at) => gapBar(gap, at, ask));
  return bars.length === 0 ? [] : [{ key: 'gaps', label: ask.words.noData, bars }];
};

/** The lanes of one career; numbers are those of the stints in their order, gaps of the record stand after the posts. */
export const careerGroup = (ask: Ask, title: string | null): LaneGroup => {
  const { stints } = ask.career;
  const lanes = LANES.map((lane): Lane & { readonly ofPosts: boolean } => ({
    key: lane,
    ofPosts: isOfPosts(lane),
    label: ask.words.lane(lane),
    bars: stints.flatMap((stint, at) => (stint.lane === lane ? [barOf(stint, at + 1, ask)] : [])),
  })).filter(({ bars }) => bars.length > 0);
  const [posts, beside] = [lanes.filter(({ ofPosts }) => ofPosts), lanes.filter(({ ofPosts }) => !ofPosts)];
  return { key: ask.career.person.slug, title, lanes: [...posts, ...gapLane(ask), ...beside] };
};
