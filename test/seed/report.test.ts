import { expect, test } from 'vitest';
import { lineView } from '../../seed/report.ts';

test('where nothing can be overwritten, a stage tells its begin, a line each five seconds, and its end', () => {
  const lines: string[] = [];
  let clock = 0;
  const { progress, done } = lineView(
    (line) => lines.push(line),
    () => clock,
  );
  progress('reading the sheets', 0, 1);
  progress('reading the sheets', 1, 1);
  for (let n = 1; n <= 16; n += 1) {
    clock += 1_000;
    progress('nodes', n * 5_000, 80_000);
  }
  progress('removed', 0, 0);
  done('80000 rows made');
  expect(lines).toEqual([
    'reading the sheets',
    'nodes: 5000 of 80000',
    'nodes: 30000 of 80000',
    'nodes: 55000 of 80000',
    'nodes: 80000 of 80000',
    '80000 rows made',
  ]);
});
