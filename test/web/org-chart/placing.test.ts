import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf } from '#temporal';
import type { Point, Scene } from '../../../web/graph/scene.ts';
import { type EverPart, seatsFor } from '../../../web/views/org-chart/ever.ts';
import { mergeOrders, type Placing, placeScene } from '../../../web/views/org-chart/placing.ts';
import { node } from '../graph/sample.ts';

const sceneOf = (...ids: readonly string[]): Scene => ({
  nodes: [node('chinh-phu', null), ...ids.map((id) => node(id, 'chinh-phu'))],
  edges: [],
});

const at = (places: ReadonlyMap<string, Point>, id: string) => places.get(id);

describe('mergeOrders', () => {
  it('puts what is new after the one before it', () => {
    expect(mergeOrders(['a', 'b', 'd'], ['a', 'c', 'd', 'e'])).toEqual(['a', 'c', 'b', 'd', 'e']);
    expect(mergeOrders([], ['a', 'b'])).toEqual(['a', 'b']);
    expect(mergeOrders(['b'], ['a', 'b'])).toEqual(['a', 'b']);
  });
});

describe('placeScene', () => {
  const february = sceneOf('bo-noi-vu', 'bo-tai-chinh', 'bo-tttt', 'bo-y-te', 'bo-xay-dung', 'bo-khcn-cu');
  const march = sceneOf('bo-noi-vu', 'bo-tai-chinh', 'bo-y-te', 'bo-xay-dung', 'bo-khcn');

  it('keeps the bodies of both days where they were, and back again', () => {
    const first = placeScene(february, [february], null, null);
    const second = placeScene(march, [february, march], first.placing, null);
    const third = placeScene(february, [february, march], second.placing, null);
    for (const id of ['bo-noi-vu', 'bo-tai-chinh', 'bo-y-te', 'bo-xay-dung']) {
      expect(at(second.placed.places, id), id).toEqual(at(first.placed.places, id));
      expect(at(third.placed.places, id), id).toEqual(at(first.placed.places, id));
    }
    expect(second.placed.places.has('bo-tttt')).toBe(false);
    expect(second.placing.slots.has('chinh-phu>bo-tttt')).toBe(true);
  });

  it('keeps the opened node in place', () => {
    const first = placeScene(march, [march], null, null);
    const opened: Scene = { ...march, nodes: [...march.nodes, node('vu-1', 'bo-y-te'), node('vu-2', 'bo-y-te')] };
    const second = placeScene(opened, [opened], first.placing, 'bo-y-te');
    expect(at(second.placed.places, 'bo-y-te')).toEqual(at(first.placed.places, 'bo-y-te'));
  });

  it('once grown to the right, a chart does not turn again', () => {
    const first = placeScene(march, [march], null, null);
    expect(first.placed.orientation).toBe('right');
    const small = sceneOf('bo-noi-vu');
    expect(placeScene(small, [small], first.placing, null).placed.orientation).toBe('right');
    expect(placeScene(small, [small], null, null).placed.orientation).toBe('down');
  });

  it('puts many communes on one ground, and keeps it over days', () => {
    const communes = Array.from({ length: 20 }, (_, index) => `xa-${index}`);
    const [before, after] = [sceneOf(...communes), sceneOf(...communes.slice(0, 15))];
    const first = placeScene(before, [before], null, null);
    const second = placeScene(after, [before, after], first.placing, null);
    expect(first.placed.blocks.map(({ owner }) => owner)).toEqual(['chinh-phu']);
    expect(second.placed.blocks).toEqual(first.placed.blocks);
    expect(second.placed.places.size).toBe(16);
  });

  it('gives a body that moved a place under each parent', () => {
    const under = (parent: string): Scene => ({
      nodes: [...sceneOf('bo-a', 'bo-b').nodes, node('cuc', parent)],
      edges: [],
    });
    const days = [under('bo-a'), under('bo-b')] as const;
    const first = placeScene(days[0], days, null, null);
    const second = placeScene(days[1], days, first.placing, null);
    expect(at(second.placed.places, 'bo-a')).toEqual(at(first.placed.places, 'bo-a'));
    expect(at(second.placed.places, 'cuc')).not.toEqual(at(first.placed.places, 'cuc'));
  });
});

describe('the seats of all days', () => {
  const parts = fc
    .array(fc.tuple(fc.integer({ min: 1945, max: 2020 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 30,
    })
    .map((lives) =>
      lives.map(([from, years], index): EverPart => {
        const [start, end] = [dayOf(from, 1, 1), dayOf(from + years, 1, 1)];
        return { slug: `b${index}`, group: 'bo', interval: { fromMin: start, fromMax: start, toMin: end, toMax: end } };
      }),
    );
  const days = fc.array(
    fc.integer({ min: 1945, max: 2060 }).map((year) => dayOf(year, 6, 1)),
    { minLength: 1, maxLength: 6 },
  );

  const group = node('chinh-phu.bo', 'chinh-phu', { role: 'group' });
  const on = (all: readonly EverPart[], day: Day): Scene => ({
    nodes: [
      node('chinh-phu', null),
      group,
      ...all
        .filter(({ interval: { fromMin, toMax } }) => fromMin <= day && day < toMax)
        .map(({ slug }) => node(slug, group.id, { pill: { text: '+2', open: false } })),
    ],
    edges: [],
  });

  it('are one for a body on all of them, and no two bodies of a day overlap', () => {
    fc.assert(
      fc.property(parts, days, (all, visited) => {
        const seats = new Map([['chinh-phu', seatsFor(all)]]);
        const scenes = visited.map((day) => on(all, day));
        const stood = new Map<string, Point>();
        let before: Placing | null = null;
        for (const scene of scenes) {
          const { placed, placing } = placeScene(scene, scenes, before, null, seats);
          before = placing;
          const spots = [...placed.places];
          for (const [id, at] of spots) {
            expect(stood.get(id) ?? at, id).toEqual(at);
            stood.set(id, at);
          }
          const touch = ([, a]: readonly [string, Point], [, b]: readonly [string, Point]) =>
            Math.abs(a.x - b.x) < 200 && Math.abs(a.y - b.y) < 40;
          expect(spots.filter((one, index) => spots.slice(index + 1).some((other) => touch(one, other)))).toEqual([]);
        }
      }),
    );
  });
});
