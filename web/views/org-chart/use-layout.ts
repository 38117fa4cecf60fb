import { useEffect, useMemo, useRef, useState } from 'react';
import { type Layouts, startLayouts } from '../../graph/layouts.ts';
import type { Orientation } from '../../graph/scene.ts';
import type { LayoutTree, TreeLayout } from '../../graph/tree-layout.ts';

type Asked = { readonly tree: LayoutTree; readonly orientation: Orientation };

type Done = { readonly key: string; readonly layout: TreeLayout };

/** The layout of a tree, from a worker; null until it has come. An equal tree is not laid out again. */
export const useLayout = (asked: Asked | null): TreeLayout | null => {
  const worker = useRef<Layouts | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const key = useMemo(() => (asked === null ? '' : JSON.stringify(asked)), [asked]);
  useEffect(
    () => () => {
      worker.current?.end();
      worker.current = null;
    },
    [],
  );
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    const question = latest.current;
    if (key === '' || question === null) return;
    let wanted = true;
    worker.current ??= startLayouts();
    void worker.current.layOut(question.tree, question.orientation).then((layout) => {
      if (wanted) setDone({ key, layout });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return done?.key === key ? done.layout : null;
};
