import type { Day } from '#temporal';
import type { DutyFound } from '../graph/keys.ts';
import { type Answerable, answerableOn, byRole, type Head, standsIn } from '../model/responsible/officials.ts';
import type { InvolvementRow, ResponsibilityRow, TenureRow } from '../model/rows.ts';
import { builder, holdsOn } from './builder.ts';
import { IntervalRef } from './common.ts';
import { CertaintyEnum, ProjectRoleEnum } from './enums.ts';
import { inside, node, nodes, optionalNode } from './reading.ts';
import { InvolvementRef, OrganisationRef, ReorganisationRef, ResponsibilityRef, SourceRef, TenureRef } from './refs.ts';

/** How many heads at most each period of a history shows. */
export const HEADS_LIMIT = 50;

/** A body that answered for a while; `day` is the one that was asked about. */
export type Duty = Omit<DutyFound, 'duty' | 'organisation'> & {
  readonly duty: ResponsibilityRow | InvolvementRow;
  readonly organisation: string;
  readonly day: Day;
};

/** The duties among rows of which one may stand for none. */
export const dutiesIn = (found: readonly DutyFound[], day: Day): readonly Duty[] =>
  found.flatMap((one) => {
    const { duty, organisation } = one;
    return duty === null || organisation === null ? [] : [{ ...one, duty, organisation, day }];
  });

const isInvolvement = (duty: Duty['duty']): duty is InvolvementRow => 'project' in duty;

const ResponsibleOfficialRef = builder
  .objectRef<Head<TenureRow> & Partial<Answerable<TenureRow>>>('ResponsibleOfficial')
  .implement({
    description:
      'Người đứng đầu cơ quan chịu trách nhiệm, hoặc đơn vị đầu mối. | Who headed the body that answered, or the unit in charge.',
    fields: (t) => ({
      tenure: t.field({ type: TenureRef, ...inside('tenure'), resolve: ({ tenure }) => tenure }),
      ofUnit: t.exposeBoolean('ofUnit', {
        description: 'Đứng đầu đơn vị đầu mối, không phải cơ quan. | Heads the unit in charge, not the body itself.',
      }),
      standsIn: t.boolean({
        description:
          'Quyền hoặc phụ trách: không giữ chức người đứng đầu. | Acting or in charge, without holding the seat.',
        resolve: ({ tenure }) => standsIn(tenure),
      }),
      certainty: t.field({
        type: CertaintyEnum,
        nullable: true,
        description:
          'Vào ngày được hỏi: cả trách nhiệm lẫn chức vụ có chắc chắn không; null trong lịch sử. | On the day asked for: whether both the body’s duty and the head’s tenure certainly held; null in a history.',
        resolve: ({ held }) => (held === undefined ? null : held === 'certain' ? 'CERTAIN' : 'POSSIBLE'),
      }),
    }),
  });

const AnsweringRef = builder.interfaceRef<Duty>('Answering').implement({
  description:
    'Một cơ quan chịu trách nhiệm về một chức năng, hoặc có vai trò trong một dự án, trong một thời gian. | A body answered for a function, or had a role in a project, for a while.',
  fields: (t) => ({
    organisation: t.field({ type: OrganisationRef, ...node('Organisation', 'organisation') }),
    unit: t.field({
      type: OrganisationRef,
      nullable: true,
      description: 'Đơn vị đầu mối của cơ quan ấy. | The unit of it that is in charge.',
      ...optionalNode('Organisation', 'unit'),
    }),
    role: t.string({
      nullable: true,
      description:
        'Phần việc khi nhiều cơ quan cùng chịu trách nhiệm về một chức năng; null: quản lý nhà nước. | Its share where several answer for a function; null: state management itself.',
      resolve: ({ duty, role }) => (isInvolvement(duty) ? null : (role ?? null)),
    }),
    projectRole: t.field({
      type: ProjectRoleEnum,
      nullable: true,
      resolve: ({ duty }) => (isInvolvement(duty) ? (duty.role as never) : null),
    }),
    interval: t.field({ type: IntervalRef, resolve: ({ duty }) => duty }),
    acts: t.field({
      type: [SourceRef],
      description:
        'Văn bản giao: của chức năng, theo thứ tự thời gian; của dự án, văn bản pháp luật mà vai trò dẫn. | The acts by which it held: of a function, in time order; of a project, the legal documents that the role rests on.',
      ...nodes('Source', 'acts'),
    }),
    responsibility: t.field({
      type: ResponsibilityRef,
      nullable: true,
      description: 'Dữ kiện có nguồn, của một chức năng. | The cited fact, of a function.',
      ...inside('duty'),
      resolve: ({ duty }) => (isInvolvement(duty) ? null : duty),
    }),
    involvement: t.field({
      type: InvolvementRef,
      nullable: true,
      description: 'Dữ kiện có nguồn, của một dự án. | The cited fact, of a project.',
      ...inside('duty'),
      resolve: ({ duty }) => (isInvolvement(duty) ? duty : null),
    }),
    reorganisations: t.field({
      type: [ReorganisationRef],
      description:
        'Trách nhiệm đến cơ quan này bằng cách nào: những lần tổ chức lại có hiệu lực lúc bắt đầu, chuyển nó đến đây, hoặc lập ra cơ quan này từ cơ quan đã có nó. Rỗng: do văn bản, hoặc không rõ. | How it came to this body: the reorganisations in force when it began that moved it here, or by which this body came out of one that had it. Empty: by an act alone, or unknown.',
      ...inside('came[]'),
      resolve: ({ came }) => [...came],
    }),
  }),
});

/** A body on a day; its rows are those of a query file that gives `DutyFound`. */
export const ResponsibleBodyRef = builder.objectRef<Duty>('ResponsibleBody').implement({
  description: 'Một cơ quan chịu trách nhiệm vào một ngày. | A body that answered on a day.',
  interfaces: [AnsweringRef],
  fields: (t) => ({
    certainty: t.field({
      type: CertaintyEnum,
      resolve: ({ duty, day }) => holdsOn(duty, day) ?? 'POSSIBLE',
    }),
    officials: t.field({
      type: [ResponsibleOfficialRef],
      description:
        'Người đứng đầu vào ngày đó: của cơ quan trước, của đơn vị sau; chắc chắn trước. | Who headed it on that day: the body’s heads before the unit’s, certain ones first.',
      ...inside('onDay[]'),
      resolve: ({ duty, onDay, day }) => [...answerableOn(duty, onDay, day)],
    }),
  }),
});

/** A period of a history, of the same rows. */
export const ResponsiblePeriodRef = builder.objectRef<Duty>('ResponsiblePeriod').implement({
  description: 'Một cơ quan chịu trách nhiệm trong một thời gian. | A period in which one body answered.',
  interfaces: [AnsweringRef],
  fields: (t) => ({
    officials: t.field({
      type: [ResponsibleOfficialRef],
      description: `Những người đứng đầu trong thời gian ấy, theo thứ tự bắt đầu, nhiều nhất ${HEADS_LIMIT}. | Who headed it in that time, certainly or possibly, in order of beginning; at most ${HEADS_LIMIT}.`,
      ...inside('heads[]'),
      resolve: ({ heads }) => heads.slice(0, HEADS_LIMIT),
    }),
    moreOfficials: t.boolean({
      description: `Có hơn ${HEADS_LIMIT} người. | There are more than ${HEADS_LIMIT}.`,
      resolve: ({ heads }) => heads.length > HEADS_LIMIT,
    }),
  }),
});

/** The duties that held on a day, the most answerable first. */
export const holdingOn = (duties: readonly Duty[], day: Day): Duty[] =>
  duties
    .filter(({ duty }) => holdsOn(duty, day) !== null)
    .sort((a, b) => byRole({ role: a.role, key: a.duty.key }, { role: b.role, key: b.duty.key }));
