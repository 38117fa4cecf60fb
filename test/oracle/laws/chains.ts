import type { Law } from './law.ts';

const DOCUMENT = `query Ways($from: String!, $to: String!) {
  there: servedTogetherPath(from: $from, to: $to) { length certainty }
  back: servedTogetherPath(from: $to, to: $from) { length certainty }
}`;

/** A chain of people is as long, and as sure, from either end. */
export const chainLaw: Law = {
  name: 'chains are as long either way',
  broken: async (ask, { pairs }) => {
    const faults: string[] = [];
    for (const [from, to] of pairs) {
      const { there, back } = await ask(DOCUMENT, { from, to });
      if (JSON.stringify(there) !== JSON.stringify(back))
        faults.push(`${from} to ${to}: ${JSON.stringify(there)}, back ${JSON.stringify(back)}`);
    }
    return faults;
  },
};
