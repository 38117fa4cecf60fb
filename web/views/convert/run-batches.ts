import { batchesOf } from './questions.ts';

/** What a run does besides asking. */
export type Run<Q, A> = {
  readonly questions: readonly Q[];
  /** What is already answered; such batches are not asked again. */
  readonly answers: readonly (A | undefined)[];
  readonly send: (items: readonly Q[], signal: AbortSignal) => Promise<readonly A[]>;
  readonly onBatch: (from: number, answers: readonly A[]) => void;
  readonly signal: AbortSignal;
  /** Whether a fault may pass by itself, so that the batch is asked again. */
  readonly isPassing: (error: unknown) => boolean;
  /** Milliseconds before each further attempt. */
  readonly waits?: readonly number[];
  readonly size?: number;
};

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const attempt = async <Q, A>(items: readonly Q[], run: Run<Q, A>): Promise<readonly A[]> => {
  const { waits = [1000, 3000], send, signal, isPassing } = run;
  for (const wait of waits) {
    try {
      return await send(items, signal);
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error;
      await rest(wait, signal);
    }
  }
  return send(items, signal);
};

/** Asks all batches that are not answered yet, one after the other; throws the fault of the first that fails for good. */
export const runBatches = async <Q, A>(run: Run<Q, A>): Promise<void> => {
  const open = batchesOf(run.questions, run.size).filter(({ from }) => run.answers[from] === undefined);
  for (const { from, items } of open) {
    run.signal.throwIfAborted();
    run.onBatch(from, await attempt(items, run));
  }
};
