import { describe, expect, it } from 'vitest';
import { intervalOf, parseBound, parseDay } from '#temporal';
import type { Lead } from '../../../server/model/career/record.ts';
import type { NameRow, ReorganisationRow, TenureRow, VacancyRow } from '../../../server/model/rows.ts';
import { alongside, entriesOf, nameOn, segmentsIn } from '../../../server/model/succession/entries.ts';
import { seatsOnDay } from '../../../server/model/succession/on-day.ts';
import type { Segment } from '../../../server/model/succession/record.ts';

const time = (from: string | null, to: string | null) => ({
  from,
  to,
  ...intervalOf(parseBound(from), parseBound(to)),
});

const held = (person: string, from: string | null, to: string | null, more: Partial<TenureRow> = {}) =>
  ({
    id: person,
    key: `${from}|${person}`,
    person,
    ...time(from, to),
    acting: false,
    inCharge: false,
    ...more,
  }) as TenureRow;

const vacant = (from: string, to: string) => ({ id: `khuyet-${from}`, ...time(from, to) }) as VacancyRow;

const change = (from: string, to: string, id: string, date: string): Lead => {
  const day = parseDay(date);
  return { from, to, reorganisation: { id, dateMin: day, dateMax: day } as ReorganisationRow };
};

const segment = (id: string, from: string, to: string, more: Partial<Segment> = {}): Segment => ({
  seat: { id, key: id, organisation: id, vi: 'Bộ trưởng', en: null, head: true, single: true, sort: 'seat' },
  body: { id, vi: id, ...time(from, to) } as unknown as Segment['body'],
  names: [],
  holders: more.tenures?.length ?? 0,
  tenures: [],
  vacancies: [],
  changes: [],
  ...more,
});

const told = (...segments: readonly Segment[]) =>
  entriesOf(segments).map(({ kind, holder, vacancy, change: event, time: when }) => [
    kind,
    holder?.person ?? vacancy?.id ?? event?.id ?? `${when?.from}..${when?.to}`,
  ]);

describe('entriesOf', () => {
  it('holders in order, a vacancy before who acts in it, a gap where nobody is known', () => {
    const seat = segment('a', '2000-01-01', '..', {
      tenures: [
        held('x', '2000-01-01', '2018-09-21'),
        held('y', '2018-09-21', '2018-10-23', { acting: true }),
        held('z', '2018-10-23', '2024-07-19'),
        held('w', '2024-08-03', '..'),
      ],
      vacancies: [vacant('2018-09-21', '2018-10-23')],
    });
    expect(told(seat)).toEqual([
      ['HOLDER', 'x'],
      ['VACANCY', 'khuyet-2018-09-21'],
      ['HOLDER', 'y'],
      ['HOLDER', 'z'],
      ['GAP', '2024-07-19..2024-08-03'],
      ['HOLDER', 'w'],
    ]);
  });

  it('a seat that several hold has no gaps', () => {
    const many = segment('a', '2000-01-01', '..', { tenures: [held('x', '2010-01-01', '2012-01-01')] });
    expect(told({ ...many, seat: { ...many.seat, single: false } })).toEqual([['HOLDER', 'x']]);
    expect(told(many).filter(([kind]) => kind === 'GAP')).toHaveLength(2);
  });

  it('nothing is told to be empty before the holders that were read', () => {
    const tenures = [held('x', '2010-01-01', '2012-01-01'), held('y', '2014-01-01', '..')];
    const gaps = (holders: number) =>
      told(segment('a', '2000-01-01', '..', { tenures, holders })).filter(([kind]) => kind === 'GAP');
    expect(gaps(2)).toEqual([
      ['GAP', '2000-01-01..2010-01-01'],
      ['GAP', '2012-01-01..2014-01-01'],
    ]);
    expect(gaps(1002)).toEqual([['GAP', '2012-01-01..2014-01-01']]);
  });

  it('a consolidation of two seats is one entry, before who holds the new one', () => {
    const merger = (from: string) => [change(from, 'c', 'hop-nhat', '2025-03-01')];
    const a = segment('a', '2000-01-01', '2025-03-01', {
      tenures: [held('x', '2000-01-01', '2025-03-01')],
      changes: merger('a'),
    });
    const b = segment('b', '2000-01-01', '2025-03-01', {
      tenures: [held('y', '2000-01-01', '2025-03-01')],
      changes: merger('b'),
    });
    const c = segment('c', '2025-03-01', '..', { tenures: [held('x2', '2025-03-01', '..')] });
    expect(told(a, b, c)).toEqual([
      ['HOLDER', 'x'],
      ['HOLDER', 'y'],
      ['BODY_CHANGED', 'hop-nhat'],
      ['HOLDER', 'x2'],
    ]);
    const [event] = entriesOf([a, b, c]).filter(({ kind }) => kind === 'BODY_CHANGED');
    expect(event?.before.map(({ seat }) => seat.id)).toEqual(['a', 'b']);
    expect(event?.after.map(({ seat }) => seat.id)).toEqual(['c']);
  });

  it('who began some day of a month in a body that began within it comes after the body', () => {
    const old = segment('a', '1992-10-26', '2002-08-05', { changes: [change('a', 'b', 'nang-cap', '2002-08-05')] });
    const upgraded = segment('b', '2002-08-05', '..', { tenures: [held('x', '2002-08', '..')] });
    expect(told(old, upgraded).slice(-2)).toEqual([
      ['BODY_CHANGED', 'nang-cap'],
      ['HOLDER', 'x'],
    ]);
  });

  it('by identity only the seat asked for, with the renames of its body', () => {
    const changes = [change('a', 'a', 'doi-ten', '2002-08-05'), change('a', 'b', 'hop-nhat', '2025-03-01')];
    const a = segment('a', '2000-01-01', '2025-03-01', { changes, tenures: [held('x', '2000-01-01', '2025-03-01')] });
    const b = segment('b', '2025-03-01', '..');
    const record = { asked: 'Position', starts: ['a'], segments: [a, b] };
    expect(told(...segmentsIn(record, 'IDENTITY'))).toEqual([
      ['HOLDER', 'x'],
      ['BODY_CHANGED', 'doi-ten'],
    ]);
    expect(segmentsIn(record, 'CONTINUITY')).toHaveLength(2);
  });

  it('keys of entries are unique and sort as the entries do', () => {
    const tenures = [held('x', '2000-01-01', '2001-01-01'), held('y', '2000-01-01', null), held('z', null, null)];
    const keys = entriesOf([segment('a', '2000-01-01', '..', { tenures })]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys].sort()).toEqual(keys);
  });
});

describe('alongside', () => {
  it('tells who held the same seat at once, certainly or possibly, not who came on the day of the end', () => {
    const tenures = [
      held('x', '2016-04-09', '2018-10'),
      held('y', '2018-07-25', '2018-10-24'),
      held('z', '2018-10-24', '..'),
    ];
    const entries = entriesOf([segment('a', '2016-04-09', '..', { tenures })]);
    const of = (person: string) => {
      const entry = entries.find(({ holder }) => holder?.person === person);
      return (entry ? alongside(entry) : []).map(({ tenure, certainty }) => [tenure.person, certainty]);
    };
    expect(of('x')).toEqual([
      ['y', 'certain'],
      ['z', 'possible'],
    ]);
    expect(of('y')).toEqual([['x', 'certain']]);
  });
});

describe('seatsOnDay', () => {
  const body = (more: Partial<Segment>) => segment('a', '2000-01-01', '..', more);
  const state = (day: string, more: Partial<Segment>) =>
    seatsOnDay([body(more)], parseDay(day)).map(({ state: is, holdings }) => [is, holdings.length]);

  it('a certain holder holds it, on the first day and not on that of the end', () => {
    const tenures = [held('x', '2010-01-01', '2012-01-01')];
    expect(state('2010-01-01', { tenures })).toEqual([['HELD', 1]]);
    expect(state('2012-01-01', { tenures })).toEqual([['NOBODY_KNOWN', 0]]);
  });

  it('an acting holder of a vacant seat, and without a vacancy; one in charge', () => {
    const acting = [held('x', '2018-09-21', '2018-10-23', { acting: true })];
    const vacancies = [vacant('2018-09-21', '2018-10-23')];
    expect(state('2018-10-01', { tenures: acting, vacancies })).toEqual([['VACANT', 1]]);
    expect(state('2018-10-01', { tenures: acting })).toEqual([['ACTING', 1]]);
    expect(state('2018-10-01', { tenures: [held('x', '2018', '2019', { inCharge: true })] })).toEqual([
      ['POSSIBLY_HELD', 1],
    ]);
    const suspended = [...acting, held('y', '2010-01-01', '2019-01-01')];
    expect(state('2018-10-01', { tenures: suspended })).toEqual([['HELD', 2]]);
  });

  it('an end that nobody knows leaves it open', () => {
    expect(state('2020-01-01', { tenures: [held('x', '2010-01-01', null)] })).toEqual([['POSSIBLY_HELD', 1]]);
  });

  it('a body that was not there has no seat; one whose beginning is unknown may have', () => {
    expect(state('1999-12-31', {})).toEqual([]);
    const unsure = seatsOnDay(
      [{ ...body({}), body: { ...body({}).body, ...time('2000', '..') } }],
      parseDay('2000-06-01'),
    );
    expect(unsure.map(({ existed }) => existed)).toEqual(['possible']);
  });
});

describe('nameOn', () => {
  const name = (vi: string, from: string, to: string) => ({ vi, ...time(from, to) }) as NameRow;
  const names = [name('A', '1959-03-04', '1965-10'), name('B', '1965-10', '1990-03-01'), name('C', '1990-03-01', '..')];

  it('takes the name certainly borne, or else the latest that may have been', () => {
    expect(nameOn(names, parseDay('1960-01-01'))?.vi).toBe('A');
    expect(nameOn(names, parseDay('1965-10-15'))?.vi).toBe('B');
    expect(nameOn(names, parseDay('1990-03-01'))?.vi).toBe('C');
    expect(nameOn([], parseDay('1960-01-01'))).toBeUndefined();
  });

  it('takes the nearest one before a day of which no source tells a name, and before all of them the first', () => {
    const [a, b] = [name('A', '1959-03-04', '1965-10-01'), name('B', '1990-03-01', '2007-05')];
    expect(nameOn([a, b], parseDay('1945-09-02'))?.vi).toBe('A');
    expect(nameOn([a, b], parseDay('1970-01-01'))?.vi).toBe('A');
    expect(nameOn([a, b], parseDay('2010-01-01'))?.vi).toBe('B');
  });
});
