import { InputError } from '../errors.ts';
import { builder, type Context } from './builder.ts';

type Counts = Readonly<Record<string, number>>;
type ReleaseValue = { readonly digest: string; readonly counts: Counts };

/** The data release that the graph holds; throws where nothing was loaded yet. */
export const currentRelease = async (context: Pick<Context, 'graph'>): Promise<ReleaseValue> => {
  const [row] = await context.graph.run('release/current', {});
  if (!row) throw new InputError('The record is not loaded yet. Try again in a moment.');
  return { digest: row.digest, counts: JSON.parse(row.counts) as Counts };
};

/** How many rows of a label the release holds. */
export const countOf = async (label: string, context: Context): Promise<number> =>
  (await currentRelease(context)).counts[label] ?? 0;

const KindCountRef = builder.objectRef<{ readonly kind: string; readonly count: number }>('KindCount').implement({
  fields: (t) => ({ kind: t.exposeString('kind'), count: t.exposeInt('count') }),
});

const ReleaseRef = builder.objectRef<ReleaseValue>('Release').implement({
  description: 'Bản dữ liệu đang trả lời. | The data release that answers.',
  fields: (t) => ({
    id: t.string({ resolve: ({ digest }) => digest.slice(0, 12) }),
    counts: t.field({
      type: [KindCountRef],
      description: 'Số dòng theo loại. | Rows by kind.',
      resolve: ({ counts }) => Object.entries(counts).map(([kind, count]) => ({ kind, count })),
    }),
  }),
});

builder.queryField('release', (t) =>
  t.field({ type: ReleaseRef, resolve: (_, __, context) => currentRelease(context) }),
);
