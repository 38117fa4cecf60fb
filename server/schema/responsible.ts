import type { Day } from '#temporal';
import { InputError } from '../errors.ts';
import type { DutyFound } from '../graph/keys.ts';
import { type Answerable, answerableOn, byRole, type Head, standsIn } from '../model/responsible/officials.ts';
import type { FunctionRow, InvolvementRow, ProjectRow, ResponsibilityRow, TenureRow } from '../model/rows.ts';
import { builder, holdsOn } from './builder.ts';
import { IntervalRef } from './common.ts';
import { CertaintyEnum, ProjectRoleEnum } from './enums.ts';
import { inside, need, node, nodes, optionalNode, reads, root } from './reading.ts';
import {
  FunctionRef,
  InvolvementRef,
  OrganisationRef,
  ProjectRef,
  ReorganisationRef,
  ResponsibilityRef,
  SourceRef,
  TenureRef,
} from './refs.ts';

/** How many heads at most each period of a history shows. */
export const HEADS_LIMIT = 50;

/** A body that answered for a while; `day` is the one that was asked about. */
type Duty = Omit<DutyFound, 'duty' | 'organisation'> & {
  readonly duty: ResponsibilityRow | InvolvementRow;
  readonly organisation: string;
  readonly day: Day;
};

const dutiesIn = (found: readonly DutyFound[], day: Day): readonly Duty[] =>
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

const ResponsibleBodyRef = builder.objectRef<Duty>('ResponsibleBody').implement({
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

const ResponsiblePeriodRef = builder.objectRef<Duty>('ResponsiblePeriod').implement({
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

type ResponsibleValue = {
  readonly thing: FunctionRow | ProjectRow;
  readonly isProject: boolean;
  readonly day: Day;
  readonly duties: readonly Duty[];
};

const holdingOn = (duties: readonly Duty[], day: Day): Duty[] =>
  duties
    .filter(({ duty }) => holdsOn(duty, day) !== null)
    .sort((a, b) => byRole({ role: a.role, key: a.duty.key }, { role: b.role, key: b.duty.key }));

const ResponsibleRef = builder.objectRef<ResponsibleValue>('Responsible').implement({
  description:
    'Ai chịu trách nhiệm về một chức năng hay một dự án vào một ngày, và trước sau là ai. | Who answered for a function or a project on a day, and before and after.',
  fields: (t) => ({
    function: t.field({
      type: FunctionRef,
      nullable: true,
      ...inside('thing'),
      resolve: ({ thing, isProject }) => (isProject ? null : (thing as FunctionRow)),
    }),
    project: t.field({
      type: ProjectRef,
      nullable: true,
      ...inside('thing'),
      resolve: ({ thing, isProject }) => (isProject ? (thing as ProjectRow) : null),
    }),
    asOf: t.field({ type: 'Day', resolve: ({ day }) => day }),
    bodies: t.field({
      type: [ResponsibleBodyRef],
      description:
        'Những cơ quan chịu trách nhiệm (hoặc có vai trò) vào ngày đó, chắc chắn hoặc có thể; rỗng: hồ sơ không biết cơ quan nào. | The bodies that answered, or had a role, on that day, certainly or possibly; empty: the record knows none.',
      resolve: ({ duties, day }) => holdingOn(duties, day),
    }),
    history: t.field({
      type: [ResponsiblePeriodRef],
      description: 'Mọi thời kỳ, theo thứ tự bắt đầu. | Every period, in order of beginning.',
      resolve: ({ duties }) => [...duties],
    }),
  }),
});

type Args = {
  readonly function?: string | null | undefined;
  readonly project?: string | null | undefined;
  readonly asOf: Day;
};

const checkOne = ({ function: field, project }: Args): void => {
  if (field == null && project == null)
    throw new InputError('Give the slug of a function or of a project: "function" or "project".', 'function');
  if (field != null && project != null)
    throw new InputError('Give either "function" or "project", not both.', 'project');
};

const responsible = (found: readonly DutyFound[], { project, asOf }: Args): ResponsibleValue | null => {
  const [first] = found;
  if (first === undefined) return null;
  return { thing: first.thing, isProject: project != null, day: asOf, duties: dutiesIn(found, asOf) };
};

builder.queryField('responsible', (t) =>
  t.field({
    type: ResponsibleRef,
    nullable: true,
    description:
      'Ai chịu trách nhiệm về một chức năng (lĩnh vực quản lý nhà nước), hoặc có vai trò trong một dự án, vào một ngày: cơ quan, đơn vị đầu mối, người đứng đầu lúc đó, theo văn bản nào; và lịch sử. Cho đúng một trong `function` và `project`; null nếu hồ sơ không có. | Who answered for a function (a field of state management), or had a role in a project, on a day: the body, the unit in charge, who headed them then, by which acts; and the history. Give exactly one of `function` and `project`; null where the record has no such thing.',
    args: {
      function: t.arg.string({ description: 'Slug của chức năng. | The slug of a function.' }),
      project: t.arg.string({ description: 'Slug của dự án. | The slug of a project.' }),
      asOf: t.arg({ type: 'Day', required: true }),
    },
    ...root(
      (args: Args, wants) => {
        checkOne(args);
        const values = { day: args.asOf, history: wants('history'), limit: HEADS_LIMIT };
        return args.project == null
          ? ([{ query: 'function/answering', ids: [args.function ?? ''], values }] as const)
          : ([{ query: 'project/answering', ids: [args.project], values }] as const);
      },
      ([[found]], args) => responsible(found ?? [], args),
    ),
  }),
);

type OnArgs = { readonly asOf: Day };

const responsibleOn = (query: 'function/answering' | 'project/answering') =>
  reads(
    ({ asOf }: OnArgs) => [need(query, 'id', { day: asOf, history: false, limit: HEADS_LIMIT })] as const,
    ([found], _, { asOf }) => holdingOn(dutiesIn(found, asOf), asOf),
  );

builder.objectField(FunctionRef, 'responsibleOn', (t) =>
  t.field({
    type: [ResponsibleBodyRef],
    description:
      'Cơ quan chịu trách nhiệm vào một ngày, và người đứng đầu lúc đó. | The bodies that answered for it on a day, and who headed them then.',
    args: { asOf: t.arg({ type: 'Day', required: true }) },
    ...responsibleOn('function/answering'),
  }),
);

builder.objectField(ProjectRef, 'responsibleOn', (t) =>
  t.field({
    type: [ResponsibleBodyRef],
    description:
      'Cơ quan có vai trò trong dự án vào một ngày (chủ trì trước), và người đứng đầu lúc đó. | The bodies with a role in it on a day, the lead first, and who headed them then.',
    args: { asOf: t.arg({ type: 'Day', required: true }) },
    ...responsibleOn('project/answering'),
  }),
);
