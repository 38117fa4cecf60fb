import { describe, expect, test } from 'vitest';
import { withApi } from '../support/api.ts';
import { nodesOf, oneRequest, type Slug } from './question.ts';

// The questions of the domain model about people who served together, each asked by one request. Expected answers were read off the sheets by
// hand; the remark at each says from which rows.
withApi();

describe('5. Who served with Phạm Đức Long in one body, and when', () => {
  const answer = oneRequest(`{ person(id: "pham-duc-long-1970") {
      mic: servedWith(first: 100, organisation: "bo-thong-tin-va-truyen-thong") { ...told }
      vnpt: servedWith(first: 100, organisation: "tap-doan-buu-chinh-vien-thong-viet-nam") { ...told }
    } }
    fragment told on ServedWithConnection { totalCount edges { node {
      person { slug } certainty interval { from to } mine { sources { slug } } theirs { sources { slug } } } } }`);
  type Served = {
    readonly person: Slug;
    readonly certainty: string;
    readonly interval: { readonly from: string | null; readonly to: string | null };
    readonly mine: { readonly sources: readonly Slug[] };
    readonly theirs: { readonly sources: readonly Slug[] };
  };
  const servedIn = (body: 'mic' | 'vnpt'): readonly Served[] => nodesOf(answer().person[body]);

  /** Deputy minister from 2021-08-06 to 2025-03-01; who was minister or deputy then, by officials/tenures-government.yaml. */
  test('certainly, at the ministry of information: the minister and the deputies whose days are known', () => {
    const served = servedIn('mic');
    const certain = served.filter(({ certainty }) => certainty === 'CERTAIN');
    expect(certain.map(({ person, interval }) => [person.slug, interval.from, interval.to]).sort()).toEqual([
      ['bui-hoang-phuong-1983', '2023-11-20', '2025-03-01'],
      ['nguyen-huy-dung-1983', '2021-08-06', '2024-08-27'],
      ['nguyen-manh-hung-1962', '2021-08-06', '2025-03-01'],
      ['nguyen-thanh-lam-1972', '2022-09-10', '2024-11-01'],
    ]);
    const everyone = served.map(({ person }) => person.slug);
    // Only known to have been in office on some day of November 2023.
    expect(served.find(({ person }) => person.slug === 'phan-tam')?.certainty).toBe('POSSIBLE');
    for (const before of ['le-doan-hop-1951', 'nguyen-bac-son-1953', 'truong-minh-tuan-1960', 'tran-duc-lai'])
      expect(everyone).not.toContain(before);
    for (const { mine, theirs } of served) expect(mine.sources.length > 0 && theirs.sources.length > 0).toBe(true);
  });

  /** Deputy director from 2013-12, director 2015-04, chair 2020-06-12 to 2021-08-06 at VNPT. */
  test('certainly, at VNPT: the director and the chair of 2014', () => {
    const served = servedIn('vnpt');
    const certain = served.filter(({ certainty }) => certainty === 'CERTAIN').map(({ person }) => person.slug);
    expect([...new Set(certain)].sort()).toEqual(['tran-manh-hung-vnpt']);
    expect(new Set(served.map(({ person }) => person.slug))).toEqual(
      new Set(['tran-manh-hung-vnpt', 'pham-long-tran']),
    );
  });
});

describe('13. The shortest chain of "served together" between two officials', () => {
  const answer = oneRequest(`{
      one: servedTogetherPath(from: "nguyen-manh-hung-1962", to: "pham-duc-long-1970") { ...chain }
      two: servedTogetherPath(from: "nguyen-huy-dung-1983", to: "vu-hai-quan-1974") { ...chain }
      none: servedTogetherPath(from: "nguyen-manh-hung-1962", to: "nguyen-manh-hung-1962") { ...chain }
    }
    fragment chain on ServedTogetherPath { steps { person { slug } organisation { slug } certainty interval { from to }
      mine { person { slug } sources { slug } } theirs { sources { slug } } } }`);

  test('one step: minister and deputy of one ministry, dated and cited', () => {
    const [step, ...more] = answer().one.steps;
    expect(more).toEqual([]);
    expect(step).toMatchObject({
      person: { slug: 'pham-duc-long-1970' },
      organisation: { slug: 'bo-thong-tin-va-truyen-thong' },
      certainty: 'CERTAIN',
      interval: { from: '2021-08-06', to: '2025-03-01' },
    });
    expect(step.mine.sources.length * step.theirs.sources.length).toBeGreaterThan(0);
  });

  /** Bui The Duy was deputy of the new ministry only beside those of 2025; Nguyễn Huy Dũng left the old one in 2024. */
  test('each step begins where the last one ended, and two never met', () => {
    const { steps } = answer().two;
    expect(steps.length).toBe(2);
    expect(steps[0].mine.person.slug).toBe('nguyen-huy-dung-1983');
    expect(steps[1].mine.person.slug).toBe(steps[0].person.slug);
    expect(steps[1].person.slug).toBe('vu-hai-quan-1974');
  });

  test('no step to oneself', () => {
    expect(answer().none.steps).toEqual([]);
  });
});
