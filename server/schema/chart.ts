import type { Day } from '#temporal';
import type { ChartPart, HeadPart } from '../graph/keys.ts';
import type { OrganisationRow } from '../model/rows.ts';
import { bounded } from './bounds.ts';
import { builder, type Context } from './builder.ts';
import { findRow, IntervalRef, TextRef, textOf } from './common.ts';
import { BranchEnum, CertaintyEnum, ConfidenceEnum, KindEnum } from './enums.ts';
import { OrganisationRef } from './refs.ts';

/** The most levels below the root, and the most bodies, that one chart may have. */
export const CHART_LIMIT = { levels: 5, bodies: 1000 } as const;

type NodeValue = { readonly part: ChartPart; readonly parent: string | null; readonly depth: number };

type ChartValue = {
  readonly root: OrganisationRow | null;
  readonly asOf: Day;
  readonly nodes: readonly NodeValue[];
  readonly truncated: boolean;
};

/** Certain heads; where there is none, the one possible head that began latest: an end unknown for long is not a row of heads. */
const headsShown = (heads: readonly HeadPart[]): readonly HeadPart[] => {
  const certain = heads.filter((head) => head.certain);
  return certain.length > 0 ? certain : heads.slice(0, 1);
};

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

const ChartNodeRef = builder.objectRef<NodeValue>('ChartNode').implement({
  description: 'Một cơ quan trong sơ đồ của một ngày. | A body in the chart of a day.',
  fields: (t) => ({
    slug: t.string({ resolve: ({ part }) => part.row.id }),
    parentSlug: t.string({ nullable: true, resolve: ({ parent }) => parent }),
    depth: t.exposeInt('depth'),
    name: t.field({
      type: TextRef,
      resolve: ({ part }) => {
        const name = part.names[0] ?? part.row;
        return textOf(name.vi, name.en) ?? { vi: name.vi, en: null };
      },
    }),
    kind: t.field({ type: KindEnum, resolve: ({ part }) => part.row.kind }),
    branch: t.field({ type: BranchEnum, resolve: ({ part }) => part.row.branch }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'Có chắc trực thuộc cấp trên vào ngày đó không. | Whether it was part of its parent on that day.',
      resolve: ({ part }) => (part.certain ? 'CERTAIN' : 'POSSIBLE'),
    }),
    existence: t.field({ type: IntervalRef, resolve: ({ part }) => part.row }),
    confidence: t.field({ type: ConfidenceEnum, resolve: ({ part }) => part.row.confidence }),
    heads: t.field({ type: [HeadRef], resolve: ({ part }) => [...headsShown(part.heads)] }),
    childCount: t.int({
      description: 'Số đơn vị trực thuộc vào ngày đó, kể cả chưa hiện. | Parts on that day, shown or not.',
      resolve: ({ part }) => part.parts,
    }),
  }),
});

const ChartRef = builder.objectRef<ChartValue>('Chart').implement({
  description: 'Sơ đồ tổ chức vào một ngày; cấp trên đứng trước. | The org chart of a day, parents before children.',
  fields: (t) => ({
    root: t.field({ type: OrganisationRef, nullable: true, resolve: ({ root }) => root }),
    asOf: t.field({ type: 'Day', resolve: ({ asOf }) => asOf }),
    nodes: t.field({ type: [ChartNodeRef], resolve: ({ nodes }) => [...nodes] }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Sơ đồ bị cắt ở giới hạn 1.000 cơ quan. | True where the bound of 1,000 bodies cut the chart.',
    }),
  }),
});

type Level = { readonly nodes: readonly NodeValue[]; readonly truncated: boolean };

const levelsBelow = async (seen: readonly NodeValue[], asOf: Day, levels: number, context: Context): Promise<Level> => {
  const depth = seen.at(-1)?.depth ?? 0;
  const parents = seen.filter((node) => node.depth === depth && node.part.parts > 0);
  if (parents.length === 0 || depth >= levels) return { nodes: seen, truncated: false };
  const rows = await context.graph.run('chart/parts', { ids: parents.map(({ part }) => part.row.id), day: asOf });
  const known = new Set(seen.map(({ part }) => part.row.id));
  const fresh = rows.filter(({ part }) => !known.has(part.row.id));
  const nodes = [...seen, ...fresh.map(({ parent, part }) => ({ parent, part, depth: depth + 1 }))];
  if (nodes.length > CHART_LIMIT.bodies) return { nodes: nodes.slice(0, CHART_LIMIT.bodies), truncated: true };
  return fresh.length === 0 ? { nodes, truncated: false } : levelsBelow(nodes, asOf, levels, context);
};

const rootsOf = async (root: OrganisationRow | null, asOf: Day, context: Context): Promise<readonly NodeValue[]> => {
  const ids = root ? [root.id] : (await context.graph.run('chart/top', {})).map(({ id }) => id);
  const rows = await context.graph.run('chart/roots', { ids, day: asOf });
  return rows.map(({ part }) => ({ part, parent: null, depth: 0 }));
};

const checkLevels = (depth: number | null | undefined): number =>
  bounded(depth, {
    field: 'depth',
    min: 0,
    max: CHART_LIMIT.levels,
    otherwise: 2,
    instead: 'ask again from a deeper root',
  });

builder.queryField('chart', (t) =>
  t.field({
    type: ChartRef,
    nullable: true,
    description:
      'Sơ đồ dưới một cơ quan (null: cả bộ máy) vào một ngày; tối đa 5 cấp và 1.000 cơ quan. | The org chart below a body (null: the whole state) on a day; at most 5 levels and 1,000 bodies. Null where there is no such body.',
    args: { root: t.arg.string(), asOf: t.arg({ type: 'Day', required: true }), depth: t.arg.int() },
    resolve: async (_, { root, asOf, depth }, context) => {
      const levels = checkLevels(depth);
      const row = root == null ? null : await findRow(context, 'Organisation', root);
      if (root != null && row === null) return null;
      const below = await levelsBelow(await rootsOf(row, asOf, context), asOf, levels, context);
      return { root: row, asOf, ...below };
    },
  }),
);

const ChangeDayRef = builder.objectRef<{ readonly day: Day; readonly count: number }>('ChangeDay').implement({
  fields: (t) => ({ day: t.field({ type: 'Day', resolve: ({ day }) => day }), count: t.exposeInt('count') }),
});

builder.queryField('changeDays', (t) =>
  t.field({
    type: [ChangeDayRef],
    description:
      'Những ngày mà sơ đồ dưới một cơ quan (null: cả bộ máy) thay đổi, tối đa hai cấp; chỉ ngày biết chính xác. | Days on which the chart below a body (null: the whole state) changed, two levels deep; only days known exactly.',
    args: { root: t.arg.string() },
    resolve: async (_, { root }, context) => {
      const row = root == null ? null : await findRow(context, 'Organisation', root);
      const rows =
        root == null
          ? await context.graph.run('chart/state-change-days', {})
          : await context.graph.run('chart/change-days', { id: row?.id ?? root });
      return rows.map(({ day, count }) => ({ day: day as Day, count }));
    },
  }),
);
