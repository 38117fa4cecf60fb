import { reloadWithout } from '../reload.ts';
import type { Orientation } from './scene.ts';
import { type LayoutTree, layOutTree, type TreeLayout } from './tree-layout.ts';

/** What the worker is asked. */
export type LayoutQuestion = { readonly id: number; readonly tree: LayoutTree; readonly orientation: Orientation };

/** What it answers. */
export type LayoutAnswer = { readonly id: number; readonly layout: TreeLayout };

/** Lays out trees off the page's own thread. */
export type Layouts = {
  readonly layOut: (tree: LayoutTree, orientation: Orientation) => Promise<TreeLayout>;
  readonly end: () => void;
};

/** Starts a worker for layouts; where there can be none, the page lays out by itself. */
export const startLayouts = (): Layouts => {
  if (typeof Worker === 'undefined')
    return { layOut: async (tree, orientation) => layOutTree(tree, orientation), end: () => {} };
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  reloadWithout(worker);
  const waiting = new Map<number, (layout: TreeLayout) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    waiting.get(data.id)?.(data.layout);
    waiting.delete(data.id);
  });
  return {
    layOut: (tree, orientation) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, tree, orientation } satisfies LayoutQuestion);
      }),
    end: () => worker.terminate(),
  };
};
