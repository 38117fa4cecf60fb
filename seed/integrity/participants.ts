import type { EdtfDate, Interval } from '#temporal';
import { type Change, isSplit } from './change.ts';
import { hasEnd, hasStart } from './compare.ts';
import type { RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

type Partner = { readonly id: string; readonly life: Interval };

const partnersIn = ({ bodies }: RecordIndex, ids: readonly string[]): readonly Partner[] =>
  ids.flatMap((id) => {
    const body = bodies.get(id);
    return body ? [{ id, life: body.life }] : [];
  });

const partnerCase = ({ bodies, tell }: RecordIndex, { fact }: Change, id: string): Case => {
  const existed = bodies.get(id)?.fact.existed ?? {};
  return tell(
    [id, fact.id],
    fact.at,
    (w) => `${w.body(id)}: ${w.ends(existed)}; ${w.event(fact)}`,
    (w) => `${w.body(id)}: ${w.ends(existed)}; ${w.event(fact)}`,
  );
};

type Side = (change: Change) => readonly string[];
type Test = (life: Interval, date: EdtfDate) => boolean;

const partnersThat =
  (side: Side, isWrong: Test): Find =>
  (index) =>
    index.changes.flatMap((change) => {
      const { date } = change;
      if (date === null) return [];
      return partnersIn(index, side(change))
        .filter(({ life }) => isWrong(life, date))
        .map(({ id }) => partnerCase(index, change, id));
    });

const ENDING = ['consolidation', 'absorption', 'division', 'dissolution'];

/** Of the other types only the life of a body tells whether it ended. */
const goesOn = partnersThat(
  ({ ended, fact }) => (ENDING.includes(fact.type) ? ended : []),
  (life, date) => !hasEnd(life) && life.toMin > date.max,
);

const notThere: Find = (index) => [
  ...partnersThat(
    ({ fact }) => (fact.type === 'transfer' ? [] : (fact.from ?? [])),
    (life, date) => life.fromMin > date.max || life.toMax < date.min,
  )(index),
  ...partnersThat(
    ({ fact }) => (fact.type === 'transfer' ? [] : (fact.to ?? [])),
    (life, date) => life.toMax <= date.min || life.fromMin > date.max,
  )(index),
];

const endsElsewhere = partnersThat(
  ({ ended }) => ended,
  (life, date) => hasEnd(life) && (life.toMin > date.max || life.toMax < date.min),
);

const beginsElsewhere = partnersThat(
  ({ made }) => made,
  (life, date) => hasStart(life) && (life.fromMin > date.max || life.fromMax < date.min),
);

type Between = (before: Interval, after: Interval) => boolean;

const successionsThat =
  (isWrong: Between): Find =>
  (index) =>
    index.changes.flatMap((change) =>
      partnersIn(index, change.ended).flatMap((old) =>
        partnersIn(index, change.made)
          .filter((next) => isWrong(old.life, next.life))
          .map((next) => successionCase(index, change, old.id, next.id)),
      ),
    );

const successionCase = ({ bodies, tell }: RecordIndex, { fact }: Change, old: string, next: string): Case => {
  const livedAs = (id: string) => bodies.get(id)?.fact.existed ?? {};
  return tell(
    [next, old, fact.id],
    fact.at,
    (w) => `${w.body(old)}: ${w.ends(livedAs(old))}; ${w.body(next)}: ${w.ends(livedAs(next))}`,
    (w) => `${w.body(old)}: ${w.ends(livedAs(old))}; ${w.body(next)}: ${w.ends(livedAs(next))}`,
  );
};

const FEWEST: Readonly<Record<string, readonly [inputs: number, outputs: number]>> = {
  establishment: [0, 1],
  consolidation: [2, 1],
  absorption: [1, 1],
  division: [1, 2],
  separation: [1, 1],
  rename: [1, 1],
  dissolution: [1, 0],
};

const misfits: Find = ({ changes, tell }) =>
  changes
    .filter(({ fact }) => {
      const [inputs, outputs] = FEWEST[fact.type] ?? [0, 0];
      return (fact.from?.length ?? 0) < inputs || (fact.to?.length ?? 0) < outputs;
    })
    .map(({ fact }) =>
      tell(
        [fact.id],
        fact.at,
        (w) => w.event(fact),
        (w) => w.event(fact),
      ),
    );

const restLost: Find = ({ bodies, changesFrom, tell }) =>
  [...changesFrom].flatMap(([id, changes]) => {
    const body = bodies.get(id);
    const [only, ...others] = changes.filter((change) => isSplit(change, id));
    if (!body || !hasEnd(body.life) || !only || others.length > 0 || changes.some(({ ended }) => ended.includes(id)))
      return [];
    const text = (w: Parameters<Parameters<typeof tell>[2]>[0]) =>
      `${w.body(id)} (${w.ends(body.fact.existed ?? {})}): ${w.event(only.fact)}`;
    return [tell([id, only.fact.id], only.fact.at, text, text)];
  });

/** Rules about what reorganisations do to their participants. */
export const participants: Finders = {
  'participant-goes-on': goesOn,
  'participant-not-there': notThere,
  'type-does-not-fit': misfits,
  'end-not-at-event': endsElsewhere,
  'beginning-not-at-event': beginsElsewhere,
  'successor-too-early': successionsThat((old, next) => hasEnd(old) && next.fromMax < old.toMin),
  'gap-before-successor': successionsThat((old, next) => hasStart(next) && next.fromMin > old.toMax),
  'part-without-the-rest': restLost,
};
