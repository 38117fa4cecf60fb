import type { Day } from '#temporal';
import type { PositionRow, TimeRow } from '../model/rows.ts';
import { gapsOf } from '../model/seat-time.ts';
import { builder, type Context, holdsOn } from './builder.ts';
import { FactRef, findRow, IntervalRef, rowOf, rowsOf, TextRef, textOf } from './common.ts';
import { pageOf } from './connections.ts';
import { PositionSortEnum } from './enums.ts';
import { OrganisationRef, PositionRef, SourceRef, TenureConnection, VacancyRef } from './refs.ts';

const gapsIn = async (row: PositionRow, day: Day | null | undefined, context: Context): Promise<TimeRow[]> => {
  if (!row.single) return [];
  const [body, held, vacancies] = await Promise.all([
    rowOf(context, 'Organisation', row.organisation),
    context.loaders.positionHeld.load(row.id),
    context.loaders.positionVacancies.load(row.id),
  ]);
  const gaps = gapsOf(body, held, vacancies);
  return gaps.filter((gap) => day == null || holdsOn(gap, day) !== null);
};

builder.node(PositionRef, {
  description:
    'Một chức vụ (ghế) của một cơ quan, dù ai giữ, kể cả khi khuyết. | A seat of one body, whoever holds it, and while nobody does.',
  id: { resolve: (row) => row.id },
  loadOne: (id, context) => findRow(context, 'Position', id),
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
      resolve: (row, _, context) => rowOf(context, 'Organisation', row.organisation),
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
      resolve: async (row, _, context) => [...(await context.loaders.positionVacancies.load(row.id))],
    }),
    gaps: t.field({
      type: [IntervalRef],
      description:
        'Những lúc dữ liệu chắc chắn không có ai giữ chức vụ chỉ một người giữ này: chưa hẳn là khuyết. | When the record certainly has nobody in a seat that one person holds: not a vacancy unless a source says so.',
      args: { asOf: t.arg({ type: 'Day' }) },
      resolve: (row, { asOf }, context) => gapsIn(row, asOf, context),
    }),
    lineage: t.field({
      type: [PositionRef],
      description:
        'Cùng chức vụ ở các cơ quan trước và sau qua hợp nhất, sáp nhập, nâng cấp…, cũ nhất trước, gồm cả nó. | The same seat in the bodies before and after through consolidations and the like, oldest first, itself among them.',
      resolve: async (row, _, context) => [...(await context.loaders.positionLineage.load(row.id))],
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
      resolve: (row, { throughLineage, ...page }, { loaders }) =>
        pageOf(throughLineage ? loaders.positionLineageTenures : loaders.positionTenures, row.id, page),
    }),
  }),
});

builder.node(VacancyRef, {
  description:
    'Một chức vụ khuyết trong một khoảng thời gian, theo nguồn. | A seat that nobody held for an interval, by its sources.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  loadOne: (id, context) => findRow(context, 'Vacancy', id),
  fields: (t) => ({
    position: t.field({ type: PositionRef, resolve: (row, _, context) => rowOf(context, 'Position', row.position) }),
    organisation: t.field({
      type: OrganisationRef,
      resolve: (row, _, context) => rowOf(context, 'Organisation', row.organisation),
    }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    legalBasis: t.field({ type: [SourceRef], resolve: (row, _, context) => rowsOf(context, 'Source', row.legalBasis) }),
  }),
});
