import { KINDS, type OrganisationKind } from '../model/kinds.ts';
import { checkInterval } from './bounds.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef, findRow } from './common.ts';
import { listOf } from './connections.ts';
import { KindEnum, REORGANISATION_TYPES, ReorganisationStatusEnum, ReorganisationTypeEnum } from './enums.ts';
import {
  FunctionConnection,
  FunctionRef,
  OrganisationConnection,
  OrganisationRef,
  PersonConnection,
  PersonRef,
  PositionRef,
  ProjectConnection,
  ProjectRef,
  ReorganisationConnection,
  ReorganisationRef,
  SourceRef,
} from './refs.ts';
import { countOf } from './release.ts';

const KIND_NAMES = Object.keys(KINDS) as OrganisationKind[];
/** Sorts after every key. */
const LAST = '\uffff';

builder.queryFields((t) => ({
  organisation: t.field({
    type: OrganisationRef,
    nullable: true,
    description:
      'Theo slug; slug đã nhập vào slug khác thì trả về slug kia. | By slug; a slug joined into another answers with that other.',
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'Organisation', id),
  }),
  person: t.field({
    type: PersonRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'Person', id),
  }),
  position: t.field({
    type: PositionRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'Position', id),
  }),
  reorganisation: t.field({
    type: ReorganisationRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'Reorganisation', id),
  }),
  project: t.field({
    type: ProjectRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'Project', id),
  }),
  function: t.field({
    type: FunctionRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'Function', id),
  }),
  source: t.field({
    type: SourceRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'Source', id),
  }),
}));

builder.queryFields((t) => ({
  organisationsByCode: t.field({
    type: [OrganisationRef],
    description:
      'Cơ quan mang một mã chính thức: xã 5 số, huyện 3 số, tỉnh 2 số (Cục Thống kê). | Bodies that bear an official code: communes 5 digits, districts 3, provinces 2 (Statistics Office).',
    args: {
      code: t.arg.string({ required: true }),
      scheme: t.arg.string({ defaultValue: 'gso' }),
      asOf: t.arg({ type: 'Day' }),
    },
    resolve: async (_, { code, scheme, asOf }, context) => {
      const rows = await context.graph.run('organisation/by-code', {
        code,
        scheme: scheme ?? 'gso',
        day: asOf ?? null,
      });
      const found = await Promise.all(rows.map(({ id }) => findRow(context, 'Organisation', id)));
      return found.filter((row) => row !== null);
    },
  }),
  organisations: t.field({
    type: OrganisationConnection,
    args: {
      kinds: t.arg({ type: [KindEnum] }),
      asOf: t.arg({ type: 'Day' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    resolve: (_, { kinds, ...page }, context) => {
      const filter = { kinds: kinds ?? KIND_NAMES, day: page.asOf ?? null };
      const count = async () => {
        const [row] = await context.graph.run('organisation/count', filter);
        return (row?.certain ?? 0) + (row?.possible ?? 0);
      };
      return listOf(page, (after, limit) => context.graph.run('organisation/list', { ...filter, after, limit }), count);
    },
  }),
  organisationCount: t.field({
    type: CertaintyCountRef,
    description: 'Có bao nhiêu cơ quan các loại này vào một ngày. | How many bodies of these kinds existed on a day.',
    args: { kinds: t.arg({ type: [KindEnum], required: true }), asOf: t.arg({ type: 'Day', required: true }) },
    resolve: async (_, { kinds, asOf }, context) => {
      const [row] = await context.graph.run('organisation/count', { kinds, day: asOf });
      return row ?? { certain: 0, possible: 0 };
    },
  }),
  people: t.field({
    type: PersonConnection,
    args: { first: t.arg.int(), after: t.arg.string() },
    resolve: (_, page, context) =>
      listOf(
        page,
        (after, limit) => context.graph.run('person/list', { after, limit }),
        () => countOf('Person', context),
      ),
  }),
  projects: t.field({
    type: ProjectConnection,
    args: { asOf: t.arg({ type: 'Day' }), first: t.arg.int(), after: t.arg.string() },
    resolve: (_, page, context) => {
      const day = page.asOf ?? null;
      const count = async () => (await context.graph.run('project/count', { day }))[0]?.total ?? 0;
      return listOf(page, (after, limit) => context.graph.run('project/list', { day, after, limit }), count);
    },
  }),
  functions: t.field({
    type: FunctionConnection,
    args: { first: t.arg.int(), after: t.arg.string() },
    resolve: (_, page, context) =>
      listOf(
        page,
        (after, limit) => context.graph.run('function/list', { after, limit }),
        () => countOf('Function', context),
      ),
  }),
  reorganisations: t.field({
    type: ReorganisationConnection,
    description:
      'Các lần tổ chức lại có hiệu lực từ ngày `from` đến trước ngày `to`, mới nhất trước; phương án xếp theo ngày dự kiến, ngày thôi thực hiện hoặc ngày công bố. | Those in force from `from` to before `to`, newest first; a plan stands at its day, else where it was given up or announced.',
    args: {
      from: t.arg({ type: 'Day' }),
      to: t.arg({ type: 'Day' }),
      types: t.arg({ type: [ReorganisationTypeEnum] }),
      statuses: t.arg({ type: [ReorganisationStatusEnum], defaultValue: ['in-force'] }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    resolve: (_, { from, to, types, statuses, ...page }, context) => {
      checkInterval(from, to);
      const filter = {
        from: from == null ? '' : String(from).padStart(8, '0'),
        to: to == null ? LAST : String(to).padStart(8, '0'),
        types: types ?? REORGANISATION_TYPES,
        statuses: statuses ?? ['in-force'],
      };
      const count = async () => (await context.graph.run('reorganisation/count', filter))[0]?.total ?? 0;
      return listOf(
        page,
        (before, limit) => context.graph.run('reorganisation/list', { ...filter, before, limit }),
        count,
        LAST,
      );
    },
  }),
}));
