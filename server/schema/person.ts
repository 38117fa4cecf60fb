import { builder } from './builder.ts';
import { FactRef, IntervalRef, TextRef } from './common.ts';
import { page } from './connections.ts';
import { node, nodes } from './reading.ts';
import { OrganisationRef, PersonRef, PositionRef, SourceRef, TenureConnection, TenureRef } from './refs.ts';

builder.node(PersonRef, {
  description: 'Cán bộ, chỉ trong vai trò công. | An official, in the public role only.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    slug: t.exposeString('id'),
    name: t.exposeString('name'),
    born: t.field({ type: 'EDTFDate', nullable: true, resolve: (row) => row.born ?? null }),
    gender: t.string({ nullable: true, resolve: (row) => row.gender ?? null }),
    birthplace: t.string({ nullable: true, resolve: (row) => row.birthplace ?? null }),
    tenures: t.field({
      type: TenureConnection,
      description: 'Các chức vụ, theo thứ tự bắt đầu. | The career, in order of beginning.',
      args: { asOf: t.arg({ type: 'Day' }), first: t.arg.int(), after: t.arg.string() },
      ...page('person/tenures', 'id'),
    }),
  }),
});

builder.node(TenureRef, {
  description: 'Một người giữ một chức vụ trong một khoảng thời gian. | One person holds one position for an interval.',
  interfaces: [FactRef],
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    person: t.field({ type: PersonRef, ...node('Person', 'person') }),
    organisation: t.field({
      type: OrganisationRef,
      ...node('Organisation', 'organisation'),
    }),
    organisationName: t.field({
      type: TextRef,
      description:
        'Tên cơ quan khi bắt đầu giữ chức; không rõ bắt đầu khi nào thì là tên muộn nhất có thể. | The name that the body bore when the tenure began; where no source tells when, the last that it may have borne then.',
      resolve: (row) => ({ vi: row.bodyVi, en: row.bodyEn ?? null }),
    }),
    position: t.field({ type: PositionRef, ...node('Position', 'position') }),
    interval: t.field({ type: IntervalRef, resolve: (row) => row }),
    printedTitle: t.field({
      type: TextRef,
      description: 'Chức danh như nguồn ghi. | The title as its sources print it.',
      resolve: (row) => ({ vi: row.titleVi, en: row.titleEn ?? null }),
    }),
    acting: t.exposeBoolean('acting', { description: 'Quyền (tạm giữ chức). | Acting.' }),
    inCharge: t.exposeBoolean('inCharge', {
      description:
        'Phụ trách, điều hành mà không giữ chức người đứng đầu. | In charge of the body without holding the seat of its head.',
    }),
    concurrent: t.exposeBoolean('concurrent', {
      description: 'Kiêm nhiệm, bên cạnh chức vụ chính. | Held beside a main post.',
    }),
    how: t.string({ nullable: true, resolve: (row) => row.how ?? null }),
    inOfficeOn: t.field({
      type: 'EDTFDate',
      nullable: true,
      description:
        'Ngày muộn nhất mà nguồn cho thấy còn giữ chức. | The latest date on which a source shows the person in office.',
      resolve: (row) => row.inOfficeOn ?? null,
    }),
    inOfficeFrom: t.field({
      type: 'EDTFDate',
      nullable: true,
      description:
        'Ngày sớm nhất mà nguồn cho thấy đã giữ chức. | The earliest date on which a source shows the person in office.',
      resolve: (row) => row.inOfficeFrom ?? null,
    }),
    legalBasis: t.field({ type: [SourceRef], ...nodes('Source', 'legalBasis') }),
    sourceCites: t.stringList({
      description: 'Trang mà nguồn dẫn nhưng chưa được đọc. | Pages that its source cites and that were not read.',
      resolve: (row) => [...(row.sourceCites ?? [])],
    }),
  }),
});
