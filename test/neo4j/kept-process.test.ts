import { describe, expect, it } from 'vitest';
import { loadConfig, projectRoot } from '../../server/config.ts';
import { type KeptEnd, startKept } from '../../server/neo4j/kept-process.ts';

const { environment } = loadConfig().machine;

/** Runs a shell script to its end: how it ended, and every line that had been told by then. */
const run = async (script: string): Promise<{ readonly end: KeptEnd; readonly lines: readonly string[] }> => {
  const lines: string[] = [];
  const output = (line: string) => void lines.push(line);
  const kept = startKept(projectRoot, { command: 'sh', args: ['-c', script], environment, output, grace: 1_000 });
  const end = await kept.exited;
  return { end, lines: [...lines] };
};

describe('a kept command', () => {
  it('has told all that it printed by the time that it is said to have ended', async () => {
    const { end, lines } = await run('seq 1 50000; exit 3');
    expect(end).toEqual({ code: 3, signal: null, failed: null });
    expect(lines).toHaveLength(50_000);
  });

  it('has told its last words, also where its end is known before them', async () => {
    // What it leaves behind still prints when the command itself has ended.
    const { end, lines } = await run('(sleep 0.5; echo words) & exit 1');
    expect(end.code).toBe(1);
    expect(lines).toEqual(['words']);
  });

  it('has ended though something that it left behind still holds what it prints to', async () => {
    const { end } = await run('sleep 6 & exit 0');
    expect(end.code).toBe(0);
  });
});
