import { describe, expect, it } from 'vitest';
import { quantile, scriptsIn } from './measure.ts';
import { betweenMarkers } from './table.ts';

const piece = (name: string, ts: number, dur: number, tid = 1) => ({ name, ph: 'X', ts, dur, tid });

describe('scriptsIn', () => {
  it('counts a piece within another once, and other threads not at all', () => {
    const events = [
      piece('EventDispatch', 0, 5000),
      piece('FunctionCall', 1000, 2000),
      piece('TimerFire', 9000, 1000),
      piece('FunctionCall', 0, 9000, 2),
      piece('Paint', 20_000, 9000),
    ];
    expect(scriptsIn(events, 1)).toEqual([
      { start: 0, script: 5 },
      { start: 9, script: 1 },
    ]);
  });
});

describe('quantile', () => {
  it('is the value below which a part of the values lie', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(values, 0.5), quantile(values, 0.95)]).toEqual([51, 96]);
  });
});

describe('betweenMarkers', () => {
  it('puts the words there, and nowhere else', () => {
    expect(betweenMarkers('a\n<!-- bench-web -->\nold\n<!-- /bench-web -->\nz', 'new')).toBe(
      'a\n<!-- bench-web -->\nnew\n<!-- /bench-web -->\nz',
    );
    expect(betweenMarkers('nothing', 'new')).toBeNull();
  });
});
