import type { Day } from '#temporal';
import { type ClassDay, classOn, exceptionsOf, type InstanceOnDay } from '../model/body-class.ts';
import type { BodyClassRow, ClassException } from '../model/rows.ts';
import { builder, type Context, holdsOn } from './builder.ts';
import {
  CertaintyCountRef,
  type CountValue,
  FactRef,
  findRow,
  IntervalRef,
  pageSize,
  rowOf,
  rowsOf,
  TextRef,
  textOf,
} from './common.ts';
import { CertaintyEnum, KindEnum } from './enums.ts';
import { SuccessionRef, successionsOf } from './organisation.ts';
import { BodyClassRef, OrganisationRef, SourceRef } from './refs.ts';

type InstanceValue = InstanceOnDay;
type OnDayValue = ClassDay & { readonly asOf: Day };

/** How many missing ones are shown where nothing is said. */
const SHOWN = 200;

const ClassInstanceRef = builder.objectRef<InstanceValue>('ClassInstance').implement({
  description: 'Cơ quan của một lớp ở một địa bàn. | The body of a class in a territory.',
  fields: (t) => ({
    territory: t.field({
      type: OrganisationRef,
      resolve: ({ territory }, _, context) => rowOf(context, 'Organisation', territory),
    }),
    organisation: t.field({
      type: OrganisationRef,
      resolve: ({ organisation }, _, context) => rowOf(context, 'Organisation', organisation),
    }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certain }) => (certain ? 'CERTAIN' : 'POSSIBLE') }),
    successors: t.field({
      type: [SuccessionRef],
      description:
        'Sau này trở thành gì (một bước). | What it became later, one step; empty where the record has nothing.',
      resolve: ({ organisation }, _, context) => successionsOf(organisation, 'successor', context),
    }),
  }),
});

const headedOf = async ({ known, asOf }: OnDayValue, context: Context): Promise<CountValue> => {
  const heads = await Promise.all(
    known.map(({ organisation }) => context.loaders.heads.load({ id: organisation, day: asOf })),
  );
  const sure = heads.filter((rows) => rows.some((row) => holdsOn(row, asOf) === 'CERTAIN')).length;
  return { certain: sure, possible: heads.filter((rows) => rows.length > 0).length - sure };
};

const ClassOnDayRef = builder.objectRef<OnDayValue>('ClassOnDay').implement({
  description:
    'Một lớp cơ quan vào một ngày: phải có bao nhiêu, hồ sơ có những cơ quan nào, thiếu ở đâu. | A class on a day: how many there should be, which the record has, where one is missing.',
  fields: (t) => ({
    asOf: t.field({ type: 'Day', resolve: ({ asOf }) => asOf }),
    expected: t.field({
      type: CertaintyCountRef,
      description: 'Số phải có theo luật và số địa bàn. | How many there should be, by law and number of territories.',
      resolve: ({ expected }) => expected,
    }),
    known: t.field({ type: [ClassInstanceRef], resolve: ({ known }) => [...known] }),
    headed: t.field({
      type: CertaintyCountRef,
      description:
        'Số cơ quan đã biết mà hồ sơ có người đứng đầu vào ngày đó. | Known ones of which the record has a head that day.',
      resolve: (value, _, context) => headedOf(value, context),
    }),
    missing: t.field({
      type: [OrganisationRef],
      description:
        'Địa bàn mà hồ sơ không có cơ quan này (không có nghĩa là không tồn tại). | Territories without one in the record, which does not mean that there was none.',
      args: { first: t.arg.int({ defaultValue: SHOWN }) },
      resolve: ({ missing }, { first }, context) =>
        rowsOf(
          context,
          'Organisation',
          missing.slice(0, pageSize(first, SHOWN)).map(({ territory }) => territory),
        ),
    }),
    missingCount: t.int({ resolve: ({ missing }) => missing.length }),
    exempt: t.field({
      type: [OrganisationRef],
      description: 'Địa bàn không phải có. | Territories that need not have one.',
      resolve: ({ exempt }, _, context) => rowsOf(context, 'Organisation', exempt),
    }),
  }),
});

const ClassExceptionRef = builder.objectRef<ClassException>('ClassException').implement({
  description: 'Địa bàn không có cơ quan của lớp trong một thời gian. | A territory without one for a while, and why.',
  fields: (t) => ({
    territory: t.field({
      type: OrganisationRef,
      resolve: ({ territory }, _, context) => rowOf(context, 'Organisation', territory),
    }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    note: t.field({ type: TextRef, nullable: true, resolve: ({ noteVi, noteEn }) => textOf(noteVi, noteEn) }),
    sources: t.field({ type: [SourceRef], resolve: ({ sources }, _, context) => rowsOf(context, 'Source', sources) }),
  }),
});

const onDay = async (row: BodyClassRow, asOf: Day, context: Context): Promise<OnDayValue> => {
  const [instances, territories] = await Promise.all([
    context.graph.run('class/on', { id: row.id, day: asOf }),
    context.graph.run('class/territories', { kind: row.territory, day: asOf }),
  ]);
  const day = classOn(
    row,
    instances.map((each) => each.row),
    territories.map((each) => each.row),
    asOf,
  );
  return { ...day, asOf };
};

builder.node(BodyClassRef, {
  description:
    'Lớp cơ quan: mỗi đơn vị hành chính của một cấp có một. | A class of bodies: one in each territory of a kind.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    name: t.field({ type: TextRef, resolve: ({ vi, en }) => ({ vi, en }) }),
    kind: t.field({ type: KindEnum, resolve: ({ kind }) => kind }),
    territory: t.field({ type: KindEnum, resolve: ({ territory }) => territory }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    legalBasis: t.field({ type: [SourceRef], resolve: (row, _, context) => rowsOf(context, 'Source', row.legalBasis) }),
    exceptions: t.field({ type: [ClassExceptionRef], resolve: (row) => [...exceptionsOf(row)] }),
    on: t.field({
      type: ClassOnDayRef,
      args: { asOf: t.arg({ type: 'Day', required: true }) },
      resolve: (row, { asOf }, context) => onDay(row, asOf, context),
    }),
  }),
});

builder.queryFields((t) => ({
  bodyClass: t.field({
    type: BodyClassRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    resolve: (_, { id }, context) => findRow(context, 'BodyClass', id),
  }),
  bodyClasses: t.field({
    type: [BodyClassRef],
    description: 'Các lớp cơ quan trên địa bàn. | The classes of bodies over territories.',
    resolve: async (_, __, context) => (await context.graph.run('class/list', {})).map(({ row }) => row),
  }),
}));

builder.objectField(OrganisationRef, 'bodyClasses', (t) =>
  t.field({
    type: [BodyClassRef],
    description: 'Các lớp mà cơ quan này thuộc về. | The classes that it is one of, at any time.',
    resolve: async (row, _, context) => [...(await context.loaders.bodyClasses.load(row.id))],
  }),
);
