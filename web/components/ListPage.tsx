import type { ReactNode } from 'react';
import type { TrustedDocument } from '../operations.generated.ts';
import { PageHead } from './Page.tsx';
import { type Connection, More, usePages } from './pages.tsx';
import { Load } from './states.tsx';

type Props<R, E> = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly document: TrustedDocument<R, { readonly after?: string | null }>;
  readonly connectionOf: (reply: R) => Connection<E>;
  readonly children: (edges: readonly E[]) => ReactNode;
};

/** A list of all things of one kind, page by page. */
export const ListPage = <R, E>({ title, lead, document, connectionOf, children }: Props<R, E>) => {
  const query = usePages(document, {}, connectionOf);
  return (
    <>
      <PageHead title={title}>{lead}</PageHead>
      <Load query={query}>
        {({ pages }) => {
          const edges = pages.flatMap((reply) => connectionOf(reply).edges);
          const [first] = pages.map((reply) => connectionOf(reply).totalCount);
          return (
            <>
              {children(edges)}
              <More query={query} shown={edges.length} total={first} />
            </>
          );
        }}
      </Load>
    </>
  );
};
