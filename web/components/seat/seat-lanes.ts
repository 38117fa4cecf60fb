import type { Language } from '#temporal';
import { tenureSpan } from '../../data/career.ts';
import { spanOf } from '../../data/interval.ts';
import { type Bilingual, wordsOf } from '../../data/names.ts';
import type { IntervalPartsFragment, SuccessionEntryPartsFragment } from '../../operations.generated.ts';
import type { BarForm, Lane, LaneBar } from '../../picture/lanes/model.ts';
import { toneOf } from '../../picture/lanes/tone.ts';

/** One entry of a succession, as the pages ask for it. */
export type Entry = SuccessionEntryPartsFragment;

/** The words of the picture of a seat. */
export type SeatWords = {
  readonly language: Language;
  readonly time: (interval: IntervalPartsFragment) => string;
  readonly acting: string;
  readonly inCharge: string;
  readonly vacant: string;
  readonly nobody: string;
  readonly vacantLong: string;
  readonly nobodyLong: string;
};

/** The id of the row that tells an entry in full. */
export const entryId = (number: number): string => `ke-nhiem-${number}`;

/** An entry with its number in the table, which counts the others too. */
export type NumberedEntry = { readonly entry: Entry; readonly number: number };

/** Entries with their numbers, in the order given. */
export const numbered = (entries: readonly Entry[]): readonly NumberedEntry[] =>
  entries.map((entry, at) => ({ entry, number: at + 1 }));

type Words = Pick<LaneBar, 'lang' | 'form' | 'title' | 'label' | 'interval' | 'detail'>;

const empty = (
  form: BarForm,
  interval: IntervalPartsFragment,
  [short, long]: readonly [string, string],
  { time, lang }: { readonly time: string; readonly lang: Language },
): Words => ({
  form,
  title: short,
  lang,
  detail: '',
  interval: spanOf(interval),
  label: `${long}, ${time}`,
});

const wordsFor = (
  { kind, interval, tenure, organisationName, acting, inCharge }: Entry,
  words: SeatWords,
): Words | null => {
  if (interval === null) return null;
  const time = words.time(interval);
  const said = { time, lang: words.language };
  if (kind === 'VACANCY') return empty('vacant', interval, [words.vacant, words.vacantLong], said);
  if (kind === 'GAP') return empty('unknown', interval, [words.nobody, words.nobodyLong], said);
  if (tenure === null) return null;
  const body = wordsOf(organisationName, words.language).text;
  const manners = [...(acting ? [words.acting] : []), ...(inCharge ? [words.inCharge] : [])];
  return {
    form: 'held',
    lang: 'vi',
    title: tenure.person.name,
    detail: manners.length > 0 ? manners.join(', ') : time,
    interval: tenureSpan(tenure),
    label: [tenure.person.name, ...manners, body, time].join(', '),
  };
};

const isUndated = (interval: IntervalPartsFragment | null): boolean =>
  interval !== null && interval.fromKind === 'UNKNOWN' && interval.toKind === 'UNKNOWN';

const barOf = ({ entry, number }: NumberedEntry, words: SeatWords): readonly LaneBar[] => {
  const said = wordsFor(entry, words);
  if (said === null) return [];
  return [
    {
      ...said,
      key: String(number),
      number,
      label: `${number}. ${said.label}`,
      href: `#${entryId(number)}`,
      tone: said.form === 'held' ? toneOf(entry.organisation.branch) : 'plain',
      acting: entry.acting || entry.inCharge,
      possible: said.form === 'held' && isUndated(entry.interval),
      recalled: (entry.tenure ?? entry.vacancy)?.confidence === 'RECALLED',
      lit: false,
      breaks: [],
    },
  ];
};

/** The seat in one body: a lane of the picture. */
export type Seat = { readonly slug: string; readonly organisation: { readonly name: Bilingual } };

/** One lane for the seat in each body, oldest first; a seat of which no entry is shown has none. */
export const seatLanes = (
  seats: readonly Seat[],
  entries: readonly NumberedEntry[],
  words: SeatWords,
): readonly Lane[] =>
  seats
    .map(({ slug, organisation }) => ({
      key: slug,
      label: wordsOf(organisation.name, words.language).text,
      lang: wordsOf(organisation.name, words.language).language,
      bars: entries.filter(({ entry }) => entry.position.slug === slug).flatMap((one) => barOf(one, words)),
    }))
    .filter(({ bars }) => bars.length > 0);
