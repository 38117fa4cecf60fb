import { describe, expect, test } from 'vitest';
import { namingOf } from '../../seed/derive/naming.ts';
import { wholeRecord } from '../support/record.ts';

const record = await wholeRecord();
const naming = namingOf(record?.organisations ?? []);

describe('the branch of a body', () => {
  // A committee, a department or an office says nothing of a branch by itself: what it is part of does.
  test.each([
    ['uy-ban-phap-luat-va-tu-phap', 'legislature'],
    ['van-phong-quoc-hoi', 'legislature'],
    ['van-phong-trung-uong-dang', 'party'],
    ['cuc-an-toan-thong-tin', 'government'],
    ['van-phong-chinh-phu', 'government'],
    ['kiem-toan-nha-nuoc', 'judiciary'],
    ['hdnd-thanh-pho-ha-noi', 'legislature'],
    ['so-khoa-hoc-va-cong-nghe-thanh-pho-ha-noi', 'local'],
    ['phong-hau-can-ttdlqg', 'service'],
  ])('%s is of the branch %s', (id, branch) => {
    expect(naming.kindOf(id)).toBeDefined();
    expect(naming.branchOf(id)).toBe(branch);
  });
});
