import type { RowOf } from '../../../seed/schema.ts';
import { SELF, type State } from '../state.ts';
import { TITLES } from '../titles.ts';
import { fitted, timeOf } from './dates.ts';
import type { Plan, Post } from './plan.ts';
import type { Body } from './story.ts';

type Tenure = RowOf<'tenures'>;

const seenIn = ({ seen }: Post, from: string | null, to: string | null): Partial<Tenure> => {
  if (seen === null) return {};
  if (to === null && timeOf({ from, to: seen }) !== null) return { in_office_on: seen };
  if (from === null && to !== '..' && timeOf({ from: seen, to }) !== null) return { in_office_from: seen };
  return {};
};

const tenureOf = (post: Post, people: number, bodies: readonly Body[]): readonly Tenure[] => {
  const body = bodies[post.body % bodies.length];
  const time = body && fitted(post, [body]);
  if (!body || !time) return [];
  const { from = null, to = null } = time;
  const titles = TITLES[body.opening];
  const vi = titles[post.title % titles.length]?.vi ?? '';
  return [
    {
      person: `${SELF}-p${post.person % people}`,
      org: body.id,
      position: { vi, en: vi },
      from,
      to,
      ...(post.acting && post.title === 2 && { acting: true }),
      ...seenIn(post, from, to),
      sources: ['bao'],
      confidence: 'verified',
    },
  ];
};

const keyed = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] => [
  ...new Map(rows.map((row) => [keyOf(row), row])).values(),
];

const vacanciesOf = ({ vacancies }: Plan, bodies: readonly Body[]): readonly RowOf<'vacancies'>[] =>
  vacancies.flatMap(({ body: n, title, from, to }) => {
    const body = bodies[n % bodies.length];
    const time = body && fitted({ from, to }, [body]);
    const vi = body && TITLES[body.opening][title === 1 ? 0 : title]?.vi;
    if (!body || !time || !vi) return [];
    const ends = { from: time.from ?? null, to: time.to ?? null };
    return [{ org: body.id, position: { vi, en: vi }, ...ends, sources: ['bao'], confidence: 'verified' }];
  });

/** The people of a plan with their posts, and the seats that nobody holds. */
export const peopleOf = (plan: Plan, bodies: readonly Body[]): Pick<State, 'people' | 'tenures' | 'vacancies'> => {
  const all = plan.posts.flatMap((post) => tenureOf(post, plan.people, bodies));
  const tenures = keyed(all, ({ person, org, position, from }) => [person, org, position.vi, from].join('|'));
  const people = Array.from({ length: plan.people }, (_, n) => ({
    id: `${SELF}-p${n}`,
    name: `Người ${SELF} ${n}`,
    sources: ['bao'],
    confidence: 'verified' as const,
  }));
  return { people, tenures, vacancies: vacanciesOf(plan, bodies) };
};
