import type { Day } from '#temporal';
import { InputError } from '../errors.ts';
import type { DutyFound } from '../graph/keys.ts';
import type { FunctionRow, ProjectRow } from '../model/rows.ts';
import { type Duty, dutiesIn, HEADS_LIMIT, holdingOn, ResponsibleBodyRef, ResponsiblePeriodRef } from './answering.ts';
import { builder } from './builder.ts';
import { inside, need, reads, root } from './reading.ts';
import { FunctionRef, ProjectRef } from './refs.ts';

type ResponsibleValue = {
  readonly thing: FunctionRow | ProjectRow;
  readonly isProject: boolean;
  readonly day: Day;
  readonly duties: readonly Duty[];
};

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
