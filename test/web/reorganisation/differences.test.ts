import { describe, expect, it } from 'vitest';
import { type Course, differenceOf, type Named } from '../../../web/views/reorganisation/differences.ts';

const body = (slug: string, vi: string): Named => ({ slug, name: { vi, en: null } });
const planned = (vi: string): Named => ({ slug: null, name: { vi, en: null } });

const tttt = body('bo-thong-tin-va-truyen-thong', 'Bộ Thông tin và Truyền thông');
const khcn = body('bo-khoa-hoc-va-cong-nghe-1992', 'Bộ Khoa học và Công nghệ');
const made = body('bo-khoa-hoc-va-cong-nghe', 'Bộ Khoa học và Công nghệ');

const done: Course = { type: 'CONSOLIDATION', ins: [tttt, khcn], outs: [made] };

describe('a plan beside what was done', () => {
  it('differs by the name of what came out', () => {
    const name = planned('Bộ Khoa học, Công nghệ và Truyền thông');
    const { type, ins, outs } = differenceOf({ type: 'CONSOLIDATION', ins: [khcn, tttt], outs: [name] }, done);
    expect(type).toBeNull();
    expect(ins).toEqual({ both: [tttt, khcn], onlyPlan: [], onlyDone: [] });
    expect(outs).toEqual({ both: [], onlyPlan: [name], onlyDone: [made] });
  });

  it('does not differ where the planned name is that of what was made, however it was written', () => {
    const { outs } = differenceOf({ ...done, outs: [planned('bộ khoa học  và Công nghệ'.normalize('NFD'))] }, done);
    expect(outs).toEqual({ both: [made], onlyPlan: [], onlyDone: [] });
  });

  it('takes two bodies of one name for two', () => {
    const { ins } = differenceOf({ ...done, ins: [made] }, { ...done, ins: [khcn] });
    expect(ins).toEqual({ both: [], onlyPlan: [made], onlyDone: [khcn] });
  });

  it('differs by its type and by who goes in', () => {
    const { type, ins } = differenceOf({ type: 'TRANSFER', ins: [tttt], outs: [made] }, done);
    expect(type).toEqual(['TRANSFER', 'CONSOLIDATION']);
    expect(ins.onlyDone).toEqual([khcn]);
  });
});
