import type fc from 'fast-check';
import type { RowOf } from '../../../seed/schema.ts';
import type { State } from '../state.ts';
import { dutiesOf } from './duties.ts';
import { peopleOf } from './people.ts';
import { type Plan, plans } from './plan.ts';
import { repaired } from './repair.ts';
import { type Body, blurred, storyOf } from './story.ts';

const KINDS = { Bộ: 'ministry', Cục: 'department', Xã: 'commune' } as const;

const organisationOf = (body: Body, n: number): RowOf<'organisations'> => ({
  id: body.id,
  kind: KINDS[body.opening],
  names: body.names,
  ...(body.opening === 'Xã' && {
    codes: [{ scheme: 'gso', code: String(n % 10), from: body.from, to: body.to, sources: ['luat'] }],
  }),
  ...(body.parents.length > 0 && { parents: body.parents.map((row) => ({ ...row, sources: ['bao'] })) }),
  existed: { from: body.from, to: body.to },
  sources: ['luat', 'bao'],
  confidence: 'verified',
});

/** The state that a plan means; what the checks of the sheets refuse is taken out. */
export const stateOf = (plan: Plan): State => {
  const { bodies, events } = blurred(storyOf(plan), plan);
  const organisations = bodies.map(organisationOf);
  return repaired({ organisations, events, ...peopleOf(plan, bodies), ...dutiesOf(plan, bodies) });
};

/** Small states of the country over time. */
export const states: fc.Arbitrary<State> = plans.map(stateOf);
