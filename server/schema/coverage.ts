import { PERIODS, type Period } from '../model/periods.ts';
import type { CoverageRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef, TextRef } from './common.ts';
import { BranchEnum, KindEnum } from './enums.ts';
import { rootRows } from './reading.ts';

const PeriodRef = builder.objectRef<Period>('Period').implement({
  description: 'Một giai đoạn [from, to); `to` null: đến nay. | A period [from, to); `to` is null where it lasts.',
  fields: (t) => ({
    from: t.field({ type: 'Day', resolve: ({ from }) => from }),
    to: t.field({ type: 'Day', nullable: true, resolve: ({ to }) => to }),
    name: t.field({ type: TextRef, resolve: ({ vi, en }) => ({ vi, en }) }),
  }),
});

const periodOf = ({ period }: CoverageRow): Period => {
  const found = PERIODS.find(({ id }) => id === period);
  if (found === undefined) throw new Error(`there is no period ${period}`);
  return found;
};

const CoverageRef = builder.objectRef<CoverageRow>('Coverage').implement({
  description:
    'Hồ sơ có gì về một loại cơ quan trong một giai đoạn; không có dữ liệu không có nghĩa là không có cơ quan. | What the record has of one kind of bodies in one period; no data does not mean that there were none.',
  fields: (t) => ({
    branch: t.field({ type: BranchEnum, resolve: ({ branch }) => branch }),
    kind: t.field({ type: KindEnum, resolve: ({ kind }) => kind }),
    period: t.field({ type: PeriodRef, resolve: periodOf }),
    bodies: t.field({
      type: CertaintyCountRef,
      description: 'Số cơ quan tồn tại trong giai đoạn. | Bodies of the record that existed on some day of the period.',
      resolve: ({ certain, possible }) => ({ certain, possible }),
    }),
    startKnown: t.exposeInt('startKnown', {
      description: 'Biết ngày, tháng hoặc năm bắt đầu. | Of which day, month or year of the beginning is known.',
    }),
    endKnown: t.exposeInt('endKnown', {
      description:
        'Biết kết thúc khi nào, hoặc biết là còn hoạt động. | Of which the end, or that they go on, is known.',
    }),
    withParent: t.exposeInt('withParent', {
      description:
        'Biết trực thuộc ai trong giai đoạn. | Of which the record knows what they were part of in the period.',
    }),
    withHead: t.exposeInt('withHead', {
      description: 'Biết người đứng đầu trong giai đoạn. | Of which the record has a head in the period.',
    }),
    withEvent: t.exposeInt('withEvent', {
      description: 'Có lần tổ chức lại nào đó trong hồ sơ. | Of which the record has any reorganisation, at any time.',
    }),
    newestSource: t.field({
      type: 'EDTFDate',
      nullable: true,
      description: 'Ngày của nguồn mới nhất. | The day of their newest source.',
      resolve: ({ newestSource }) => newestSource ?? null,
    }),
    knownMissing: t.int({
      nullable: true,
      description:
        'Số biết là còn thiếu, theo số liệu chính thức và theo lớp cơ quan; null: không biết phải có bao nhiêu. | How many are known to be missing, by official counts and classes; null: how many there were is not known.',
      resolve: ({ knownMissing }) => knownMissing ?? null,
    }),
  }),
});

builder.queryField('coverage', (t) =>
  t.field({
    type: [CoverageRef],
    description:
      'Mọi loại cơ quan trong mọi giai đoạn, kể cả nơi hồ sơ không có gì. | Every kind in every period, also those of which the record has nothing.',
    ...rootRows('coverage/list'),
  }),
);
