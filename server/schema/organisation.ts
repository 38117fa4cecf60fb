import { borneOn, type Day } from '#temporal';
import type { NameRow, OrganisationRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { FactRef, IntervalRef, TextRef, textOf } from './common.ts';
import { page } from './connections.ts';
import { BranchEnum, ExtentEnum, KindEnum, ParentRelationEnum, ReorganisationStatusEnum } from './enums.ts';
import { need, needNodes, needThen, node, reads, rowOf, rows, rowsOn } from './reading.ts';
import {
  IdentifierRef,
  InvolvementRef,
  OrganisationRef,
  PartOfConnection,
  PartOfRef,
  PositionRef,
  ReorganisationConnection,
  ReorganisationRef,
  ResponsibilityRef,
  StatisticRef,
  TenureConnection,
  TenureRef,
} from './refs.ts';

const NameRef = builder.objectRef<NameRow>('OrganisationName').implement({
  description: 'Tên chính thức trong một khoảng thời gian. | An official name for an interval.',
  fields: (t) => ({
    vi: t.exposeString('vi'),
    en: t.string({ nullable: true, resolve: (row) => row.en ?? null }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
  }),
});

/** The official name on a day: a certain one before a possible one, else the nearest before, else the first. */
export const nameOn = (names: readonly NameRow[], day: Day): NameRow | undefined => borneOn(names, (name) => name, day);

const nameAt = (row: OrganisationRow, day: Day | null | undefined, names: readonly NameRow[]) => {
  const dated = day == null ? undefined : nameOn(names, day);
  return textOf(dated?.vi ?? row.vi, dated ? dated.en : row.en) ?? { vi: row.vi, en: null };
};

type DayArgs = { readonly asOf?: Day | null | undefined };

type SuccessionValue = {
  readonly organisation: string;
  readonly reorganisation: string;
  readonly extent: 'whole' | 'part';
};

/** One step of a lineage: the other body and the reorganisation between. */
export const SuccessionRef = builder.objectRef<SuccessionValue>('Succession').implement({
  description: 'Một bước kế thừa qua một lần tổ chức lại. | One step of a lineage, through a reorganisation.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    reorganisation: t.field({
      type: ReorganisationRef,
      ...node('Reorganisation', 'reorganisation'),
    }),
    extent: t.field({ type: ExtentEnum, resolve: (v) => v.extent }),
  }),
});

/** A field with what a body became, or where it came from, one step. */
const successions = (direction: 'successor' | 'predecessor') =>
  reads(
    () => [need('organisation/successions', 'id')] as const,
    ([steps]): SuccessionValue[] => steps.filter((step) => step.direction === direction),
  );

builder.node(OrganisationRef, {
  description: 'Cơ quan, tổ chức, đơn vị có danh tính riêng. | A body with an identity of its own.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    kind: t.field({ type: KindEnum, resolve: (row) => row.kind }),
    branch: t.field({ type: BranchEnum, resolve: (row) => row.branch }),
    level: t.string({
      nullable: true,
      description:
        'Cấp của đơn vị hành chính: xa, phuong, thi-tran, dac-khu, huyen, quan, thi-xa, thanh-pho. | The level of a territorial unit.',
      resolve: (row) => row.level ?? null,
    }),
    name: t.field({
      type: TextRef,
      description:
        'Tên chính thức vào một ngày; trước khi có tên: tên đầu tiên; không có ngày: tên mới nhất. | The official name on a day; before it had one, its first; without a day the latest.',
      args: { asOf: t.arg({ type: 'Day' }) },
      ...reads(
        ({ asOf }: DayArgs) => (asOf == null ? [] : [need('organisation/names', 'id')]),
        ([names], row: OrganisationRow, { asOf }) => nameAt(row, asOf, names ?? []),
      ),
    }),
    names: t.field({
      type: [NameRef],
      ...rows('organisation/names', 'id'),
    }),
    aliases: t.stringList({ resolve: (row) => [...(row.aliases ?? [])] }),
    identifiers: t.field({
      type: [IdentifierRef],
      ...rows('organisation/identifiers', 'id'),
    }),
    existence: t.field({ type: IntervalRef, resolve: (row) => row }),
    website: t.string({ nullable: true, resolve: (row) => row.website ?? null }),
  }),
});

builder.objectFields(OrganisationRef, (t) => ({
  parents: t.field({
    type: [PartOfRef],
    description: 'Trực thuộc: vào một ngày, hoặc từ trước đến nay. | What it belongs to: on a day, or ever.',
    args: { asOf: t.arg({ type: 'Day' }) },
    ...rowsOn('organisation/parents', 'id'),
  }),
  leaders: t.field({
    type: [PartOfRef],
    description:
      'Tổ chức đảng lãnh đạo, chỉ đạo nó: vào một ngày, hoặc từ trước đến nay; nó không trực thuộc các tổ chức đó. | Party bodies that lead it, of which it is no part: on a day, or ever.',
    args: { asOf: t.arg({ type: 'Day' }) },
    ...rowsOn('organisation/leaders', 'id'),
  }),
  path: t.field({
    type: [OrganisationRef],
    description:
      'Từ đầu bộ máy đến cơ quan cấp trên trực tiếp vào một ngày. | From the top of the state to its parent on a day.',
    args: { asOf: t.arg({ type: 'Day', required: true }) },
    ...reads(
      ({ asOf }: DayArgs) =>
        [needThen(need('organisation/path', 'id', { day: asOf ?? null }), needNodes('path'))] as const,
      ([entries]) => entries.map((entry) => rowOf('Organisation', entry)),
    ),
  }),
  children: t.field({
    type: PartOfConnection,
    description: 'Các đơn vị trực thuộc. | The bodies that belong to it.',
    args: { asOf: t.arg({ type: 'Day' }), first: t.arg.int(), after: t.arg.string() },
    ...page('organisation/children', 'id'),
  }),
  positions: t.field({
    type: [PositionRef],
    ...rows('organisation/positions', 'id'),
  }),
  tenures: t.field({
    type: TenureConnection,
    description: 'Ai giữ các chức vụ ở đây; mới nhất trước. | Who holds or held its positions; newest first.',
    args: { asOf: t.arg({ type: 'Day' }), first: t.arg.int(), after: t.arg.string() },
    ...page('organisation/tenures', 'id'),
  }),
  heads: t.field({
    type: [TenureRef],
    description: 'Người đứng đầu vào một ngày. | The heads of the body on a day.',
    args: { asOf: t.arg({ type: 'Day', required: true }) },
    ...rowsOn('organisation/heads', 'id'),
  }),
  reorganisations: t.field({
    type: ReorganisationConnection,
    description:
      'Những lần tổ chức lại đã có hiệu lực; các phương án khi được hỏi. | Those in force, and plans where they are asked for.',
    args: {
      statuses: t.arg({ type: [ReorganisationStatusEnum], defaultValue: ['in-force'] }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    ...page('organisation/reorganisations', 'id'),
  }),
  predecessors: t.field({
    type: [SuccessionRef],
    ...successions('predecessor'),
  }),
  successors: t.field({
    type: [SuccessionRef],
    ...successions('successor'),
  }),
  involvements: t.field({
    type: [InvolvementRef],
    args: { asOf: t.arg({ type: 'Day' }) },
    ...rowsOn('organisation/involvements', 'id'),
  }),
  responsibilities: t.field({
    type: [ResponsibilityRef],
    args: { asOf: t.arg({ type: 'Day' }) },
    ...rowsOn('organisation/responsibilities', 'id'),
  }),
  statistics: t.field({
    type: [StatisticRef],
    ...rows('organisation/statistics', 'id'),
  }),
}));

builder.node(IdentifierRef, {
  description: 'Mã chính thức (danh mục hành chính của Cục Thống kê). | An official code of a unit.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    scheme: t.exposeString('scheme'),
    code: t.exposeString('code'),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
  }),
});

builder.node(PartOfRef, {
  description:
    'Quan hệ trực thuộc, hoặc được tổ chức đảng lãnh đạo, trong một khoảng thời gian. | One body is a part of another, or led by a party body, for an interval.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    child: t.field({ type: OrganisationRef, ...node('Organisation', 'child') }),
    parent: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'parent'),
    }),
    relation: t.field({ type: ParentRelationEnum, resolve: (row) => row.relation ?? 'part-of' }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
  }),
});

builder.node(StatisticRef, {
  description: 'Số liệu chính thức vào một ngày. | An official count on a date.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    measure: t.exposeString('measure'),
    date: t.field({ type: 'EDTFDate', resolve: (row) => row.date }),
    value: t.exposeFloat('value'),
  }),
});
