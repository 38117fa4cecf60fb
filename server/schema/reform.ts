import type { ReformCounts, ReformRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef, FactRef, TextRef } from './common.ts';
import { list, type PageArgs, page } from './connections.ts';
import { enumName, KindEnum, ReorganisationStatusEnum } from './enums.ts';
import { nodes, optionalNode, rootNode, rows } from './reading.ts';
import { ReformConnection, ReformRef, ReorganisationConnection, SourceRef } from './refs.ts';
import { KindCountRef } from './release.ts';

const countsOf = (row: ReformRow): ReformCounts => JSON.parse(row.counts) as ReformCounts;

const ReformCountRef = builder.objectRef<ReformCounts['counted'][number]>('ReformCount').implement({
  description:
    'Số cơ quan trước và sau cải cách, tính từ dữ liệu: hôm trước và chính ngày đó. | Bodies before and after a reform, computed from the record: on the eve and on the day itself.',
  fields: (t) => ({
    kinds: t.field({ type: [KindEnum], resolve: ({ kinds }) => [...kinds] }),
    before: t.field({ type: CertaintyCountRef, resolve: ({ before }) => before }),
    after: t.field({ type: CertaintyCountRef, resolve: ({ after }) => after }),
  }),
});

builder.node(ReformRef, {
  description:
    'Một đợt cải cách: những lần tổ chức lại thuộc về nhau. | A reform: reorganisations that belong together.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    name: t.field({ type: TextRef, resolve: (row) => ({ vi: row.vi, en: row.en }) }),
    date: t.field({
      type: 'EDTFDate',
      description:
        'Ngày có hiệu lực, hoặc ngày phần lớn có hiệu lực. | The day on which it, or most of it, took effect.',
      resolve: (row) => row.date,
    }),
    announced: t.field({ type: 'EDTFDate', nullable: true, resolve: (row) => row.announced ?? null }),
    decided: t.field({ type: 'EDTFDate', nullable: true, resolve: (row) => row.decided ?? null }),
    acts: t.field({
      type: [SourceRef],
      description: 'Những văn bản làm ra nó. | The acts that made it.',
      ...nodes('Source', 'acts'),
    }),
    sourceCites: t.stringList({ resolve: (row) => [...(row.sourceCites ?? [])] }),
    partOf: t.field({ type: ReformRef, nullable: true, ...optionalNode('Reform', 'partOf') }),
    parts: t.field({ type: [ReformRef], ...rows('reform/parts', 'id') }),
    reorganisations: t.field({
      type: ReorganisationConnection,
      description:
        'Những lần tổ chức lại của nó và của các phần của nó, mới nhất trước. | Its own reorganisations and those of its parts, newest first.',
      args: {
        statuses: t.arg({ type: [ReorganisationStatusEnum], defaultValue: ['in-force'] }),
        first: t.arg.int(),
        after: t.arg.string(),
      },
      ...page('reform/reorganisations', 'id'),
    }),
    counts: t.field({ type: [ReformCountRef], resolve: (row) => [...countsOf(row).counted] }),
    types: t.field({
      type: [KindCountRef],
      description: 'Số lần tổ chức lại đã có hiệu lực theo loại. | How many reorganisations in force it has, by type.',
      resolve: (row) => Object.entries(countsOf(row).types).map(([type, count]) => ({ kind: enumName(type), count })),
    }),
  }),
});

/** Sorts after every key. */
const LAST = '\uffff';

type ReformsArgs = PageArgs & { readonly topOnly?: boolean | null | undefined };

const isTopOnly = ({ topOnly }: ReformsArgs): boolean => topOnly ?? true;

builder.queryFields((t) => ({
  reform: t.field({
    type: ReformRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Reform'),
  }),
  reforms: t.field({
    type: ReformConnection,
    description:
      'Các đợt cải cách, mới nhất trước; topOnly: chỉ những đợt không thuộc đợt lớn hơn. | Reforms, newest first; topOnly: only those that are no part of a larger one.',
    args: { first: t.arg.int(), after: t.arg.string(), topOnly: t.arg.boolean({ defaultValue: true }) },
    ...list({
      query: 'reform/list',
      rows: (args: ReformsArgs, after, limit) => ({ topOnly: isTopOnly(args), before: after ?? LAST, limit }),
      count: (args) => [{ query: 'reform/count', params: { topOnly: isTopOnly(args) } }],
      total: ([counted]) => (counted?.[0] as { readonly total: number } | undefined)?.total ?? 0,
    }),
  }),
}));
