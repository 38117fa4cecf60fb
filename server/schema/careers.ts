import type { Day } from '#temporal';
import { type Career, careerOf, lanesOf, type Window } from '../model/career/career.ts';
import type { Lane } from '../model/career/lanes.ts';
import type { Overlap } from '../model/career/overlaps.ts';
import type { CareerRecord, Reading } from '../model/career/record.ts';
import { type Shared, sharedBodies } from '../model/career/shared.ts';
import { boundedList, checkInterval } from './bounds.ts';
import { builder, type Holds } from './builder.ts';
import { CareerLaneEnum, holds, LaneRef, MoveRef, OverlapRef, ReadingEnum, StintRef } from './career-parts.ts';
import { IntervalRef } from './common.ts';
import { CertaintyEnum } from './enums.ts';
import { inside, need, reads, root } from './reading.ts';
import { OrganisationRef, PersonRef, TenureRef } from './refs.ts';

/** The most people whose careers are compared at once. */
export const MOST_PEOPLE = 20;

type OverlapArgs = {
  readonly certainty?: Holds | null | undefined;
  readonly lanes?: readonly Lane[] | null | undefined;
};

const overlapsIn = (career: Career, { certainty, lanes }: OverlapArgs): Overlap[] =>
  career
    .overlaps()
    .filter((one) => certainty == null || holds(one.certainty) === certainty)
    .filter(({ first, second }) => lanes == null || (lanes.includes(first.lane) && lanes.includes(second.lane)));

export const CareerRef = builder.objectRef<Career>('Career').implement({
  description:
    'Con đường công tác của một người: chặng, làn, bước chuyển, kiêm giữ cùng lúc, khoảng trống của hồ sơ. | A person’s career: stints, lanes, moves, posts held at once, gaps of the record.',
  fields: (t) => ({
    person: t.field({ type: PersonRef, ...inside('person'), resolve: ({ person }) => person }),
    reading: t.field({ type: ReadingEnum, resolve: ({ reading }) => reading }),
    stints: t.field({
      type: [StintRef],
      description: 'Các chặng, theo thứ tự bắt đầu. | The stints, in order of beginning.',
      ...inside('posts[]'),
      resolve: ({ stints }) => [...stints],
    }),
    lanes: t.field({
      type: [LaneRef],
      description: 'Các chặng theo làn; làn trống không nêu. | The stints by lane; empty lanes are left out.',
      ...inside('posts[]'),
      resolve: ({ stints }) => [...lanesOf(stints)],
    }),
    moves: t.field({
      type: [MoveRef],
      description: 'Các bước chuyển của tuyến chính. | The moves of the main line.',
      ...inside('posts[]'),
      resolve: (career) => [...career.moves()],
    }),
    overlaps: t.field({
      type: [OverlapRef],
      description:
        'Những chức vụ giữ cùng lúc, từng cặp. | Posts held at once, two by two; of one certainty or of some lanes only where asked.',
      args: { certainty: t.arg({ type: CertaintyEnum }), lanes: t.arg({ type: [CareerLaneEnum] }) },
      ...inside('posts[]'),
      resolve: (career, args) => overlapsIn(career, args),
    }),
    gaps: t.field({
      type: [IntervalRef],
      description:
        'Những lúc giữa chức vụ đầu và cuối mà hồ sơ chắc chắn không có chức vụ nào: hồ sơ không cho biết, không có nghĩa là không làm gì. | When, between the first post and the last, the record certainly has none: nobody in it says, which does not mean that there was none.',
      resolve: (career) => [...career.gaps()],
    }),
  }),
});

const SharedBodyRef = builder.objectRef<Shared>('SharedBody').implement({
  description:
    'Hai trong những người được hỏi ở một cơ quan cùng lúc. | Two of the people asked for in one body at one time.',
  fields: (t) => ({
    organisation: t.field({ type: OrganisationRef, ...inside('body'), resolve: ({ body }) => body }),
    tenures: t.field({
      type: [TenureRef],
      description: 'Mỗi người một chức vụ. | One tenure of each of the two.',
      ...inside('tenure'),
      resolve: ({ posts }) => posts.map(({ tenure }) => tenure),
    }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certainty }) => holds(certainty) }),
    interval: t.field({ type: IntervalRef, resolve: ({ time }) => time }),
  }),
});

type Comparison = {
  readonly records: readonly (CareerRecord | null)[];
  readonly reading: Reading;
  readonly window: Window;
};

const isRecord = (record: CareerRecord | null): record is CareerRecord => record !== null;

const ComparisonRef = builder.objectRef<Comparison>('CareerComparison').implement({
  description: 'Con đường công tác của nhiều người, đặt cạnh nhau. | The careers of several people side by side.',
  fields: (t) => ({
    careers: t.field({
      type: [CareerRef],
      nullable: { list: false, items: true },
      description:
        'Theo thứ tự được hỏi; null: không có người này. | In the order asked for; null: the record has no such person.',
      resolve: ({ records, reading, window }) =>
        records.map((record) => (record === null ? null : careerOf(record, reading, window))),
    }),
    shared: t.field({
      type: [SharedBodyRef],
      description:
        'Những cơ quan mà hai người trong số đó ở cùng lúc; `memberships`: kể cả tư cách thành viên và cấp hàm. | Bodies where two of them were at one time, in order of time; `memberships`: memberships and ranks too.',
      args: { memberships: t.arg.boolean({ defaultValue: false }) },
      ...inside('posts[]'),
      resolve: ({ records, window }, { memberships }) => [
        ...sharedBodies(records.filter(isRecord), window, memberships ?? false),
      ],
    }),
  }),
});

type WindowArgs = { readonly from?: Day | null | undefined; readonly to?: Day | null | undefined };

const windowOf = ({ from, to }: WindowArgs): Window => {
  checkInterval(from, to);
  return { from: from ?? null, to: to ?? null };
};

type CareerArgs = WindowArgs & { readonly reading?: Reading | null | undefined };

builder.objectField(PersonRef, 'career', (t) =>
  t.field({
    type: CareerRef,
    description:
      'Con đường công tác; `from`, `to`: chỉ những gì có thể rơi vào [from, to). | The career; `from`, `to`: only what may fall into [from, to).',
    args: {
      reading: t.arg({ type: ReadingEnum, defaultValue: 'IDENTITY' }),
      from: t.arg({ type: 'Day' }),
      to: t.arg({ type: 'Day' }),
    },
    ...reads(
      (args: CareerArgs) => {
        windowOf(args);
        return [need('career/record', 'id')] as const;
      },
      ([[record]], _parent, args: CareerArgs): Career => {
        if (record === undefined) throw new Error('the graph has no person where a row names one');
        return careerOf(record, args.reading ?? 'IDENTITY', windowOf(args));
      },
    ),
  }),
);

type CareersArgs = CareerArgs & { readonly people: readonly string[] };

builder.queryField('careers', (t) =>
  t.field({
    type: ComparisonRef,
    description: `Con đường công tác của nhiều người cùng lúc, nhiều nhất ${MOST_PEOPLE}. | The careers of several people at once, at most ${MOST_PEOPLE}.`,
    args: {
      people: t.arg.stringList({ required: true, description: 'Slug của từng người. | The slug of each person.' }),
      reading: t.arg({ type: ReadingEnum, defaultValue: 'IDENTITY' }),
      from: t.arg({ type: 'Day' }),
      to: t.arg({ type: 'Day' }),
    },
    ...root(
      ({ people, ...window }: CareersArgs) => {
        windowOf(window);
        return [{ query: 'career/record', ids: boundedList(people, { field: 'people', max: MOST_PEOPLE }) }] as const;
      },
      ([found], args): Comparison => ({
        records: found.map(([record]) => record ?? null),
        reading: args.reading ?? 'IDENTITY',
        window: windowOf(args),
      }),
    ),
  }),
);
