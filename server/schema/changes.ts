import { type Day, dayText } from '#temporal';
import { InputError } from '../errors.ts';
import type { ChangeEntry, ChangeSide } from '../graph/keys.ts';
import type { Queries } from '../graph/queries.generated.ts';
import { type CountedChange, countsByReform, countsByType, type TypeCount, totalOf } from '../model/changes/counts.ts';
import { changedBetween } from '../model/changes/turns.ts';
import type { Branch, OrganisationKind } from '../model/kinds.ts';
import { STATE_CHANGE_TYPES, type StateChangeType } from '../model/rows/changes.ts';
import { boundedList, checkInterval } from './bounds.ts';
import { builder } from './builder.ts';
import { connectionOf, decodeCursor, pageSize, TextRef, textOf } from './common.ts';
import { connectionType } from './connections.ts';
import { BranchEnum, CertaintyEnum, KindEnum, named } from './enums.ts';
import { inside, need, node, nodes, optionalNode, reads, root } from './reading.ts';
import { OrganisationRef, ReformRef, ReorganisationRef, TenureRef } from './refs.ts';

const DEFAULT_SIZE = 50;

/** The most entries of a list that filters changes. */
const MOST_FILTERS = 50;

const ChangeTypeEnum = named(
  'ChangeType',
  STATE_CHANGE_TYPES,
  'Thành lập; kết thúc hoạt động (không rõ cách, hoặc giải thể); sáp nhập, hợp nhất vào cơ quan khác; chia; tách một phần; đổi tên; chuyển cấp trên; đổi hạng, đổi hình thức; thay người đứng đầu. | Established; ended (dissolved, or nobody says how); merged into another or others; divided; a part split off; renamed; moved under another parent; another rank or form; another head.',
);

const ChangeStateRef = builder.objectRef<ChangeSide>('ChangeState').implement({
  description: 'Cơ quan ngay trước, hoặc vào ngày thay đổi. | A body on the eve of a change, or on its day.',
  fields: (t) => ({
    name: t.field({ type: TextRef, nullable: true, resolve: ({ vi, en }) => textOf(vi, en) }),
    parents: t.field({
      type: [OrganisationRef],
      description: 'Mọi cấp trên có thể. | Every possible parent.',
      ...nodes('Organisation', 'parents'),
    }),
    heads: t.field({ type: [TenureRef], ...nodes('Tenure', 'heads') }),
  }),
});

/** One change, and whether it certainly was between the days that are asked for. */
export type ChangeValue = ChangeEntry & { readonly certainty: 'certain' | 'possible' };

/** A change, as it is seen from between two days. */
export const seenBetween = (entry: ChangeEntry, from: Day, to: Day): ChangeValue => {
  const days = { min: entry.dayMin, max: entry.dayMax, undated: entry.undated };
  return { ...entry, certainty: changedBetween(days, from, to) === 'certain' ? 'certain' : 'possible' };
};

const sideOf = (side: ChangeSide): ChangeSide | null => (side.vi == null ? null : side);

/** A change of a body. */
export const ChangeRef = builder.objectRef<ChangeValue>('Change').implement({
  description: 'Một thay đổi của một cơ quan. | One change of one body.',
  fields: (t) => ({
    slug: t.exposeString('id'),
    type: t.field({ type: ChangeTypeEnum, resolve: ({ type }) => type }),
    organisation: t.field({ type: OrganisationRef, ...node('Organisation', 'organisation') }),
    organisationSlug: t.exposeString('organisation'),
    earliest: t.field({
      type: 'Day',
      description: 'Sớm nhất vào ngày này. | It was on this day at the earliest.',
      resolve: ({ dayMin }) => dayMin,
    }),
    latest: t.field({
      type: 'Day',
      description: 'Muộn nhất vào ngày này. | It was on this day at the latest.',
      resolve: ({ dayMax }) => dayMax,
    }),
    isDated: t.boolean({
      description:
        'Có nguồn cho biết ngày; nếu không: ngày đầu (cuối) có thể. | A source dates it; else the day is the first (last) on which it is possible.',
      resolve: ({ undated }) => !undated,
    }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'Có chắc giữa hai ngày được hỏi không. | Whether it certainly was between the two days asked for.',
      resolve: ({ certainty }) => (certainty === 'certain' ? 'CERTAIN' : 'POSSIBLE'),
    }),
    before: t.field({
      type: ChangeStateRef,
      nullable: true,
      description:
        'Trước đó; null nếu chắc chắn chưa có. | The eve of it; null where the body certainly was not there yet.',
      ...inside('before'),
      resolve: ({ before }) => sideOf(before),
    }),
    after: t.field({
      type: ChangeStateRef,
      nullable: true,
      description: 'Sau đó; null nếu chắc chắn không còn. | After it; null where the body certainly was there no more.',
      ...inside('after'),
      resolve: ({ after }) => sideOf(after),
    }),
    others: t.field({
      type: [OrganisationRef],
      description:
        'Kết thúc: nhập, chia vào đâu; thành lập: từ đâu; tách: phần tách ra. | What it went into; what it came out of; what was split off.',
      ...nodes('Organisation', 'others'),
    }),
    reorganisations: t.field({
      type: [ReorganisationRef],
      description: 'Các lần tổ chức lại đã gây ra, chính trước. | What did it, the foremost first.',
      ...nodes('Reorganisation', 'reorganisations'),
    }),
    reform: t.field({
      type: ReformRef,
      nullable: true,
      ...reads(
        () => [need('reorganisation/reforms', 'reorganisations')] as const,
        ([reforms]) => reforms[0] ?? null,
      ),
    }),
  }),
});

const ChangeConnection = connectionType('Change', ChangeRef, false);

const TypeCountRef = builder.objectRef<TypeCount>('ChangeCount').implement({
  description: 'Số thay đổi của một loại. | How many changes of a type.',
  fields: (t) => ({
    type: t.field({ type: ChangeTypeEnum, resolve: ({ type }) => type }),
    certain: t.exposeInt('certain'),
    possible: t.exposeInt('possible', {
      description: 'Không tính vào số chắc chắn. | Apart from the certain ones.',
    }),
  }),
});

type Group = { readonly reform: string | null; readonly counts: readonly TypeCount[] };

const GroupRef = builder.objectRef<Group>('ChangeGroup').implement({
  description:
    'Những thay đổi của một đợt sắp xếp; null: không thuộc đợt nào. | The changes of a reform; null: of none.',
  fields: (t) => ({
    reform: t.field({ type: ReformRef, nullable: true, ...optionalNode('Reform', 'reform') }),
    counts: t.field({ type: [TypeCountRef], resolve: ({ counts }) => [...counts] }),
  }),
});

type Window = Queries['changes/window']['row'] & { readonly from: Day; readonly to: Day };

type Page = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const countsNeed = () => need('changes/counts', 'id');

const entries = reads(
  ({ first, after }: Page, wants) => [
    need('changes/page', 'id', { after: decodeCursor(after), limit: pageSize(first, DEFAULT_SIZE) + 1 }),
    ...(wants('totalCount') ? [countsNeed()] : []),
  ],
  ([pages, counts], { from, to }: Window, { first, after }) => {
    const [page] = pages as readonly Queries['changes/page']['row'][];
    const rows = (page?.rows ?? []).map((entry) => seenBetween(entry, from, to));
    return connectionOf(rows, pageSize(first, DEFAULT_SIZE), {
      total: () => totalOf((counts ?? []) as readonly CountedChange[]),
      after: decodeCursor(after),
    });
  },
);

const ChangesRef = builder.objectRef<Window>('Changes').implement({
  description:
    'Những gì thay đổi sau ngày `from` đến hết ngày `to`. | What changed after the day `from`, up to and with the day `to`.',
  fields: (t) => ({
    from: t.field({ type: 'Day', resolve: ({ from }) => from }),
    to: t.field({ type: 'Day', resolve: ({ to }) => to }),
    root: t.field({ type: OrganisationRef, nullable: true, ...optionalNode('Organisation', 'root') }),
    counts: t.field({
      type: [TypeCountRef],
      ...reads(
        () => [countsNeed()] as const,
        ([counted]) => [...countsByType(counted)],
      ),
    }),
    groups: t.field({
      type: [GroupRef],
      description: 'Theo đợt sắp xếp, nhiều thay đổi nhất trước. | By reform, most changes first.',
      ...reads(
        () => [countsNeed()] as const,
        ([counted]) => [...countsByReform(counted)],
      ),
    }),
    entries: t.field({
      type: ChangeConnection,
      description:
        'Từng thay đổi, theo ngày, lần tổ chức lại, cơ quan. | Each change, by day, reorganisation and body.',
      args: { first: t.arg.int(), after: t.arg.string() },
      ...entries,
    }),
  }),
});

type Filters = {
  readonly types?: readonly StateChangeType[] | null | undefined;
  readonly branches?: readonly Branch[] | null | undefined;
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
};

type ChangesArgs = Filters & {
  readonly from: Day;
  readonly to: Day;
  readonly root?: string | null | undefined;
  readonly reform?: string | null | undefined;
  readonly outsideReforms?: boolean | null | undefined;
};

const listed = (field: keyof Filters, values: readonly string[] | null | undefined): string =>
  boundedList(values ?? [], { field, max: MOST_FILTERS }).join(',');

/** Throws InputError unless the second day is later than the first. */
export const checkDays = (from: Day, to: Day): void => {
  checkInterval(from, to);
  if (from === to)
    throw new InputError(
      `"to" is the day "from" (${dayText(from)}): between them nothing can change; give a later day.`,
      'to',
    );
};

/** Stand for "of no reform", and for a reform that cannot be, where the id of a reform may stand. */
const NO_REFORM = '-';
const NO_SUCH = '?';

const reformOf = ({ reform, outsideReforms }: ChangesArgs): string => {
  if (outsideReforms !== true) return /^[a-z0-9-]*$/.test(reform ?? '') ? (reform ?? '') : NO_SUCH;
  if (reform == null) return NO_REFORM;
  throw new InputError('"outsideReforms" and "reform" exclude each other: give one of them.', 'outsideReforms');
};

const windowOf = (args: ChangesArgs) => {
  const { from, to, root: below, types, branches, kinds } = args;
  checkDays(from, to);
  const lists = [listed('types', types), listed('branches', branches), listed('kinds', kinds)];
  const filters = [...lists, reformOf(args)].join('|');
  return { query: 'changes/window' as const, params: { root: below ?? null, from, to, filters } };
};

builder.queryField('changes', (t) =>
  t.field({
    type: ChangesRef,
    nullable: true,
    description:
      'Mọi thay đổi của cả bộ máy, hoặc của một cơ quan và những gì trực thuộc nó trong thời gian đó, từ trạng thái ngày `from` đến trạng thái ngày `to`. | All that changed in the whole state, or in a body and what was below it in that time, from the state on the day `from` to the state on the day `to`. Null where there is no such body.',
    args: {
      from: t.arg({ type: 'Day', required: true }),
      to: t.arg({ type: 'Day', required: true, description: 'Sau `from`. | Later than `from`.' }),
      root: t.arg.string(),
      types: t.arg({ type: [ChangeTypeEnum] }),
      branches: t.arg({ type: [BranchEnum] }),
      kinds: t.arg({ type: [KindEnum] }),
      reform: t.arg.string({
        description: 'Chỉ của đợt sắp xếp này, như trong `groups`. | Only of this reform, as in `groups`.',
      }),
      outsideReforms: t.arg.boolean({
        description: 'Chỉ những thay đổi không thuộc đợt nào. | Only those of no reform.',
      }),
    },
    ...root(
      (args: ChangesArgs) => [windowOf(args)] as const,
      ([[window]], { from, to }): Window | null => (window ? { ...window, from, to } : null),
    ),
  }),
);
