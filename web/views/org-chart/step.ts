import type { Bilingual } from '../../data/names.ts';
import type { Fate } from '../../graph/step.ts';
import type { BodyLinkFragment, ChartStepQuery, StepChangeFragment } from '../../operations.generated.ts';
import { CHANGE_SIGN, type Change, DIVIDED_SIGN } from '../../style/tokens.ts';

/** A body of two charts that differ, and what happened to it between their days. */
export type StepNode = NonNullable<ChartStepQuery['chartDiff']>['nodes'][number];

/** What a line tells, in the order in which the lines stand. */
export const STEP_KINDS = [
  'merged',
  'absorbed',
  'divided',
  'separated',
  'became',
  'born',
  'ended',
  'renamed',
  'moved',
  'reranked',
  'reheaded',
] as const;

/** What a line tells. */
export type StepKind = (typeof STEP_KINDS)[number];

/** One thing that happened between two days: what was before it, what was after it, and the reorganisation that did it. */
export type StepLine = {
  readonly key: string;
  readonly kind: StepKind;
  readonly befores: readonly BodyLinkFragment[];
  readonly afters: readonly BodyLinkFragment[];
  /** The names of a body that was renamed, before and after. */
  readonly names: readonly [Bilingual | null, Bilingual | null] | null;
  /** False: it may have happened outside the two days. */
  readonly certain: boolean;
  readonly by: StepChangeFragment['reorganisations'][number] | null;
};

/** The sign and the colour of a line; null where the design has none. */
export const SIGN_OF: Readonly<Record<StepKind, { readonly sign: string; readonly change: Change } | null>> = {
  merged: { sign: CHANGE_SIGN.merged, change: 'merged' },
  absorbed: { sign: CHANGE_SIGN.merged, change: 'merged' },
  divided: { sign: DIVIDED_SIGN, change: 'merged' },
  separated: { sign: DIVIDED_SIGN, change: 'merged' },
  became: { sign: CHANGE_SIGN.born, change: 'born' },
  born: { sign: CHANGE_SIGN.born, change: 'born' },
  ended: { sign: CHANGE_SIGN.ended, change: 'ended' },
  renamed: { sign: CHANGE_SIGN.renamed, change: 'renamed' },
  moved: { sign: CHANGE_SIGN.moved, change: 'moved' },
  reranked: null,
  reheaded: null,
};

const JOINTS: ReadonlySet<string> = new Set(['ESTABLISHED', 'MERGED', 'DIVIDED', 'SEPARATED', 'ENDED']);

const ALONE: Readonly<Record<string, StepKind>> = {
  RENAMED: 'renamed',
  MOVED: 'moved',
  RERANKED: 'reranked',
  REHEADED: 'reheaded',
};

const once = (bodies: readonly BodyLinkFragment[]): readonly BodyLinkFragment[] => [
  ...new Map(bodies.map((body) => [body.slug, body])).values(),
];

const beforesOf = ({ type, organisation, others }: StepChangeFragment) =>
  type === 'ESTABLISHED' ? others : [organisation];

const aftersOf = ({ type, organisation, others }: StepChangeFragment) =>
  type === 'ESTABLISHED' ? [organisation] : others;

const jointKind = (changes: readonly StepChangeFragment[], from: number, into: number): StepKind => {
  const has = (type: string) => changes.some((change) => change.type === type);
  if (from === 0) return 'born';
  if (into === 0) return 'ended';
  if (has('SEPARATED')) return 'separated';
  if (into > from && (has('DIVIDED') || from === 1)) return 'divided';
  if (!has('ESTABLISHED')) return 'absorbed';
  return from === 1 ? 'became' : 'merged';
};

const jointLine = (key: string, changes: readonly StepChangeFragment[]): StepLine => {
  const befores = once(changes.flatMap(beforesOf));
  const afters = once(changes.flatMap(aftersOf));
  return {
    key,
    kind: jointKind(changes, befores.length, afters.length),
    befores,
    afters,
    names: null,
    certain: changes.every(({ certainty }) => certainty === 'CERTAIN'),
    by: changes.find(({ reorganisations }) => reorganisations[0])?.reorganisations[0] ?? null,
  };
};

const aloneLine = (change: StepChangeFragment, kind: StepKind): StepLine => ({
  key: change.slug,
  kind,
  befores: kind === 'moved' ? [change.organisation] : once([change.organisation]),
  afters: kind === 'moved' ? (change.after?.parents ?? []) : [],
  names: kind === 'renamed' ? [change.before?.name ?? null, change.after?.name ?? null] : null,
  certain: change.certainty === 'CERTAIN',
  by: change.reorganisations[0] ?? null,
});

const byEvent = (changes: readonly StepChangeFragment[]): ReadonlyMap<string, readonly StepChangeFragment[]> => {
  const events = new Map<string, StepChangeFragment[]>();
  for (const change of changes) {
    const key = change.reorganisations[0]?.slug ?? change.slug;
    events.set(key, [...(events.get(key) ?? []), change]);
  }
  return events;
};

/** What happened between two days as lines: all that one reorganisation joined or divided is one line. */
export const stepLines = (nodes: readonly StepNode[]): readonly StepLine[] => {
  const changes = [...new Map(nodes.flatMap((node) => node.changes).map((change) => [change.slug, change])).values()];
  const joints = [...byEvent(changes.filter(({ type }) => JOINTS.has(type)))].map(([key, all]) => jointLine(key, all));
  const alone = changes.flatMap((change) => {
    const kind = ALONE[change.type];
    return kind ? [aloneLine(change, kind)] : [];
  });
  const rank = ({ kind, certain }: StepLine) => STEP_KINDS.indexOf(kind) + (certain ? 0 : STEP_KINDS.length);
  return [...joints, ...alone].sort((a, b) => rank(a) - rank(b));
};

const fateOf = ({ changes, born, ended, moved, renamed }: StepNode): Fate | null => {
  const kin = [
    ...new Set(changes.filter(({ type }) => JOINTS.has(type)).flatMap(({ others }) => others.map((one) => one.slug))),
  ];
  const has = (type: string) => changes.some((change) => change.type === type);
  const fate = (change: Change, sign: string = CHANGE_SIGN[change]): Fate => ({ change, sign, kin });
  if (has('DIVIDED')) return fate('merged', DIVIDED_SIGN);
  if (ended) return fate(has('MERGED') ? 'merged' : 'ended');
  if (born) return fate(kin.length > 1 ? 'merged' : 'born');
  if (renamed) return fate('renamed');
  return moved ? fate('moved') : null;
};

/** What became of each body between two days, by its slug, for the picture. */
export const fatesOf = (nodes: readonly StepNode[]): ReadonlyMap<string, Fate> => {
  const fates = nodes.flatMap((node) => {
    const fate = fateOf(node);
    return fate ? [[node.slug, fate] as const] : [];
  });
  return new Map(fates);
};
