import { useEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '#temporal';
import { loadNodeMeasure } from '../../graph/measure.ts';
import type { NodeMeasure } from '../../graph/node-box.ts';
import type { PlacedScene, Scene } from '../../graph/scene.ts';
import { stepBetween } from '../../graph/step.ts';
import { type Filter, filteredModel } from './filter.ts';
import type { ChartModel } from './model.ts';
import { type Item, outlineOf } from './outline.ts';
import { orientationFor, type Placing, placeIn, type SeatsOf, type Union, unionOf } from './placing.ts';
import { fitTexts, sceneOf } from './scene.ts';
import { fatesOf } from './step.ts';
import type { LoadedChart } from './use-chart.ts';
import { useLayout } from './use-layout.ts';
import { useSeats } from './use-seats.ts';
import { type OpenSet, openBodies } from './view-state.ts';
import type { ChartWords } from './words.ts';

/** Places are kept for the bodies of so many days at most. */
const MOST_DAYS = 12;

/** The widths of texts, once the font has come. */
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

/** The same, once the texts of the first picture are fitted. */
const useFitted = (measure: NodeMeasure | null, { items, words, wanted }: Question): NodeMeasure | null => {
  const [fitted, setFitted] = useState<NodeMeasure | null>(null);
  const first = useRef({ items, words });
  first.current = { items, words };
  useEffect(() => {
    if (measure === null || !wanted) return;
    const stop = new AbortController();
    void fitTexts(first.current.items, first.current.words, measure, stop.signal).then(
      (done) => done && setFitted(measure),
    );
    return () => stop.abort();
  }, [measure, wanted]);
  return fitted;
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
  readonly filter: Filter;
  readonly words: ChartWords;
  /** The outline of the chart. */
  readonly items: readonly Item[];
  readonly anchor: string | null;
  /** False: no picture is shown, and none is made. */
  readonly wanted: boolean;
};

type Drawing = { readonly scene: Scene; readonly union: Union; readonly day: Day };

/** The scene of each day that was seen; one that was made before is not made again. */
const useScenes = ({ chart, root, open, filter, words }: Question, measure: NodeMeasure | null, seen: Seen) => {
  const made = useMemo(() => {
    const scenes = new WeakMap<ChartModel, Scene>();
    return (model: ChartModel): Scene | null => {
      if (measure === null) return null;
      const known = scenes.get(model);
      const scene = known ?? sceneOf(outlineOf(filteredModel(model, filter, open), root, open), words, measure);
      scenes.set(model, scene);
      return scene;
    };
  }, [root, open, filter, words, measure]);
  const seenScenes = useMemo(() => {
    const days = [...seen].sort(([a], [b]) => a - b);
    return days.flatMap(([, model]) => made(model) ?? []);
  }, [made, seen]);
  return { scene: made(chart.model), seen: seenScenes };
};

/** Seats are kept for other days until the reader closes the gaps. */
const useKeptSeats = (open: OpenSet, root: string | null, enabled: boolean) => {
  const bodies = useMemo(() => [...new Set([...(root === null ? [] : [root]), ...openBodies(open)])], [open, root]);
  const seats = useSeats(bodies, enabled);
  const [closed, setClosed] = useState(false);
  const none: SeatsOf = useMemo(() => new Map(), []);
  return { seats: closed ? none : seats, close: () => setClosed(true) };
};

type Shown = { readonly day: Day; readonly placed: PlacedScene; readonly placing: Placing };

type Memory = { shown: Shown | null; before: Shown | null };

/** What the last picture of another day was, for drawing the step from it to this one. */
const remember = (memory: Memory, next: Shown): void => {
  if (memory.shown && memory.shown.day !== next.day) memory.before = memory.shown;
  memory.shown = next;
};

const withStep = (next: Shown, { step }: LoadedChart, union: Union, before: Shown | null): PlacedScene => {
  if (!before || before.day !== step.from || step.nodes === null) return next.placed;
  const taken = new Set(next.placed.nodes.map(union.slotOf));
  const drawn = stepBetween({
    before: before.placed,
    after: next.placed,
    fates: fatesOf(step.nodes),
    placeOf: (node) => (taken.has(union.slotOf(node)) ? null : (next.placing.slots.get(union.slotOf(node)) ?? null)),
    forward: step.from < next.day,
  });
  return { ...next.placed, step: drawn };
};

/** Lays a chart out so that what did not change stays where it is, over days and over what was opened. */
export const usePlaced = (question: Question): Placed => {
  const { chart, root, open, anchor, wanted } = question;
  const measure = useNodeMeasure();
  const { seen, forget } = useSeen(chart);
  const { seats, close } = useKeptSeats(open, root, wanted && measure !== null);
  const scenes = useScenes(question, useFitted(measure, question), seen);
  const memory = useRef<Memory>({ shown: null, before: null });
  const union = useMemo(
    () => (wanted && seats && scenes.seen.length > 0 ? unionOf(scenes.seen, seats) : null),
    [scenes.seen, seats, wanted],
  );
  const { scene } = scenes;
  const drawing = useMemo(
    (): Drawing | null => (scene && union ? { scene, union, day: chart.day } : null),
    [scene, union, chart.day],
  );
  const asked = useMemo(
    () => union && { tree: union.tree, orientation: orientationFor(union, memory.current.shown?.placing ?? null) },
    [union],
  );
  const layout = useLayout(asked);
  const result = useMemo(() => {
    if (!drawing || !asked || !layout) return null;
    const before = memory.current.shown?.placing ?? null;
    const { placed, placing } = placeIn({ ...drawing, ...asked, layout, before, anchor });
    const shown = { day: drawing.day, placed, placing };
    const { current } = memory;
    const earlier = current.shown && current.shown.day !== shown.day ? current.shown : current.before;
    return { shown, scene: withStep(shown, chart, drawing.union, earlier) };
  }, [drawing, asked, layout, anchor, chart]);
  useEffect(() => {
    if (result) remember(memory.current, result.shown);
  }, [result]);
  const [last, setLast] = useState(result);
  if (result !== null && result !== last) setLast(result);
  const current = result ?? last;
  const spare = current === null ? 0 : current.shown.placing.slots.size - current.shown.placed.nodes.length;
  return {
    placed: wanted ? (current?.scene ?? null) : null,
    gaps: current !== null && spare > current.shown.placed.blocks.length,
    closeGaps: () => {
      close();
      forget();
    },
  };
};
