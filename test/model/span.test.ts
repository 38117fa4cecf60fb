import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, FAR_FUTURE, FAR_PAST, parseDay } from '#temporal';
import { projectRoot } from '../../server/config.ts';
import { LONGEST, SPAN, spanOf } from '../../server/model/span.ts';

const day = (text: string): Day => parseDay(text);

/** The class of what began on the first day at the earliest and had ended on the second at the latest. */
const classOf = (fromMin: Day, toMax: Day): number =>
  spanOf({ fromMin, fromMax: fromMin, toMin: addDays(fromMin, 1), toMax });

/** Where the statements look for what holds: classes of lengths beside the three without one. */
const QUERIES = ['organisation/tenures', 'position/tenures', 'position/lineage-tenures'];

describe('the class of a length', () => {
  it('is the least power of two that it may have held, up to the longest that is looked through', () => {
    expect(classOf(day('2025-07-01'), day('2025-07-02'))).toBe(0);
    expect(classOf(day('2025-01-01'), day('2026-01-01'))).toBe(9);
    // 2^16 days are 179 years and 158 days.
    expect(classOf(day('1800-01-01'), addDays(day('1800-01-01'), 65_536))).toBe(16);
    expect(classOf(day('1800-01-01'), addDays(day('1800-01-01'), 65_537))).toBe(SPAN.endUnknown);
    expect(classOf(day('2020-03-01'), addDays(FAR_FUTURE, -1))).toBe(SPAN.endUnknown);
  });

  it('is one of its own where an end is not known, or has not come', () => {
    expect(classOf(FAR_PAST, day('2025-07-01'))).toBe(SPAN.beginUnknown);
    expect(classOf(day('2025-07-01'), FAR_FUTURE)).toBe(SPAN.endUnknown);
    expect(spanOf({ fromMin: FAR_PAST, fromMax: day('2025-07-01'), toMin: FAR_FUTURE, toMax: FAR_FUTURE })).toBe(97);
    const open = { fromMin: day('2025-07-01'), fromMax: day('2025-07-01'), toMin: FAR_FUTURE, toMax: FAR_FUTURE };
    expect(spanOf(open)).toBe(SPAN.open);
  });

  it.each(QUERIES)('is looked through by %s', (name) => {
    const text = readFileSync(`${projectRoot}/cypher/${name}.cypher`, 'utf8');
    expect(text).toContain(`range(0, ${LONGEST}) + [${Object.values(SPAN).join(', ')}]`);
  });
});
