import type { Day } from '#temporal';
import type { PositionRow, TimeRow } from '../model/rows.ts';
import { gapsOf } from '../model/seat-time.ts';
import { builder, holdsOn } from './builder.ts';
import { FactRef, IntervalRef, TextRef, textOf } from './common.ts';
import { connectionFrom, type PageArgs, pageKey } from './connections.ts';
import { PositionSortEnum } from './enums.ts';
import { need, needNodes, needPage, node, nodes, reads, rowOf, rows } from './reading.ts';
import { OrganisationRef, PositionRef, SourceRef, TenureConnection, VacancyRef } from './refs.ts';

type DayArgs = { readonly asOf?: Day | null | undefined };

const gaps = reads(
  (_: DayArgs) => [needNodes('organisation'), need('position/held', 'id'), need('position/vacancies', 'id')] as const,
  ([[body], held, vacancies], { single }: PositionRow, { asOf }): TimeRow[] =>
    single
      ? gapsOf(rowOf('Organisation', body), held, vacancies).filter(
          (gap) => asOf == null || holdsOn(gap, asOf) !== null,
        )
      : [],
);

type TenuresArgs = PageArgs & { readonly throughLineage?: boolean | null | undefined };

const tenures = reads(
  (args: TenuresArgs, wants) => [
    needPage(
      args.throughLineage ? 'position/lineage-tenures' : 'position/tenures',
      'id',
      pageKey(args, wants('totalCount')),
    ),
  ],
  ([found], _, args) => connectionFrom(found?.[0], args),
);

builder.node(PositionRef, {
  description:
    'Một chức vụ (ghế) của một cơ quan, dù ai giữ, kể cả khi khuyết. | A seat of one body, whoever holds it, and while nobody does.',
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    title: t.field({
      type: TextRef,
      description:
        'Chức danh chuẩn: không kèm quyền, phụ trách, kiêm, khóa và tên cơ quan. | The normal title: without acting, in charge, concurrent, the term and the name of the body.',
      resolve: (row) => textOf(row.vi, row.en) ?? { vi: row.vi, en: null },
    }),
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    isHead: t.exposeBoolean('head', { description: 'Người đứng đầu cơ quan. | Whether it heads the body.' }),
    sort: t.field({
      type: PositionSortEnum,
      resolve: (row) => row.sort,
    }),
    isSingle: t.exposeBoolean('single', {
      description: 'Mỗi lúc chỉ một người giữ. | Whether only one person holds it at a time.',
    }),
    vacancies: t.field({
      type: [VacancyRef],
      description:
        'Những lúc nguồn nói là khuyết, hoặc có người giữ quyền. | When it was vacant, as a source says or an acting holder shows.',
      ...rows('position/vacancies', 'id'),
    }),
    gaps: t.field({
      type: [IntervalRef],
      description:
        'Những lúc dữ liệu chắc chắn không có ai giữ chức vụ chỉ một người giữ này: chưa hẳn là khuyết. | When the record certainly has nobody in a seat that one person holds: not a vacancy unless a source says so.',
      args: { asOf: t.arg({ type: 'Day' }) },
      ...gaps,
    }),
    lineage: t.field({
      type: [PositionRef],
      description:
        'Cùng chức vụ ở các cơ quan trước và sau qua hợp nhất, sáp nhập, nâng cấp…, cũ nhất trước, gồm cả nó. | The same seat in the bodies before and after through consolidations and the like, oldest first, itself among them.',
      ...rows('position/lineage', 'id'),
    }),
    tenures: t.field({
      type: TenureConnection,
      description:
        'Ai đã giữ chức vụ; mới nhất trước; `throughLineage`: cả ở các cơ quan trước và sau. | Who held it; newest first; `throughLineage`: in the bodies before and after too.',
      args: {
        asOf: t.arg({ type: 'Day' }),
        throughLineage: t.arg.boolean({ defaultValue: false }),
        first: t.arg.int(),
        after: t.arg.string(),
      },
      ...tenures,
    }),
  }),
});

builder.node(VacancyRef, {
  description:
    'Một chức vụ khuyết trong một khoảng thời gian, theo nguồn. | A seat that nobody held for an interval, by its sources.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    position: t.field({ type: PositionRef, ...node('Position', 'position') }),
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    legalBasis: t.field({ type: [SourceRef], ...nodes('Source', 'legalBasis') }),
  }),
});
