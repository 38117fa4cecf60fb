import type { NameRow, PartOfRow, StateChangeRow, TenureRow } from '../rows.ts';
import { type Cause, causesBetween, causesOf, daysOf, type Part, type PartsOf } from './causes.ts';
import type { Found } from './found.ts';
import { boundsOf, ended, founded } from './life-ends.ts';
import { around, type Life, type Snapshot } from './snapshot.ts';
import { beginOf, spanOf, type Turn, turnsWithin } from './turns.ts';

/** A body goes on under another name. */
const renamed = ({ body, names }: Life, partsOf: PartsOf): readonly Found[] =>
  names.flatMap((name: NameRow, n): readonly Found[] => {
    const days = beginOf(name);
    if (n === 0 || days === null || name.fromMin === body.fromMin || name.vi === names[n - 1]?.vi) return [];
    const causes = causesOf(partsOf(body.id), days, ({ role, cause }) => role === 'renamed' || cause.type === 'rename');
    return [{ type: 'renamed', days, causes }];
  });

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join(' ') === [...new Set(b)].sort().join(' ');

const moveCauses = ({ days, began, ended }: Turn<PartOfRow>, body: string, partsOf: PartsOf): readonly Cause[] => {
  const own = causesOf(partsOf(body), days, ({ cause }) => cause.dateMin === days.min || cause.type === 'transfer');
  if (own.length > 0) return own;
  const before = ended.map(({ parent }) => parent);
  const after = began.map(({ parent }) => parent);
  return causesBetween(before.flatMap(partsOf), days, before, after);
};

/** A body goes on under another parent, or has one less or more. */
const moved = (life: Life, partsOf: PartsOf): readonly Found[] =>
  turnsWithin(life.parts, boundsOf(life, partsOf))
    .filter(
      ({ began, ended }) =>
        !sameSet(
          began.map(({ parent }) => parent),
          ended.map(({ parent }) => parent),
        ),
    )
    .map((turn) => ({ type: 'moved', days: turn.days, causes: moveCauses(turn, life.body.id, partsOf) }));

const persons = (tenures: readonly TenureRow[]): readonly string[] => tenures.map(({ person }) => person);

/** The head of a body comes or goes; who goes on under another title does neither. */
const reheaded = (life: Life, partsOf: PartsOf): readonly Found[] =>
  turnsWithin(life.heads, boundsOf(life, partsOf))
    .filter(({ began, ended }) => !sameSet(persons(began), persons(ended)))
    .map(({ days }) => ({ type: 'reheaded', days, causes: [] }));

const RERANKING: readonly string[] = ['upgrade', 'downgrade', 'conversion'];

const goesOn = ({ cause: { inputs, outputs }, side }: Part, id: string): boolean =>
  side === 'subject' || (inputs.includes(id) && outputs.includes(id));

/** A body goes on with another rank or form, or without a part that is split off: only the reorganisation itself tells it. */
const told = ({ body }: Life, partsOf: PartsOf): readonly Found[] =>
  [...new Map(partsOf(body.id).map((part) => [part.cause.id, part])).values()].flatMap((part): readonly Found[] => {
    const { cause, side, role } = part;
    const causes = causesOf([part], daysOf(cause), () => true);
    if (causes.length === 0 || cause.dateMax >= body.toMax || cause.dateMin <= body.fromMin) return [];
    if (RERANKING.includes(cause.type) && goesOn(part, body.id))
      return [{ type: 'reranked', days: daysOf(cause), causes }];
    const splits = cause.type === 'separation' && side === 'input' && role !== 'dissolved';
    const others = cause.outputs.filter((id) => id !== body.id);
    return splits ? [{ type: 'separated', days: daysOf(cause), causes, others }] : [];
  });

const sides = (before: Snapshot, after: Snapshot) => ({
  beforeVi: before.vi,
  beforeEn: before.en,
  beforeParents: before.parents,
  beforeHeads: before.heads,
  afterVi: after.vi,
  afterEn: after.en,
  afterParents: after.parents,
  afterHeads: after.heads,
});

/** Stands in a key where there is nothing: behind every id. */
const NONE = '~';

const dayKey = (day: number): string => String(day).padStart(8, '0');

const rowOf = ({ type, days, causes, others }: Found, life: Life): Omit<StateChangeRow, 'id'> => {
  const { body } = life;
  const { before, after } = around(life, days);
  return {
    key: [dayKey(days.min), causes[0]?.id ?? NONE, body.key, type].join('|'),
    type,
    organisation: body.id,
    kind: body.kind,
    branch: body.branch,
    dayMin: days.min,
    dayMax: days.max,
    undated: days.undated,
    span: spanOf(days),
    reorganisations: causes.map(({ id }) => id),
    others: others ?? [],
    ...sides(before, after),
  };
};

/** Everything that happened to a body, without ids: one row for each change. */
export const changesOf = (life: Life, partsOf: PartsOf): readonly Omit<StateChangeRow, 'id'>[] =>
  [founded, ended, renamed, moved, told, reheaded]
    .flatMap((find) => find(life, partsOf))
    .map((found) => rowOf(found, life));
