import { dayText, FAR_FUTURE } from '#temporal';
import type { ReformRow, ReorganisationRow } from '../../server/model/rows.ts';
import { type Body, REFORM_DAY } from './bodies.ts';
import type { Random } from './random.ts';
import { cited, cites, fact, type GraphRow, idOf, type Link, link, named, row } from './rows.ts';
import type { Shape } from './shape.ts';
import { dayAt, LAST } from './times.ts';

const TYPES = ['consolidation', 'absorption', 'division', 'separation', 'rename', 'reorganisation'];

const REFORM = idOf('reform', 0);

const reformRow = (random: Random, { sources }: Shape): GraphRow => {
  const day = dayAt(REFORM_DAY);
  const props: ReformRow = {
    // Behind the record's own, of which the newest are shown first.
    ...fact(REFORM, `0|${day}|${REFORM}`, cited(random, sources)),
    vi: 'Sắp xếp lớn',
    en: 'A large reform',
    date: dayText(day),
    dateMin: day,
    dateMax: day,
    announced: null,
    decided: null,
    partOf: null,
    acts: [],
    counts: '{"types":{},"counted":[]}',
    sourceCites: [],
  };
  return row('Reform', props, cites(REFORM, props.sources));
};

type Event = {
  readonly id: string;
  readonly day: number;
  readonly type: string;
  readonly from: readonly Body[];
  readonly to: readonly Body[];
};

const eventProps = (random: Random, { id, day, type, to }: Event, { sources }: Shape): ReorganisationRow => {
  const date = dayAt(day);
  return {
    ...fact(id, `${date}|${id}`, cited(random, sources)),
    type,
    status: 'in-force',
    date: dayText(date),
    dateMin: date,
    dateMax: date,
    announced: null,
    decided: null,
    reported: null,
    cancelled: null,
    inForceBy: date,
    cancelledBy: FAR_FUTURE,
    instead: [],
    plannedVi: [],
    plannedEn: [],
    functions: [],
    projects: [],
    titleVi: `Tổ chức lại ${to[0]?.name ?? ''}`,
    titleEn: `Reorganisation of ${to[0]?.name ?? ''}`,
    functionVi: null,
    functionEn: null,
    legalBasis: [],
    sourceCites: [],
  };
};

const wentInto = (id: string, { id: from }: Body, n: number): Link => ({
  type: 'WENT_INTO',
  from,
  to: id,
  props: { n, extent: 'whole', role: 'dissolved' },
});

const resultedIn = (from: string, { id: to }: Body, n: number): Link => ({
  type: 'RESULTED_IN',
  from,
  to,
  props: { n, role: 'receives' },
});

const eventRows = (random: Random, event: Event, shape: Shape): readonly GraphRow[] => {
  const props = eventProps(random, event, shape);
  const { id, from, to, day } = event;
  const all = [
    ...from.map((body, n) => wentInto(id, body, n)),
    ...to.map((body, n) => resultedIn(id, body, n)),
    ...(day === REFORM_DAY ? [link('PART_OF_REFORM', id, REFORM)] : []),
    ...cites(id, props.sources),
  ];
  return [row('Reorganisation', props, all), named(id, 'reorganisation', props.titleVi, 38)];
};

const some = (random: Random, bodies: readonly Body[], most: number): readonly Body[] => [
  ...new Set(Array.from({ length: 1 + random.below(most) }, () => random.of(bodies))),
];

/** Reorganisations of n bodies into m, two thirds of them on the day of the reform; those that go in end then where they end at all. */
export function* reorganisationRows(random: Random, bodies: readonly Body[], shape: Shape): Generator<GraphRow> {
  yield reformRow(random, shape);
  const lower = bodies.filter(({ level }) => level >= 2);
  const ended = lower.filter(({ end }) => end === REFORM_DAY);
  const living = lower.filter(({ end }) => end === null);
  for (let n = 0; n < shape.reorganisations; n += 1) {
    const inReform = n % 3 !== 0 && ended.length > 0;
    const event = {
      id: idOf('event', n),
      day: inReform ? REFORM_DAY : random.below(LAST),
      type: random.of(TYPES),
      from: some(random, inReform ? ended : lower, 3),
      to: some(random, living, 2),
    };
    yield* eventRows(random, event, shape);
  }
}
