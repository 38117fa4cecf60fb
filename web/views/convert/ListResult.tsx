import { useCallback, useEffect, useState } from 'react';
import type { Job } from './job.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { Results } from './Results.tsx';
import { useRun } from './use-run.ts';
import type { Choices, Verdict } from './verdict.ts';

const NONE: Choices = new Map();

/** The reader's choices for one list. */
const useChoices = (job: Job) => {
  const [choices, setChoices] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins without choices
  useEffect(() => setChoices(NONE), [job]);
  const choose = useCallback((question: number, slug: string | null) => {
    setChoices((before) => {
      const next = new Map(before);
      if (slug === null) next.delete(question);
      else next.set(question, slug);
      return next;
    });
  }, []);
  return { choices, choose };
};

type Props = { readonly job: Job; readonly only: Verdict | null };

/** The result of a list that stays in the browser, as far as it is looked up. */
export const ListResult = ({ job, only }: Props) => {
  const run = useRun(job);
  const { choices, choose } = useChoices(job);
  return (
    <>
      <ProgressLine run={run} total={job.list.questions.length} />
      {(run.answers.length > 0 || run.phase === 'done') && (
        <Results job={job} answers={run.answers} choices={choices} only={only} choose={choose} />
      )}
    </>
  );
};
