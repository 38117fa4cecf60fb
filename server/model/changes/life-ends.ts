import { type Day, FAR_FUTURE, FAR_PAST } from '#temporal';
import type { StateChangeType } from '../rows.ts';
import { type Cause, causesOf, daysOf, type Part, type PartsOf } from './causes.ts';
import type { Found } from './found.ts';
import type { Life } from './snapshot.ts';
import { beginOf, type Days, endOf } from './turns.ts';

const ENDS: Readonly<Record<string, StateChangeType>> = {
  consolidation: 'merged',
  absorption: 'merged',
  division: 'divided',
};

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

/** What goes on under another name does not stop by it; what is renamed and does not come out again goes on as another body. */
const stopsAs =
  (id: string): Fits =>
  ({ side, role, cause }) =>
    side === 'input' && role !== 'survives' && !(role === 'renamed' && cause.outputs.includes(id));

const MAKES: readonly string[] = ['created', 'split-off'];
const UNMAKES: readonly string[] = ['dissolved', 'absorbed'];

/** The days of a reorganisation that makes or ends a body whose own row knows no day of it. */
const daysTold = (parts: readonly Part[], roles: readonly string[]): Days | null => {
  const dated = parts.filter(({ role, cause }) => roles.includes(role) && cause.dateMin > FAR_PAST);
  const [first] = dated.map(({ cause }) => cause).sort((a, b) => a.dateMin - b.dateMin);
  return first && first.dateMax < FAR_FUTURE ? daysOf(first) : null;
};

/** The day by which a reorganisation made a body, so far as it had no place in the state before. */
const madeOn = ({ body, parts }: Life, partsOf: PartsOf): Days | null => {
  const days = body.from === null ? daysTold(partsOf(body.id).filter(STARTS), MAKES) : null;
  return days && parts.every(({ fromMin }) => fromMin >= days.min) ? days : null;
};

/** The day by which a reorganisation ended a body, so far as it had no place in the state after. */
const unmadeOn = ({ body, parts }: Life, partsOf: PartsOf): Days | null => {
  const days = body.to === null ? daysTold(partsOf(body.id).filter(stopsAs(body.id)), UNMAKES) : null;
  return days && parts.every(({ toMax }) => toMax <= days.max) ? days : null;
};

/** When a body began and ended: as its own row says, else as a reorganisation does. */
const endsOf = (life: Life, partsOf: PartsOf): { readonly begin: Days | null; readonly end: Days | null } => ({
  begin: beginOf(life.body) ?? madeOn(life, partsOf),
  end: endOf(life.body) ?? unmadeOn(life, partsOf),
});

const except = (id: string, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((other) => other !== id);

/** A body is founded; `others` are the bodies that it came out of. */
export const founded = (life: Life, partsOf: PartsOf): readonly Found[] => {
  const { begin: days } = endsOf(life, partsOf);
  if (days === null) return [];
  const { id } = life.body;
  const causes = withoutTransfers(causesOf(partsOf(id), days, STARTS));
  const inputs = causes.flatMap((cause) => cause.inputs);
  return [{ type: 'established', days, causes, others: except(id, inputs) }];
};

/** A body ends: merged or divided by the terms of law where a reorganisation says so; `others` are the bodies that it went into. */
export const ended = (life: Life, partsOf: PartsOf): readonly Found[] => {
  const { end: days } = endsOf(life, partsOf);
  if (days === null) return [];
  const { id } = life.body;
  const causes = withoutTransfers(causesOf(partsOf(id), days, stopsAs(id)));
  const outputs = causes.flatMap((cause) => cause.outputs);
  return [{ type: endingOf(causes[0]), days, causes, others: except(id, outputs) }];
};

/** The bounds of a life inside which its parts and heads change by themselves. */
export const boundsOf = (life: Life, partsOf: PartsOf): { readonly fromMin: Day; readonly toMax: Day } => {
  const { begin, end } = endsOf(life, partsOf);
  return { fromMin: begin?.min ?? life.body.fromMin, toMax: end?.max ?? life.body.toMax };
};
