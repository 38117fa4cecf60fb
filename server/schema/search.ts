import { type Day, FAR_FUTURE } from '#temporal';
import { InputError } from '../errors.ts';
import type { NamedType, Rows } from '../model/rows.ts';
import { searchText } from '../model/search-text.ts';
import { builder, type Context } from './builder.ts';
import { decodeCursor, IntervalRef, pageSize, rowIf, TextRef, type TextValue, textOf } from './common.ts';
import { connectionType } from './connections.ts';
import { KindEnum, SearchTypeEnum, THING_TYPES } from './enums.ts';
import { nameOn, SuccessionRef, successionsOf } from './organisation.ts';

type Hit = { readonly type: NamedType; readonly of: string; readonly matched: string; readonly key: string };

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

const loadHit = async <T extends NamedType>(hit: { type: T; of: string }, context: Context) => {
  const row = rowIf(LABELS[hit.type], await context.loaders.node.load(hit.of));
  if (row === null) throw new Error(`the graph has no ${hit.type} ${hit.of}`);
  return row as Rows[(typeof LABELS)[T]];
};

const titleOf = async (hit: Hit, context: Context): Promise<TextValue> =>
  (titles[hit.type] as (row: unknown) => TextValue)(await loadHit(hit, context));

/** The body that tells a find from its namesakes: the last that a body belonged to, the body of a seat. */
const placeOf = async (hit: Hit, context: Context): Promise<string | null> => {
  if (hit.type === 'organisation')
    return (await context.loaders.parents.load({ id: hit.of, day: null })).at(-1)?.parent ?? null;
  if (hit.type === 'position') return (await loadHit({ type: 'position', of: hit.of }, context)).organisation;
  return null;
};

const postOf = async (id: string, context: Context): Promise<TextValue | null> => {
  const { rows } = await context.loaders.personTenures.load({ id, day: null, after: null, limit: 100 });
  const latest = rows.at(-1);
  if (!latest) return null;
  const body = rowIf('Organisation', await context.loaders.node.load(latest.organisation));
  const { titleVi, titleEn } = latest;
  return textOf(`${titleVi}, ${body?.vi}`, `${titleEn ?? titleVi}, ${body?.en ?? body?.vi}`);
};

const withPlaceAbove = async (id: string, context: Context): Promise<TextValue> => {
  const body = rowIf('Organisation', await context.loaders.node.load(id));
  const above = (await context.loaders.parents.load({ id, day: null })).at(-1)?.parent;
  const place = above && above !== 'chinh-phu' ? rowIf('Organisation', await context.loaders.node.load(above)) : null;
  const join = (a: string | null | undefined, b: string | null | undefined) => [a, b].filter(Boolean).join(', ');
  return { vi: join(body?.vi, place?.vi), en: join(body?.en ?? body?.vi, place?.en ?? place?.vi) };
};

const contextOf = async (hit: Hit, context: Context): Promise<TextValue | null> => {
  if (hit.type === 'person') return postOf(hit.of, context);
  if (hit.type === 'source') {
    const row = await loadHit({ type: 'source', of: hit.of }, context);
    return textOf(row.publisher, row.publisher);
  }
  const place = await placeOf(hit, context);
  return place === null ? null : withPlaceAbove(place, context);
};

const HitRef = builder.objectRef<Hit>('SearchHit').implement({
  description:
    'Một kết quả: đối tượng, tên khớp, và đối tượng đã trở thành gì. | One find: the thing, the name that matched, what it became.',
  fields: (t) => ({
    type: t.field({ type: SearchTypeEnum, resolve: (hit) => hit.type }),
    slug: t.exposeString('of'),
    node: t.field({
      type: builder.nodeInterfaceRef() as never,
      resolve: async (hit, _, context) => ({ ...(await loadHit(hit, context)), __typename: LABELS[hit.type] }) as never,
    }),
    title: t.field({ type: TextRef, resolve: (hit, _, context) => titleOf(hit, context) }),
    matched: t.string({
      nullable: true,
      description:
        'Tên khớp, nếu khác tên đang hiện: tên cũ, tên gọi khác, số ký hiệu. | The name that matched, where it is not the title.',
      resolve: async (hit, _, context) =>
        (await titleOf(hit, context)).vi === hit.matched || hit.type === 'position' ? null : hit.matched,
    }),
    context: t.field({
      type: TextRef,
      nullable: true,
      description: 'Một dòng để phân biệt với đối tượng cùng tên. | One line that tells it from its namesakes.',
      resolve: (hit, _, context) => contextOf(hit, context),
    }),
    organisationKind: t.field({
      type: KindEnum,
      nullable: true,
      resolve: async (hit, _, context) =>
        hit.type === 'organisation' ? (await loadHit({ type: 'organisation', of: hit.of }, context)).kind : null,
    }),
    interval: t.field({
      type: IntervalRef,
      nullable: true,
      description: 'Thời gian tồn tại. | The lifetime of a body or project.',
      resolve: async (hit, _, context) => {
        const row = await loadHit(hit, context);
        return 'fromMin' in row ? row : null;
      },
    }),
    successors: t.field({
      type: [SuccessionRef],
      description: 'Cơ quan đã kết thúc thì trở thành gì (một bước). | What a body that ended became (one step).',
      resolve: async (hit, _, context) => {
        if (hit.type !== 'organisation') return [];
        const { toMax } = await loadHit({ type: 'organisation', of: hit.of }, context);
        return toMax === FAR_FUTURE ? [] : successionsOf(hit.of, 'successor', context);
      },
    }),
  }),
});

const SearchConnection = connectionType('Search', HitRef, false);

/** Finds are ranked, so a page begins at a place in the ranking; at most this many are ranked. */
const RANKED = 200;

const matches = async (
  text: string,
  types: readonly NamedType[] | null | undefined,
  limit: number,
  context: Context,
) => {
  const ready = searchText(text);
  if (ready === null) return [];
  const rows = await context.graph.run('search/by-text', { ...ready, types: types ?? THING_TYPES, limit });
  return rows.map(({ of, type, matched }, n): Hit => ({ of, type, matched, key: String(n + 1) }));
};

const existedOn = async (hit: Hit, day: Day | null | undefined, context: Context): Promise<boolean> => {
  if (day == null || hit.type !== 'organisation') return true;
  const row = await loadHit({ type: 'organisation', of: hit.of }, context);
  return row.fromMin <= day && row.toMax > day && nameOn([], day) === undefined;
};

const startOf = (after: string | null | undefined): number => {
  const start = Number(decodeCursor(after) ?? '0');
  if (!Number.isInteger(start) || start < 0 || start > RANKED)
    throw new InputError('"after" is not a cursor of this search.', 'after');
  return start;
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
    resolve: async (_, { text, types, asOf, first, after }, context) => {
      const size = pageSize(first, 20);
      const start = startOf(after);
      const all = await matches(text, types, RANKED, context);
      const kept = await Promise.all(all.map(async (hit) => ((await existedOn(hit, asOf, context)) ? hit : null)));
      const hits = kept.filter((hit) => hit !== null);
      const page = hits.filter((hit) => Number(hit.key) > start);
      return {
        edges: page.slice(0, size).map((node) => ({ node, cursor: node.key, certainty: null })),
        total: () => hits.length,
        hasNextPage: page.length > size,
        hasPreviousPage: start > 0,
      };
    },
  }),
);
