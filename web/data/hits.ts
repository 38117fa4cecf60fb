import { dayText } from '#temporal';
import type { HitPartsFragment, SearchType } from '../operations.generated.ts';
import { lastDay } from './ends.ts';

/** Finds of one kind, in the order of their rank. */
export type HitGroup = { readonly type: SearchType; readonly hits: readonly HitPartsFragment[] };

/** Finds grouped by kind; the kind of the best find comes first, each group keeps its order. */
export const groupHits = (hits: readonly HitPartsFragment[]): readonly HitGroup[] => {
  const types = [...new Set(hits.map(({ type }) => type))];
  return types.map((type) => ({ type, hits: hits.filter((hit) => hit.type === type) }));
};

/** A key that no two finds share: a slug is unique within its kind only. */
export const hitKey = ({ type, slug }: Pick<HitPartsFragment, 'type' | 'slug'>): string => `${type}:${slug}`;

type Successor = HitPartsFragment['successors'][number];

/** What a find's body became on one day: all of it, or parts of it, in these bodies. */
export type BecameGroup = {
  readonly extent: Successor['extent'];
  readonly date: string | null;
  readonly bodies: readonly Successor['organisation'][];
};

/** What followed a find's body; not what came out of it as a whole while it went on, anew itself. */
export const followersOf = ({
  interval,
  successors,
}: Pick<HitPartsFragment, 'interval' | 'successors'>): readonly Successor[] => {
  const last = interval && lastDay(interval);
  if (last === null) return successors;
  return successors.filter(
    ({ extent, reorganisation: { date } }) => extent === 'PART' || date === null || date > dayText(last),
  );
};

/** What a find's body became, by day and by whether all of it or a part went there; wholes first. */
export const becameGroups = (hit: Pick<HitPartsFragment, 'interval' | 'successors'>): readonly BecameGroup[] => {
  const groups = new Map<string, Successor[]>();
  for (const one of [...followersOf(hit)].sort((a, b) => (a.extent < b.extent ? 1 : a.extent > b.extent ? -1 : 0))) {
    const key = `${one.extent} ${one.reorganisation.date}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    group[0]
      ? [
          {
            extent: group[0].extent,
            date: group[0].reorganisation.date,
            bodies: group.map(({ organisation }) => organisation),
          },
        ]
      : [],
  );
};

/** A find that is a body that ended, with bodies that followed it. */
export const isOld = (hit: HitPartsFragment): boolean => hit.type === 'ORGANISATION' && followersOf(hit).length > 0;

const TERRITORIES: ReadonlySet<unknown> = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE']);

/** A find that stands in old addresses, of which lists are converted. */
export const isOldPlace = (hit: HitPartsFragment): boolean => isOld(hit) && TERRITORIES.has(hit.organisationKind);

/** Where a find is converted: its name with what it belonged to, as of its last day. */
export const conversionOf = ({ title, context, interval }: HitPartsFragment) => {
  const last = interval && lastDay(interval);
  return {
    ma: [title.vi, context?.vi].filter(Boolean).join(', '),
    ...(last === null ? {} : { tu: dayText(last) }),
  };
};

const ROUTES = {
  ORGANISATION: '/co-quan/$slug/{-$muc}',
  PERSON: '/nguoi/$slug',
  POSITION: '/chuc-vu/$slug',
  REORGANISATION: '/sap-xep/$slug',
  PROJECT: '/du-an/$slug',
  FUNCTION: '/chuc-nang/$slug',
  SOURCE: '/nguon/$slug',
  REFORM: '/cai-cach/$slug',
  BODY_CLASS: '/he-thong/$slug',
} as const satisfies Readonly<Record<SearchType, string>>;

/** The route of the page of a kind of thing. */
export const routeOf = (type: SearchType) => ROUTES[type];
