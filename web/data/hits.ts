import type { HitPartsFragment, SearchType } from '../operations.generated.ts';

/** Finds of one kind, in the order of their rank. */
export type HitGroup = { readonly type: SearchType; readonly hits: readonly HitPartsFragment[] };

/** Finds grouped by kind; the kind of the best find comes first, each group keeps its order. */
export const groupHits = (hits: readonly HitPartsFragment[]): readonly HitGroup[] => {
  const types = [...new Set(hits.map(({ type }) => type))];
  return types.map((type) => ({ type, hits: hits.filter((hit) => hit.type === type) }));
};

/** A key that no two finds share: a slug is unique within its kind only. */
export const hitKey = ({ type, slug }: Pick<HitPartsFragment, 'type' | 'slug'>): string => `${type}:${slug}`;

/** What a find's body became, split by whether all of it or a part of it went there. */
export const becameOf = ({ successors }: Pick<HitPartsFragment, 'successors'>) => ({
  whole: successors.filter(({ extent }) => extent === 'WHOLE'),
  part: successors.filter(({ extent }) => extent === 'PART'),
});

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
