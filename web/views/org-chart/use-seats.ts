import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../api.ts';
import { spanOf } from '../../data/interval.ts';
import { ChartEverDocument, type ChartEverQuery } from '../../operations.generated.ts';
import { type EverPart, type Seats, seatsFor } from './ever.ts';
import { groupOf } from './grouping.ts';

type Children = NonNullable<ChartEverQuery['organisation']>['children'];

const partOf = ({ node }: Children['edges'][number]): readonly EverPart[] =>
  node.relation === 'PART_OF'
    ? [{ slug: node.child.slug, group: groupOf(node.child.kind), interval: spanOf(node.interval) }]
    : [];

/** Seats are kept for the parts of so many open bodies, and of so many pages of 200 parts. */
const MOST = { bodies: 20, pages: 3 } as const;

const NO_SEATS: Seats = { seatOf: new Map(), seatsOf: new Map() };

const askEver = async (id: string, signal: AbortSignal): Promise<Seats> => {
  const parts: EverPart[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST.pages; page += 1) {
    const reply: ChartEverQuery = await request(ChartEverDocument, { id, after }, signal);
    const children: Children | undefined = reply.organisation?.children;
    parts.push(...(children?.edges.flatMap(partOf) ?? []));
    if (!children?.pageInfo.hasNextPage) return seatsFor(parts);
    after = children.pageInfo.endCursor;
  }
  return NO_SEATS;
};

/**
 * The seats of all parts that the open bodies ever had, by body; null until they are known. Only the picture needs them,
 * so a server does not ask.
 */
export const useSeats = (bodies: readonly string[], enabled: boolean): ReadonlyMap<string, Seats> | null => {
  const slugs = bodies.slice(0, MOST.bodies);
  const answers = useQueries({
    queries: slugs.map((id) => ({
      queryKey: ['chart-seats', id] as const,
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => askEver(id, signal),
      staleTime: Number.POSITIVE_INFINITY,
      enabled,
    })),
    combine: (results) => ({
      pending: results.some(({ isFetched }) => !isFetched),
      seats: results.map(({ data }) => data ?? NO_SEATS),
    }),
  });
  const names = slugs.join(' ');
  return useMemo(
    () =>
      answers.pending ? null : new Map(names.split(' ').map((slug, index) => [slug, answers.seats[index] ?? NO_SEATS])),
    [names, answers],
  );
};
