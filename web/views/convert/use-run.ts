import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dayText } from '#temporal';
import { ApiError, request } from '../../api.ts';
import { ConvertDocument, type ConvertInput } from '../../operations.generated.ts';
import type { Job } from './job.ts';
import { runBatches } from './run-batches.ts';
import { type Answer, type Answers, createIntern } from './verdict.ts';

/** How far a list is looked up. */
export type Progress = {
  readonly answers: Answers;
  readonly phase: 'running' | 'stopped' | 'failed' | 'done';
  readonly error: unknown;
};

const PASSING = /NETWORK|UNAVAILABLE|TIMEOUT|HTTP_50[234]/;
const isPassing = (error: unknown): boolean => error instanceof ApiError && PASSING.test(error.code);

const START: Progress = { answers: [], phase: 'running', error: null };

const withBatch = (answers: Answers, from: number, batch: Answers): Answers => {
  const next = answers.slice();
  batch.forEach((answer, n) => {
    next[from + n] = answer;
  });
  return next;
};

const sender = (job: Job, client: ReturnType<typeof useQueryClient>) => {
  const intern = createIntern();
  return async (items: readonly ConvertInput[], signal: AbortSignal): Promise<readonly Answer[]> => {
    const days = { from: dayText(job.from), to: dayText(job.to) };
    const { convert } = await request(ConvertDocument, { items, ...days }, signal, client);
    return convert.items.map(intern);
  };
};

/** Looks a list up in batches; may be stopped, and goes on where it was. */
export const useRun = (job: Job) => {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress>(START);
  const current = useRef<AbortController | null>(null);
  const latest = useRef<Answers>([]);
  const go = useCallback(() => {
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const say = (phase: Progress['phase'], error: unknown = null) => {
      if (current.current === controller) setProgress({ answers: latest.current, phase, error });
    };
    const onBatch = (from: number, batch: Answers) => {
      if (current.current !== controller) return;
      latest.current = withBatch(latest.current, from, batch);
      say('running');
    };
    say('running');
    const { questions } = job.list;
    runBatches({ questions, answers: latest.current, send: sender(job, client), onBatch, signal, isPassing }).then(
      () => say('done'),
      (error: unknown) => say(signal.aborted ? 'stopped' : 'failed', error),
    );
  }, [job, client]);
  useEffect(() => {
    latest.current = [];
    go();
    return () => {
      current.current?.abort();
      current.current = null;
    };
  }, [go]);
  return { ...progress, stop: () => current.current?.abort(), resume: go };
};
