import type { RowOf } from '../../../seed/schema.ts';
import { SELF, type State } from '../state.ts';
import { fitted } from './dates.ts';
import type { Duty, Plan } from './plan.ts';
import type { Body } from './story.ts';

const ROLES = ['lead', 'operator', 'participant'] as const;

const holderOf = (duty: Duty, bodies: readonly Body[]) => {
  const body = bodies[duty.body % bodies.length];
  const unit = duty.unit === null ? undefined : bodies[duty.unit % bodies.length];
  const time = body && fitted(duty, [body, ...(unit ? [unit] : [])]);
  return body && time ? [{ body, unit, from: time.from ?? null, to: time.to ?? null }] : [];
};

type Holder = RowOf<'functions'>['holders'][number];

const functionHolders = (duty: Duty, bodies: readonly Body[]): readonly Holder[] =>
  holderOf(duty, bodies).map(({ body, unit, from, to }) => ({
    org: body.id,
    ...(unit && unit !== body && { unit: unit.id }),
    ...(duty.role === 1 && { role: 'operator' as const }),
    from,
    to,
    by: ['luat'],
    sources: ['luat'],
    confidence: 'verified',
  }));

type Involvement = RowOf<'projects'>['bodies'][number];

const involvements = (duty: Duty, bodies: readonly Body[]): readonly Involvement[] =>
  holderOf({ ...duty, unit: null }, bodies).map(({ body, from, to }) => ({
    org: body.id,
    role: ROLES[duty.role] ?? 'lead',
    from,
    to,
    sources: ['bao'],
  }));

/** The function and the project of a plan, with the bodies that answer for them. */
export const dutiesOf = ({ duties }: Plan, bodies: readonly Body[]): Pick<State, 'functions' | 'projects'> => {
  const holders = duties.filter(({ thing }) => thing === 'function').flatMap((duty) => functionHolders(duty, bodies));
  const roles = duties.filter(({ thing }) => thing === 'project').flatMap((duty) => involvements(duty, bodies));
  const functions =
    holders.length > 0
      ? [{ id: `${SELF}-chuc-nang`, names: { vi: `Quản lý ${SELF}`, en: `Management ${SELF}` }, holders: [...holders] }]
      : [];
  const projects =
    roles.length > 0
      ? [
          {
            id: `${SELF}-du-an`,
            kind: 'platform' as const,
            names: [{ vi: `Nền tảng ${SELF}`, en: `Platform ${SELF}` }],
            from: null,
            to: '..',
            bodies: [...roles],
            sources: ['bao'],
            confidence: 'verified' as const,
          },
        ]
      : [];
  return { functions, projects };
};
