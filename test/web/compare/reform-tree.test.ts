import { describe, expect, it } from 'vitest';
import {
  type Branch,
  type Group,
  OF_NONE,
  openAtFirst,
  sectionsOf,
  sizeOf,
} from '../../../web/views/compare/reform-tree.ts';

type Above = { readonly slug: string; readonly partOf?: Above | null };

const reform = (slug: string, partOf: Above | null = null) => ({
  slug,
  date: '2025-03-01',
  name: { vi: slug, en: null },
  confidence: 'VERIFIED' as never,
  acts: [],
  sources: [],
  counts: [],
  partOf,
});

const group = (of: ReturnType<typeof reform> | null, certain: number, possible = 0): Group =>
  ({ reform: of, counts: [{ type: 'ENDED', certain, possible }] }) as Group;

const drawn = ({ key, own, all, parts }: Branch): unknown => [key, sizeOf(own), sizeOf(all), parts.map(drawn)];

const top = reform('top');
const government = reform('government', top);
const science = reform('science', government);
const finance = reform('finance', government);
const communes = reform('communes', reform('local', top));
const hanoi = reform('hanoi', communes);
const hue = reform('hue', communes);

describe('changes by reform', () => {
  it('stand under the reform that theirs is a part of, most first; those of none last', () => {
    const sections = sectionsOf([group(null, 500), group(science, 3), group(finance, 8), group(government, 2)]);
    expect(sections.map(drawn)).toEqual([
      [
        'government',
        2,
        13,
        [
          ['finance', 8, 8, []],
          ['science', 3, 3, []],
        ],
      ],
      [OF_NONE, 500, 500, []],
    ]);
  });

  it('a reform that only frames others gives way to them, one that has parts of its own does not', () => {
    const sections = sectionsOf([group(hanoi, 4), group(hue, 5), group(government, 1)]);
    expect(sections.map(drawn)).toEqual([
      [
        'communes',
        0,
        9,
        [
          ['hue', 5, 5, []],
          ['hanoi', 4, 4, []],
        ],
      ],
      ['government', 1, 1, []],
    ]);
  });

  it('certain and possible changes are added up apart', () => {
    const [section] = sectionsOf([group(government, 2, 1), group(science, 3, 4)]);
    expect(section?.all).toEqual([{ type: 'ENDED', certain: 5, possible: 5 }]);
  });

  it('all are open at first where there are few; of many the first, where it has few of its own', () => {
    expect(openAtFirst(sectionsOf([group(government, 2), group(science, 3), group(null, 1)]))).toEqual([
      'government',
      'science',
      OF_NONE,
    ]);
    expect(openAtFirst(sectionsOf([group(government, 2), group(science, 300)]))).toEqual(['government']);
    expect(openAtFirst(sectionsOf([group(hanoi, 400), group(hue, 300)]))).toEqual([]);
  });
});
