import type { Language } from '#temporal';
import { tenureSpan } from '../../data/career.ts';
import { spanOf } from '../../data/interval.ts';
import { wordsOf } from '../../data/names.ts';
import type { DutyPartsFragment, IntervalPartsFragment } from '../../operations.generated.ts';
import type { Lane, LaneBar } from '../../picture/lanes/model.ts';
import { toneOf } from '../../picture/lanes/tone.ts';

/** A time in which a body answered for a function or had a role in a project. */
export type Period = DutyPartsFragment['history'][number];

/** Somebody who headed it then. */
export type Official = Period['officials'][number];

/** A period with the number of its row. */
export type NumberedPeriod = { readonly period: Period; readonly number: number };

/** The words of the picture. */
export type DutyWords = {
  readonly language: Language;
  readonly time: (interval: IntervalPartsFragment) => string;
  readonly standsIn: string;
  readonly bodies: string;
  readonly units: string;
  readonly heads: string;
  readonly unitHeads: string;
};

/** The id of the row that tells a period in full. */
export const periodId = (number: number): string => `giao-${number}`;

/** Periods with the numbers of their rows, in the order given. */
export const numberedPeriods = (history: readonly Period[]): readonly NumberedPeriod[] =>
  history.map((period, at) => ({ period, number: at + 1 }));

/** The cited fact of a period: of a function a responsibility, of a project an involvement. */
export const factOf = ({ responsibility, involvement }: Pick<Period, 'responsibility' | 'involvement'>) =>
  responsibility ?? involvement;

const isUndated = ({ fromKind, toKind }: IntervalPartsFragment): boolean =>
  fromKind === 'UNKNOWN' && toKind === 'UNKNOWN';

type Body = Pick<Period['organisation'], 'slug' | 'name'>;

const bodyBar = ({ period, number }: NumberedPeriod, body: Body, words: DutyWords): LaneBar => {
  const { text: name, language: lang } = wordsOf(body.name, words.language);
  const time = words.time(period.interval);
  return {
    key: `${number}:${body.slug}`,
    lang,
    form: 'held',
    interval: spanOf(period.interval),
    tone: toneOf(period.organisation.branch),
    title: name,
    detail: time,
    number,
    label: `${number}. ${name}, ${time}`,
    href: `#${periodId(number)}`,
    acting: false,
    possible: isUndated(period.interval),
    recalled: factOf(period)?.confidence === 'RECALLED',
    lit: period.interval.on !== null,
    breaks: [],
  };
};

const headBar = ({ period, number }: NumberedPeriod, { tenure, standsIn }: Official, words: DutyWords): LaneBar => {
  const time = words.time(tenure.interval);
  const manner = standsIn ? [words.standsIn] : [];
  return {
    key: tenure.id,
    lang: 'vi',
    form: 'held',
    interval: tenureSpan(tenure),
    tone: toneOf(period.organisation.branch),
    title: tenure.person.name,
    detail: standsIn ? words.standsIn : time,
    number,
    label: [tenure.person.name, ...manner, time].join(', '),
    href: `#${periodId(number)}`,
    acting: standsIn,
    possible: isUndated(tenure.interval),
    recalled: tenure.confidence === 'RECALLED',
    lit: false,
    breaks: [],
  };
};

const once = (bars: readonly LaneBar[]): readonly LaneBar[] => [...new Map(bars.map((bar) => [bar.key, bar])).values()];

const heads = (rows: readonly NumberedPeriod[], ofUnit: boolean, words: DutyWords): readonly LaneBar[] =>
  once(
    rows.flatMap((row) =>
      row.period.officials.filter((one) => one.ofUnit === ofUnit).map((one) => headBar(row, one, words)),
    ),
  );

/** Bodies, their units in charge, and who headed either, over one axis; a lane without bars is left out. */
export const dutyLanes = (rows: readonly NumberedPeriod[], words: DutyWords): readonly Lane[] =>
  [
    { key: 'bodies', label: words.bodies, bars: rows.map((row) => bodyBar(row, row.period.organisation, words)) },
    { key: 'heads', label: words.heads, bars: heads(rows, false, words) },
    {
      key: 'units',
      label: words.units,
      bars: rows.flatMap((row) => (row.period.unit ? [bodyBar(row, row.period.unit, words)] : [])),
    },
    { key: 'unit-heads', label: words.unitHeads, bars: heads(rows, true, words) },
  ].filter(({ bars }) => bars.length > 0);
