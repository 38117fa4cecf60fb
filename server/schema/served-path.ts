import { InputError } from '../errors.ts';
import type { Queries } from '../graph/queries.generated.ts';
import type { PersonRow } from '../model/rows.ts';
import { bounded } from './bounds.ts';
import { builder, type Holds } from './builder.ts';
import { CertaintyEnum } from './enums.ts';
import { inside, root } from './reading.ts';
import { PersonRef } from './refs.ts';
import { BODY_SIZE, bodySize, ServedWithRef } from './served.ts';

/** How many steps a chain between two people may have: the most that may be asked for, and what holds where nobody asks. */
export const CHAIN_STEPS = { limit: 6, otherwise: 4 } as const;

/** How many people at most a forward search follows at each level, from either end. */
export const FORWARD_LIMIT = 1000;

type Order = 'ANY' | 'FORWARD';

const OrderEnum = builder.enumType('ChainOrder', {
  values: {
    ANY: {
      description:
        'Mỗi bước là một thời gian cùng công tác có thật; các bước theo thứ tự nào cũng được. Đi và về dài như nhau. | Each step is a real overlap in time of two people; the steps may lie in any order. As long from A to B as from B to A.',
    },
    FORWARD: {
      description:
        'Thời gian không đi lùi dọc theo chuỗi: chọn được trong mỗi bước một ngày không sớm hơn ngày của bước trước (đường đi tôn trọng thời gian, Holme và Saramäki 2012). Điều gì đó đã có thể truyền từ người đầu đến người cuối. | Time does not run back along the chain: within each step a day can be chosen that is not before that of the step before (a time-respecting path, Holme and Saramäki 2012). Something could have been passed on from the first to the last.',
    },
  } as const,
  description: 'Các bước của chuỗi theo thứ tự thời gian nào. | How the steps of a chain lie in time.',
});

type Raw = Queries['served/chain']['row'];

type ChainValue = Omit<Raw, 'start' | 'end'> & {
  readonly start: PersonRow;
  readonly end: PersonRow;
  readonly order: Order;
  readonly maxSteps: number;
  readonly maxBodySize: number;
};

const certaintyOf = ({ steps, sure }: ChainValue): Holds | null => {
  if (steps === null) return null;
  return sure || steps.length === 0 ? 'CERTAIN' : 'POSSIBLE';
};

const ServedTogetherPathRef = builder.objectRef<ChainValue>('ServedTogetherPath').implement({
  description:
    'Câu trả lời: chuỗi ngắn nhất những người cùng công tác nối hai người, hoặc không có trong số bước đã hỏi. | The answer: the shortest chain of people who served together between two, or that there is none of so many steps.',
  fields: (t) => ({
    from: t.field({ type: PersonRef, ...inside('start'), resolve: ({ start }) => start }),
    to: t.field({ type: PersonRef, ...inside('end'), resolve: ({ end }) => end }),
    found: t.boolean({ resolve: ({ steps }) => steps !== null }),
    length: t.int({
      nullable: true,
      description:
        'Số bước; 0: cùng một người; null: không có chuỗi nào trong `maxSteps` bước. | How many steps; 0: one and the same person; null: there is no chain of at most `maxSteps`.',
      resolve: ({ steps }) => steps?.length ?? null,
    }),
    certainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description:
        'Chắc chắn khi mọi bước (và với FORWARD cả thứ tự thời gian) đều chắc chắn. | Certain where every step is, and with FORWARD the order in time too.',
      resolve: certaintyOf,
    }),
    steps: t.field({
      type: [ServedWithRef],
      description:
        'Mỗi bước từ một người (`mine`) sang người kế tiếp (`theirs`, `person`); rỗng nếu không có chuỗi. | Each step leads from one (`mine`) to the next (`theirs`, `person`); empty where there is no chain.',
      ...inside('steps[]'),
      resolve: ({ steps }) => [...(steps ?? [])],
    }),
    order: t.field({ type: OrderEnum, resolve: ({ order }) => order }),
    maxSteps: t.exposeInt('maxSteps'),
    maxBodySize: t.exposeInt('maxBodySize'),
    cut: t.exposeBoolean('cut', {
      description: `Việc tìm theo thời gian bỏ bớt người: hơn ${FORWARD_LIMIT} người ở một bước, nên có thể còn chuỗi (ngắn hơn) chưa thấy. | The search forward in time left people out, more than ${FORWARD_LIMIT} at one level: a chain, or a shorter one, may have been missed.`,
    }),
  }),
});

type Args = {
  readonly from: string;
  readonly to: string;
  readonly maxSteps?: number | null | undefined;
  readonly maxBodySize?: number | null | undefined;
  readonly certainty?: Holds | null | undefined;
  readonly order?: Order | null | undefined;
};

const stepsOf = ({ maxSteps }: Args): number =>
  bounded(maxSteps, { field: 'maxSteps', min: 1, max: CHAIN_STEPS.limit, otherwise: CHAIN_STEPS.otherwise });

const askOf = (args: Args) => {
  const { from, to, certainty } = args;
  const ends = { from, to, steps: stepsOf(args), size: bodySize(args.maxBodySize) };
  const possible = certainty !== 'CERTAIN';
  return args.order === 'FORWARD'
    ? ({
        query: 'served/forward-chain',
        params: { ...ends, modes: possible ? [true, false] : [true], limit: FORWARD_LIMIT },
      } as const)
    : ({ query: 'served/chain', params: { ...ends, possible } } as const);
};

const personIn = (row: PersonRow | null | undefined, id: string, field: string): PersonRow => {
  if (row == null) throw new InputError(`No person of the record has the slug "${id}".`, field);
  return row;
};

const chainOf = (raw: Raw | undefined, args: Args): ChainValue => ({
  sure: raw?.sure ?? false,
  cut: raw?.cut ?? false,
  steps: raw?.steps ?? null,
  start: personIn(raw?.start, args.from, 'from'),
  end: personIn(raw?.end, args.to, 'to'),
  order: args.order ?? 'ANY',
  maxSteps: stepsOf(args),
  maxBodySize: bodySize(args.maxBodySize),
});

builder.queryField('servedTogetherPath', (t) =>
  t.field({
    type: ServedTogetherPathRef,
    description: `Chuỗi ngắn nhất những người từng cùng cơ quan cùng lúc nối hai người, nhiều nhất \`maxSteps\` bước (1 đến ${CHAIN_STEPS.limit}). Chuỗi chắc chắn được lấy trước chuỗi chỉ có thể, dù dài hơn. Chỉ tính chức vụ (không tính cấp hàm, tư cách thành viên), và không đi qua cơ quan có hơn \`maxBodySize\` nhiệm kỳ. Mặc định ANY: câu hỏi thường là ai đã biết ai, và câu trả lời không đổi khi hỏi ngược lại; FORWARD khi hỏi điều gì đã có thể truyền từ người này sang người kia. | The shortest chain of people who were in one body at one time between two, of at most \`maxSteps\` steps (1 to ${CHAIN_STEPS.limit}). A certain chain goes before a merely possible one, even a shorter one. Only seats count, not ranks or memberships, and no way leads through bodies with more than \`maxBodySize\` tenures. ANY is the default: what is mostly asked is who knew whom, and the answer is the same the other way round; FORWARD is for what may have passed from the one to the other.`,
    args: {
      from: t.arg.string({ required: true }),
      to: t.arg.string({ required: true }),
      maxSteps: t.arg.int({ defaultValue: CHAIN_STEPS.otherwise }),
      maxBodySize: t.arg.int({
        defaultValue: BODY_SIZE.otherwise,
        description: `Cỡ lớn nhất của cơ quan, tính bằng số nhiệm kỳ của các chức vụ (1 đến ${BODY_SIZE.limit}). | The largest body, by the number of tenures of its seats (1 to ${BODY_SIZE.limit}).`,
      }),
      certainty: t.arg({
        type: CertaintyEnum,
        defaultValue: 'POSSIBLE',
        description:
          'CERTAIN: chỉ những bước chắc chắn. | CERTAIN: only certain steps; POSSIBLE: possible ones too, where there is no certain chain.',
      }),
      order: t.arg({ type: OrderEnum, defaultValue: 'ANY' }),
    },
    ...root(
      (args: Args) => [askOf(args)] as const,
      ([[raw]], args) => chainOf(raw, args),
    ),
  }),
);
