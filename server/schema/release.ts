import { parseDay } from '#temporal';
import { InputError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Queries } from '../graph/queries.generated.ts';
import type { ChangeWrite, ReleaseWrite } from '../graph/writes.ts';
import type { FactRow } from '../model/rows.ts';
import { builder, type Context } from './builder.ts';
import { type ConnectionOf, connectionOf, decodeCursor, FactRef, pageSize, TextRef } from './common.ts';
import { connectionType } from './connections.ts';
import { enumName } from './enums.ts';
import { anything, need, needWhole, type RootAsk, reads, root } from './reading.ts';

const DEFAULT_SIZE = 50;

type Counts = Readonly<Record<string, number>>;

/** What a release says of itself; without a number where no release was made yet. */
type ReleaseValue = {
  readonly id: string | null;
  readonly digest: string;
  readonly counts: Counts;
  readonly row: ReleaseWrite | null;
  readonly isCurrent: boolean;
  readonly unreleased: boolean;
};

const readCounts = (text: string): Counts => JSON.parse(text) as Counts;

type ReleaseRows = readonly { readonly row: ReleaseWrite }[];
type HeldRow = Queries['release/current']['row'];

/** All releases, newest first; `unreleased` of the newest tells whether the sheets have changed since. */
const newestFirst = (rows: ReleaseRows, { unreleased }: HeldRow): readonly ReleaseValue[] =>
  [...rows].reverse().map(({ row }, n) => ({
    id: row.id,
    row,
    digest: row.digest,
    counts: readCounts(row.counts),
    isCurrent: n === 0,
    unreleased: n === 0 && unreleased > 0,
  }));

const answering = (releases: readonly ReleaseValue[], now: HeldRow, place: number | null): ReleaseValue => {
  const asked = place === null ? undefined : releases.find(({ row }) => row?.place === place);
  if (asked) return asked;
  const today = { digest: now.record, counts: readCounts(now.counts), unreleased: now.unreleased > 0 };
  const newest = releases[0]?.row ?? null;
  return { ...today, id: newest?.id ?? null, row: newest, isCurrent: true };
};

const loaded = ([now]: readonly HeldRow[]): HeldRow => {
  if (now === undefined) throw new InputError('The record is not loaded yet. Try again in a moment.');
  return now;
};

/** The data release that answers: the one asked for, else what the graph holds now; throws where nothing was loaded yet. */
export const currentRelease = async ({
  graph,
}: {
  readonly graph: Pick<Graph, 'run' | 'place'>;
}): Promise<ReleaseValue> => {
  const now = loaded(await graph.run('release/current', {}));
  return answering(newestFirst(await graph.run('release/list', {}), now), now, graph.place);
};

const ASKS = [
  { query: 'release/list', params: {} },
  { query: 'release/current', params: {} },
] as const;

/** How a list of all rows of a label is counted: by what the release that answers says of itself. */
export const countedByLabel = (label: string) => ({
  count: (): readonly RootAsk[] => ASKS,
  total: (answers: readonly (readonly unknown[])[], { graph }: Context): number => {
    const [rows, held] = answers as readonly [ReleaseRows, readonly HeldRow[]];
    const now = loaded(held);
    return answering(newestFirst(rows, now), now, graph.place).counts[label] ?? 0;
  },
});

/** A field with the number of the release at a place; null where there is none yet: a fact of the sheets that is in no release. */
const releaseAt = (placeOf: (row: FactRow) => number | undefined) =>
  reads(
    () => [needWhole('release/list', {})] as const,
    ([releases], fact: FactRow) => releases.find(({ row }) => row.place === placeOf(fact))?.row.id ?? null,
  );

builder.interfaceFields(FactRef, (t) => ({
  knownSince: t.string({
    nullable: true,
    description:
      'Có trong hồ sơ, đúng như thế này, từ bản dữ liệu nào; null: chưa có trong bản nào. | The release since which the record says just this; null: not in a release yet.',
    ...releaseAt((row) => row.knownFrom ?? 1),
  }),
  knownUntil: t.string({
    nullable: true,
    description:
      'Từ bản dữ liệu nào thì không còn nói như thế nữa; null: vẫn nói. | The release from which the record no longer says so: it was changed or withdrawn; null: it still does.',
    ...releaseAt((row) => row.knownTo),
  }),
}));

/** How many things of a kind there are. */
export const KindCountRef = builder
  .objectRef<{ readonly kind: string; readonly count: number }>('KindCount')
  .implement({
    fields: (t) => ({ kind: t.exposeString('kind'), count: t.exposeInt('count') }),
  });

const KINDS = ['added', 'changed', 'withdrawn'] as const;

const RecordChangeKindEnum = builder.enumType('RecordChangeKind', {
  values: KINDS.map(enumName),
  description: 'Thêm, sửa hay rút một dòng của hồ sơ. | A row of the record was added, changed or withdrawn.',
});

const RecordChangeRef = builder.objectRef<ChangeWrite>('RecordChange').implement({
  description: 'Một thay đổi của hồ sơ trong một bản dữ liệu. | One change of the record by a release.',
  fields: (t) => ({
    kind: t.field({ type: RecordChangeKindEnum, resolve: ({ kind }) => enumName(kind) }),
    list: t.exposeString('list', { description: 'Danh sách của hồ sơ. | The list of the record, such as tenures.' }),
    key: t.exposeString('key', { description: 'Khoá của dòng trong danh sách. | What names the row in its list.' }),
    title: t.exposeString('title'),
    about: t.field({
      type: builder.nodeInterfaceRef() as never,
      nullable: true,
      description: 'Đối tượng của dòng, nếu hồ sơ đang trả lời có. | What the row is about, where the record has it.',
      ...anything('about'),
    }),
    fields: t.stringList({
      description:
        'Những trường đã sửa; trống nếu cả dòng là mới hoặc bị rút. | The changed fields; none for a whole row.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

const RecordChangeConnection = connectionType('RecordChange', RecordChangeRef, false);

type ChangeArgs = {
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
};

const pageIn = ({ kind, first, after }: ChangeArgs) => {
  const start = Number(decodeCursor(after) ?? 0);
  if (!Number.isInteger(start)) throw new InputError('"after" is not a cursor of these changes.', 'after');
  const kinds = KINDS.filter((one) => kind == null || enumName(one) === kind);
  return { kinds, after: start, limit: pageSize(first, DEFAULT_SIZE) + 1 };
};

const changes = reads(
  (args: ChangeArgs) => [need('release/changes', 'id', pageIn(args))] as const,
  ([[page]], _, { first, after }): ConnectionOf<ChangeWrite> =>
    connectionOf(page?.rows ?? [], pageSize(first, DEFAULT_SIZE), {
      total: () => page?.total ?? 0,
      after: decodeCursor(after),
      cursor: ({ n }) => String(n),
    }),
);

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
      type: RecordChangeConnection,
      description:
        'Đã thêm, sửa, rút gì so với bản trước; bản đầu tiên không có bản trước. | What it added, changed and withdrew since the release before; the first has none before it.',
      args: { kind: t.arg({ type: RecordChangeKindEnum }), first: t.arg.int(), after: t.arg.string() },
      ...changes,
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
    ...root(
      (_: { readonly number?: string | null | undefined }) => ASKS,
      ([rows, held], { number }, { graph }) => {
        const now = loaded(held);
        const releases = newestFirst(rows, now);
        if (number == null) return answering(releases, now, graph.place);
        return releases.find(({ row }) => row?.id === number) ?? null;
      },
    ),
  }),
  releases: t.field({
    type: [ReleaseRef],
    description: 'Mọi bản dữ liệu, mới nhất trước. | All data releases, newest first.',
    ...root(
      () => ASKS,
      ([rows, held]) => [...newestFirst(rows, loaded(held))],
    ),
  }),
}));
