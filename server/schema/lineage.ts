import type { Day } from '#temporal';
import { existsOn, type LineEnd, last, present } from '../model/lineage/ends.ts';
import { groundOf, type LineageGraph, type LineageLink, lineageGraph, type Member } from '../model/lineage/graph.ts';
import type { LineageBody, LineageChange } from '../model/lineage/rows.ts';
import type { Step } from '../model/lineage/steps.ts';
import { type Way, walk } from '../model/lineage/walk.ts';
import type { OrganisationRow, ReorganisationRow } from '../model/rows.ts';
import { bounded } from './bounds.ts';
import { builder } from './builder.ts';
import { CertaintyEnum, ExtentEnum, named, ParticipantRoleEnum } from './enums.ts';
import { inside, node, root } from './reading.ts';
import { OrganisationRef, ReorganisationRef } from './refs.ts';

/** The most reorganisations between a body and one of its lineage, and the most bodies that one lineage may have. */
export const LINEAGE_LIMIT = { depth: 24, bodies: 1000 } as const;
/** The most bodies and reorganisations that are read for one lineage, each way, before they are put in order of time. */
const READ_LIMIT = 4000;

const DirectionEnum = builder.enumType('LineageDirection', {
  values: ['ANCESTORS', 'DESCENDANTS', 'BOTH'] as const,
  description: 'Từ đâu mà có; trở thành gì; cả hai. | Where a body comes from; what it became; both.',
});

const SideEnum = named(
  'LineageSide',
  ['start', 'ancestor', 'descendant', 'both'] as const,
  'Cơ quan được hỏi; tiền thân; kế thừa; cả hai. | The body asked about; one before it; one after it; both, where succession came back.',
);

const LinkSideEnum = named(
  'ParticipantSide',
  ['input', 'output'] as const,
  'Bên vào; bên ra. | It went into the reorganisation; it came out of it.',
);

/** A step with the rows of both ends by id and of its reorganisation. */
export type StepValue = Step & { readonly row: ReorganisationRow };

/** One step, from a body to another through a reorganisation; its rows stand in a list `changes[]`. */
export const LineageStepRef = builder.objectRef<StepValue>('LineageStep').implement({
  description:
    'Một bước: một cơ quan (toàn bộ hay một phần) đi tiếp thành cơ quan khác qua một lần tổ chức lại. | One step: a body, whole or in part, went on in another through a reorganisation.',
  fields: (t) => ({
    reorganisation: t.field({ type: ReorganisationRef, ...inside('row'), resolve: ({ row }) => row }),
    before: t.field({ type: OrganisationRef, ...node('Organisation', 'before') }),
    after: t.field({ type: OrganisationRef, ...node('Organisation', 'after') }),
    extent: t.field({ type: ExtentEnum, resolve: ({ extent }) => extent }),
    certainty: t.field({
      type: CertaintyEnum,
      description:
        'Có thể: nhiều bên vào, nhiều bên ra, hồ sơ không nói bên nào thành bên nào. | Possible where several went in and several came out and the record does not say which in which.',
      resolve: ({ certain }) => (certain ? 'CERTAIN' : 'POSSIBLE'),
    }),
  }),
});

/** The steps of an end of a line, with the rows of their reorganisations. */
export const stepValues = (steps: readonly Step[], rows: ReadonlyMap<string, ReorganisationRow>): StepValue[] =>
  steps.flatMap((step) => {
    const row = rows.get(step.reorganisation);
    return row ? [{ ...step, row }] : [];
  });

type EndValue = LineEnd & { readonly row: OrganisationRow; readonly chain: readonly StepValue[] };

const LineageEndRef = builder.objectRef<EndValue>('LineageEnd').implement({
  description: 'Một cơ quan ở đầu hay cuối một nhánh. | A body at an end of a line.',
  fields: (t) => ({
    organisation: t.field({ type: OrganisationRef, ...inside('bodies[].row'), resolve: ({ row }) => row }),
    extents: t.field({
      type: [ExtentEnum],
      description:
        'Toàn bộ, một phần, hoặc cả hai nếu có nhiều đường tới. Toàn bộ qua một phần là một phần. | Whole, part, or both where several ways lead there; a whole through a part is a part. Of a beginning: how much of it went in.',
      resolve: ({ extents }) => [...extents],
    }),
    certainty: t.field({
      type: CertaintyEnum,
      description:
        'Chắc chắn khi mọi bước và sự tồn tại đều chắc chắn. | Certain where each step and the existence are.',
      resolve: ({ certain }) => (certain ? 'CERTAIN' : 'POSSIBLE'),
    }),
    steps: t.field({
      type: [LineageStepRef],
      description:
        'Đường đi chắc nhất, trọn nhất, ngắn nhất, tính từ cơ quan được hỏi. | The surest, then wholest, then shortest way to it, beginning at the body asked about.',
      ...inside('changes[]'),
      resolve: ({ chain }) => [...chain],
    }),
  }),
});

const LineageBodyRef = builder.objectRef<Member<LineageBody>>('LineageBody').implement({
  description: 'Một cơ quan trong phả hệ. | A body of a lineage.',
  fields: (t) => ({
    organisation: t.field({ type: OrganisationRef, ...inside('row'), resolve: ({ body }) => body.row }),
    distance: t.exposeInt('distance', {
      description: 'Số lần tổ chức lại ít nhất ở giữa. | The fewest reorganisations between it and the start.',
    }),
    side: t.field({ type: SideEnum, resolve: ({ side }) => side }),
  }),
});

const LineageLinkRef = builder.objectRef<LineageLink>('LineageLink').implement({
  description:
    'Liên kết giữa một cơ quan và một lần tổ chức lại. | A link between a body and a reorganisation of the lineage.',
  fields: (t) => ({
    organisationSlug: t.exposeString('organisation'),
    reorganisationSlug: t.exposeString('reorganisation'),
    side: t.field({ type: LinkSideEnum, resolve: ({ side }) => side }),
    role: t.field({ type: ParticipantRoleEnum, resolve: ({ role }) => role }),
    extent: t.field({ type: ExtentEnum, resolve: ({ extent }) => extent }),
  }),
});

type LineageValue = LineageGraph<LineageBody, LineageChange> & {
  readonly start: OrganisationRow;
  readonly cut: boolean;
  readonly became: readonly EndValue[];
  readonly lapsed: readonly EndValue[];
  readonly origins: readonly EndValue[];
};

const LineageRef = builder.objectRef<LineageValue>('Lineage').implement({
  description:
    'Phả hệ của một cơ quan: đồ thị n bên vào, m bên ra. | The lineage of a body: the graph of the n-to-m reorganisations before and after it.',
  fields: (t) => ({
    start: t.field({ type: OrganisationRef, ...inside('bodies[].row'), resolve: ({ start }) => start }),
    bodies: t.field({
      type: [LineageBodyRef],
      description: 'Mỗi cơ quan một lần, gần trước. | Each body once, nearest first.',
      ...inside('bodies[]'),
      resolve: ({ members }) => [...members],
    }),
    reorganisations: t.field({
      type: [ReorganisationRef],
      description: 'Mỗi lần tổ chức lại một lần, cũ trước. | Each reorganisation once, oldest first.',
      ...inside('changes[].row'),
      resolve: ({ changes }) => changes.map(({ row }) => row),
    }),
    links: t.field({ type: [LineageLinkRef], resolve: ({ links }) => [...links] }),
    became: t.field({
      type: [LineageEndRef],
      description:
        'Nay (hoặc vào ngày `asOf`) là gì: những cơ quan ở cuối nhánh còn tồn tại; chính nó nếu còn. Rỗng khi không hỏi chiều sau. | What it is now, or on `asOf`: the bodies down its line that exist, itself where it goes on. Empty where only ancestors are asked.',
      resolve: ({ became }) => [...became],
    }),
    lapsed: t.field({
      type: [LineageEndRef],
      description:
        'Những nhánh đã hết mà hồ sơ không biết có gì kế thừa. | Bodies down its line that have ended (by `asOf`) and of which the record knows no successor.',
      resolve: ({ lapsed }) => [...lapsed],
    }),
    origins: t.field({
      type: [LineageEndRef],
      description:
        'Từ đâu mà có: những tiền thân mà hồ sơ không biết có gì trước đó; chính nó nếu không có tiền thân. | The beginnings: bodies up its line before which the record knows none; itself where it has no ancestor.',
      resolve: ({ origins }) => [...origins],
    }),
    deeper: t.exposeBoolean('deeper', {
      description: 'Còn cơ quan nằm sâu hơn `depth`. | More bodies lie beyond `depth`.',
    }),
    truncated: t.boolean({
      description: `Bị cắt ở giới hạn ${LINEAGE_LIMIT.bodies} cơ quan, gần trước. | Cut at the bound of ${LINEAGE_LIMIT.bodies} bodies, nearest first.`,
      resolve: ({ truncated, cut }) => truncated || cut,
    }),
  }),
});

type Args = {
  readonly organisation: string;
  readonly direction?: 'ANCESTORS' | 'DESCENDANTS' | 'BOTH' | null | undefined;
  readonly depth?: number | null | undefined;
  readonly asOf?: Day | null | undefined;
  readonly includeTransfers?: boolean | null | undefined;
};

type Raw = {
  readonly start: string;
  readonly bodies: readonly LineageBody[];
  readonly changes: readonly LineageChange[];
  readonly cut: boolean;
};

const waysOf = ({ direction }: Args): readonly Way[] => {
  if (direction === 'ANCESTORS') return ['back'];
  return direction === 'DESCENDANTS' ? ['on'] : ['on', 'back'];
};

const depthOf = ({ depth }: Args): number =>
  bounded(depth, { field: 'depth', min: 0, max: LINEAGE_LIMIT.depth, otherwise: LINEAGE_LIMIT.depth });

type Rows = {
  readonly bodies: ReadonlyMap<string, OrganisationRow>;
  readonly changes: ReadonlyMap<string, ReorganisationRow>;
};

const rowsIn = ({ bodies, changes }: Raw): Rows => ({
  bodies: new Map(bodies.map(({ row }) => [row.id, row])),
  changes: new Map(changes.map(({ row }) => [row.id, row])),
});

const endValues = (ends: readonly LineEnd[], { bodies, changes }: Rows): readonly EndValue[] =>
  ends.flatMap((end) => {
    const row = bodies.get(end.body);
    return row ? [{ ...end, row, chain: stepValues(end.steps, changes) }] : [];
  });

/** What became of a body by a day: what is there, and what ended without a known successor. */
const fates = (raw: Raw, rows: Rows, depth: number, asOf: Day | null) => {
  const ground = groundOf(raw.changes, 'on');
  const upTo = asOf === null ? ground : { ...ground, window: { ...ground.window, upTo: asOf } };
  const reaches = walk(upTo, raw.start, depth);
  const existence = (id: string) => {
    const row = rows.bodies.get(id);
    return row ? existsOn(row, asOf) : 'no';
  };
  const hasEnded = (id: string) =>
    existence(id) === 'no' && (asOf === null || (rows.bodies.get(id)?.toMax ?? asOf + 1) <= asOf);
  return {
    became: endValues(present(upTo, reaches, existence), rows),
    lapsed: endValues(last(upTo, reaches, hasEnded), rows),
  };
};

const beginnings = (raw: Raw, rows: Rows, depth: number): readonly EndValue[] => {
  const ground = groundOf(raw.changes, 'back');
  return endValues(
    last(ground, walk(ground, raw.start, depth), () => true),
    rows,
  );
};

const lineageOf = (raw: Raw, args: Args): LineageValue | null => {
  const rows = rowsIn(raw);
  const start = rows.bodies.get(raw.start);
  if (start === undefined) return null;
  const [depth, ways] = [depthOf(args), waysOf(args)];
  const inOrder = { ...raw, changes: [...raw.changes].sort((a, b) => (a.row.key < b.row.key ? -1 : 1)) };
  const none = { became: [], lapsed: [] };
  return {
    ...lineageGraph(inOrder, ways, depth, LINEAGE_LIMIT.bodies),
    ...(ways.includes('on') ? fates(inOrder, rows, depth, args.asOf ?? null) : none),
    origins: ways.includes('back') ? beginnings(inOrder, rows, depth) : [],
    start,
    cut: raw.cut,
  };
};

builder.queryField('lineage', (t) =>
  t.field({
    type: LineageRef,
    nullable: true,
    description: `Phả hệ qua các lần tổ chức lại đã có hiệu lực, sâu tối đa ${LINEAGE_LIMIT.depth}, tối đa ${LINEAGE_LIMIT.bodies} cơ quan. Chuyển giao và phương án không tạo kế thừa. Một bước không đi ngược thời gian: chỉ đi tiếp qua lần tổ chức lại có thể diễn ra cùng lúc hoặc sau lần đã tạo ra đường tới đó. Cơ quan vừa vào vừa ra chỉ đi tiếp trong những bên mới. null nếu không có cơ quan. | The lineage through reorganisations in force, at most ${LINEAGE_LIMIT.depth} deep and ${LINEAGE_LIMIT.bodies} bodies. A transfer moves a part and a plan nothing: neither makes lineage. No step goes back in time: what was reached goes on only through reorganisations that may have taken effect on the same day as, or after, all that led to it. A body that went in and came out again goes on, itself apart, only in those that did not go in. Null where there is no such body.`,
    args: {
      organisation: t.arg.string({ required: true }),
      direction: t.arg({ type: DirectionEnum, defaultValue: 'BOTH' }),
      depth: t.arg.int({ defaultValue: LINEAGE_LIMIT.depth }),
      asOf: t.arg({
        type: 'Day',
        description:
          'Ngày cho `became` và `lapsed`; không có: nay. | The day of `became` and `lapsed`; without it: still.',
      }),
      includeTransfers: t.arg.boolean({
        defaultValue: false,
        description: 'Kể cả chuyển giao (một phần). | Transfers too, each of a part.',
      }),
    },
    ...root(
      (args: Args) => {
        depthOf(args);
        const ways = waysOf(args);
        const params = {
          id: args.organisation,
          on: ways.includes('on'),
          back: ways.includes('back'),
          transfers: args.includeTransfers ?? false,
          limit: READ_LIMIT,
        };
        return [{ query: 'lineage/graph', params }] as const;
      },
      ([[raw]], args) => (raw ? lineageOf(raw, args) : null),
    ),
  }),
);
