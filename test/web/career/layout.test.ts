import { describe, expect, it } from 'vitest';
import { type Day, dayOf, FAR_FUTURE, FAR_PAST, type Interval } from '#temporal';
import { layOut, type PlacedBar } from '../../../web/picture/lanes/layout.ts';
import type { LaneBar } from '../../../web/picture/lanes/model.ts';
import { textWidth } from '../../../web/picture/text-width.ts';

const TODAY = dayOf(2026, 1, 1);
const days = (from: Day, to: Day): Interval => ({ fromMin: from, fromMax: from, toMin: to, toMax: to });
const LATELY = dayOf(2025, 6, 1);
const year = (n: number): Day => dayOf(n, 1, 1);

const bar = (key: string, interval: Interval, title = key): LaneBar => ({
  key,
  form: 'held',
  interval,
  tone: 'plain',
  title,
  detail: 'Bộ Thông tin và Truyền thông',
  lang: 'vi',
  number: 1,
  label: key,
  href: '#x',
  acting: false,
  possible: false,
  recalled: false,
  lit: false,
  breaks: [],
});

const NEVER: Interval = { fromMin: FAR_PAST, fromMax: FAR_FUTURE, toMin: FAR_PAST, toMax: FAR_FUTURE };

const lanesOf = (...lanes: readonly (readonly LaneBar[])[]) =>
  layOut(
    [{ key: 'g', title: null, lanes: lanes.map((bars, at) => ({ key: String(at), label: `Làn ${at}`, bars })) }],
    { width: 1200, names: 152 },
    TODAY,
  );

const heights = (bars: readonly PlacedBar[]) =>
  Object.fromEntries(bars.map(({ bar: { key }, shape }) => [key, shape.height]));

describe('a picture of lanes', () => {
  const changing: Interval = { fromMin: year(2010), fromMax: year(2010), toMin: year(2016), toMax: year(2017) };
  const next: Interval = { fromMin: year(2016), fromMax: year(2017), toMin: year(2020), toMax: year(2020) };

  it('draws posts held at once at half height, and one that follows within the same year at full height', () => {
    const picture = lanesOf([
      bar('a', changing),
      bar('b', next),
      bar('c', days(year(2022), year(2025))),
      bar('d', days(year(2023), year(2024))),
    ]);
    const found = heights(picture.groups[0]?.lanes[0]?.bars ?? []);
    expect(found.a).toBe(found.b);
    expect(found.c).toBe(found.d);
    expect(found.a).toBeGreaterThan(2 * (found.c ?? 0));
  });

  it('writes a number behind the arrow of a bar that lasts, never on it', () => {
    const lasting: Interval = { fromMin: LATELY, fromMax: LATELY, toMin: FAR_FUTURE, toMax: FAR_FUTURE };
    const lane = lanesOf([bar('a', days(year(1950), LATELY)), { ...bar('b', lasting), number: 17 }]).groups[0]
      ?.lanes[0];
    const last = lane?.bars[1];
    const tip = Math.max(...(last?.shape.arrow.match(/[\d.]+/g) ?? []).filter((_, at) => at % 2 === 0).map(Number));
    expect(last?.text?.lines[0]?.text).toBe('17');
    expect(last?.text?.x).toBeGreaterThanOrEqual(tip);
  });

  it('puts posts without any day below the others, over the whole axis, and lets them shrink nothing', () => {
    const [lane] =
      lanesOf([bar('a', days(year(2010), year(2020))), bar('x', NEVER), bar('y', NEVER)]).groups[0]?.lanes ?? [];
    const [a, x, y] = lane?.bars.map(({ shape }) => shape) ?? [];
    expect(a?.height).toBeGreaterThan(2 * (x?.height ?? 0));
    expect(x?.y).toBeGreaterThanOrEqual((a?.y ?? 0) + (a?.height ?? 0));
    expect(y?.y).toBeGreaterThan(x?.y ?? 0);
    expect(x?.x1).toBe(0);
  });

  it('keeps lanes apart: none begins before the one above it ends', () => {
    const { groups, height } = lanesOf(
      [bar('a', NEVER), bar('b', NEVER), bar('c', NEVER)],
      [bar('d', next)],
      [bar('e', next)],
    );
    const lanes = groups[0]?.lanes ?? [];
    for (const [at, lane] of lanes.entries()) {
      const above = lanes[at - 1];
      if (above) expect(lane.y).toBeGreaterThanOrEqual(above.y + above.height);
      for (const { shape } of lane.bars) expect(shape.y + shape.height).toBeLessThanOrEqual(lane.y + lane.height);
    }
    expect(height).toBeGreaterThan((lanes.at(-1)?.y ?? 0) + (lanes.at(-1)?.height ?? 0) - 1);
  });

  it('cuts words before the next bar of the row; where no word has room its number stands', () => {
    const long = 'Phó Giám đốc Trung tâm Công nghệ thông tin';
    const [lane] =
      lanesOf([
        bar('a', days(year(2010), year(2012)), long),
        bar('b', days(year(2012), dayOf(2012, 3, 1)), long),
        bar('c', days(dayOf(2012, 3, 1), year(2025)), long),
      ]).groups[0]?.lanes ?? [];
    const [a, b, c] = lane?.bars ?? [];
    const first = a?.text?.lines[0]?.text ?? '';
    expect(first).toMatch(/…$/);
    expect((a?.text?.x ?? 0) + textWidth(first, { size: 12, weight: 500 })).toBeLessThanOrEqual(b?.shape.x1 ?? 0);
    expect(b?.text === null || b?.text?.lines[0]?.text === '1').toBe(true);
    expect(c?.text?.lines[0]?.text).toBe(long);
  });

  it('leaves no word beyond the right edge of the picture', () => {
    const open: Interval = { fromMin: year(2025), fromMax: year(2025), toMin: FAR_FUTURE, toMax: FAR_FUTURE };
    const { groups, frame } = lanesOf([
      bar('a', open, 'Ủy viên Ban Chấp hành Trung ương Đảng khóa XIV'),
      bar('b', days(year(1985), year(1990))),
    ]);
    const text = groups[0]?.lanes[0]?.bars[0]?.text;
    for (const line of text?.lines ?? [])
      expect(frame.names + (text?.x ?? 0) + textWidth(line.text, { size: 12, weight: 500 })).toBeLessThanOrEqual(
        frame.width,
      );
  });
});
