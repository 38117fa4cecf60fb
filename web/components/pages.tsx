import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keepFor, request } from '../api.ts';
import type { TrustedDocument } from '../operations.generated.ts';
import css from './page.module.css';

/** A connection of the API, as far as paging needs it. */
export type Connection<N> = {
  readonly totalCount?: number;
  readonly edges: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type Paged<V> = V & { readonly after?: string | null };

type PagesOptions = { readonly enabled?: boolean };

/** Asks for a connection page by page; all pages that were loaded stay in the cache, so that "back" finds them again. */
export const usePages = <R, V extends object, N>(
  document: TrustedDocument<R, Paged<V>>,
  variables: V,
  connectionOf: (reply: R) => Connection<N> | undefined,
  { enabled = true }: PagesOptions = {},
) =>
  useInfiniteQuery({
    queryKey: [document, variables, 'pages'] as const,
    queryFn: ({ pageParam, signal, client }) => request(document, { ...variables, after: pageParam }, signal, client),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = connectionOf(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
    placeholderData: keepFor('id' in variables ? String(variables.id) : undefined),
    enabled,
  });

type MoreProps = {
  readonly query: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  readonly shown: number;
  readonly total?: number | undefined;
};

/** A button for the next page of a list, with how many are shown; nothing where all are. */
export const More = ({ query, shown, total }: MoreProps) => {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <p className={css.more}>
      <button
        type="button"
        className="button"
        disabled={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {total === undefined ? t('frame.more') : t('frame.moreOf', { shown, total })}
      </button>
    </p>
  );
};
