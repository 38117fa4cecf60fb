import type { Day } from '#temporal';
import { KINDS, type OrganisationKind } from '../model/kinds.ts';
import type { ReorganisationStatus } from '../model/rows.ts';
import { checkInterval } from './bounds.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef, type CountValue } from './common.ts';
import { list, type PageArgs } from './connections.ts';
import { KindEnum, REORGANISATION_TYPES, ReorganisationStatusEnum, ReorganisationTypeEnum } from './enums.ts';
import { root, rootNode } from './reading.ts';
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
import { countedByLabel } from './release.ts';

const KIND_NAMES = Object.keys(KINDS) as OrganisationKind[];
/** Sorts after every key. */
const LAST = '\uffff';

type CodeArgs = {
  readonly code: string;
  readonly scheme?: string | null | undefined;
  readonly asOf?: Day | null | undefined;
};

type KindArgs = PageArgs & { readonly kinds?: readonly OrganisationKind[] | null | undefined };

type ReorganisationArgs = PageArgs & {
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly statuses?: readonly ReorganisationStatus[] | null | undefined;
};

/** With what the keys of a day's reorganisations begin. */
const keyOf = (day: Day): string => String(day).padStart(8, '0');

const filterOf = ({ from, to, types, statuses }: ReorganisationArgs) => {
  checkInterval(from, to);
  return {
    from: from == null ? '' : keyOf(from),
    to: to == null ? LAST : keyOf(to),
    types: types ?? REORGANISATION_TYPES,
    statuses: statuses ?? ['in-force'],
  };
};

const sum = (count: CountValue | undefined): number => (count?.certain ?? 0) + (count?.possible ?? 0);

const totalOf = ([counts]: readonly (readonly unknown[])[]): number =>
  (counts?.[0] as { readonly total: number } | undefined)?.total ?? 0;

builder.queryFields((t) => ({
  organisation: t.field({
    type: OrganisationRef,
    nullable: true,
    description:
      'Theo slug; slug đã nhập vào slug khác thì trả về slug kia. | By slug; a slug joined into another answers with that other.',
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Organisation'),
  }),
  person: t.field({
    type: PersonRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Person'),
  }),
  position: t.field({
    type: PositionRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Position'),
  }),
  reorganisation: t.field({
    type: ReorganisationRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Reorganisation'),
  }),
  project: t.field({
    type: ProjectRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Project'),
  }),
  function: t.field({
    type: FunctionRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Function'),
  }),
  source: t.field({
    type: SourceRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('Source'),
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
    ...root(
      ({ code, scheme, asOf }: CodeArgs) =>
        [{ query: 'organisation/by-code', params: { code, scheme: scheme ?? 'gso', day: asOf ?? null } }] as const,
      ([found]) => found.map(({ row }) => row),
    ),
  }),
  organisations: t.field({
    type: OrganisationConnection,
    args: {
      kinds: t.arg({ type: [KindEnum] }),
      asOf: t.arg({ type: 'Day' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    ...list({
      query: 'organisation/list',
      rows: ({ kinds, asOf }: KindArgs, after, limit) => ({
        kinds: kinds ?? KIND_NAMES,
        day: asOf ?? null,
        after: after ?? '',
        limit,
      }),
      count: ({ kinds, asOf }) => [
        { query: 'organisation/count', params: { kinds: kinds ?? KIND_NAMES, day: asOf ?? null } },
      ],
      total: ([counts]) => sum(counts?.[0] as CountValue | undefined),
    }),
  }),
  organisationCount: t.field({
    type: CertaintyCountRef,
    description: 'Có bao nhiêu cơ quan các loại này vào một ngày. | How many bodies of these kinds existed on a day.',
    args: { kinds: t.arg({ type: [KindEnum], required: true }), asOf: t.arg({ type: 'Day', required: true }) },
    ...root(
      ({ kinds, asOf }: { readonly kinds: readonly OrganisationKind[]; readonly asOf: Day }) =>
        [{ query: 'organisation/count', params: { kinds, day: asOf } }] as const,
      ([[count]]) => count ?? { certain: 0, possible: 0 },
    ),
  }),
  people: t.field({
    type: PersonConnection,
    args: { first: t.arg.int(), after: t.arg.string() },
    ...list({
      query: 'person/list',
      rows: (_: PageArgs, after, limit) => ({ after: after ?? '', limit }),
      ...countedByLabel('Person'),
    }),
  }),
  projects: t.field({
    type: ProjectConnection,
    args: { asOf: t.arg({ type: 'Day' }), first: t.arg.int(), after: t.arg.string() },
    ...list({
      query: 'project/list',
      rows: ({ asOf }: PageArgs, after, limit) => ({ day: asOf ?? null, after: after ?? '', limit }),
      count: ({ asOf }) => [{ query: 'project/count', params: { day: asOf ?? null } }],
      total: totalOf,
    }),
  }),
  functions: t.field({
    type: FunctionConnection,
    args: { first: t.arg.int(), after: t.arg.string() },
    ...list({
      query: 'function/list',
      rows: (_: PageArgs, after, limit) => ({ after: after ?? '', limit }),
      ...countedByLabel('Function'),
    }),
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
    ...list({
      query: 'reorganisation/list',
      rows: (args: ReorganisationArgs, before, limit) => ({ ...filterOf(args), before: before ?? LAST, limit }),
      count: (args) => [{ query: 'reorganisation/count', params: filterOf(args) }],
      total: totalOf,
    }),
  }),
}));
