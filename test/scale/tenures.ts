import type { TenureRow, TimeRow } from '../../server/model/rows.ts';
import type { Body } from './bodies.ts';
import type { Random } from './random.ts';
import { cited, cites, fact, type GraphRow, idOf, link, named, row } from './rows.ts';
import type { Shape } from './shape.ts';
import { exact, LAST, vague } from './times.ts';
import { titleAt } from './words.ts';

/** How many tenures a body has, of how many days the median, and how many of a hundred go on. */
type Staff = { readonly count: number; readonly median: number; readonly open: number };

/** The first body with very many has short tenures (about twenty hold on a day), the second long ones (thousands do). */
const denseStaff = (count: number, n: number): Staff =>
  n === 0 ? { count, median: 6, open: 0.0002 } : { count, median: 1_100, open: 0.02 };

const SHARE_OPEN = 0.42;
const SHARE_VAGUE = 0.01;

const sizesOf = (random: Random, bodies: number, total: number): readonly number[] => {
  const weights = Array.from({ length: bodies }, () => random.logNormal(1, 1));
  const sum = weights.reduce((all, one) => all + one, 0);
  return weights.map((weight) => Math.round((weight / sum) * total));
};

/** The bodies that have very many tenures: the first ones of the third level. */
export const denseBodies = (bodies: readonly Body[], { dense }: Shape): readonly Body[] =>
  bodies.filter(({ level, end }) => level === 2 && end === null).slice(0, dense.length);

const staffOf = (random: Random, bodies: readonly Body[], shape: Shape): ReadonlyMap<string, Staff> => {
  const dense = denseBodies(bodies, shape);
  const sizes = sizesOf(random, bodies.length, shape.tenures - shape.dense.reduce((sum, one) => sum + one, 0));
  const staff = new Map(bodies.map(({ id }, n) => [id, { count: sizes[n] ?? 0, median: 1_100, open: SHARE_OPEN }]));
  for (const [n, { id }] of dense.entries()) staff.set(id, denseStaff(shape.dense[n] ?? 0, n));
  return staff;
};

const timeOf = (random: Random, body: Body, { median, open }: Staff): TimeRow => {
  const last = body.end ?? LAST;
  const chance = random.unit();
  if (chance < SHARE_VAGUE) return vague(body.begin + random.below(Math.max(1, last - body.begin)));
  if (body.end === null && chance < SHARE_VAGUE + open) return exact(last - random.below(2_000), null);
  const begin = body.begin + random.below(Math.max(1, last - body.begin));
  const days = Math.max(1, Math.round(random.logNormal(median, 0.8)));
  return exact(begin, Math.max(begin + 1, Math.min(begin + days, last)));
};

const tenureRow = (random: Random, n: number, body: Body, staff: Staff, shape: Shape): GraphRow => {
  const time = timeOf(random, body, staff);
  const seat = random.below(seatsIn(staff));
  const id = idOf('tenure', n);
  const sources = cited(random, shape.sources);
  const props: TenureRow = {
    ...fact(id, `${String(time.fromMin).padStart(8, '0')}|${id}`, sources),
    ...time,
    person: idOf('person', random.below(shape.people)),
    organisation: body.id,
    position: seatId(body, seat),
    bodyVi: body.name,
    bodyEn: null,
    titleVi: titleAt(seat),
    titleEn: null,
    head: seat === 0,
    acting: random.unit() < 0.02,
    inCharge: false,
    concurrent: false,
    how: 'appointed',
    inOfficeOn: null,
    inOfficeFrom: null,
    // No empty lists: the importer leaves them out, and to give them to so many rows afterwards would take long.
    legalBasis: sources,
    sourceCites: ['Điều 1'],
  };
  return row('Tenure', props, [
    link('HELD_BY', id, props.person),
    link('AT', id, props.organisation),
    link('IN', id, props.position),
    ...cites(id, props.sources),
  ]);
};

const seatId = (body: Body, seat: number): string => `${body.id}--seat-${String(seat).padStart(4, '0')}`;

/** A seat for about eight tenures; very large bodies have hundreds. */
const seatsIn = ({ count }: Staff): number => Math.max(1, Math.min(500, Math.ceil(count / 8)));

const seatRows = (body: Body, seat: number): readonly GraphRow[] => {
  const id = seatId(body, seat);
  const vi = titleAt(seat);
  const props = {
    id,
    key: `${seat === 0 ? 0 : 1}|${vi}|${id}`,
    organisation: body.id,
    vi,
    en: null,
    head: seat === 0,
    single: seat === 0,
    sort: 'seat' as const,
  };
  return [row('Position', props, [link('OF', id, body.id)]), named(id, 'position', `${vi}, ${body.name}`, 25)];
};

/** The seats of all bodies and who held them; one after the other, for they are many. */
export function* tenureRows(random: Random, bodies: readonly Body[], shape: Shape): Generator<GraphRow> {
  const staff = staffOf(random, bodies, shape);
  let n = 0;
  for (const body of bodies) {
    const own = staff.get(body.id) as Staff;
    for (let seat = 0; seat < seatsIn(own); seat += 1) yield* seatRows(body, seat);
    for (let count = 0; count < own.count; count += 1) {
      yield tenureRow(random, n, body, own, shape);
      n += 1;
    }
  }
}
