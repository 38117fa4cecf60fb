import type { Day } from '#temporal';
import type { ClassHeld, ClassOn, PlaceTime } from '../graph/keys.ts';
import { type ClassDay, classOn, exceptionsOf } from '../model/body-class.ts';
import type { BodyClassRow, ClassException, OrganisationRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef, type CountValue, FactRef, IntervalRef, pageSize, TextRef, textOf } from './common.ts';
import { CertaintyEnum, KindEnum } from './enums.ts';
import { SuccessionRef } from './organisation.ts';
import { inside, need, nodes, reads, root, rootNode, rows } from './reading.ts';
import { BodyClassRef, OrganisationRef, SourceRef } from './refs.ts';

type InstanceValue = ClassHeld & { readonly certain: boolean };
type OnDayValue = {
  readonly asOf: Day;
  readonly day: ClassDay;
  readonly known: readonly InstanceValue[];
  readonly missing: readonly OrganisationRow[];
  readonly exempt: readonly OrganisationRow[];
};

/** The most territories that are named of those without a body, and how many where nothing is said. */
export const MISSING_SHOWN = 200;

const ClassInstanceRef = builder.objectRef<InstanceValue>('ClassInstance').implement({
  description: 'Cơ quan của một lớp ở một địa bàn. | The body of a class in a territory.',
  fields: (t) => ({
    territory: t.field({ type: OrganisationRef, ...inside('territory'), resolve: ({ territory }) => territory }),
    organisation: t.field({
      type: OrganisationRef,
      ...inside('organisation'),
      resolve: ({ organisation }) => organisation,
    }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certain }) => (certain ? 'CERTAIN' : 'POSSIBLE') }),
    successors: t.field({
      type: [SuccessionRef],
      description:
        'Sau này trở thành gì (một bước). | What it became later, one step; empty where the record has nothing.',
      ...reads(
        () => [need('organisation/successions', 'organisation.id')] as const,
        ([steps]) => steps.filter(({ direction }) => direction === 'successor'),
      ),
    }),
  }),
});

const headedIn = ({ known }: OnDayValue): CountValue => {
  const certain = known.filter(({ heads }) => heads.includes(true)).length;
  return { certain, possible: known.filter(({ heads }) => heads.length > 0).length - certain };
};

const ClassOnDayRef = builder.objectRef<OnDayValue>('ClassOnDay').implement({
  description:
    'Một lớp cơ quan vào một ngày: phải có bao nhiêu, hồ sơ có những cơ quan nào, thiếu ở đâu. | A class on a day: how many there should be, which the record has, where one is missing.',
  fields: (t) => ({
    asOf: t.field({ type: 'Day', resolve: ({ asOf }) => asOf }),
    expected: t.field({
      type: CertaintyCountRef,
      description: 'Số phải có theo luật và số địa bàn. | How many there should be, by law and number of territories.',
      resolve: ({ day }) => day.expected,
    }),
    known: t.field({ type: [ClassInstanceRef], ...inside('known[]'), resolve: ({ known }) => [...known] }),
    headed: t.field({
      type: CertaintyCountRef,
      description:
        'Số cơ quan đã biết mà hồ sơ có người đứng đầu vào ngày đó. | Known ones of which the record has a head that day.',
      resolve: headedIn,
    }),
    missing: t.field({
      type: [OrganisationRef],
      description: `Địa bàn mà hồ sơ không có cơ quan này (không có nghĩa là không tồn tại); nhiều nhất ${MISSING_SHOWN}. | Territories without one in the record, which does not mean that there was none; at most ${MISSING_SHOWN}.`,
      args: { first: t.arg.int({ defaultValue: MISSING_SHOWN }) },
      ...inside('uncovered[]'),
      resolve: ({ missing }, { first }) => missing.slice(0, pageSize(first, MISSING_SHOWN, MISSING_SHOWN)),
    }),
    missingCount: t.int({ resolve: ({ day }) => day.missing.length }),
    exempt: t.field({
      type: [OrganisationRef],
      description: 'Địa bàn không phải có. | Territories that need not have one.',
      ...inside('exempt[]'),
      resolve: ({ exempt }) => [...exempt],
    }),
  }),
});

type ExceptionValue = ClassException & { readonly territoryRow: OrganisationRow };

const ClassExceptionRef = builder.objectRef<ExceptionValue>('ClassException').implement({
  description: 'Địa bàn không có cơ quan của lớp trong một thời gian. | A territory without one for a while, and why.',
  fields: (t) => ({
    territory: t.field({ type: OrganisationRef, ...inside('territory'), resolve: ({ territoryRow }) => territoryRow }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    note: t.field({ type: TextRef, nullable: true, resolve: ({ noteVi, noteEn }) => textOf(noteVi, noteEn) }),
    sources: t.field({ type: [SourceRef], ...nodes('Source', 'sources') }),
  }),
});

/** Territories with their bounds as an interval. */
export const placesIn = (territories: readonly PlaceTime[]) =>
  territories.map(([id, fromMin, fromMax, toMin, toMax]) => ({ id, fromMin, fromMax, toMin, toMax }));

/** The territories of a list of ids, in its order, so far as their rows were read. */
export const among = (rows: readonly OrganisationRow[], ids: readonly string[]): readonly OrganisationRow[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** What a class lacks and has on a day, by the rules of the model. */
export const classDay = (
  row: BodyClassRow,
  known: readonly Omit<ClassHeld, 'heads'>[],
  territories: readonly PlaceTime[],
  day: Day,
): ClassDay => {
  const instances = known.map((held) => ({
    ...held,
    territory: held.territory.id,
    organisation: held.organisation.id,
  }));
  return classOn(row, instances, placesIn(territories), day);
};

const onDay = (row: BodyClassRow, found: ClassOn, asOf: Day): OnDayValue => {
  const day = classDay(row, found.known, found.territories, asOf);
  const held = new Map(found.known.map((one) => [`${one.territory.id} ${one.organisation.id}`, one]));
  const known = day.known.flatMap(({ territory, organisation, certain }) => {
    const one = held.get(`${territory} ${organisation}`);
    return one ? [{ ...one, certain }] : [];
  });
  const missing = day.missing.map(({ territory }) => territory);
  return { asOf, day, known, missing: among(found.uncovered, missing), exempt: among(found.exempt, day.exempt) };
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
    legalBasis: t.field({ type: [SourceRef], ...nodes('Source', 'legalBasis') }),
    exceptions: t.field({
      type: [ClassExceptionRef],
      ...reads(
        () => [need('class/exceptions', 'id')] as const,
        ([territories], row: BodyClassRow): ExceptionValue[] =>
          exceptionsOf(row).flatMap((exception, n) => {
            const found = territories.find((one) => one.n === n);
            return found ? [{ ...exception, territoryRow: found.territory }] : [];
          }),
      ),
    }),
    on: t.field({
      type: ClassOnDayRef,
      args: { asOf: t.arg({ type: 'Day', required: true }) },
      ...reads(
        ({ asOf }: { readonly asOf: Day }, wants) =>
          [need('class/on', 'id', { day: asOf, headed: wants('headed') })] as const,
        ([[found]], row: BodyClassRow, { asOf }) =>
          onDay(row, found ?? { territories: [], known: [], uncovered: [], exempt: [] }, asOf),
      ),
    }),
  }),
});

builder.queryFields((t) => ({
  bodyClass: t.field({
    type: BodyClassRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...rootNode('BodyClass'),
  }),
  bodyClasses: t.field({
    type: [BodyClassRef],
    description: 'Các lớp cơ quan trên địa bàn. | The classes of bodies over territories.',
    ...root(
      () => [{ query: 'class/list', params: {} }] as const,
      ([classes]) => classes.map(({ row }) => row),
    ),
  }),
}));

builder.objectField(OrganisationRef, 'bodyClasses', (t) =>
  t.field({
    type: [BodyClassRef],
    description: 'Các lớp mà cơ quan này thuộc về. | The classes that it is one of, at any time.',
    ...rows('class/of-organisations', 'id'),
  }),
);
