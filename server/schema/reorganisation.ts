import { addDays, type Day } from '#temporal';
import { builder, type Context } from './builder.ts';
import { FactRef, findRow, rowOf, rowsOf, TextRef, textOf } from './common.ts';
import { ExtentEnum, ReorganisationTypeEnum } from './enums.ts';
import { nameOn } from './organisation.ts';
import { OrganisationRef, ReorganisationRef, SourceRef } from './refs.ts';

type ParticipationValue = {
  readonly side: 'input' | 'output' | 'subject';
  readonly organisation: string;
  readonly extent: 'whole' | 'part';
  readonly day: number;
};

/** What goes in bears the name of the day before, what comes out that of the day itself. */
const nameIn = async ({ side, organisation, day }: ParticipationValue, context: Context) => {
  const names = await context.loaders.names.load(organisation);
  const name = nameOn(names, side === 'input' ? addDays(day as Day, -1) : (day as Day));
  return textOf(name?.vi, name?.en) ?? { vi: organisation, en: null };
};

const ParticipationRef = builder.objectRef<ParticipationValue>('Participation').implement({
  description: 'Một bên của lần tổ chức lại, toàn bộ hay một phần. | A participant of a reorganisation, whole or part.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationRef,
      resolve: (v, _, context) => rowOf(context, 'Organisation', v.organisation),
    }),
    name: t.field({
      type: TextRef,
      description: 'Tên vào lúc đó. | The name that it bore then.',
      resolve: (v, _, context) => nameIn(v, context),
    }),
    extent: t.field({ type: ExtentEnum, resolve: (v) => v.extent }),
  }),
});

const side = async (id: string, wanted: 'input' | 'output' | 'subject', context: Context) =>
  (await context.loaders.participants.load(id)).filter((row) => row.side === wanted);

builder.node(ReorganisationRef, {
  description: 'Sự kiện làm thay đổi các cơ quan: n bên vào, m bên ra. | The n-to-m event that changes bodies.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  loadOne: (id, context) => findRow(context, 'Reorganisation', id),
  fields: (t) => ({
    slug: t.exposeString('id'),
    type: t.field({ type: ReorganisationTypeEnum, resolve: (row) => row.type as never }),
    title: t.field({
      type: TextRef,
      description: 'Lời của chúng tôi, từ loại và các bên. | In our words, from type and participants.',
      resolve: (row) => ({ vi: row.titleVi, en: row.titleEn }),
    }),
    date: t.field({
      type: 'EDTFDate',
      nullable: true,
      description: 'Ngày có hiệu lực; null: không rõ. | The date it took effect; null: unknown.',
      resolve: (row) => row.date ?? null,
    }),
    decided: t.field({
      type: 'EDTFDate',
      nullable: true,
      description: 'Ngày quyết định (ký, thông qua). | The date it was decided.',
      resolve: (row) => row.decided ?? null,
    }),
    inputs: t.field({ type: [ParticipationRef], resolve: (row, _, context) => side(row.id, 'input', context) }),
    outputs: t.field({ type: [ParticipationRef], resolve: (row, _, context) => side(row.id, 'output', context) }),
    subjects: t.field({
      type: [OrganisationRef],
      description: 'Đơn vị được chuyển. | The units that moved.',
      resolve: async (row, _, context) =>
        rowsOf(
          context,
          'Organisation',
          (await side(row.id, 'subject', context)).map((part) => part.organisation),
        ),
    }),
    function: t.field({
      type: TextRef,
      nullable: true,
      description: 'Chức năng được chuyển. | The function that moved.',
      resolve: (row) => textOf(row.functionVi, row.functionEn),
    }),
    legalBasis: t.field({ type: [SourceRef], resolve: (row, _, context) => rowsOf(context, 'Source', row.legalBasis) }),
    sourceCites: t.stringList({ resolve: (row) => [...(row.sourceCites ?? [])] }),
  }),
});
