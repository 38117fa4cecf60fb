import { describe, expect, it } from 'vitest';
import { answerable, answerableOn, byRole, standsIn } from '../../../server/model/responsible/officials.ts';
import { type Day, intervalOf, parseBound } from '../../../server/temporal/index.ts';

const time = (from: string | null, to: string | null) => intervalOf(parseBound(from), parseBound(to));
const DAY = 20240530 as Day;

const head = (key: string, from: string | null, to: string | null, ofUnit = false) => ({
  tenure: { key, acting: false, inCharge: false, ...time(from, to) },
  ofUnit,
});

describe('who was answerable on a day', () => {
  const duty = time('2022-01-06', '..');

  it('certainly only where both the body and its head certainly were', () => {
    expect(answerable(duty, time('2024-05-22', '2024-06-06'), DAY)).toBe('certain');
    expect(answerable(duty, time('2024-05-22', null), DAY)).toBe('possible');
    expect(answerable(time('2024', '..'), time('2024-05-22', '2024-06-06'), DAY)).toBe('possible');
    expect(answerable(duty, time('2024-05-31', '..'), DAY)).toBe('no');
  });

  it('in order: heads of the body before those of the unit, certain before possible, the latest first', () => {
    const heads = [
      head('unit', '2024-01-01', '..', true),
      head('a', '2024-01-01', null),
      head('b', '2024-02-01', null),
      head('sure', '2023-01-01', '..'),
      head('gone', '2020-01-01', '2024-05-30'),
    ];
    expect(answerableOn(duty, heads, DAY).map(({ tenure, held }) => [tenure.key, held])).toEqual([
      ['sure', 'certain'],
      ['b', 'possible'],
      ['a', 'possible'],
      ['unit', 'certain'],
    ]);
  });

  it('one who acted or was in charge only stood in', () => {
    expect(standsIn({ acting: true, inCharge: false })).toBe(true);
    expect(standsIn({ acting: false, inCharge: true })).toBe(true);
    expect(standsIn({ acting: false, inCharge: false })).toBe(false);
  });
});

describe('bodies in order', () => {
  it('state management itself, the lead, the owner, the operator; shares by other names last', () => {
    const roles = ['operator', 'own-sphere', 'lead', null, 'owner', 'beneficiary'];
    expect(
      roles
        .map((role) => ({ role, key: role ?? '' }))
        .sort(byRole)
        .map(({ role }) => role),
    ).toEqual([null, 'lead', 'owner', 'operator', 'beneficiary', 'own-sphere']);
  });
});
