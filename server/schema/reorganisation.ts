import type { Queries } from '../graph/queries.generated.ts';
import { namesAround, type Side } from '../model/names-around.ts';
import { namingDays } from '../model/placing.ts';
import type { NameRow, ParticipantRole, ReorganisationRow } from '../model/rows.ts';
import { statusOn } from '../model/status.ts';
import { builder } from './builder.ts';
import { FactRef, TextRef, textOf } from './common.ts';
import { ExtentEnum, ParticipantRoleEnum, ReorganisationStatusEnum, ReorganisationTypeEnum } from './enums.ts';
import { need, needNodes, needThen, node, nodes, reads, rowOf, rows } from './reading.ts';
import { FunctionRef, OrganisationRef, ProjectRef, ReformRef, ReorganisationRef, SourceRef } from './refs.ts';

type ParticipationValue = {
  readonly side: Side;
  readonly isInput: boolean;
  readonly organisation: string;
  readonly extent: 'whole' | 'part';
  readonly role: ParticipantRole;
  readonly of: ReorganisationRow;
};

/** What goes in bears the name of before, what comes out that of after. */
const nameIn = ({ side, isInput, organisation, of }: ParticipationValue, names: readonly NameRow[]) => {
  const { before, after } = namesAround(names, (name) => name, namingDays(of), side);
  const name = isInput ? before : after;
  return textOf(name?.vi, name?.en) ?? { vi: organisation, en: null };
};

const ParticipationRef = builder.objectRef<ParticipationValue>('Participation').implement({
  description: 'Một bên của lần tổ chức lại, toàn bộ hay một phần. | A participant of a reorganisation, whole or part.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    name: t.field({
      type: TextRef,
      description: 'Tên vào lúc đó. | The name that it bore then.',
      ...reads(
        () => [need('organisation/names', 'organisation')] as const,
        ([names], part: ParticipationValue) => nameIn(part, names),
      ),
    }),
    extent: t.field({ type: ExtentEnum, resolve: (v) => v.extent }),
    role: t.field({
      type: ParticipantRoleEnum,
      description: 'Lần tổ chức lại làm gì với bên này. | What the reorganisation does to it.',
      resolve: (v) => v.role,
    }),
  }),
});

type ParticipantRow = Queries['reorganisation/participants']['row'];

const participationsOf = (
  row: ReorganisationRow,
  wanted: 'input' | 'output',
  all: readonly ParticipantRow[],
): ParticipationValue[] => {
  const other = new Set(
    all.filter(({ side }) => side !== wanted && side !== 'subject').map((part) => part.organisation),
  );
  return all
    .filter(({ side }) => side === wanted)
    .map(({ organisation, extent, role }) => ({
      side: other.has(organisation) ? 'both' : wanted,
      isInput: wanted === 'input',
      organisation,
      extent,
      role,
      of: row,
    }));
};

const participations = (wanted: 'input' | 'output') =>
  reads(
    () => [need('reorganisation/participants', 'id')] as const,
    ([all], row: ReorganisationRow) => participationsOf(row, wanted, all),
  );

const subjects = reads(
  () => {
    const participants = need('reorganisation/participants', 'id');
    return [needThen(participants, needNodes('organisation')), participants] as const;
  },
  ([bodies, all]) => bodies.filter((_, n) => all[n]?.side === 'subject').map((entry) => rowOf('Organisation', entry)),
);

builder.node(ReorganisationRef, {
  description: 'Sự kiện làm thay đổi các cơ quan: n bên vào, m bên ra. | The n-to-m event that changes bodies.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    type: t.field({ type: ReorganisationTypeEnum, resolve: (row) => row.type as never }),
    title: t.field({
      type: TextRef,
      description: 'Lời của chúng tôi, từ loại và các bên. | In our words, from type and participants.',
      resolve: (row) => ({ vi: row.titleVi, en: row.titleEn }),
    }),
    inputs: t.field({
      type: [ParticipationRef],
      ...participations('input'),
    }),
    outputs: t.field({
      type: [ParticipationRef],
      ...participations('output'),
    }),
    subjects: t.field({
      type: [OrganisationRef],
      description: 'Đơn vị được chuyển. | The units that moved.',
      ...subjects,
    }),
    function: t.field({
      type: TextRef,
      nullable: true,
      description: 'Chức năng được chuyển, theo lời văn bản. | The function that moved, in the words of the act.',
      resolve: (row) => textOf(row.functionVi, row.functionEn),
    }),
    functions: t.field({
      type: [FunctionRef],
      description: 'Lĩnh vực quản lý nhà nước được chuyển. | Functions of the record that moved.',
      ...nodes('Function', 'functions'),
    }),
    projects: t.field({
      type: [ProjectRef],
      description: 'Đề án, hệ thống được chuyển. | Projects of the record that moved.',
      ...nodes('Project', 'projects'),
    }),
    legalBasis: t.field({ type: [SourceRef], ...nodes('Source', 'legalBasis') }),
    sourceCites: t.stringList({ resolve: (row) => [...(row.sourceCites ?? [])] }),
    reforms: t.field({
      type: [ReformRef],
      description: 'Đợt cải cách mà nó thuộc về. | The reforms that it belongs to.',
      ...rows('reorganisation/reforms', 'id'),
    }),
  }),
});

builder.objectFields(ReorganisationRef, (t) => {
  const dated = (field: 'date' | 'announced' | 'decided' | 'reported' | 'cancelled', description: string) =>
    t.field({ type: 'EDTFDate', nullable: true, description, resolve: (row) => row[field] ?? null });
  return {
    status: t.field({
      type: ReorganisationStatusEnum,
      nullable: true,
      description:
        'Đi đến đâu: không có ngày thì theo kết cục; vào một ngày thì theo những gì chắc chắn đã xảy ra, null nếu chưa công bố. | How far it came: without a day as it ended; on a day by what had certainly happened, null before it was announced or decided.',
      args: { asOf: t.arg({ type: 'Day' }) },
      resolve: (row, { asOf }) => (asOf == null ? row.status : statusOn(row, asOf)),
    }),
    date: dated(
      'date',
      'Ngày có hiệu lực (của phương án: ngày dự kiến); null: không rõ. | The date it took effect (of a plan: the day it was planned for); null: unknown.',
    ),
    announced: dated('announced', 'Ngày công bố, đề xuất lần đầu. | The day it was first announced or proposed.'),
    decided: dated('decided', 'Ngày quyết định (ký, thông qua). | The date it was decided.'),
    reported: dated('reported', 'Ngày của tin nói về nó. | The day of the report that tells it.'),
    cancelled: dated('cancelled', 'Ngày phương án thôi được thực hiện. | The day from which a plan no longer stood.'),
    planned: t.field({
      type: [TextRef],
      description:
        'Tên dự kiến của cơ quan không được lập ra. | Names of bodies that a plan would have made and that never came to be.',
      resolve: (row) => (row.plannedVi ?? []).map((vi, n) => ({ vi, en: row.plannedEn?.[n] ?? null })),
    }),
    instead: t.field({
      type: [ReorganisationRef],
      description: 'Việc được làm thay cho phương án. | What was done instead of a plan.',
      ...nodes('Reorganisation', 'instead'),
    }),
    insteadOf: t.field({
      type: [ReorganisationRef],
      description: 'Những phương án mà nó thay thế. | The plans that it was done instead of.',
      ...rows('reorganisation/instead-of', 'id'),
    }),
  };
});
