import { describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { MEASURES } from '../../../web/views/lineage/axis.ts';
import { type Layout, layoutOf } from '../../../web/views/lineage/layout.ts';
import type { River } from '../../../web/views/lineage/model.ts';
import { joint, lane, ministries } from './sample.ts';

const today = parseDay('2026-11-25');

const laneAt = ({ lanes }: Layout, id: string) => {
  const found = lanes.find((placed) => placed.lane.id === id);
  if (!found) throw new Error(`no lane ${id}`);
  return found;
};

const jointAt = ({ joints }: Layout, id: string) => {
  const found = joints.find((placed) => placed.joint.id === id);
  if (!found) throw new Error(`no joint ${id}`);
  return found;
};

describe('the layout of a river', () => {
  const layout = layoutOf(ministries, today);

  it('draws every lane, every joint and the threads between different rows', () => {
    expect(layout.lanes).toHaveLength(6);
    expect(layout.joints).toHaveLength(5);
    // Two ministries into the new one, the new department out of its ministry; the rest goes on in its row.
    expect(layout.threads.map(({ joint: id, lane: of }) => `${id}:${of}`).sort()).toEqual(
      ['hop-nhat:bo-khcn', 'hop-nhat:bo-tttt', 'to-chuc-lai:vu-moi'].sort(),
    );
  });

  it('draws a whole thick and a part thin: what comes out of a body that goes on is a part of it', () => {
    expect(Object.fromEntries(layout.threads.map(({ lane: of, extent }) => [of, extent]))).toEqual({
      'bo-khcn': 'whole',
      'bo-tttt': 'whole',
      'vu-moi': 'part',
    });
  });

  it('keeps the order of time, with joints apart', () => {
    const places = layout.joints.map(({ at }) => at.x);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    for (const [n, x] of places.slice(1).entries()) expect(x - (places[n] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  it('stands a joint on the lane that goes on, else on the one that comes out', () => {
    expect(jointAt(layout, 'to-chuc-lai').at.y).toBe(laneAt(layout, 'bo-tttt').y);
    expect(jointAt(layout, 'hop-nhat').at.y).toBe(laneAt(layout, 'bo-2025').y);
  });

  it('ends a lane before its joint in another row, and begins one after', () => {
    const { x } = jointAt(layout, 'hop-nhat').at;
    expect(laneAt(layout, 'bo-khcn').bar.x2).toBeCloseTo(x - MEASURES.turn);
    expect(laneAt(layout, 'bo-2025').bar.x1).toBeCloseTo(x);
  });

  it('lets no two lanes of a row overlap, and stays within the picture', () => {
    for (const { bar, y } of layout.lanes) {
      expect([bar.x1 >= 0, bar.x2 <= layout.width, y > 0, y < layout.height]).toEqual([true, true, true, true]);
      const others = layout.lanes.filter((other) => other.y === y && other.bar.x1 > bar.x1);
      expect(others.every((other) => other.bar.x1 >= bar.x2 - 0.01)).toBe(true);
    }
  });

  it('is the same each time', () => {
    expect(JSON.stringify(layoutOf(ministries, today))).toBe(JSON.stringify(layout));
  });
});

describe('what is not known', () => {
  const river = (date: string | null): River => ({
    start: 'moi',
    lanes: [lane('moi', date, '..'), lane('cu', null, date)],
    joints: [joint('doi', 'CONVERSION', date, 'cu*', 'moi')],
  });

  it('of a day within a year is drawn between its ends', () => {
    const { span, at } = jointAt(layoutOf(river('2018'), today), 'doi');
    const [from, to] = span ?? [0, 0];
    expect([from < at.x, at.x < to]).toEqual([true, true]);
  });

  it('of a day that is exact has no such span', () => {
    expect(jointAt(layoutOf(river('2018-05-04'), today), 'doi').span).toBeNull();
  });

  it('of a day at all still stands in the picture', () => {
    const { at, span } = jointAt(layoutOf(river(null), today), 'doi');
    expect(span).toBeNull();
    expect(at.x).toBeGreaterThan(0);
  });

  it('of a beginning fades', () => {
    expect(laneAt(layoutOf(river('2018-05-04'), today), 'cu').bar.start).toBe('unknown');
  });
});

describe('two joints of one day on one lane', () => {
  const both: River = {
    start: 'bo',
    lanes: [
      lane('bo', '2025-03-01', '..'),
      lane('a', '1990-01-01', '2025-03-01'),
      lane('b', '1990-01-01', '2025-03-01'),
    ],
    joints: [
      joint('to-chuc-lai', 'REORGANISATION', '2025-03-01', 'bo', 'bo'),
      joint('hop-nhat', 'CONSOLIDATION', '2025-03-01', 'a b', 'bo'),
    ],
  };

  it('lie side by side, the one with the threads on the day itself', () => {
    const layout = layoutOf(both, today);
    const [merger, other] = [jointAt(layout, 'hop-nhat').at, jointAt(layout, 'to-chuc-lai').at];
    expect(merger.x).toBeCloseTo(layout.scale.x(parseDay('2025-03-01')));
    expect(other.x - merger.x).toBeGreaterThanOrEqual(20);
  });
});
