import { remember, remembered } from './tab-memory.ts';

/** Where a tab remembers the build for which it was loaded anew. */
const KEY = 'reloaded';

/** The build that this page runs: the name of its first script holds a sum of it. */
const buildOf = (): string => document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '';

/**
 * Loads the page anew where a part of the application is gone, since a newer one has been put in its place: the address holds the
 * state. Once for each build, so that a part that is missing for another reason cannot make it go round;
 * and not at all where the tab may remember nothing.
 */
export const reloadOnce = (): void => {
  if (!navigator.onLine || remembered(KEY) === buildOf()) return;
  if (remember(KEY, buildOf())) window.location.reload();
};

/** Does so for a worker whose script is gone; what goes wrong within a running one is another matter. */
export const reloadWithout = (worker: Worker): void =>
  worker.addEventListener('error', (event) => {
    if (!(event instanceof ErrorEvent)) reloadOnce();
  });
