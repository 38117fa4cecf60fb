import type { Day } from '#temporal';
import type { ClassFateFound } from '../graph/keys.ts';
import { classesOf, countFates, FATES, type Fate, fatesOf, type InstanceFate } from '../model/fate/fate.ts';
import { FATE_STEPS, type Successor } from '../model/fate/lineage.ts';
import type { BodyClassRow, OrganisationRow } from '../model/rows.ts';
import { among, classDay, MISSING_SHOWN } from './body-class.ts';
import { checkInterval } from './bounds.ts';
import { builder } from './builder.ts';
import {
  CertaintyCountRef,
  type ConnectionOf,
  type CountValue,
  connectionOf,
  decodeCursor,
  pageSize,
} from './common.ts';
import { connectionType } from './connections.ts';
import { CertaintyEnum, ExtentEnum, named } from './enums.ts';
import { inside, need, node, reads } from './reading.ts';
import { BodyClassRef, OrganisationRef, ReorganisationRef } from './refs.ts';

const FateEnum = named(
  'BodyFate',
  FATES,
  'Giữ nguyên; đổi tên; hợp nhất, sáp nhập cùng cơ quan khác; cơ quan khác kế tục; giải thể; hồ sơ không nói. | Unchanged; renamed; merged with others into one; succeeded by another alone; dissolved; the record does not say.',
);

const FateSuccessorRef = builder.objectRef<Successor>('FateSuccessor').implement({
  description:
    'Cơ quan kế tục vào ngày thứ hai, qua một hay nhiều lần tổ chức lại. | A body that follows on the second day, through one reorganisation or several.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationRef,
      ...inside('bodies[].row'),
      resolve: ({ organisation }) => organisation,
    }),
    extent: t.field({ type: ExtentEnum, resolve: ({ extent }) => extent }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certain }) => (certain ? 'CERTAIN' : 'POSSIBLE') }),
    through: t.field({
      type: [ReorganisationRef],
      description: 'Những lần tổ chức lại, theo thứ tự. | The reorganisations, one after the other.',
      ...inside('changes[].row'),
      resolve: ({ through }) => [...through],
    }),
  }),
});

const InstanceFateRef = builder.objectRef<InstanceFate>('InstanceFate').implement({
  description: 'Số phận của cơ quan ở một địa bàn. | What became of the body of a territory.',
  fields: (t) => ({
    territory: t.field({
      type: OrganisationRef,
      ...inside('known[].territory'),
      resolve: ({ territory }) => territory,
    }),
    organisation: t.field({
      type: OrganisationRef,
      ...inside('known[].organisation'),
      resolve: ({ organisation }) => organisation,
    }),
    fate: t.field({ type: FateEnum, resolve: ({ fate }) => fate }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certain }) => (certain ? 'CERTAIN' : 'POSSIBLE') }),
    into: t.field({
      type: [FateSuccessorRef],
      description:
        'Những cơ quan kế tục; trống nếu vẫn còn, đã giải thể hoặc không rõ. | The bodies that follow; none where it is still there, was dissolved or nobody says.',
      resolve: ({ into }) => [...into],
    }),
  }),
});

const InstanceFateConnection = connectionType('InstanceFate', InstanceFateRef, false);

type FateCount = { readonly fate: Fate; readonly count: CountValue };

const FateCountRef = builder.objectRef<FateCount>('FateCount').implement({
  fields: (t) => ({
    fate: t.field({ type: FateEnum, resolve: ({ fate }) => fate }),
    count: t.field({ type: CertaintyCountRef, resolve: ({ count }) => count }),
  }),
});

type IntoClass = ReturnType<typeof classesOf>[number];

const IntoClassRef = builder.objectRef<IntoClass>('FateClass').implement({
  description:
    'Lớp mà các cơ quan kế tục thuộc về vào ngày thứ hai. | A class that the following bodies are of on the second day.',
  fields: (t) => ({
    bodyClass: t.field({
      type: BodyClassRef,
      ...node('BodyClass', 'bodyClass'),
    }),
    instances: t.field({
      type: CertaintyCountRef,
      description: 'Bao nhiêu cơ quan của lớp cũ đã vào. | How many bodies of the first class went there.',
      resolve: ({ instances }) => instances,
    }),
    bodies: t.exposeInt('bodies', {
      description: 'Thành bao nhiêu cơ quan. | How many bodies they became.',
    }),
  }),
});

type FateValue = {
  readonly from: Day;
  readonly to: Day;
  readonly expected: CountValue;
  readonly fates: readonly InstanceFate[];
  readonly missingCount: CountValue;
  readonly missing: readonly OrganisationRow[];
  readonly into: readonly IntoClass[];
};

const unknownIn = ({ fates, missingCount }: FateValue): CountValue => {
  const untold = countFates(fates).find(({ fate }) => fate === 'unknown')?.count ?? { certain: 0, possible: 0 };
  return { certain: untold.certain + missingCount.certain, possible: untold.possible + missingCount.possible };
};

type PageArgs = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const keyOf = ({ territory, organisation }: InstanceFate): string => `${territory.key}|${organisation.id}`;

const instancesPage = (fates: readonly InstanceFate[], { first, after }: PageArgs): ConnectionOf<InstanceFate> => {
  const size = pageSize(first, MISSING_SHOWN);
  const start = decodeCursor(after);
  const listed = fates
    .map((fate) => ({ ...fate, key: keyOf(fate) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .filter(({ key }) => start === null || key > start);
  return connectionOf(listed.slice(0, size + 1), size, { total: () => fates.length, after: start });
};

const ClassFateRef = builder.objectRef<FateValue>('ClassFate').implement({
  description: `Số phận của một lớp cơ quan từ ngày này đến ngày khác, qua tối đa ${FATE_STEPS} lần tổ chức lại nối tiếp: kể cả lần có hiệu lực đúng ngày \`to\`, không kể lần đúng ngày \`from\`. | What became of a class of bodies from one day to another, through at most ${FATE_STEPS} reorganisations in a row: those in force on the day \`to\` count, those on the day \`from\` do not.`,
  fields: (t) => ({
    from: t.field({ type: 'Day', resolve: ({ from }) => from }),
    to: t.field({ type: 'Day', resolve: ({ to }) => to }),
    expected: t.field({
      type: CertaintyCountRef,
      description: 'Phải có bao nhiêu vào ngày đầu. | How many there should be on the first day.',
      resolve: ({ expected }) => expected,
    }),
    counts: t.field({
      type: [FateCountRef],
      description: 'Số cơ quan đã biết theo số phận. | How many of the known ones had which fate.',
      resolve: ({ fates }) => countFates(fates),
    }),
    unknown: t.field({
      type: CertaintyCountRef,
      description:
        'Không rõ số phận của bao nhiêu: hồ sơ không có cơ quan, hoặc không nói nó thành gì. | Of how many nobody knows: the record lacks the body, or does not say what became of it.',
      resolve: unknownIn,
    }),
    missingCount: t.field({
      type: CertaintyCountRef,
      description: 'Số địa bàn mà hồ sơ không có cơ quan. | The territories whose body the record lacks.',
      resolve: ({ missingCount }) => missingCount,
    }),
    missing: t.field({
      type: [OrganisationRef],
      description: `Những địa bàn đó, nhiều nhất ${MISSING_SHOWN}. | These territories, at most ${MISSING_SHOWN}.`,
      args: { first: t.arg.int({ defaultValue: MISSING_SHOWN }) },
      ...inside('uncovered[]'),
      resolve: ({ missing }, { first }) => missing.slice(0, pageSize(first, MISSING_SHOWN, MISSING_SHOWN)),
    }),
    intoClasses: t.field({ type: [IntoClassRef], ...inside('bodies[].classes[]'), resolve: ({ into }) => [...into] }),
    instances: t.field({
      type: InstanceFateConnection,
      description: 'Từng cơ quan, theo tên địa bàn. | Each body, in the order of the names of their territories.',
      args: { first: t.arg.int(), after: t.arg.string() },
      resolve: ({ fates }, args) => instancesPage(fates, args),
    }),
  }),
});

const NOTHING: ClassFateFound = { territories: [], known: [], uncovered: [], bodies: [], changes: [] };

const fateOf = (row: BodyClassRow, found: ClassFateFound, from: Day, to: Day): FateValue => {
  const { known, territories, uncovered, bodies, changes } = found;
  const { expected, missing } = classDay(row, known, territories, from);
  const certain = missing.filter((one) => one.certain).length;
  const ids = missing.map(({ territory }) => territory);
  const fates = fatesOf(
    known,
    bodies.map((body) => body.row),
    changes,
    { from, to },
  );
  const classes = new Map(bodies.map((body) => [body.row.id, body.classes.map(({ bodyClass }) => bodyClass)]));
  return {
    from,
    to,
    expected,
    fates,
    missingCount: { certain, possible: missing.length - certain },
    missing: among(uncovered, ids),
    into: classesOf(fates, (id) => classes.get(id) ?? []),
  };
};

type FateArgs = { readonly from: Day; readonly to: Day };

builder.objectField(BodyClassRef, 'fate', (t) =>
  t.field({
    type: ClassFateRef,
    description:
      'Các cơ quan của lớp vào ngày `from` đã thành gì đến ngày `to`. | What the bodies of the class on the day `from` had become by the day `to`.',
    args: { from: t.arg({ type: 'Day', required: true }), to: t.arg({ type: 'Day', required: true }) },
    ...reads(
      ({ from, to }: FateArgs) => {
        checkInterval(from, to);
        return [need('class/fate', 'id', { from, to })] as const;
      },
      ([[found]], row: BodyClassRow, { from, to }) => fateOf(row, found ?? NOTHING, from, to),
    ),
  }),
);
