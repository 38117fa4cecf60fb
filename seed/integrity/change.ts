import { type EdtfDate, parseEdtf } from '#temporal';
import type { ReorganisationFact } from '../record.ts';

/** A reorganisation that took effect, with what it did. */
export type Change = {
  readonly fact: ReorganisationFact;
  /** When it took effect; null where that is unknown. */
  readonly date: EdtfDate | null;
  /** Bodies that it ended. */
  readonly ended: readonly string[];
  /** Bodies that it made. */
  readonly made: readonly string[];
};

const ENDING = ['dissolved', 'absorbed'];
const MAKING = ['created', 'split-off'];
const ENDS_NOTHING = ['establishment', 'separation', 'rename', 'transfer'];
const MAKES_NOTHING = ['absorption', 'rename', 'transfer', 'dissolution'];

const partners = (fact: ReorganisationFact, side: 'from' | 'to', roles: readonly string[], not: readonly string[]) => {
  const others = new Set(side === 'from' ? fact.to : fact.from);
  return (fact[side] ?? []).filter((id) => {
    const role = fact.roles?.[id];
    if (role !== undefined) return roles.includes(role);
    return !not.includes(fact.type) && !others.has(id) && fact.extent?.[id] !== 'part';
  });
};

/** Whether it took effect: a plan, cancelled or not, changes no body. */
export const tookEffect = ({ status }: ReorganisationFact): boolean => status === undefined || status === 'in-force';

/** What a reorganisation did, by the terms of law; none where it is a plan. */
export const changeOf = (fact: ReorganisationFact): readonly Change[] =>
  tookEffect(fact)
    ? [
        {
          fact,
          date: fact.date ? parseEdtf(fact.date) : null,
          ended: partners(fact, 'from', ENDING, ENDS_NOTHING),
          made: partners(fact, 'to', MAKING, MAKES_NOTHING),
        },
      ]
    : [];

/** Whether only a part of a body went into a reorganisation. */
export const isSplit = ({ fact }: Change, id: string): boolean => fact.extent?.[id] === 'part';
