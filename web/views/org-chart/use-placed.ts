import { useEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '#temporal';
import { loadNodeMeasure } from '../../graph/measure.ts';
import type { NodeMeasure } from '../../graph/node-box.ts';
import type { PlacedScene } from '../../graph/scene.ts';
import type { ChartModel } from './model.ts';
import { outlineOf } from './outline.ts';
import { type Placing, placeScene } from './placing.ts';
import { sceneOf } from './scene.ts';
import type { LoadedChart } from './use-chart.ts';
import type { OpenSet } from './view-state.ts';
import type { ChartWords } from './words.ts';

/** Places are kept for the bodies of so many days at most. */
const MOST_DAYS = 12;

const useNodeMeasure = (): NodeMeasure | null => {
  const [measure, setMeasure] = useState<NodeMeasure | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadNodeMeasure().then((loaded) => wanted && setMeasure(loaded));
    return () => {
      wanted = false;
    };
  }, []);
  return measure;
};

type Seen = ReadonlyMap<Day, ChartModel>;

const withDay = (seen: Seen, day: Day, model: ChartModel): Seen => {
  const others = [...seen].filter(([one]) => one !== day).slice(1 - MOST_DAYS);
  return new Map([...others, [day, model]]);
};

/** The days that the reader came by, the present one last; `forget` leaves only that one. */
const useSeen = (chart: LoadedChart) => {
  const [seen, setSeen] = useState<Seen>(() => new Map([[chart.day, chart.model]]));
  const known = seen.get(chart.day) === chart.model;
  const current = known ? seen : withDay(seen, chart.day, chart.model);
  if (!known) setSeen(current);
  return { seen: current, forget: () => setSeen(new Map([[chart.day, chart.model]])) };
};

/** The picture with its places, null until its font has come; `gaps` where bodies of other days keep room. */
export type Placed = { readonly placed: PlacedScene | null; readonly gaps: boolean; readonly closeGaps: () => void };

type Question = {
  readonly chart: LoadedChart;
  readonly root: string | null;
  readonly open: OpenSet;
  readonly words: ChartWords;
  readonly anchor: string | null;
};

/** Lays a chart out so that what did not change stays where it is, over days and over what was opened. */
export const usePlaced = ({ chart, root, open, words, anchor }: Question): Placed => {
  const measure = useNodeMeasure();
  const { seen, forget } = useSeen(chart);
  const last = useRef<Placing | null>(null);
  const result = useMemo(() => {
    if (!measure) return null;
    const days = [...seen].sort(([a], [b]) => a - b);
    const scenes = days.map(([day, model]) => ({ day, scene: sceneOf(outlineOf(model, root, open), words, measure) }));
    const scene = scenes.find(({ day }) => day === chart.day)?.scene;
    return scene
      ? placeScene(
          scene,
          scenes.map((one) => one.scene),
          last.current,
          anchor,
        )
      : null;
  }, [measure, seen, root, open, words, anchor, chart.day]);
  useEffect(() => {
    last.current = result?.placing ?? last.current;
  }, [result]);
  const gaps = result !== null && result.placing.slots.size > result.placed.nodes.length + result.placed.blocks.length;
  return { placed: result?.placed ?? null, gaps, closeGaps: forget };
};
