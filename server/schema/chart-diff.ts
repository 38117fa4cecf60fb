import type { Day } from '#temporal';
import type { ChartTreeNode } from '../graph/keys.ts';
import { type Compared, compareCharts, isBorn, isEnded, isMoved, isRenamed } from '../model/changes/diff.ts';
import { builder } from './builder.ts';
import { ChangeRef, checkDays, seenBetween } from './changes.ts';
import { bound, ChartNodeRef, treeOn } from './chart.ts';
import { ParentRelationEnum, type Relation } from './enums.ts';
import { inside, need, reads, root } from './reading.ts';
import { OrganisationRef } from './refs.ts';

/** One body of the union of two charts; `between` names it and the days for what is read of them. */
type NodeValue = Compared<ChartTreeNode> & {
  readonly row: ChartTreeNode['row'];
  readonly between: string;
  readonly from: Day;
  readonly to: Day;
};

type DiffValue = {
  readonly root: ChartTreeNode['row'] | null;
  readonly from: Day;
  readonly to: Day;
  readonly nodes: readonly NodeValue[];
  readonly truncated: boolean;
};

const changesNeed = () => [need('changes/of-bodies', 'between')] as const;

const DiffNodeRef = builder.objectRef<NodeValue>('ChartDiffNode').implement({
  description:
    'Một cơ quan của hai sơ đồ, trước và sau. Ở sơ đồ nào có thể thuộc nhiều cấp trên thì `before`, `after` là vị trí đầu. | A body of two charts, before and after. Where it has several possible parents in a chart, `before` or `after` is its first place there.',
  fields: (t) => ({
    slug: t.exposeString('id'),
    organisation: t.field({ type: OrganisationRef, ...inside('row'), resolve: ({ row }) => row }),
    before: t.field({
      type: ChartNodeRef,
      nullable: true,
      description: 'null: không có trong sơ đồ ngày `from`. | Null: not in the chart of `from`.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: ChartNodeRef,
      nullable: true,
      description: 'null: không có trong sơ đồ ngày `to`. | Null: not in the chart of `to`.',
      resolve: ({ after }) => after,
    }),
    parentSlugsBefore: t.stringList({ resolve: ({ parentsBefore }) => [...parentsBefore] }),
    parentSlugsAfter: t.stringList({ resolve: ({ parentsAfter }) => [...parentsAfter] }),
    born: t.boolean({
      description: 'Chưa có vào ngày `from`. | It was not there at all on `from`.',
      resolve: (node) => isBorn(node, node.from),
    }),
    ended: t.boolean({
      description: 'Không còn vào ngày `to`. | It is not there at all on `to`.',
      resolve: (node) => isEnded(node, node.to),
    }),
    moved: t.boolean({
      description:
        'Có cả hai ngày nhưng cấp trên khác, hoặc đã vào hay ra khỏi sơ đồ. | There on both days, under other parents, or come into or gone out of the chart.',
      resolve: (node) => isMoved(node, node.from, node.to),
    }),
    renamed: t.boolean({ resolve: (node) => isRenamed(node) }),
    reheaded: t.boolean({
      description: 'Người đứng đầu (có thể) đã thay. | Its head (possibly) changed between the days.',
      ...reads(changesNeed, ([entries]) => entries.some(({ type }) => type === 'reheaded')),
    }),
    changes: t.field({
      type: [ChangeRef],
      description: 'Những thay đổi của nó giữa hai ngày. | What happened to it between the days.',
      ...reads(changesNeed, ([entries], { from, to }: NodeValue) =>
        entries.map((entry) => seenBetween(entry, from, to)),
      ),
    }),
  }),
});

const DiffRef = builder.objectRef<DiffValue>('ChartDiff').implement({
  description:
    'Hai sơ đồ của một cơ quan chồng lên nhau: hợp của mọi cơ quan có trong một trong hai. | Two charts of a body laid over each other: the union of all bodies that either has.',
  fields: (t) => ({
    root: t.field({ type: OrganisationRef, nullable: true, ...inside('root'), resolve: (diff) => diff.root }),
    from: t.field({ type: 'Day', resolve: ({ from }) => from }),
    to: t.field({ type: 'Day', resolve: ({ to }) => to }),
    nodes: t.field({ type: [DiffNodeRef], ...inside('nodes[]'), resolve: ({ nodes }) => [...nodes] }),
    truncated: t.exposeBoolean('truncated', {
      description:
        'Một trong hai sơ đồ bị cắt ở giới hạn 1.000 cơ quan. | The bound of 1,000 bodies cut one of the charts.',
    }),
  }),
});

type DiffArgs = {
  readonly root?: string | null | undefined;
  readonly from: Day;
  readonly to: Day;
  readonly depth?: number | null | undefined;
  readonly relations?: readonly Relation[] | null | undefined;
};

const nodeOf = (compared: Compared<ChartTreeNode>, from: Day, to: Day): readonly NodeValue[] => {
  const shown = compared.after ?? compared.before;
  return shown === null ? [] : [{ ...compared, row: shown.row, between: shown.between, from, to }];
};

type Charts = readonly ReturnType<typeof bound>[];

const diffOf = (charts: Charts, { from, to }: DiffArgs): DiffValue | null => {
  const before = charts.find(({ day }) => day === from);
  const after = charts.find(({ day }) => day === to);
  if (!before || !after) return null;
  const nodes = compareCharts(before.nodes, after.nodes).flatMap((compared) => nodeOf(compared, from, to));
  return { root: after.root ?? null, from, to, nodes, truncated: before.truncated || after.truncated };
};

builder.queryField('chartDiff', (t) =>
  t.field({
    type: DiffRef,
    nullable: true,
    description:
      'So sánh sơ đồ của hai ngày; giới hạn như `chart`. | The charts of two days compared; bounds as those of `chart`. Null where there is no such body.',
    args: {
      root: t.arg.string(),
      from: t.arg({ type: 'Day', required: true }),
      to: t.arg({ type: 'Day', required: true, description: 'Sau `from`. | Later than `from`.' }),
      depth: t.arg.int(),
      relations: t.arg({ type: [ParentRelationEnum], defaultValue: ['part-of'] }),
    },
    ...root(
      (args: DiffArgs) => {
        checkDays(args.from, args.to);
        return [treeOn([args.from, args.to], args)] as const;
      },
      ([trees], args) => diffOf(trees.map(bound), args),
    ),
  }),
);
