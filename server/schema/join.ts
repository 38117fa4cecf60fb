import type { RedirectRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { SourceRef, TextRef, textOf } from './common.ts';
import { connectionType, list, type PageArgs } from './connections.ts';
import { anything, nodes } from './reading.ts';
import { countedByLabel } from './release.ts';

const JoinRef = builder.objectRef<RedirectRow>('Join').implement({
  description:
    'Một mã đã nhập vào mã khác, vẫn dùng được để tìm. | An id that was joined into another and stays a way to it.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Mã không còn dùng. | The id that is in use no longer.' }),
    into: t.field({
      type: builder.nodeInterfaceRef() as never,
      description: 'Đối tượng mà mã dẫn tới. | What it leads to.',
      ...anything('to'),
    }),
    reason: t.field({
      type: TextRef,
      nullable: true,
      description: 'Vì sao hai mã là một. | Why the two are one.',
      resolve: (row) => textOf(row.reasonVi, row.reasonEn),
    }),
    sources: t.field({ type: [SourceRef], ...nodes('Source', 'sources') }),
  }),
});

const JoinConnection = connectionType('Join', JoinRef, false);

builder.queryField('joins', (t) =>
  t.field({
    type: JoinConnection,
    description: 'Các mã đã nhập vào mã khác. | All ids that were joined into others.',
    args: { first: t.arg.int(), after: t.arg.string() },
    ...list({
      query: 'claim/joins',
      rows: (_: PageArgs, after, limit) => ({ after: after ?? '', limit }),
      ...countedByLabel('Redirect'),
    }),
  }),
);
