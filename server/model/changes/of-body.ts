import { type Day, FAR_FUTURE, FAR_PAST } from '#temporal';
import type { NameRow, PartOfRow, StateChangeRow, StateChangeType, TenureRow } from '../rows.ts';
import { type Cause, causesBetween, causesOf, type Part } from './causes.ts';
import { around, type Life, type Snapshot } from './snapshot.ts';
import { beginOf, type Days, endOf, spanOf, type Turn, turnsWithin } from './turns.ts';

/** A change before it is a row. */
type Found = {
  readonly type: StateChangeType;
  readonly days: Days;
  readonly causes: readonly Cause[];
  readonly others?: readonly string[];
};

/** Looks up the parts that any body had in reorganisations. */
export type PartsOf = (organisation: string) => readonly Part[];

const daysOf = ({ dateMin: min, dateMax: max }: Cause): Days => ({ min, max, undated: false });

const ENDS: Readonly<Record<string, StateChangeType>> = {
  consolidation: 'merged',
  absorption: 'merged',
  division: 'divided',
};

const except = (id: string, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((other) => other !== id);

/** A transfer takes units out of a body that ends, but it is not what ends it. */
const withoutTransfers = (causes: readonly Cause[]): readonly Cause[] => {
  const own = causes.filter(({ type }) => type !== 'transfer');
  return own.length > 0 ? own : causes;
};

/** The terms of law; a reorganisation of several bodies, which has no term of its own, merges those that it ends. */
const endingOf = (cause: Cause | undefined): StateChangeType => {
  const told = ENDS[cause?.type ?? ''];
  return told ?? (cause && cause.inputs.length > 1 && cause.outputs.length > 0 ? 'merged' : 'ended');
};

type Fits = (part: Part) => boolean;

const STARTS: Fits = ({ side, role }) => side === 'output' && role !== 'receives' && role !== 'survives';
const STOPS: Fits = ({ side, role }) => side === 'input' && role !== 'survives' && role !== 'renamed';

const MAKES: readonly string[] = ['created', 'split-off'];
const UNMAKES: readonly string[] = ['dissolved', 'absorbed'];

/** The days of a reorganisation that makes or ends a body whose own row knows no day of it. */
const daysTold = (parts: readonly Part[], roles: readonly string[]): Days | null => {
  const dated = parts.filter(({ role, cause }) => roles.includes(role) && cause.dateMin > FAR_PAST);
  const [first] = dated.map(({ cause }) => cause).sort((a, b) => a.dateMin - b.dateMin);
  return first && first.dateMax < FAR_FUTURE ? daysOf(first) : null;
};

/** When a body began and ended: as its own row says, else as a reorganisation does. */
const endsOf = ({ body }: Life, partsOf: PartsOf): { readonly begin: Days | null; readonly end: Days | null } => ({
  begin: beginOf(body) ?? (body.from === null ? daysTold(partsOf(body.id).filter(STARTS), MAKES) : null),
  end: endOf(body) ?? (body.to === null ? daysTold(partsOf(body.id).filter(STOPS), UNMAKES) : null),
});

/** A body is founded; `others` are the bodies that it came out of. */
const founded = (life: Life, partsOf: PartsOf): readonly Found[] => {
  const { body } = life;
  const { begin: days } = endsOf(life, partsOf);
  if (days === null) return [];
  const causes = withoutTransfers(causesOf(partsOf(body.id), days, STARTS));
  return [
    {
      type: 'established',
      days,
      causes,
      others: except(
        body.id,
        causes.flatMap(({ inputs }) => inputs),
      ),
    },
  ];
};

/** A body ends: merged or divided by the terms of law where a reorganisation says so; `others` are the bodies that it went into. */
const ended = (life: Life, partsOf: PartsOf): readonly Found[] => {
  const { body } = life;
  const { end: days } = endsOf(life, partsOf);
  if (days === null) return [];
  const causes = withoutTransfers(causesOf(partsOf(body.id), days, STOPS));
  const others = except(
    body.id,
    causes.flatMap(({ outputs }) => outputs),
  );
  return [{ type: endingOf(causes[0]), days, causes, others }];
};

/** The bounds of a life inside which its parts and heads change by themselves. */
const boundsOf = (life: Life, partsOf: PartsOf): { readonly fromMin: Day; readonly toMax: Day } => {
  const { begin, end } = endsOf(life, partsOf);
  return { fromMin: begin?.min ?? life.body.fromMin, toMax: end?.max ?? life.body.toMax };
};

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
    const others = except(body.id, cause.outputs);
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
  const reform = causes.flatMap(({ reforms }) => reforms)[0] ?? null;
  return {
    key: [dayKey(days.min), reform ?? NONE, causes[0]?.id ?? NONE, body.key, type].join('|'),
    type,
    organisation: body.id,
    kind: body.kind,
    branch: body.branch,
    dayMin: days.min,
    dayMax: days.max,
    undated: days.undated,
    span: spanOf(days),
    reorganisations: causes.map(({ id }) => id),
    reform,
    others: others ?? [],
    ...sides(before, after),
  };
};

/** Everything that happened to a body, without ids: one row for each change. */
export const changesOf = (life: Life, partsOf: PartsOf): readonly Omit<StateChangeRow, 'id'>[] =>
  [founded, ended, renamed, moved, told, reheaded]
    .flatMap((find) => find(life, partsOf))
    .map((found) => rowOf(found, life));
