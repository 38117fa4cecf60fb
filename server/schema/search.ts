import { type Day, FAR_FUTURE } from '#temporal';
import { InputError } from '../errors.ts';
import type { Find, FindContext } from '../graph/keys.ts';
import type { NamedType, Rows } from '../model/rows.ts';
import { searchText } from '../model/search-text.ts';
import { builder } from './builder.ts';
import { connectionOf, decodeCursor, IntervalRef, pageSize, TextRef, type TextValue, textOf } from './common.ts';
import { connectionType } from './connections.ts';
import { KindEnum, SearchTypeEnum, THING_TYPES } from './enums.ts';
import { SuccessionRef } from './organisation.ts';
import { anything, type Entry, need, needNodes, reads, root, rowIf, rowOf } from './reading.ts';

const LABELS = {
  organisation: 'Organisation',
  person: 'Person',
  position: 'Position',
  reorganisation: 'Reorganisation',
  reform: 'Reform',
  project: 'Project',
  function: 'Function',
  'body-class': 'BodyClass',
  source: 'Source',
} as const satisfies Record<NamedType, keyof Rows>;

const titles: { readonly [T in NamedType]: (row: Rows[(typeof LABELS)[T]]) => TextValue } = {
  organisation: (row) => ({ vi: row.vi, en: row.en ?? null }),
  person: (row) => ({ vi: row.name, en: row.name }),
  position: (row) => ({ vi: row.vi, en: row.en ?? null }),
  reorganisation: (row) => ({ vi: row.titleVi, en: row.titleEn }),
  reform: (row) => ({ vi: row.vi, en: row.en }),
  project: (row) => ({ vi: row.vi[0] ?? row.id, en: row.en[0] ?? null }),
  function: (row) => ({ vi: row.vi, en: row.en ?? null }),
  'body-class': (row) => ({ vi: row.vi, en: row.en }),
  source: (row) => ({ vi: row.title, en: null }),
};

/** A find with its place in the ranking. */
type Hit = Find & { readonly key: string };

const rowOfHit = ({ type }: Hit, entry: Entry | undefined): Rows[(typeof LABELS)[NamedType]] =>
  rowOf(LABELS[type], entry);

const titleOf = (hit: Hit, entry: Entry | undefined): TextValue =>
  (titles[hit.type] as (row: unknown) => TextValue)(rowOfHit(hit, entry));

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** The body of a find with what it belongs to; the Government tells nothing apart. */
const withPlaceAbove = ({ place, above }: FindContext): TextValue => {
  const higher = above?.id === 'chinh-phu' ? null : above;
  return { vi: joined(place.vi, higher?.vi), en: joined(place.en ?? place.vi, higher?.en ?? higher?.vi) };
};

const contextIn = (context: FindContext | undefined): TextValue | null => {
  if (context === undefined) return null;
  const { post, place } = context;
  if (post === null) return withPlaceAbove(context);
  return { vi: joined(post.vi, place.vi), en: joined(post.en ?? post.vi, place.en ?? place.vi) };
};

const contextOf = (hit: Hit, entry: Entry | undefined, context: FindContext | undefined): TextValue | null => {
  if (hit.type !== 'source') return contextIn(context);
  const { publisher } = rowOf('Source', entry);
  return textOf(publisher, publisher);
};

/** A field of a find that is told from the row of what was found. */
const told = <Value>(shape: (hit: Hit, entry: Entry | undefined) => Value) =>
  reads(
    () => [needNodes('of')] as const,
    ([[entry]], hit: Hit) => shape(hit, entry),
  );

const HitRef = builder.objectRef<Hit>('SearchHit').implement({
  description:
    'Một kết quả: đối tượng, tên khớp, và đối tượng đã trở thành gì. | One find: the thing, the name that matched, what it became.',
  fields: (t) => ({
    type: t.field({ type: SearchTypeEnum, resolve: (hit) => hit.type }),
    slug: t.exposeString('of'),
    node: t.field({ type: builder.nodeInterfaceRef() as never, ...anything('of') }),
    title: t.field({ type: TextRef, ...told(titleOf) }),
    matched: t.string({
      nullable: true,
      description:
        'Tên khớp, nếu khác tên đang hiện: tên cũ, tên gọi khác, số ký hiệu. | The name that matched, where it is not the title.',
      ...told((hit, entry) => (titleOf(hit, entry).vi === hit.matched || hit.type === 'position' ? null : hit.matched)),
    }),
    matchedInterval: t.field({
      type: IntervalRef,
      nullable: true,
      description:
        'Thời gian mang tên đã khớp, nếu là tên chính thức và khác tên đang hiện. | When it bore the name that matched, where that was its official name and is not the title.',
      ...told((hit, entry) => (titleOf(hit, entry).vi === hit.matched ? null : hit.time)),
    }),
    context: t.field({
      type: TextRef,
      nullable: true,
      description: 'Một dòng để phân biệt với đối tượng cùng tên. | One line that tells it from its namesakes.',
      ...reads(
        () => [needNodes('of'), need('search/contexts', 'of')] as const,
        ([[entry], [context]], hit: Hit) => contextOf(hit, entry, context),
      ),
    }),
    organisationKind: t.field({
      type: KindEnum,
      nullable: true,
      ...told((_, entry) => rowIf('Organisation', entry)?.kind ?? null),
    }),
    interval: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'Thời gian tồn tại. | The lifetime of a body or project.',
      ...told((hit, entry) => {
        const row = rowOfHit(hit, entry);
        return 'fromMin' in row ? row : null;
      }),
    }),
    successors: t.field({
      type: [SuccessionRef],
      description: 'Cơ quan đã kết thúc thì trở thành gì (một bước). | What a body that ended became (one step).',
      ...reads(
        () => [need('organisation/successions', 'of'), needNodes('of')] as const,
        ([steps, [entry]]) =>
          rowIf('Organisation', entry)?.toMax === FAR_FUTURE
            ? []
            : steps.filter(({ direction }) => direction === 'successor'),
      ),
    }),
  }),
});

const SearchConnection = connectionType('Search', HitRef, false);

/** Finds are ranked, so a page begins at a place in the ranking; at most this many are ranked. */
const RANKED = 200;

const startOf = (after: string | null | undefined): number => {
  const start = Number(decodeCursor(after) ?? '0');
  if (!Number.isInteger(start) || start < 0 || start > RANKED)
    throw new InputError('"after" is not a cursor of this search.', 'after');
  return start;
};

type SearchArgs = {
  readonly text: string;
  readonly types?: readonly NamedType[] | null | undefined;
  readonly asOf?: Day | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

const DEFAULT_SIZE = 20;

const asksOf = ({ text, types, asOf, first, after }: SearchArgs) => {
  const start = startOf(after);
  const limit = pageSize(first, DEFAULT_SIZE) + 1;
  const ready = searchText(text);
  if (ready === null) return [];
  const page = { types: types ?? THING_TYPES, day: asOf ?? null, ranked: RANKED, start, limit };
  return [{ query: 'search/by-text', params: { ...ready, ...page } }] as const;
};

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Tìm theo tên (có dấu hay không), tên cũ, tên viết tắt, số văn bản, mã đơn vị; khớp nhất trước; xếp hạng tối đa 200. | Finds by name, with or without marks, old name, abbreviation, number of an act or code of a unit, best first; at most 200 are ranked.',
    args: {
      text: t.arg.string({ required: true }),
      types: t.arg({ type: [SearchTypeEnum] }),
      asOf: t.arg({ type: 'Day', description: 'Chỉ cơ quan có vào ngày đó. | Only bodies that existed on that day.' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    ...root(
      asksOf,
      ([answer], { first, after }) => {
        const { rows = [], total = 0 } = answer?.[0] ?? {};
        const start = startOf(after);
        const hits = rows.map((row, n): Hit => ({ ...row, key: String(start + n + 1) }));
        return connectionOf(hits, pageSize(first, DEFAULT_SIZE), { total: () => total, after: decodeCursor(after) });
      },
      'rows[]',
    ),
  }),
);
