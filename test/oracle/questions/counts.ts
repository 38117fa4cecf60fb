import { type Day, dayText } from '#temporal';
import { holds } from '../meaning/time.ts';
import type { World } from '../meaning/world.ts';
import type { Asking } from '../question.ts';
import { dayDeclarations, dayVariables } from './told.ts';

const DAYS = 8;

const KINDS = { MINISTRY: 'ministry', DEPARTMENT: 'department', COMMUNE: 'commune' } as const;

const numbers = Array.from({ length: DAYS }, (_, n) => n);

const DOCUMENT = `query Counts(${dayDeclarations(DAYS)}) {
  ${numbers
    .flatMap((n) =>
      Object.entries(KINDS).map(
        ([word, kind]) => `${kind}${n}: organisationCount(kinds: [${word}], asOf: $d${n}) { certain possible }`,
      ),
    )
    .join('\n  ')}
}`;

const countMeant = ({ bodies }: World, kind: string, day: Day) => {
  const held = [...bodies.values()].filter((body) => body.kind === kind).map(({ life }) => holds(life, day));
  const number = (sure: string) => held.filter((one) => one === sure).length;
  return { certain: number('CERTAIN'), possible: number('POSSIBLE') };
};

/** How many bodies of each kind the whole database has on some days: for a world that is all of it. */
export const counts: Asking = (world, pick) => {
  const days = pick.days(DAYS);
  const places = numbers.flatMap((n) => Object.values(KINDS).map((kind) => ({ n, kind })));
  return [
    {
      name: `counts on ${days.map(dayText).join(', ')}`,
      document: DOCUMENT,
      variables: dayVariables(days),
      expected: places.map(({ n, kind }) => countMeant(world, kind, days[n] ?? (2020_01_01 as Day))),
      read: (data) => places.map(({ n, kind }) => data[`${kind}${n}`]),
    },
  ];
};
