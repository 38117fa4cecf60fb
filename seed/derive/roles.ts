import { type Day, type Interval, parseEdtf } from '#temporal';
import type { ParticipantRole } from '../../server/model/rows.ts';
import type { ReorganisationFact } from '../record.ts';

/** What roles are read from beside the row itself. */
export type Lives = {
  /** When a body existed. */
  readonly existenceOf: (id: string) => Interval;
  /** Whether a body bore another name before a reorganisation than after it. */
  readonly isRenamed: (id: string, fact: ReorganisationFact) => boolean;
};

/** What a reorganisation did to its participants, by side; what moved goes on. */
export type Roles = {
  readonly input: (id: string) => ParticipantRole;
  readonly output: (id: string) => ParticipantRole;
  readonly subject: (id: string) => ParticipantRole;
};

type Type = ReorganisationFact['type'];
type Rule = ParticipantRole | 'by-life';

/** What the terms of law say of a body that goes in; of a part of a body, it gives. */
const INPUT: Readonly<Record<Type, Rule>> = {
  establishment: 'by-life',
  consolidation: 'dissolved',
  absorption: 'absorbed',
  division: 'dissolved',
  separation: 'survives',
  rename: 'renamed',
  transfer: 'gives',
  reorganisation: 'by-life',
  upgrade: 'by-life',
  downgrade: 'by-life',
  conversion: 'by-life',
  're-establishment': 'by-life',
  dissolution: 'dissolved',
};

/** What they say of a body that comes out. */
const OUTPUT: Readonly<Record<Type, Rule>> = {
  establishment: 'created',
  consolidation: 'created',
  absorption: 'survives',
  division: 'created',
  separation: 'split-off',
  rename: 'renamed',
  transfer: 'receives',
  reorganisation: 'by-life',
  upgrade: 'by-life',
  downgrade: 'by-life',
  conversion: 'by-life',
  're-establishment': 'created',
  dissolution: 'by-life',
};

type Days = { readonly min: Day; readonly max: Day };

const daysOf = ({ date }: ReorganisationFact): Days | null => (date == null ? null : parseEdtf(date));

const certainlyGoesOn = ({ toMin }: Interval, days: Days | null): boolean => days !== null && toMin > days.max;
const certainlyEnds = ({ toMax }: Interval, days: Days | null): boolean => days !== null && toMax <= days.max;
const certainlyWasThere = ({ fromMax }: Interval, days: Days | null): boolean => days !== null && fromMax < days.min;

/** Nothing came out where a source says no more than "reorganised", and what is no more than founded from a body need not end it. */
const endsOnlyIfKnown = ({ type, to }: ReorganisationFact): boolean =>
  !to?.length || type === 'establishment' || type === 're-establishment';

const inputByLife = (fact: ReorganisationFact, life: Interval): ParticipantRole => {
  const days = daysOf(fact);
  const ends = endsOnlyIfKnown(fact) ? certainlyEnds(life, days) : !certainlyGoesOn(life, days);
  return ends ? 'dissolved' : 'survives';
};

const outputByLife = (fact: ReorganisationFact, life: Interval): ParticipantRole =>
  certainlyWasThere(life, daysOf(fact)) ? 'receives' : 'created';

/** A body on both sides goes on, perhaps under another name; in a transfer it gives on one side and receives on the other. */
const onBothSides = (fact: ReorganisationFact, id: string, lives: Lives): ParticipantRole =>
  fact.type === 'rename' || lives.isRenamed(id, fact) ? 'renamed' : 'survives';

/**
 * The role of each participant, from type and side by the terms of law (hợp nhất, sáp nhập, chia, tách …), and where these leave it
 * open from whether the body ends or begins then; the sheet's own `roles` stand before both.
 */
export const rolesOf = (fact: ReorganisationFact, lives: Lives): Roles => {
  const goesIn = new Set(fact.from ?? []);
  const comesOut = new Set(fact.to ?? []);
  const isBoth = (id: string) => fact.type !== 'transfer' && goesIn.has(id) && comesOut.has(id);
  const told = (id: string, derive: () => ParticipantRole): ParticipantRole => fact.roles?.[id] ?? derive();
  return {
    input: (id) =>
      told(id, () => {
        if (isBoth(id)) return onBothSides(fact, id, lives);
        if (fact.extent?.[id] === 'part' && fact.type !== 'separation') return 'gives';
        const rule = INPUT[fact.type];
        return rule === 'by-life' ? inputByLife(fact, lives.existenceOf(id)) : rule;
      }),
    output: (id) =>
      told(id, () => {
        if (isBoth(id)) return onBothSides(fact, id, lives);
        const rule = OUTPUT[fact.type];
        return rule === 'by-life' ? outputByLife(fact, lives.existenceOf(id)) : rule;
      }),
    subject: (id) => told(id, () => 'survives'),
  };
};
