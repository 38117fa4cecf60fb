import { both, certainty, type Day, dayText } from '#temporal';
import { holds, inWords } from '../meaning/time.ts';
import type { Duty, World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';
import { idLists, type Slug, TENURE, type ToldTenure, tenureMeant, tenureTold } from './told.ts';

const BODY = `organisation { slug } unit { slug } role projectRole certainty officials { ofUnit standsIn certainty tenure { ${TENURE} } }`;

const DOCUMENT = `query Responsible($ids: [ID!]!, $d0: Day!) {
  nodes(ids: $ids) {
    ... on Function { slug responsibleOn(asOf: $d0) { ${BODY} } }
    ... on Project { slug responsibleOn(asOf: $d0) { ${BODY} } }
  }
}`;

const officialsOf = ({ held }: World, duty: Duty, day: Day): readonly string[] =>
  [duty.org, ...(duty.unit ? [duty.unit] : [])].flatMap((body) =>
    held
      .filter(({ org, title, time }) => org === body && title.head && holds(time, day) !== null)
      .map((one) => {
        const sure = inWords(both(certainty(duty.time, day), certainty(one.time, day)));
        const standsIn = one.acting || one.title.inCharge;
        return `${tenureMeant(one)} ${body === duty.org ? 'body' : 'unit'} ${standsIn} ${sure}`;
      }),
  );

const dutyMeant = (world: World, duty: Duty, day: Day, isProject: boolean): string =>
  [
    `${duty.org} ${duty.unit} ${isProject ? duty.role?.toUpperCase() : duty.role} ${holds(duty.time, day)}`,
    ...sorted(officialsOf(world, duty, day)),
  ].join('; ');

type ToldOfficial = {
  readonly ofUnit: boolean;
  readonly standsIn: boolean;
  readonly certainty: string;
  readonly tenure: ToldTenure;
};
type ToldDuty = {
  readonly organisation: Slug;
  readonly unit: Slug | null;
  readonly role: string | null;
  readonly projectRole: string | null;
  readonly certainty: string;
  readonly officials: readonly ToldOfficial[];
};
type Told = Slug & { readonly responsibleOn: readonly ToldDuty[] };

const dutyTold = ({ organisation, unit, role, projectRole, certainty: sure, officials }: ToldDuty): string =>
  [
    `${organisation.slug} ${unit?.slug ?? null} ${projectRole ?? role} ${sure}`,
    ...sorted(
      officials.map(
        ({ ofUnit, standsIn, certainty: held, tenure }) =>
          `${tenureTold(tenure)} ${ofUnit ? 'unit' : 'body'} ${standsIn} ${held}`,
      ),
    ),
  ].join('; ');

/** Who answered for every function and project on a day, and who headed them then. */
export const responsible: Asking = (world, pick) => {
  const [one, other] = pick.days(2);
  if (one === undefined || other === undefined) return [];
  return (
    [
      ['Function', world.functions, one],
      ['Project', world.projects, other],
    ] as const
  ).flatMap(([label, duties, day]) =>
    idLists(label, [...new Set(duties.map(({ thing }) => thing))]).map(({ slugs, ids }) => ({
      name: 'responsible',
      document: DOCUMENT,
      variables: { ids, d0: dayText(day) },
      expected: slugs.map((id) => [
        id,
        sorted(
          duties
            .filter(({ thing, time }) => thing === id && holds(time, day) !== null)
            .map((duty) => dutyMeant(world, duty, day, label === 'Project')),
        ),
      ]),
      read: ({ nodes }) =>
        (nodes as readonly Told[]).map(({ slug, responsibleOn }) => [slug, sorted(responsibleOn.map(dutyTold))]),
    })),
  );
};
