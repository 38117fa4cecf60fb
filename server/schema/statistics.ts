import type { Day } from '#temporal';
import { InputError } from '../errors.ts';
import type { Count } from '../model/body-class.ts';
import { type Branch, KINDS, type OrganisationKind } from '../model/kinds.ts';
import { type BodiesOnDay, bodiesOn, type Churn, churnIn, unbounded } from '../model/statistics/bodies.ts';
import { daysOf, type Period, periodsBetween, STEPS, type Step, stepsBetween } from '../model/statistics/periods.ts';
import { type Term, type TimeInPost, timeInPost, WELL_KNOWN } from '../model/statistics/terms.ts';
import { type Turnover, turnoverOf } from '../model/statistics/turnover.ts';
import { bounded, checkInterval } from './bounds.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef } from './common.ts';
import { BranchEnum, KindEnum, named } from './enums.ts';
import { root, type Wants } from './reading.ts';

/** The most periods of one series. */
export const MOST_PERIODS = 120;

/** The most days after a reorganisation within which a head is taken to have left around it, and how many where nothing is said. */
export const MOST_DAYS_AROUND = 366;
const DAYS_AROUND = 30;

const StepEnum = named('StatisticsStep', STEPS, 'Năm, quý, tháng. | A year, a quarter, a month.');

type KindBodies = { readonly kind: OrganisationKind; readonly bodies: Count };
type BranchBodies = { readonly branch: Branch; readonly bodies: Count };

const KindBodiesRef = builder.objectRef<KindBodies>('KindBodies').implement({
  fields: (t) => ({
    kind: t.field({ type: KindEnum, resolve: ({ kind }) => kind }),
    bodies: t.field({ type: CertaintyCountRef, resolve: ({ bodies }) => bodies }),
  }),
});

const BranchBodiesRef = builder.objectRef<BranchBodies>('BranchBodies').implement({
  fields: (t) => ({
    branch: t.field({ type: BranchEnum, resolve: ({ branch }) => branch }),
    bodies: t.field({ type: CertaintyCountRef, resolve: ({ bodies }) => bodies }),
  }),
});

const PointRef = builder.objectRef<BodiesOnDay>('StatisticsPoint').implement({
  description: 'Số cơ quan vào một ngày. | How many bodies there were on a day.',
  fields: (t) => ({
    day: t.field({ type: 'Day', resolve: ({ day }) => day }),
    bodies: t.field({ type: CertaintyCountRef, resolve: ({ all }) => all }),
    byKind: t.field({
      type: [KindBodiesRef],
      resolve: ({ byKind }) => [...byKind].map(([kind, bodies]) => ({ kind, bodies })),
    }),
    byBranch: t.field({
      type: [BranchBodiesRef],
      resolve: ({ byBranch }) => [...byBranch].map(([branch, bodies]) => ({ branch, bodies })),
    }),
  }),
});

const PeriodRef = builder.objectRef<Churn>('StatisticsPeriod').implement({
  description:
    'Số cơ quan bắt đầu và chấm dứt trong một khoảng [from, to). | How many bodies began and ended in a stretch [from, to).',
  fields: (t) => ({
    from: t.field({ type: 'Day', resolve: ({ from }) => from }),
    to: t.field({ type: 'Day', resolve: ({ to }) => to }),
    established: t.field({ type: CertaintyCountRef, resolve: ({ established }) => established }),
    ended: t.field({ type: CertaintyCountRef, resolve: ({ ended }) => ended }),
  }),
});

type TimeInPostValue = TimeInPost & {
  readonly headsOnly: boolean;
  readonly kind: OrganisationKind | null;
  readonly branch: Branch | null;
};

const TimeInPostRef = builder.objectRef<TimeInPostValue>('TimeInPost').implement({
  description: `Thời gian giữ chức của những nhiệm kỳ đã chấm dứt trong khoảng được hỏi và có hai mốc rõ đến tháng (sai số dưới ${WELL_KNOWN} ngày). Nhiệm kỳ còn tiếp tục chưa có độ dài nên không tính: số trung bình thấp hơn thực tế. | Time in a post, of tenures that ended in the time asked for and whose both ends are known to the month (by less than ${WELL_KNOWN} days). Those still going on have no length yet and are not counted, so the mean is lower than it will be.`,
  fields: (t) => ({
    headsOnly: t.exposeBoolean('headsOnly', {
      description: 'Chỉ người đứng đầu, hay mọi chức vụ. | Of heads only, or of all posts.',
    }),
    kind: t.field({ type: KindEnum, nullable: true, resolve: ({ kind }) => kind }),
    branch: t.field({ type: BranchEnum, nullable: true, resolve: ({ branch }) => branch }),
    meanDays: t.float({ nullable: true, resolve: ({ mean }) => mean }),
    medianDays: t.float({ nullable: true, resolve: ({ median }) => median }),
    counted: t.exposeInt('counted', { description: 'Số nhiệm kỳ được tính. | Tenures that count.' }),
    goingOn: t.exposeInt('goingOn', {
      description: 'Số nhiệm kỳ chắc chắn còn tiếp tục vào cuối khoảng. | Tenures certainly going on at the end.',
    }),
    leftOut: t.exposeInt('leftOut', {
      description:
        'Số nhiệm kỳ bị bỏ ra vì mốc không đủ rõ. | Tenures left out, since an end of theirs is not known well enough.',
    }),
  }),
});

const TurnoverRef = builder.objectRef<Turnover>('Turnover').implement({
  description:
    'Người đứng đầu rời chức sau khi cơ quan được tổ chức lại, so với tỷ lệ thông thường. | Heads who left after a reorganisation of their body, beside the usual rate.',
  fields: (t) => ({
    heads: t.exposeInt('heads', {
      description:
        'Số người chắc chắn đứng đầu vào hôm trước lần tổ chức lại có ngày rõ. | Heads who certainly held the seat on the eve of a reorganisation whose day is known.',
    }),
    left: t.field({
      type: CertaintyCountRef,
      description: 'Trong đó rời chức trong số ngày được hỏi. | Of these, who left within the days asked for.',
      resolve: ({ left }) => left,
    }),
    share: t.float({ nullable: true, resolve: ({ share }) => share }),
    headDays: t.exposeInt('headDays', {
      description:
        'Tổng số ngày tại chức chắc chắn của mọi người đứng đầu trong khoảng. | Days for which all heads together certainly held their seats.',
    }),
    ended: t.exposeInt('ended', {
      description: 'Số nhiệm kỳ đứng đầu chắc chắn đã chấm dứt trong khoảng. | Heads who certainly left in that time.',
    }),
    usualShare: t.float({
      nullable: true,
      description:
        'Tỷ lệ rời chức trong chừng ấy ngày theo hai số trên. | The share that leaves in as many days, by these two numbers.',
      resolve: ({ usualShare }) => usualShare,
    }),
    leftOut: t.exposeInt('leftOut', {
      description:
        'Bỏ ra: ngày tổ chức lại không rõ, hoặc không chắc tại chức vào hôm trước. | Left out: the day is not known, or the seat may not have been held on the eve.',
    }),
  }),
});

type StatisticsValue = Period & {
  readonly points: readonly BodiesOnDay[];
  readonly periods: readonly Churn[];
  readonly unbounded: ReturnType<typeof unbounded>;
  readonly terms: readonly Term[];
  readonly turnover: Turnover;
};

type Group = Pick<TimeInPostValue, 'headsOnly' | 'kind' | 'branch'>;

const ofGroup = ({ terms, from, to }: StatisticsValue, group: Group): TimeInPostValue => {
  const own = terms.filter(
    ([kind, branch, head]) =>
      (head || !group.headsOnly) &&
      (group.kind === null || group.kind === kind) &&
      (group.branch === null || group.branch === branch),
  );
  return { ...group, ...timeInPost(own, { from, to }) };
};

/** Time in a post of all, of each branch and of each kind; of heads and of everybody. */
const timesIn = (value: StatisticsValue): TimeInPostValue[] => {
  const branches = [...new Set(value.terms.map(([, branch]) => branch))].sort();
  const kinds = [...new Set(value.terms.map(([kind]) => kind))].sort((a, b) => KINDS[a].order - KINDS[b].order);
  return [true, false].flatMap((headsOnly) => [
    ofGroup(value, { headsOnly, kind: null, branch: null }),
    ...branches.map((branch) => ofGroup(value, { headsOnly, kind: null, branch })),
    ...kinds.map((kind) => ofGroup(value, { headsOnly, kind, branch: null })),
  ]);
};

const StatisticsRef = builder.objectRef<StatisticsValue>('Statistics').implement({
  description: 'Bộ máy theo thời gian, tính từ hồ sơ. | The state over time, computed from the record.',
  fields: (t) => ({
    from: t.field({ type: 'Day', resolve: ({ from }) => from }),
    to: t.field({ type: 'Day', resolve: ({ to }) => to }),
    points: t.field({
      type: [PointRef],
      description:
        'Vào ngày `from`, sau mỗi bước, và ngày `to`. | On the day `from`, after each step, and on the day `to`.',
      resolve: ({ points }) => [...points],
    }),
    periods: t.field({
      type: [PeriodRef],
      description:
        'Giữa các ngày đó. Cơ quan mà hồ sơ không biết giới hạn của mốc đầu (mốc cuối) không nằm trong khoảng nào: xem startUnbounded, endUnbounded. | Between these days. A body of whose begin (end) no bound is known stands in none of them: see startUnbounded and endUnbounded.',
      resolve: ({ periods }) => [...periods],
    }),
    startUnbounded: t.int({ resolve: (value) => value.unbounded.starts }),
    endUnbounded: t.int({ resolve: (value) => value.unbounded.ends }),
    timeInPost: t.field({
      type: [TimeInPostRef],
      description: 'Chung, theo nhánh và theo loại cơ quan. | Of all, by branch, and by kind of body.',
      resolve: timesIn,
    }),
    turnover: t.field({ type: TurnoverRef, resolve: ({ turnover }) => turnover }),
  }),
});

type StatisticsArgs = {
  readonly from: Day;
  readonly to: Day;
  readonly step: Step;
  readonly branches?: readonly Branch[] | null | undefined;
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
  readonly within?: number | null | undefined;
};

const BRANCHES: readonly Branch[] = ['party', 'legislature', 'government', 'local', 'judiciary', 'service'];

const daysAround = ({ within }: StatisticsArgs): number =>
  bounded(within, { field: 'within', min: 1, max: MOST_DAYS_AROUND, otherwise: DAYS_AROUND });

const checkSteps = ({ from, to, step }: StatisticsArgs): void => {
  checkInterval(from, to);
  const count = stepsBetween(from, to, step);
  if (count > MOST_PERIODS)
    throw new InputError(
      `"step" makes ${count} periods: ask for at most ${MOST_PERIODS}, by a longer step or less time.`,
      'step',
    );
};

const keyOf = (day: Day): string => String(day).padStart(8, '0');

/** What is asked, each part only where it is wanted: an empty list of kinds costs nothing. */
const asked = (args: StatisticsArgs, wants: Wants) => {
  checkSteps(args);
  daysAround(args);
  const { from, to } = args;
  const kinds = args.kinds ?? (Object.keys(KINDS) as OrganisationKind[]);
  const branches = args.branches ?? BRANCHES;
  const where = (...fields: readonly string[]) => ({ kinds: fields.some(wants) ? kinds : [], branches });
  return [
    {
      query: 'statistics/bodies',
      params: { ...where('points', 'periods', 'startUnbounded', 'endUnbounded'), from, to },
    },
    { query: 'statistics/tenures', params: { ...where('timeInPost', 'turnover'), from, to } },
    { query: 'statistics/turnover', params: { ...where('turnover'), begin: keyOf(from), end: keyOf(to) } },
  ] as const;
};

builder.queryField('statistics', (t) =>
  t.field({
    type: StatisticsRef,
    description: `Thống kê theo thời gian; nhiều nhất ${MOST_PERIODS} khoảng. Đếm cả bộ máy: mỗi cơ quan một mục chỉ mục, mỗi nhiệm kỳ của khoảng một bước. | Statistics over time; at most ${MOST_PERIODS} periods. Counts the whole state: costs an index entry a body, and a step for each tenure of that time.`,
    args: {
      from: t.arg({ type: 'Day', required: true }),
      to: t.arg({ type: 'Day', required: true }),
      step: t.arg({ type: StepEnum, required: true, defaultValue: 'year' }),
      branches: t.arg({ type: [BranchEnum] }),
      kinds: t.arg({ type: [KindEnum] }),
      within: t.arg.int({
        description: `Số ngày sau khi tổ chức lại (turnover), mặc định ${DAYS_AROUND}, nhiều nhất ${MOST_DAYS_AROUND}. | Days after a reorganisation (turnover), ${DAYS_AROUND} where nothing is said, at most ${MOST_DAYS_AROUND}.`,
      }),
    },
    ...root(asked, ([bodies, tenures, heads], args: StatisticsArgs): StatisticsValue => {
      const { from, to, step } = args;
      const lives = bodies[0]?.lives ?? [];
      const terms = tenures[0]?.terms ?? [];
      const days = daysOf(from, to, step);
      return {
        from,
        to,
        points: days.map((day) => bodiesOn(lives, day)),
        periods: churnIn(lives, periodsBetween(days)),
        unbounded: unbounded(lives),
        terms,
        turnover: turnoverOf(heads[0]?.heads ?? [], terms, { from, to }, daysAround(args)),
      };
    }),
  }),
);
