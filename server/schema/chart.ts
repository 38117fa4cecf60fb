import type { Day } from '#temporal';
import type { ChartTreeNode, HeadPart } from '../graph/keys.ts';
import type { Queries } from '../graph/queries.generated.ts';
import { bounded } from './bounds.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef, IntervalRef, TextRef, textOf } from './common.ts';
import { BranchEnum, CertaintyEnum, ConfidenceEnum, KindEnum, ParentRelationEnum, type Relation } from './enums.ts';
import { inside, need, type RootAsk, reads, root } from './reading.ts';
import { OrganisationRef } from './refs.ts';

/** The most levels below the root, and the most bodies, that one chart may have; and how many levels are counted below a body. */
export const CHART_LIMIT = { levels: 5, bodies: 1000, counted: 8 } as const;

type Link = NonNullable<ChartTreeNode['by']>;

const LINKS: Readonly<Record<Relation, Link>> = { 'part-of': 'PART_OF', 'party-leadership': 'LED_BY' };

type Tree = Queries['chart/tree']['row'];

/** Certain heads; where there is none, the one possible head that began latest: an end unknown for long is not a row of heads. */
const headsShown = (heads: readonly HeadPart[]): readonly HeadPart[] => {
  const certain = heads.filter((head) => head.certain);
  return certain.length > 0 ? certain : heads.slice(0, 1);
};

/** At the root stands the seat's own title, below it the title as its sources print it. */
const titled = (head: HeadPart, { depth }: ChartTreeNode): HeadPart =>
  depth === 0 ? { ...head, vi: head.seatVi, en: head.seatEn } : head;

const HeadRef = builder.objectRef<HeadPart>('ChartHead').implement({
  description: 'Người đứng đầu vào ngày đó. | Who heads a body on that day.',
  fields: (t) => ({
    personSlug: t.exposeString('person'),
    name: t.exposeString('name'),
    title: t.field({ type: TextRef, resolve: (head) => ({ vi: head.vi, en: head.en ?? null }) }),
    acting: t.exposeBoolean('acting'),
    certainty: t.field({ type: CertaintyEnum, resolve: (head) => (head.certain ? 'CERTAIN' : 'POSSIBLE') }),
  }),
});

const relationOf = (by: Link | null): Relation | null => {
  if (by === null) return null;
  return by === 'LED_BY' ? 'party-leadership' : 'part-of';
};

/** A body in the chart of a day. */
export const ChartNodeRef = builder.objectRef<ChartTreeNode>('ChartNode').implement({
  description:
    'Một cơ quan trong sơ đồ của một ngày, dưới một cấp trên có thể có. | A body in the chart of a day, below one possible parent.',
  fields: (t) => ({
    slug: t.string({ resolve: ({ row }) => row.id }),
    organisation: t.field({ type: OrganisationRef, ...inside('row'), resolve: ({ row }) => row }),
    parentSlug: t.string({ nullable: true, resolve: ({ parent }) => parent ?? null }),
    relation: t.field({
      type: ParentRelationEnum,
      nullable: true,
      description: 'Quan hệ với cấp trên; null ở gốc. | How it stands below its parent; null at the root.',
      resolve: ({ by }) => relationOf(by ?? null),
    }),
    depth: t.exposeInt('depth'),
    name: t.field({
      type: TextRef,
      resolve: ({ names, row }) => {
        const name = names[0] ?? row;
        return textOf(name.vi, name.en) ?? { vi: name.vi, en: null };
      },
    }),
    kind: t.field({ type: KindEnum, resolve: ({ row }) => row.kind }),
    branch: t.field({ type: BranchEnum, resolve: ({ row }) => row.branch }),
    certainty: t.field({
      type: CertaintyEnum,
      description:
        'Có chắc ở vị trí đó vào ngày đó không: quan hệ của nó và mọi quan hệ phía trên. | Whether it stood there on that day: its own link and all above it.',
      resolve: ({ certain }) => (certain ? 'CERTAIN' : 'POSSIBLE'),
    }),
    existence: t.field({ type: IntervalRef, ...inside('row'), resolve: ({ row }) => row }),
    confidence: t.field({ type: ConfidenceEnum, resolve: ({ row }) => row.confidence }),
    heads: t.field({
      type: [HeadRef],
      description:
        'Người đứng đầu vào ngày đó: chắc chắn, nếu không thì một người có thể. | Its heads on that day: the certain ones, else one possible one.',
      ...reads(
        () => [need('chart/heads', 'on')] as const,
        ([heads], node: ChartTreeNode): HeadPart[] => headsShown(heads).map((head) => titled(head, node)),
      ),
    }),
    childCount: t.int({
      description: 'Số đơn vị trực thuộc vào ngày đó, kể cả chưa hiện. | Parts on that day, shown or not.',
      ...reads(
        () => [need('chart/counts', 'on')] as const,
        ([[counted]]) => counted?.parts ?? 0,
      ),
    }),
    descendantCount: t.field({
      type: CertaintyCountRef,
      description: `Số cơ quan phía dưới vào ngày đó, tối đa ${CHART_LIMIT.counted} cấp, mỗi cơ quan một lần. | Bodies below it on that day, at most ${CHART_LIMIT.counted} levels down, each once.`,
      ...reads(
        () => [need('chart/descendants', 'on')] as const,
        ([[counted]]) => {
          const { total, certain } = counted ?? { total: 0, certain: 0 };
          return { certain, possible: total - certain };
        },
      ),
    }),
  }),
});

type ChartValue = Tree & { readonly truncated: boolean };

const ChartRef = builder.objectRef<ChartValue>('Chart').implement({
  description: 'Sơ đồ tổ chức vào một ngày; cấp trên đứng trước. | The org chart of a day, parents before children.',
  fields: (t) => ({
    root: t.field({ type: OrganisationRef, nullable: true, ...inside('root'), resolve: (chart) => chart.root ?? null }),
    asOf: t.field({ type: 'Day', resolve: ({ day }) => day as Day }),
    nodes: t.field({ type: [ChartNodeRef], ...inside('nodes[]'), resolve: ({ nodes }) => [...nodes] }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Sơ đồ bị cắt ở giới hạn 1.000 cơ quan. | True where the bound of 1,000 bodies cut the chart.',
    }),
  }),
});

/** The levels of a chart that a client asks for. Throws InputError beyond the bound. */
export const chartLevels = (depth: number | null | undefined): number =>
  bounded(depth, {
    field: 'depth',
    min: 0,
    max: CHART_LIMIT.levels,
    otherwise: 2,
    instead: 'ask again from a deeper root',
  });

type Below = {
  readonly root?: string | null | undefined;
  readonly depth?: number | null | undefined;
  readonly relations?: readonly Relation[] | null | undefined;
};

/** What reads the chart below a body on some days; one body more than the bound tells that it was cut. */
export const treeOn = (days: readonly Day[], { root: from, depth, relations }: Below) => ({
  query: 'chart/tree' as const,
  params: {
    root: from ?? null,
    days,
    depth: chartLevels(depth),
    links: (relations ?? ['part-of']).map((relation) => LINKS[relation]),
    limit: CHART_LIMIT.bodies + 1,
  },
});

/** A chart within its bound. */
export const bound = (tree: Tree): ChartValue => ({
  ...tree,
  nodes: tree.nodes.slice(0, CHART_LIMIT.bodies),
  truncated: tree.nodes.length > CHART_LIMIT.bodies,
});

type ChartArgs = Below & { readonly asOf: Day };

builder.queryField('chart', (t) =>
  t.field({
    type: ChartRef,
    nullable: true,
    description:
      'Sơ đồ dưới một cơ quan (null: cả bộ máy) vào một ngày; tối đa 5 cấp và 1.000 cơ quan. Cơ quan có thể thuộc nhiều cấp trên thì hiện dưới từng cấp trên, ở cấp gần gốc nhất. | The org chart below a body (null: the whole state) on a day; at most 5 levels and 1,000 bodies. A body with several possible parents stands below each of them, on the level nearest to the root. Null where there is no such body.',
    args: {
      root: t.arg.string(),
      asOf: t.arg({ type: 'Day', required: true }),
      depth: t.arg.int(),
      relations: t.arg({
        type: [ParentRelationEnum],
        defaultValue: ['part-of'],
        description:
          'Theo những quan hệ nào: trực thuộc, cấp ủy lãnh đạo. | By which kinds of parents: administrative, party leadership.',
      }),
    },
    ...root(
      (args: ChartArgs) => [treeOn([args.asOf], args)] as const,
      ([[tree]]) => (tree ? bound(tree) : null),
    ),
  }),
);

const ChangeDayRef = builder.objectRef<{ readonly day: Day; readonly count: number }>('ChangeDay').implement({
  description: 'Một ngày sơ đồ thay đổi. | A day on which a chart changed.',
  fields: (t) => ({ day: t.field({ type: 'Day', resolve: ({ day }) => day }), count: t.exposeInt('count') }),
});

const daysAsked = (id: string | null | undefined): RootAsk =>
  id == null ? { query: 'chart/state-change-days', params: {} } : { query: 'chart/change-days', params: { id } };

builder.queryField('changeDays', (t) =>
  t.field({
    type: [ChangeDayRef],
    description:
      'Những ngày mà sơ đồ dưới một cơ quan (null: cả bộ máy) thay đổi, tối đa hai cấp; chỉ ngày biết chính xác. | Days on which the chart below a body (null: the whole state) changed, two levels deep; only days known exactly.',
    args: { root: t.arg.string() },
    ...root(
      (args: { readonly root?: string | null | undefined }) => [daysAsked(args.root)] as const,
      (answers) => (answers as unknown as readonly { readonly day: Day; readonly count: number }[][])[0] ?? [],
    ),
  }),
);
