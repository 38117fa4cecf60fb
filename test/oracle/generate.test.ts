import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, read } from '../seed/folder.ts';
import { states } from './generate/index.ts';
import { named, type State, sheetOf } from './state.ts';

const NUMBER = 300;
const sample = fc.sample(states, { numRuns: NUMBER, seed: 20_251_125 }).map((state, n) => named(state, n));

const share = (test: (state: State) => boolean): number => sample.filter(test).length / NUMBER;

const ids = (state: State, type: string): readonly string[] =>
  state.events.filter((event) => event.type === type).map(({ id }) => id);

describe('generated states', () => {
  it('pass every check of the sheets together', async () => {
    const { faults } = await read({ 'all.yaml': sheetOf(sample) });
    expect(linesOf(faults)).toBe('');
  });

  it('are no small talk: bodies, reorganisations and people of every kind', () => {
    const all = JSON.stringify(sample);
    for (const word of [
      '[..',
      '..]',
      '~"',
      '?"',
      '"to":null',
      '"to":".."',
      '"from":null',
      '"acting":true',
      'in_office_on',
    ])
      expect(all.includes(word), word).toBe(true);
    expect(share(({ events }) => events.length > 1)).toBeGreaterThan(0.4);
    expect(share(({ tenures }) => tenures.length > 2)).toBeGreaterThan(0.4);
    for (const type of [
      'consolidation',
      'absorption',
      'division',
      'separation',
      'rename',
      'transfer',
      're-establishment',
    ])
      expect(
        share((state) => ids(state, type).length > 0),
        type,
      ).toBeGreaterThan(0.05);
  });
});
