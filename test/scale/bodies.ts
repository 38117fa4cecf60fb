import { sortKey } from '../../server/model/fold.ts';
import { type OrganisationKind, traitsOf } from '../../server/model/kinds.ts';
import type { OrganisationRow, PartOfRow, TimeRow } from '../../server/model/rows.ts';
import type { Random } from './random.ts';
import { behind, cited, cites, fact, type GraphRow, idOf, type Link, link, named, row } from './rows.ts';
import type { Shape } from './shape.ts';
import { exact, LAST, placeOf } from './times.ts';
import { bodyField } from './words.ts';

/** The day of the reform that moves most bodies and merges many: 1 March 2025. */
export const REFORM_DAY = placeOf(2025, 3, 1);

/** A body: where it stands, and from when to when it is; `end` null: still. */
export type Body = {
  readonly id: string;
  readonly n: number;
  readonly level: number;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly begin: number;
  readonly end: number | null;
  readonly parents: readonly { readonly id: string; readonly begin: number; readonly end: number | null }[];
};

const KIND_OF_LEVEL: readonly OrganisationKind[] = [
  'party-body',
  'committee',
  'general-department',
  'department',
  'division',
  'commune',
];

/** Shares of the bodies by level, from the top down. */
const SHARE_OF_LEVEL = [0.0002, 0.003, 0.03, 0.15, 0.32];

const levelOf = (n: number, count: number): number => {
  let rest = n;
  for (const [level, share] of SHARE_OF_LEVEL.entries()) {
    const size = Math.max(1, Math.round(share * count));
    if (rest < size) return level;
    rest -= size;
  }
  return SHARE_OF_LEVEL.length;
};

/** Living bodies by level. */
type Levels = readonly Body[][];

/** The body above: any of the level above, the first ones more often than the last, so that some have very many parts. */
const above = (random: Random, levels: Levels, level: number): Body | undefined => {
  const upper = levels[level - 1] ?? [];
  return upper[Math.floor(upper.length * random.unit() ** 2)];
};

const placed = (random: Random, levels: Levels, { level, begin, end }: Omit<Body, 'parents'>) => {
  const first = above(random, levels, level);
  if (first === undefined) return [];
  const from = Math.max(begin, first.begin);
  const second = above(random, levels, level);
  const moves = end === null && from < REFORM_DAY && second && second.id !== first.id && random.unit() < 0.59;
  return moves
    ? [
        { id: first.id, begin: from, end: REFORM_DAY },
        { id: second.id, begin: REFORM_DAY, end: null },
      ]
    : [{ id: first.id, begin: from, end }];
};

const bodyAt = (random: Random, n: number, count: number, levels: Levels): Body => {
  const level = levelOf(n, count);
  const begin = level < 2 ? random.below(400) : random.below(placeOf(2015, 1, 1));
  // Three of four that end do so on the day of the reform, into another of their level.
  const ends = level >= 2 && random.unit() < 0.2;
  const end = ends ? (random.unit() < 0.75 ? REFORM_DAY : begin + 400 + random.below(LAST - begin - 400)) : null;
  const name = `${bodyField(random)} số ${n}`;
  const base = { id: idOf('body', n), n, level, kind: KIND_OF_LEVEL[level] ?? 'commune', name, begin, end };
  return { ...base, parents: placed(random, levels, base) };
};

/** The bodies, those above before those below. */
export const makeBodies = (random: Random, { bodies: count }: Shape): readonly Body[] => {
  const bodies: Body[] = [];
  const levels: Levels = [...SHARE_OF_LEVEL, 1].map(() => []);
  for (let n = 0; n < count; n += 1) {
    const body = bodyAt(random, n, count, levels);
    bodies.push(body);
    if (body.end === null) levels[body.level]?.push(body);
  }
  return bodies;
};

const keyOf = ({ kind, name, id }: Body): string => behind(`${traitsOf(kind).order}|${sortKey(name)}|${id}`);

const partRows = (random: Random, body: Body, { sources }: Shape) =>
  body.parents.map((parent, n): { row: GraphRow; link: Link } => {
    const id = `${body.id}--thuoc--${parent.id}--${n}`;
    const time: TimeRow = exact(parent.begin, parent.end);
    const { fromMin, fromMax, toMin, toMax } = time;
    const props: PartOfRow = {
      ...fact(id, `${keyOf(body)}|${id}`, cited(random, sources)),
      ...time,
      child: body.id,
      parent: parent.id,
    };
    const ends = [link('CHILD', id, body.id), link('PARENT', id, parent.id), ...cites(id, props.sources)];
    return {
      row: row('PartOf', props, ends),
      link: { type: 'PART_OF', from: body.id, to: parent.id, props: { id, fromMin, fromMax, toMin, toMax } },
    };
  });

/** A body, its name and its places in other bodies. */
export const bodyRows = (random: Random, body: Body, shape: Shape): readonly GraphRow[] => {
  const parts = partRows(random, body, shape);
  const { branch, weight } = traitsOf(body.kind);
  const props: OrganisationRow = {
    ...fact(body.id, keyOf(body), cited(random, shape.sources)),
    ...exact(body.begin, body.end),
    kind: body.kind,
    branch,
    level: null,
    vi: body.name,
    en: null,
    aliases: [],
    website: null,
    top: false,
    gaps: [],
  };
  const own = [...parts.map((part) => part.link), ...cites(body.id, props.sources)];
  return [
    row('Organisation', props, own),
    named(body.id, 'organisation', body.name, weight, exact(body.begin, body.end)),
    ...parts.map((part) => part.row),
  ];
};
