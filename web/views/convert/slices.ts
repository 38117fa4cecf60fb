/** Milliseconds for which long work may hold the page, before what the reader does is heard again. */
const SLICE = 12;

/** Work that may be left after each `yield`. */
export type Work<T> = Generator<void, T>;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the work at once. */
export const atOnce = <T>(work: Work<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** Does the work in slices, between which the page can answer. */
export const inSlices = async <T>(work: Work<T>): Promise<T> => {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE;
  }
};
