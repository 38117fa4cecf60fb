import type { ClaimRow, DistinctionRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { FactRef } from './common.ts';
import { connectionType, list, type PageArgs } from './connections.ts';
import { named } from './enums.ts';
import { anything, rootRows, rows, things } from './reading.ts';
import { OrganisationRef, PersonRef } from './refs.ts';
import { countedByLabel } from './release.ts';

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

builder.node(ClaimRef, {
  description:
    'Điều một nguồn khác nói về một dữ kiện, đặt cạnh giá trị được hiện. | What another source says of a fact, beside the value that is shown.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
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
      ...anything('about'),
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
  fields: (t) => ({
    things: t.field({
      type: [builder.nodeInterfaceRef()] as never,
      ...things('ids'),
    }),
  }),
});

builder.objectFields(OrganisationRef, (t) => ({
  distinctions: t.field({
    type: [DistinctionRef],
    description: 'Dễ nhầm với gì. | What it could be taken for.',
    ...rows('claim/distinctions-of', 'id'),
  }),
}));

builder.objectFields(PersonRef, (t) => ({
  distinctions: t.field({
    type: [DistinctionRef],
    description: 'Dễ nhầm với ai. | Whom the person could be taken for.',
    ...rows('claim/distinctions-of', 'id'),
  }),
}));

const ClaimConnection = connectionType('Claim', ClaimRef, false);

builder.queryFields((t) => ({
  claims: t.field({
    type: ClaimConnection,
    description: 'Mọi điều mà các nguồn nói khác nhau. | All that sources say differently.',
    args: { first: t.arg.int(), after: t.arg.string() },
    ...list({
      query: 'claim/list',
      rows: (_: PageArgs, after, limit) => ({ after: after ?? '', limit }),
      ...countedByLabel('Claim'),
    }),
  }),
  distinctions: t.field({
    type: [DistinctionRef],
    description: 'Những đối tượng dễ nhầm là một. | All things that look like one and are not.',
    ...rootRows('claim/distinctions'),
  }),
}));
