import { describe, expect, test } from 'vitest';
import { type Interval, intervalOf, parseBound } from '#temporal';
import { rolesOf } from '../../seed/derive/roles.ts';
import type { ReorganisationFact } from '../../seed/record.ts';
import { reorganisation } from './reorganisation.ts';

const life = (from: string | null, to: string | null): Interval => intervalOf(parseBound(from), parseBound(to));

/** The bodies of these examples: some ended on 1 March 2025 and some began, some go on, and of some no end is known. */
const LIVES: Readonly<Record<string, Interval>> = {
  'bo-cu-mot': life('2007', '2025-03-01'),
  'bo-cu-hai': life('1992', '2025-03-01'),
  'bo-moi': life('2025-03-01', '..'),
  'bo-con': life('2002', '..'),
  'cuc-con': life('2010', '2026-05-01'),
  'khong-ro': life(null, null),
};

const rolesIn = (fact: ReorganisationFact, renamed: readonly string[] = []) => {
  const roles = rolesOf(fact, {
    existenceOf: (id) => LIVES[id] ?? life(null, null),
    isRenamed: (id) => renamed.includes(id),
  });
  return {
    inputs: (fact.from ?? []).map((id) => `${id} ${roles.input(id)}`),
    outputs: (fact.to ?? []).map((id) => `${id} ${roles.output(id)}`),
    subjects: (fact.subject ?? []).map((id) => `${id} ${roles.subject(id)}`),
  };
};

describe('by the terms of law', () => {
  test('hợp nhất: all old ones end, a new one begins; a part of a body gives', () => {
    const fact = reorganisation({ from: ['bo-cu-mot', 'bo-cu-hai'], to: ['bo-moi'] });
    expect(rolesIn(fact)).toEqual({
      inputs: ['bo-cu-mot dissolved', 'bo-cu-hai dissolved'],
      outputs: ['bo-moi created'],
      subjects: [],
    });
    expect(rolesIn({ ...fact, extent: { 'bo-cu-hai': 'part' } }).inputs).toEqual([
      'bo-cu-mot dissolved',
      'bo-cu-hai gives',
    ]);
  });

  test('sáp nhập: one joins another that goes on, whether or not the other is named on both sides', () => {
    const fact = reorganisation({ type: 'absorption', from: ['bo-cu-mot'], to: ['bo-con'] });
    expect(rolesIn(fact)).toMatchObject({ inputs: ['bo-cu-mot absorbed'], outputs: ['bo-con survives'] });
    expect(rolesIn({ ...fact, from: ['bo-cu-mot', 'bo-con'] })).toMatchObject({
      inputs: ['bo-cu-mot absorbed', 'bo-con survives'],
      outputs: ['bo-con survives'],
    });
    expect(rolesIn({ ...fact, extent: { 'bo-cu-mot': 'part' } }).inputs).toEqual(['bo-cu-mot gives']);
  });

  test('chia: the old one ends; tách: the old one goes on', () => {
    const divided = reorganisation({ type: 'division', from: ['bo-cu-mot'], to: ['bo-moi', 'bo-khac'] });
    expect(rolesIn(divided)).toMatchObject({
      inputs: ['bo-cu-mot dissolved'],
      outputs: ['bo-moi created', 'bo-khac created'],
    });
    const separated = reorganisation({
      type: 'separation',
      from: ['bo-con'],
      to: ['bo-moi'],
      extent: { 'bo-con': 'part' },
    });
    expect(rolesIn(separated)).toMatchObject({ inputs: ['bo-con survives'], outputs: ['bo-moi split-off'] });
  });

  test('đổi tên, thành lập, tái lập, giải thể', () => {
    expect(rolesIn(reorganisation({ type: 'rename', from: ['bo-con'], to: ['bo-con'] }))).toMatchObject({
      inputs: ['bo-con renamed'],
      outputs: ['bo-con renamed'],
    });
    expect(rolesIn(reorganisation({ type: 'establishment', to: ['bo-moi'] })).outputs).toEqual(['bo-moi created']);
    expect(rolesIn(reorganisation({ type: 're-establishment', to: ['bo-moi'] })).outputs).toEqual(['bo-moi created']);
    expect(
      rolesIn(reorganisation({ type: 'dissolution', from: ['bo-cu-mot'], to: ['bo-con', 'bo-moi'] })),
    ).toMatchObject({ inputs: ['bo-cu-mot dissolved'], outputs: ['bo-con receives', 'bo-moi created'] });
  });

  test('điều chuyển: one side gives, the other receives, what moves goes on', () => {
    const fact = reorganisation({ type: 'transfer', from: ['bo-cu-mot'], to: ['bo-moi'], subject: ['cuc-con'] });
    expect(rolesIn(fact)).toEqual({
      inputs: ['bo-cu-mot gives'],
      outputs: ['bo-moi receives'],
      subjects: ['cuc-con survives'],
    });
  });
});

describe('by the lives of the bodies, where the terms leave it open', () => {
  test.each(['reorganisation', 'upgrade', 'downgrade', 'conversion'] as const)('%s', (type) => {
    const fact = reorganisation({ type, from: ['bo-cu-mot', 'bo-con'], to: ['bo-moi', 'cuc-con'] });
    expect(rolesIn(fact)).toMatchObject({
      inputs: ['bo-cu-mot dissolved', 'bo-con survives'],
      outputs: ['bo-moi created', 'cuc-con receives'],
    });
    const same = reorganisation({ type, from: ['bo-con'], to: ['bo-con'] });
    expect(rolesIn(same)).toMatchObject({ inputs: ['bo-con survives'], outputs: ['bo-con survives'] });
    expect(rolesIn(same, ['bo-con'])).toMatchObject({ inputs: ['bo-con renamed'], outputs: ['bo-con renamed'] });
  });

  test('"reorganised" and no more does not end a body whose end is not known', () => {
    const open = reorganisation({ type: 'reorganisation', from: ['khong-ro', 'bo-cu-mot'] });
    expect(rolesIn(open).inputs).toEqual(['khong-ro survives', 'bo-cu-mot dissolved']);
    const into = reorganisation({ type: 'reorganisation', from: ['khong-ro'], to: ['bo-moi'] });
    expect(rolesIn(into).inputs).toEqual(['khong-ro dissolved']);
  });

  test('a body on which another was founded ends only where its end is known', () => {
    const fact = reorganisation({ type: 'establishment', from: ['bo-con', 'bo-cu-mot'], to: ['bo-moi'] });
    expect(rolesIn(fact).inputs).toEqual(['bo-con survives', 'bo-cu-mot dissolved']);
  });
});

test('what a sheet says stands before both', () => {
  const fact = reorganisation({
    from: ['bo-cu-mot', 'bo-cu-hai'],
    to: ['bo-moi'],
    roles: { 'bo-cu-mot': 'gives', 'bo-moi': 'receives' },
  });
  expect(rolesIn(fact)).toMatchObject({
    inputs: ['bo-cu-mot gives', 'bo-cu-hai dissolved'],
    outputs: ['bo-moi receives'],
  });
});
