import type { LayoutAnswer, LayoutQuestion } from './layouts.ts';
import { layOutTree } from './tree-layout.ts';

/** Runs in a worker: lays out what it is sent, so that the page never waits for it. */
const answer = ({ data }: MessageEvent<LayoutQuestion>): void => {
  const reply: LayoutAnswer = { id: data.id, layout: layOutTree(data.tree, data.orientation) };
  self.postMessage(reply);
};

self.addEventListener('message', answer);
