import { builder } from './builder.ts';
import { FactRef, IntervalRef, TextRef } from './common.ts';
import { ConfidenceEnum, ProjectKindEnum, ProjectRoleEnum } from './enums.ts';
import { node, nodes, optionalNode, rowsOn } from './reading.ts';
import { FunctionRef, InvolvementRef, OrganisationRef, ProjectRef, ResponsibilityRef, SourceRef } from './refs.ts';

builder.node(ProjectRef, {
  description:
    'Đề án, chương trình, nền tảng, cơ sở dữ liệu, hạ tầng, luật, kế hoạch. | A project that public bodies run.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    kind: t.field({ type: ProjectKindEnum, resolve: (row) => row.kind as never }),
    names: t.field({ type: [TextRef], resolve: (row) => row.vi.map((vi, n) => ({ vi, en: row.en[n] ?? null })) }),
    aliases: t.stringList({ resolve: (row) => [...(row.aliases ?? [])] }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    website: t.string({ nullable: true, resolve: (row) => row.website ?? null }),
    legalBasis: t.field({ type: [SourceRef], ...nodes('Source', 'legalBasis') }),
    involvements: t.field({
      type: [InvolvementRef],
      args: { asOf: t.arg({ type: 'Day' }) },
      ...rowsOn('project/involvements', 'id'),
    }),
  }),
});

builder.node(InvolvementRef, {
  description:
    'Vai trò của một cơ quan trong một dự án, trong một khoảng thời gian. | A body’s role in a project for an interval.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    project: t.field({ type: ProjectRef, ...node('Project', 'project') }),
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    role: t.field({ type: ProjectRoleEnum, resolve: (row) => row.role as never }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
  }),
});

builder.node(FunctionRef, {
  description: 'Một lĩnh vực quản lý nhà nước. | A field of state management.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    name: t.field({ type: TextRef, resolve: (row) => ({ vi: row.vi, en: row.en ?? null }) }),
    responsibilities: t.field({
      type: [ResponsibilityRef],
      description: 'Cơ quan chịu trách nhiệm, theo thời gian. | The bodies that answered for it, in time order.',
      args: { asOf: t.arg({ type: 'Day' }) },
      ...rowsOn('function/responsibilities', 'id'),
    }),
  }),
});

builder.node(ResponsibilityRef, {
  description:
    'Một cơ quan (và đơn vị đầu mối, nếu biết) chịu trách nhiệm về một chức năng; role null: quản lý nhà nước. | A body, and the unit where known, answered for a function; role null: state management itself.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    function: t.field({ type: FunctionRef, ...node('Function', 'function') }),
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    unit: t.field({
      type: OrganisationRef,
      nullable: true,
      ...optionalNode('Organisation', 'unit'),
    }),
    unitConfidence: t.field({ type: ConfidenceEnum, nullable: true, resolve: (row) => row.unitConfidence ?? null }),
    role: t.string({ nullable: true, resolve: (row) => row.role ?? null }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    by: t.field({
      type: [SourceRef],
      description: 'Văn bản giao, theo thứ tự thời gian. | The acts by which it held, in time order.',
      ...nodes('Source', 'by'),
    }),
    laterActs: t.field({
      type: [SourceRef],
      description: 'Văn bản sau đó, chưa đọc nội dung về chức năng này. | Later acts whose wording on it was not read.',
      ...nodes('Source', 'laterActs'),
    }),
  }),
});
