import { describe, expect, it } from 'vitest';
import { movesOf } from '../../../server/model/career/moves.ts';
import type { Post } from '../../../server/model/career/record.ts';
import { stintsOf } from '../../../server/model/career/stints.ts';
import { lead, post } from './sample.ts';

const told = (...posts: readonly Post[]) =>
  movesOf(stintsOf(posts, 'IDENTITY')).map(({ from, to, step, rule, changes, certainty }) => [
    `${from.seat.vi} > ${to.seat.vi}`,
    step,
    rule,
    changes.join('+'),
    certainty,
  ]);

const CENTRE = { kind: 'centre', name: 'Trung tâm Thông tin' } as const;

describe('moves', () => {
  it('from deputy to head of one body is a promotion, back a demotion, whatever the body', () => {
    const deputy = post('Phó Giám đốc', 'c', '2010-01-01', '2012-01-01', CENTRE);
    const head = post('Giám đốc', 'c', '2012-01-01', '2014-01-01', CENTRE);
    const again = post('Phó Giám đốc', 'c', '2014-01-01', '..', CENTRE);
    expect(told(deputy, head, again)).toEqual([
      ['Phó Giám đốc > Giám đốc', 'PROMOTION', 'HEAD_AND_DEPUTY', '', 'certain'],
      ['Giám đốc > Phó Giám đốc', 'DEMOTION', 'HEAD_AND_DEPUTY', '', 'certain'],
    ]);
  });

  it('who acted and then held the seat is confirmed; another term is no move', () => {
    const acting = post('Bộ trưởng', 'a', '2018-07-25', '2018-10-24', { acting: true });
    const first = post('Bộ trưởng', 'a', '2018-10-24', '2021-04-08');
    const second = post('Bộ trưởng', 'a', '2021-04-08', '..');
    expect(told(acting, first, second)).toEqual([['Bộ trưởng > Bộ trưởng', 'CONFIRMED', 'SAME_SEAT', '', 'certain']]);
  });

  it('a reorganisation that carries the seat on is named, and the rank stays', () => {
    const leads = [lead('a--Bộ trưởng', 'b--Bộ trưởng', 'hop-nhat')];
    const before = post('Bộ trưởng', 'a', '2018-10-24', '2025-03-01', { leads });
    expect(told(before, post('Bộ trưởng', 'b', '2025-03-01', '..'))).toEqual([
      ['Bộ trưởng > Bộ trưởng', 'LATERAL', 'RANK_LISTS', 'REORGANISED', 'certain'],
    ]);
  });

  it('from a province to the centre and back; another branch; what no list compares is unknown', () => {
    const chair = { kind: 'peoples-committee', name: 'Ủy ban nhân dân tỉnh Lào Cai', above: ['province'] } as const;
    const party = { kind: 'party-body', name: 'Tỉnh ủy Lào Cai', above: ['party-body'] } as const;
    const posts = [
      post('Chủ tịch', 'u', '2010-01-01', '2012-01-01', chair),
      post('Thứ trưởng', 'a', '2012-01-01', '2014-01-01'),
      post('Bí thư', 't', '2014-01-01', '2016-01-01', party),
      post('Bộ trưởng', 'a', '2016-01-01', '..'),
    ];
    expect(told(...posts)).toEqual([
      ['Chủ tịch > Thứ trưởng', 'UNKNOWN', 'NONE', 'TO_CENTRE', 'certain'],
      ['Thứ trưởng > Bí thư', 'PROMOTION', 'RANK_LISTS', 'BRANCH_CHANGE+TO_LOCAL', 'certain'],
      ['Bí thư > Bộ trưởng', 'LATERAL', 'RANK_LISTS', 'BRANCH_CHANGE+TO_CENTRE', 'certain'],
    ]);
  });

  it('up a level of local government', () => {
    const district = { kind: 'peoples-committee', name: 'Ủy ban nhân dân huyện Bát Xát' } as const;
    const province = { kind: 'peoples-committee', name: 'Ủy ban nhân dân tỉnh Lào Cai', above: ['province'] } as const;
    expect(
      told(post('Chủ tịch', 'h', '2010', '2012-06', district), post('Phó Chủ tịch', 't', '2012-06-15', '..', province)),
    ).toEqual([['Chủ tịch > Phó Chủ tịch', 'PROMOTION', 'RANK_LISTS', 'LEVEL_UP', 'possible']]);
  });

  it('a post added to one that goes on is no move; one that takes the place of another is', () => {
    const long = post('Bộ trưởng', 'a', '2010-01-01', '2020-01-01');
    const before = post('Giám đốc', 'c', '2008-01-01', '2010-01-01', CENTRE);
    const added = post('Chủ tịch', 'h', '2015-01-01', '2016-01-01', { kind: 'committee', name: 'Hội đồng Y khoa' });
    const next = post('Trưởng Ban', 'k', '2016-01-01', '..', { kind: 'committee', name: 'Ban Y khoa' });
    expect(told(before, long, added, next).map(([way]) => way)).toEqual([
      'Giám đốc > Bộ trưởng',
      'Chủ tịch > Trưởng Ban',
    ]);
  });

  it('over a time of which nothing is known the last post leads to the next', () => {
    expect(
      told(post('Giám đốc', 'c', '2000-01-01', '2005-01-01', CENTRE), post('Thứ trưởng', 'a', '2010-01-01', '..')),
    ).toEqual([['Giám đốc > Thứ trưởng', 'UNKNOWN', 'NONE', 'BRANCH_CHANGE', 'certain']]);
  });

  it('nothing is told of unknown ends, ranks, memberships, concurrent posts and steering committees', () => {
    const minister = post('Bộ trưởng', 'a', '2016-01-01', '..');
    const held = (title: string, to: string | null, more = {}) => post(title, 'x', '2010-01-01', to, more);
    expect(told(held('Giám đốc', null, CENTRE), minister)).toEqual([]);
    expect(told(held('Thiếu tướng', '2016-01-01'), minister)).toEqual([]);
    expect(told(held('Ủy viên', '2016-01-01'), minister)).toEqual([]);
    expect(told(held('Giám đốc', '2016-01-01', { ...CENTRE, concurrent: true }), minister)).toEqual([]);
    const steering = { kind: 'committee', name: 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng' };
    expect(told(held('Phó Trưởng ban', '2016-01-01', steering), minister)).toEqual([]);
  });
});
