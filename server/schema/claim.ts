import type { ClaimRow, DistinctionRow } from '../model/rows.ts';
import { builder, type Context } from './builder.ts';
import { FactRef, findRow } from './common.ts';
import { connectionType, listOf } from './connections.ts';
import { named } from './enums.ts';
import { rows } from './reading.ts';
import { OrganisationRef, PersonRef } from './refs.ts';
import { countOf } from './release.ts';

const ClaimRef = builder.objectRef<ClaimRow>('Claim');
const DistinctionRef = builder.objectRef<DistinctionRow>('Distinction');

const ClaimFieldEnum = named(
  'ClaimField',
  ['from', 'to', 'date', 'decided', 'born', 'birthplace', 'value'] as const,
  'Điều mà các nguồn nói khác nhau. | What the sources say differently.',
);

const ClaimRuleEnum = named(
  'ClaimRule',
  ['rank', 'fits'] as const,
  'RANK: nguồn của giá trị được hiện có thứ bậc cao hơn (văn bản, trang chính thức, báo chí, tham khảo, bộ dữ liệu); FITS: ngang nhau, chọn giá trị khớp với các dòng bên cạnh. | RANK: the shown value has the source of higher rank (legal document, official site, press, reference, dataset); FITS: alike, the value that fits the rows beside it is shown.',
);

/** The thing or fact with an id, as the API's Node; throws where the graph has none, since ids in rows come from the graph. */
export const nodeOf = async (id: string, context: Context): Promise<never> => {
  const entry = await context.loaders.node.load(id);
  if (entry === null) throw new Error(`the graph has nothing with the id ${id}`);
  return { ...entry.row, __typename: entry.label } as never;
};

builder.node(ClaimRef, {
  description:
    'Điều một nguồn khác nói về một dữ kiện, đặt cạnh giá trị được hiện. | What another source says of a fact, beside the value that is shown.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  loadOne: (id, context) => findRow(context, 'Claim', id),
  fields: (t) => ({
    field: t.field({ type: ClaimFieldEnum, resolve: (row) => row.field }),
    value: t.string({
      nullable: true,
      description: 'Giá trị theo nguồn này; null: không rõ. | The value by this source; null: unknown.',
      resolve: (row) => row.value ?? null,
    }),
    shown: t.string({
      nullable: true,
      description: 'Giá trị được hiện. | The value that is shown.',
      resolve: (row) => row.shown ?? null,
    }),
    rule: t.field({
      type: ClaimRuleEnum,
      description: 'Vì sao giá trị kia được hiện. | Why the other value is shown.',
      resolve: (row) => row.rule,
    }),
    about: t.field({
      type: builder.nodeInterfaceRef() as never,
      description: 'Dữ kiện được nói đến. | The fact that it is about.',
      resolve: (row, _, context) => nodeOf(row.about, context),
    }),
  }),
});

builder.interfaceFields(FactRef, (t) => ({
  claims: t.field({
    type: [ClaimRef],
    description: 'Điều các nguồn khác nói về dữ kiện này. | What other sources say of this fact.',
    ...rows('claim/about', 'id'),
  }),
}));

builder.node(DistinctionRef, {
  description:
    'Những đối tượng trông như một mà không phải; ghi chú nói vì sao. | Things that look like one and are not; the note says why.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  loadOne: (id, context) => findRow(context, 'Distinction', id),
  fields: (t) => ({
    things: t.field({
      type: [builder.nodeInterfaceRef()] as never,
      resolve: (row, _, context) => Promise.all(row.ids.map((id) => nodeOf(id, context))) as never,
    }),
  }),
});

const distinctionsOf = async (id: string, context: Context) => [...(await context.loaders.distinctions.load(id))];

builder.objectFields(OrganisationRef, (t) => ({
  distinctions: t.field({
    type: [DistinctionRef],
    description: 'Dễ nhầm với gì. | What it could be taken for.',
    resolve: (row, _, context) => distinctionsOf(row.id, context),
  }),
}));

builder.objectFields(PersonRef, (t) => ({
  distinctions: t.field({
    type: [DistinctionRef],
    description: 'Dễ nhầm với ai. | Whom the person could be taken for.',
    resolve: (row, _, context) => distinctionsOf(row.id, context),
  }),
}));

const ClaimConnection = connectionType('Claim', ClaimRef, false);

builder.queryFields((t) => ({
  claims: t.field({
    type: ClaimConnection,
    description: 'Mọi điều mà các nguồn nói khác nhau. | All that sources say differently.',
    args: { first: t.arg.int(), after: t.arg.string() },
    resolve: (_, page, context) =>
      listOf(
        page,
        (after, limit) => context.graph.run('claim/list', { after, limit }),
        () => countOf('Claim', context),
      ),
  }),
  distinctions: t.field({
    type: [DistinctionRef],
    description: 'Những đối tượng dễ nhầm là một. | All things that look like one and are not.',
    resolve: async (_, __, context) => (await context.graph.run('claim/distinctions', {})).map(({ row }) => row),
  }),
}));
