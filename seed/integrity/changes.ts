import { parseEdtf } from '#temporal';
import type { ReorganisationFact } from '../record.ts';
import { tookEffect } from './change.ts';
import { hasEnd, hasStart } from './compare.ts';
import type { RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

const eventsThat =
  (isFound: (fact: ReorganisationFact, index: RecordIndex) => boolean): Find =>
  (index) =>
    index.record.events
      .filter((fact) => isFound(fact, index))
      .map((fact) =>
        index.tell(
          [fact.id],
          fact.at,
          (w) => `${w.event(fact)}${fact.decided ? `; quyết định ${w.date(fact.decided)}` : ''}`,
          (w) => `${w.event(fact)}${fact.decided ? `; decided ${w.date(fact.decided)}` : ''}`,
        ),
      );

const isLater = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a != null && b != null && parseEdtf(a).min > parseEdtf(b).max;

const isOverdue = ({ status, date }: ReorganisationFact, { reach }: RecordIndex): boolean =>
  (status === 'proposed' || status === 'approved') && date !== null && parseEdtf(date).max < reach;

const lifeCase = ({ bodies, tell }: RecordIndex, id: string, events: readonly string[]): Case | null => {
  const fact = bodies.get(id)?.fact;
  if (fact === undefined) return null;
  const text = (w: { body: (id: string) => string; ends: (ends: object) => string }) =>
    `${w.body(id)}: ${w.ends(fact.existed ?? {})}`;
  return tell([id, ...events], fact.at, text, text);
};

/** A body that events name on one side though they may not have ended or made it: no case of "without an event". */
const withoutEvent =
  (isKnown: typeof hasEnd, side: 'changesFrom' | 'changesTo'): Find =>
  (index) =>
    [...index.bodies.values()].flatMap(({ fact, life }) =>
      isKnown(life) && !index[side].get(fact.id)?.some(({ fact: { type } }) => type !== 'rename' && type !== 'transfer')
        ? (lifeCase(index, fact.id, []) ?? [])
        : [],
    );

/** Bodies on a side of a recalled reorganisation that no surer one settles, and whose own day there is unknown. */
const byRecalled =
  (side: 'ended' | 'made', isKnown: typeof hasEnd): Find =>
  (index) =>
    index.changes
      .filter(({ fact }) => fact.confidence === 'recalled')
      .flatMap((change) =>
        change[side].flatMap((id) => {
          const body = index.bodies.get(id);
          return body && !isKnown(body.life) ? (lifeCase(index, id, [change.fact.id]) ?? []) : [];
        }),
      );

/** Rules about reorganisations as such, and about beginnings and ends that none explains. */
export const changes: Finders = {
  'event-without-act': eventsThat((fact) => tookEffect(fact) && !fact.legal_basis?.length),
  'event-without-date': eventsThat((fact) => tookEffect(fact) && !fact.date),
  'decided-after-effect': eventsThat((fact) => tookEffect(fact) && isLater(fact.decided, fact.date)),
  'announced-after-decided': eventsThat((fact) => isLater(fact.announced, fact.decided)),
  'rename-between-bodies': eventsThat(
    (fact) => fact.type === 'rename' && tookEffect(fact) && !(fact.from ?? []).every((id) => fact.to?.includes(id)),
  ),
  'plan-without-instead': eventsThat(({ status, instead }) => status === 'changed' && !instead?.length),
  'plan-overdue': eventsThat(isOverdue),
  'end-without-event': withoutEvent(hasEnd, 'changesFrom'),
  'beginning-without-event': withoutEvent(hasStart, 'changesTo'),
  'ended-by-recalled-event': byRecalled('ended', hasEnd),
  'made-by-recalled-event': byRecalled('made', hasStart),
};
