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
  it('from deputy to head of one body is a promotion, back a lower seat, whatever the body', () => {
    const deputy = post('Phó Giám đốc', 'c', '2010-01-01', '2012-01-01', CENTRE);
    const head = post('Giám đốc', 'c', '2012-01-01', '2014-01-01', CENTRE);
    const again = post('Phó Giám đốc', 'c', '2014-01-01', '..', CENTRE);
    expect(told(deputy, head, again)).toEqual([
      ['Phó Giám đốc > Giám đốc', 'PROMOTION', 'HEAD_AND_DEPUTY', '', 'certain'],
      ['Giám đốc > Phó Giám đốc', 'LOWER_SEAT', 'HEAD_AND_DEPUTY', '', 'certain'],
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

  it('a post that may have been held in between, whatever its end, leaves it open', () => {
    const before = post('Giám đốc', 'c', '2000-01-01', '2005-01-01', CENTRE);
    const after = post('Bộ trưởng', 'a', '2010-01-01', '..');
    const way = (from: string | null, to: string | null) =>
      told(before, post('Hiệu trưởng', 'u', from, to, { kind: 'university', name: 'Trường' }), after).map(
        ([one]) => one,
      );
    expect(way('2005-01-01', '2010-01-01')).toEqual(['Giám đốc > Hiệu trưởng', 'Hiệu trưởng > Bộ trưởng']);
    expect(way('2006-01-01', null)).toEqual(['Giám đốc > Hiệu trưởng']);
    expect(way(null, null)).toEqual([]);
    expect(way('2006', '2008')).toEqual(['Giám đốc > Hiệu trưởng', 'Hiệu trưởng > Bộ trưởng']);
  });

  it('an end of which only the year is told leads to the first that it meets, not to the next one too', () => {
    const chair = post('Chủ tịch', 'u', '2020', '2025', {
      kind: 'peoples-committee',
      name: 'Ủy ban nhân dân tỉnh Lào Cai',
    });
    const party = (org: string, from: string, to: string) =>
      post('Bí thư', org, from, to, { kind: 'party-body', name: 'Tỉnh ủy Lào Cai' });
    const ways = told(chair, party('a', '2025-02-07', '2025-09-30'), party('b', '2025-09-30', '..'));
    expect(ways.map(([one]) => one)).toEqual(['Chủ tịch > Bí thư', 'Bí thư > Bí thư']);
  });

  it('of several that had ended, those that ended on that day', () => {
    const unknown = post('Phó Cục trưởng', 'd', null, null, { kind: 'department', name: 'Cục Thuế' });
    const deputy = post('Thứ trưởng', 'a', '2023-11-20', '2025-03-01');
    expect(
      told(unknown, deputy, post('Thứ trưởng', 'b', '2025-03-01', '..')).map(([way, step]) => [way, step]),
    ).toEqual([['Thứ trưởng > Thứ trưởng', 'LATERAL']]);
  });

  it('a lower seat of a member of the Central Committee is level; who is not known to be one may be one', () => {
    const secretary = { kind: 'party-body', name: 'Tỉnh ủy Lào Cai', above: ['party-body'] } as const;
    const step = (...members: readonly Post[]) =>
      told(
        post('Bí thư', 't', '2015-10-01', '2020-10-01', secretary),
        post('Thứ trưởng', 'a', '2020-10-01', '..'),
        ...members,
      ).map(([, is, rule]) => [is, rule]);
    const member = (from: string, to: string | null) =>
      post('Ủy viên Trung ương Đảng', 'tw', from, to, { kind: 'party-body', name: 'Ban Chấp hành Trung ương Đảng' });
    expect(step()).toEqual([['UNKNOWN', 'NONE']]);
    expect(step(member('2016-01-26', '2021-01-30'))).toEqual([['LATERAL', 'HIGHEST_POST']]);
    expect(step(member('2016-01-26', null))).toEqual([['UNKNOWN', 'NONE']]);
    expect(step(member('2016-01-26', '2020-10-01'))).toEqual([['UNKNOWN', 'NONE']]);
  });

  it('below the seats whose place a membership gives, a lower seat is told', () => {
    const vice = { kind: 'peoples-committee', name: 'Ủy ban nhân dân tỉnh Yên Bái', above: ['province'] } as const;
    const district = { kind: 'party-body', name: 'Huyện ủy Trấn Yên' } as const;
    expect(
      told(post('Phó Chủ tịch', 't', '2008', '2011-04-01', vice), post('Bí thư', 'h', '2011-04-01', '..', district)),
    ).toEqual([['Phó Chủ tịch > Bí thư', 'LOWER_SEAT', 'RANK_LISTS', 'BRANCH_CHANGE+LEVEL_DOWN', 'certain']]);
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
