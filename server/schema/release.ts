import { parseDay } from '#temporal';
import { InputError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { ChangeWrite, ReleaseWrite } from '../graph/keys.ts';
import { builder, type Context } from './builder.ts';
import { type ConnectionOf, connectionOf, decodeCursor, FactRef, pageSize, TextRef } from './common.ts';
import { connectionType } from './connections.ts';
import { enumName } from './enums.ts';

type Counts = Readonly<Record<string, number>>;

/** What a release says of itself; without a number where no release was made yet. */
type ReleaseValue = {
  readonly digest: string;
  readonly counts: Counts;
  readonly row: ReleaseWrite | null;
  readonly isCurrent: boolean;
  readonly unreleased: boolean;
};

const readCounts = (text: string): Counts => JSON.parse(text) as Counts;

type Source = { readonly graph: Pick<Graph, 'run' | 'place'> };

/** All releases, newest first; `unreleased` of the newest tells whether the sheets have changed since. */
const allReleases = async ({ graph }: Source, unreleased: boolean): Promise<readonly ReleaseValue[]> => {
  const rows = (await graph.run('release/list', {})).map(({ row }) => row).reverse();
  return rows.map((row, n) => ({
    row,
    digest: row.digest,
    counts: readCounts(row.counts),
    isCurrent: n === 0,
    unreleased: n === 0 && unreleased,
  }));
};

const heldNow = async ({ graph }: Source) => {
  const [row] = await graph.run('release/current', {});
  if (!row) throw new InputError('The record is not loaded yet. Try again in a moment.');
  return row;
};

/** The data release that answers: the one asked for, else what the graph holds now; throws where nothing was loaded yet. */
export const currentRelease = async (context: Source): Promise<ReleaseValue> => {
  const now = await heldNow(context);
  const releases = await allReleases(context, now.unreleased > 0);
  const { place } = context.graph;
  const asked = place === null ? undefined : releases.find(({ row }) => row?.place === place);
  if (asked) return asked;
  const today = { digest: now.record, counts: readCounts(now.counts), unreleased: now.unreleased > 0 };
  return { ...today, row: releases[0]?.row ?? null, isCurrent: true };
};

/** How many rows of a label the release holds. */
export const countOf = async (label: string, context: Context): Promise<number> =>
  (await currentRelease(context)).counts[label] ?? 0;

/** The number of the release at a place; null where there is none yet: a fact of the sheets that is in no release. */
const numberAt = async (place: number | undefined, { loaders }: Context): Promise<string | null> =>
  place === undefined ? null : ((await loaders.releases.load('all')).find((row) => row.place === place)?.id ?? null);

builder.interfaceFields(FactRef, (t) => ({
  knownSince: t.string({
    nullable: true,
    description:
      'Có trong hồ sơ, đúng như thế này, từ bản dữ liệu nào; null: chưa có trong bản nào. | The release since which the record says just this; null: not in a release yet.',
    resolve: (row, _, context) => numberAt(row.knownFrom ?? 1, context),
  }),
  knownUntil: t.string({
    nullable: true,
    description:
      'Từ bản dữ liệu nào thì không còn nói như thế nữa; null: vẫn nói. | The release from which the record no longer says so: it was changed or withdrawn; null: it still does.',
    resolve: (row, _, context) => numberAt(row.knownTo, context),
  }),
}));

/** How many things of a kind there are. */
export const KindCountRef = builder
  .objectRef<{ readonly kind: string; readonly count: number }>('KindCount')
  .implement({
    fields: (t) => ({ kind: t.exposeString('kind'), count: t.exposeInt('count') }),
  });

const KINDS = ['added', 'changed', 'withdrawn'] as const;

const ChangeKindEnum = builder.enumType('ChangeKind', {
  values: KINDS.map(enumName),
  description: 'Thêm, sửa hay rút một dòng của hồ sơ. | A row of the record was added, changed or withdrawn.',
});

const ChangeRef = builder.objectRef<ChangeWrite>('Change').implement({
  description: 'Một thay đổi của hồ sơ trong một bản dữ liệu. | One change of the record by a release.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, resolve: ({ kind }) => enumName(kind) }),
    list: t.exposeString('list', { description: 'Danh sách của hồ sơ. | The list of the record, such as tenures.' }),
    key: t.exposeString('key', { description: 'Khoá của dòng trong danh sách. | What names the row in its list.' }),
    title: t.exposeString('title'),
    about: t.field({
      type: builder.nodeInterfaceRef() as never,
      nullable: true,
      description: 'Đối tượng của dòng, nếu hồ sơ đang trả lời có. | What the row is about, where the record has it.',
      resolve: async ({ about }, _, { loaders }) => {
        const entry = about == null ? null : await loaders.node.load(about);
        return (entry && { ...entry.row, __typename: entry.label }) as never;
      },
    }),
    fields: t.stringList({
      description:
        'Những trường đã sửa; trống nếu cả dòng là mới hoặc bị rút. | The changed fields; none for a whole row.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

const ChangeConnection = connectionType('Change', ChangeRef, false);

type ChangeArgs = {
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
};

const changesOf = async (
  { row }: ReleaseValue,
  { kind, first, after }: ChangeArgs,
  { graph }: Context,
): Promise<ConnectionOf<ChangeWrite>> => {
  const size = pageSize(first, 50);
  const start = decodeCursor(after);
  const kinds = KINDS.filter((one) => kind == null || enumName(one) === kind);
  const page = { release: row?.id ?? '', kinds, after: Number(start ?? 0), limit: size + 1 };
  if (!Number.isInteger(page.after)) throw new InputError('"after" is not a cursor of these changes.', 'after');
  const [found] = await graph.run('release/changes', page);
  return connectionOf(found?.rows ?? [], size, {
    total: () => found?.total ?? 0,
    after: start,
    cursor: ({ n }) => String(n),
  });
};

const ReleaseRef = builder.objectRef<ReleaseValue>('Release').implement({
  description: 'Một bản dữ liệu: hồ sơ vào một ngày. | A data release: the record on a day.',
  fields: (t) => ({
    id: t.string({
      description: '12 chữ số đầu của SHA-256 của hồ sơ. | The first 12 digits of the SHA-256 of the record.',
      resolve: ({ digest }) => digest.slice(0, 12),
    }),
    number: t.string({
      nullable: true,
      description:
        'Số của bản, như 2026.1; của bản mới nhất nếu hồ sơ đã sửa sau đó. | Its number, such as 2026.1; that of the newest where the sheets changed since.',
      resolve: ({ row }) => row?.id ?? null,
    }),
    date: t.field({ type: 'Day', nullable: true, resolve: ({ row }) => (row ? parseDay(row.date) : null) }),
    summary: t.field({
      type: TextRef,
      nullable: true,
      description: 'Có gì mới. | What is new in it.',
      resolve: ({ row }) => row && { vi: row.summaryVi, en: row.summaryEn },
    }),
    counts: t.field({
      type: [KindCountRef],
      description: 'Số dòng theo loại. | Rows by kind.',
      resolve: ({ counts }) => Object.entries(counts).map(([kind, count]) => ({ kind, count })),
    }),
    isCurrent: t.exposeBoolean('isCurrent', { description: 'Là bản mới nhất. | It is the newest release.' }),
    unreleased: t.exposeBoolean('unreleased', {
      description:
        'Hồ sơ đã sửa sau bản này mà chưa phát hành. | The newest release, and the sheets have changed since: what is asked without a release answers with those changes.',
    }),
    added: t.int({ description: 'Số dòng thêm. | Rows added.', resolve: ({ row }) => row?.added ?? 0 }),
    changed: t.int({ description: 'Số dòng sửa. | Rows changed.', resolve: ({ row }) => row?.changed ?? 0 }),
    withdrawn: t.int({ description: 'Số dòng rút. | Rows withdrawn.', resolve: ({ row }) => row?.withdrawn ?? 0 }),
    changes: t.field({
      type: ChangeConnection,
      description:
        'Đã thêm, sửa, rút gì so với bản trước; bản đầu tiên không có bản trước. | What it added, changed and withdrew since the release before; the first has none before it.',
      args: { kind: t.arg({ type: ChangeKindEnum }), first: t.arg.int(), after: t.arg.string() },
      resolve: (release, args, context) => changesOf(release, args, context),
    }),
  }),
});

builder.queryFields((t) => ({
  release: t.field({
    type: ReleaseRef,
    nullable: true,
    description:
      'Bản dữ liệu theo số; không có số: bản đang trả lời. | A release by its number; without one, the release that answers.',
    args: { number: t.arg.string() },
    resolve: async (_, { number }, context) => {
      if (number == null) return currentRelease(context);
      const releases = await allReleases(context, (await heldNow(context)).unreleased > 0);
      return releases.find(({ row }) => row?.id === number) ?? null;
    },
  }),
  releases: t.field({
    type: [ReleaseRef],
    description: 'Mọi bản dữ liệu, mới nhất trước. | All data releases, newest first.',
    resolve: async (_, __, context) => [...(await allReleases(context, (await heldNow(context)).unreleased > 0))],
  }),
}));
