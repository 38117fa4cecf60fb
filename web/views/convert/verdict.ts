import type { ConvertQuery } from '../../operations.generated.ts';
import type { Line, List } from './questions.ts';

/** What the API answers about one question. */
export type Answer = ConvertQuery['convert']['items'][number];
/** A body that a question may mean. */
export type Candidate = Answer['candidates'][number];
/** A body on the other day. */
export type End = Candidate['successors'][number];
/** A reorganisation on the way. */
export type Change = End['steps'][number]['reorganisation'];

/** The reader's choices: the slug of a body by the number of the question. */
export type Choices = ReadonlyMap<number, string>;

/** How a row came out, the doubtful first; `chosen`: the reader settled it; `empty`: nothing was asked; `waiting`: not answered yet. */
export const VERDICTS = ['ambiguous', 'none', 'possible', 'chosen', 'certain', 'empty', 'waiting'] as const;

/** One of VERDICTS. */
export type Verdict = (typeof VERDICTS)[number];

/** Answers by the numbers of their questions; undefined: not answered yet. */
export type Answers = readonly (Answer | undefined)[];

const OF_MATCH = { CERTAIN: 'certain', POSSIBLE: 'possible', AMBIGUOUS: 'ambiguous', NONE: 'none' } as const;

/** What the API found, whatever the reader chose since: rows keep their places while they are settled. */
const foundOf = ({ question }: Line, answers: Answers): Exclude<Verdict, 'chosen'> => {
  if (question === null) return 'empty';
  const answer = answers[question];
  return answer === undefined ? 'waiting' : OF_MATCH[answer.match];
};

/** How a row came out. */
export const verdictOf = (line: Line, answers: Answers, choices: Choices): Verdict => {
  const found = foundOf(line, answers);
  return line.question !== null && found !== 'waiting' && choices.has(line.question) ? 'chosen' : found;
};

/** The body that an answer stands for: what the reader chose, else what matched alone. */
export const pickedOf = (answer: Answer, choice: string | undefined): Candidate | null => {
  if (choice !== undefined) return answer.candidates.find(({ organisation }) => organisation.slug === choice) ?? null;
  return answer.match === 'CERTAIN' || answer.match === 'POSSIBLE' ? (answer.candidates[0] ?? null) : null;
};

/** How many rows came out in each way. */
export const countsOf = (list: List, answers: Answers, choices: Choices): ReadonlyMap<Verdict, number> => {
  const counts = new Map<Verdict, number>();
  for (const line of list.lines) {
    const verdict = verdictOf(line, answers, choices);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return counts;
};

/** The answered rows, the doubtful first, else in their order; of one verdict only where it is asked for. */
export const linesShown = (list: List, answers: Answers, choices: Choices, only: Verdict | null): readonly Line[] => {
  const piles = new Map<Verdict, Line[]>(VERDICTS.map((verdict) => [verdict, []]));
  for (const line of list.lines) {
    if (only !== null && verdictOf(line, answers, choices) !== only) continue;
    piles.get(foundOf(line, answers))?.push(line);
  }
  piles.delete('waiting');
  return [...piles.values()].flat();
};

/** The one reorganisation in place of its many copies in the answers: a long list has thousands. */
export const createIntern = (): ((answer: Answer) => Answer) => {
  const known = new Map<string, Change>();
  const one = (change: Change): Change => {
    const same = known.get(change.slug) ?? change;
    known.set(change.slug, same);
    return same;
  };
  const ends = (list: readonly End[]): readonly End[] =>
    list.map((end) => ({
      ...end,
      steps: end.steps.map((step) => ({ ...step, reorganisation: one(step.reorganisation) })),
    }));
  return (answer) => ({
    ...answer,
    candidates: answer.candidates.map((candidate) => ({
      ...candidate,
      successors: ends(candidate.successors),
      untraced: ends(candidate.untraced),
    })),
  });
};

/** The reorganisations that the shown bodies went through, each once, in the order of the questions. */
export const changesIn = (answers: Answers, choices: Choices): readonly Change[] => {
  const found = new Map<string, Change>();
  answers.forEach((answer, n) => {
    const picked = answer && pickedOf(answer, choices.get(n));
    for (const end of [...(picked?.successors ?? []), ...(picked?.untraced ?? [])])
      for (const { reorganisation } of end.steps) found.set(reorganisation.slug, reorganisation);
  });
  return [...found.values()];
};
