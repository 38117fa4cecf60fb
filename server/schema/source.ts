import type { Page, ToldFact } from '../graph/keys.ts';
import { FACT_KINDS, type FactKind, kindInKey, rangesOf } from '../model/telling/kinds.ts';
import { tell } from '../model/telling/tell.ts';
import { builder } from './builder.ts';
import { type ConnectionOf, decodeCursor, pageSize, SourceRef, TextRef, textOf } from './common.ts';
import { connectionType } from './connections.ts';
import { ConfidenceEnum, named, SearchTypeEnum, SourceKindEnum } from './enums.ts';
import { type NeedOf, need, reads } from './reading.ts';

/** A fact in a list of facts; what its line says is read by its id. */
export type ListedFact = { readonly id: string; readonly key: string };

/** The most facts of one page. */
export const FACTS_AT_ONCE = 100;

const PAGE = 50;

const toldNeeds = () => [need('fact/told', 'id')] as const;

const toldOf = ([fact]: readonly ToldFact[]): ToldFact => {
  if (fact === undefined) throw new Error('the graph has no cited fact where a list names one');
  return fact;
};

export const FactKindEnum = named('FactKind', FACT_KINDS, 'Loại dữ kiện. | The kinds of facts.');

/** A fact in one line. */
export const CitedFactRef = builder.objectRef<ListedFact>('CitedFact').implement({
  description:
    'Một dữ kiện trong một dòng, và trang của đối tượng. | A fact in one line, and the thing whose page shows it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({ type: FactKindEnum, resolve: ({ key }) => kindInKey(key) }),
    title: t.field({ type: TextRef, ...reads(toldNeeds, ([facts]) => tell(toldOf(facts)).title) }),
    confidence: t.field({ type: ConfidenceEnum, ...reads(toldNeeds, ([facts]) => toldOf(facts).row.confidence) }),
    aboutType: t.field({ type: SearchTypeEnum, ...reads(toldNeeds, ([facts]) => tell(toldOf(facts)).aboutType) }),
    aboutSlug: t.string(reads(toldNeeds, ([facts]) => tell(toldOf(facts)).aboutSlug)),
  }),
});

/** Facts, each in one line. */
export const CitedFactConnection = connectionType('CitedFact', CitedFactRef, false);

/** The arguments of a list of facts. */
export type FactsArgs = {
  readonly kinds?: readonly FactKind[] | null | undefined;
  readonly onlySource?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** The size of a page of facts. Throws InputError that says the bound. */
export const factsPageSize = ({ first }: FactsArgs): number => pageSize(first, PAGE, FACTS_AT_ONCE);

/** A connection of a page of facts, which has one more than asked for where there is a next page. */
export const factsPage = (
  args: FactsArgs,
  rows: readonly ListedFact[],
  total: () => number,
): ConnectionOf<ListedFact> => {
  const size = factsPageSize(args);
  return {
    edges: rows.slice(0, size).map((node) => ({ node, cursor: node.key, certainty: null })),
    total,
    hasNextPage: rows.length > size,
    hasPreviousPage: args.after != null,
  };
};

/** One page of a source's facts. */
const factsNeed = (args: FactsArgs): NeedOf<Page<ListedFact>> => {
  const kinds = args.kinds ?? null;
  const values = {
    ranges: rangesOf(kinds, decodeCursor(args.after)),
    limit: factsPageSize(args) + 1,
    kinds,
    alone: args.onlySource === true,
  };
  return need('source/facts', 'id', values);
};

builder.node(SourceRef, {
  description: 'Văn bản hoặc trang nêu dữ kiện. | A document or page that states facts.',
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    kind: t.field({ type: SourceKindEnum, resolve: (row) => row.kind as never }),
    title: t.exposeString('title'),
    publisher: t.string({ nullable: true, resolve: (row) => row.publisher ?? null }),
    published: t.field({ type: 'EDTFDate', nullable: true, resolve: (row) => row.published ?? null }),
    url: t.string({ nullable: true, resolve: (row) => row.url ?? null }),
    number: t.string({
      nullable: true,
      description: 'Số, ký hiệu văn bản. | The official number of a legal document.',
      resolve: (row) => row.number ?? null,
    }),
    note: t.field({ type: TextRef, nullable: true, resolve: (row) => textOf(row.noteVi, row.noteEn) }),
    facts: t.field({
      type: CitedFactConnection,
      description: `Những dữ kiện dựa vào nguồn này (trích dẫn hoặc căn cứ pháp lý), theo loại; onlySource: chỉ những dữ kiện không còn nguồn nào khác. Mỗi trang nhiều nhất ${FACTS_AT_ONCE}. | What rests on it, as citation or legal basis, kind by kind; onlySource: only what rests on no other source besides. At most ${FACTS_AT_ONCE} a page.`,
      args: {
        kinds: t.arg({ type: [FactKindEnum], description: 'Chỉ những loại này. | Only these kinds.' }),
        onlySource: t.arg.boolean({ defaultValue: false }),
        first: t.arg.int(),
        after: t.arg.string(),
      },
      ...reads(
        (args: FactsArgs) => [factsNeed(args)] as const,
        ([[page]], _: { readonly id: string }, args) => factsPage(args, page?.rows ?? [], () => page?.total ?? 0),
      ),
    }),
  }),
});
