import type { CDPSession, Page } from 'playwright-core';
import { ADDRESS } from './record.ts';

/** What was measured of one kind: milliseconds, or frames a second. */
export type Figures = {
  readonly steps: { readonly p50: number; readonly p95: number; readonly frame: number };
  readonly gap: number;
  readonly fps: number;
  readonly nodes: number;
  readonly elements: number;
};

/** Steps to warm up, and steps that count. */
const STEPS = { warm: 10, counted: 60 } as const;

/** Milliseconds after which a step, with its motion, is over. */
const STEP_ENDS = 900;

/** Milliseconds of panning. */
const PAN = 4000;

/** The value below which a part of the values lie. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
};

type Task = { readonly start: number; readonly script: number };

/** One thing that the browser traced, in microseconds. */
type Traced = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
};

const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing'];

const SCRIPTS = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'EventDispatch',
  'FireAnimationFrame',
  'TimerFire',
]);

/** The pieces of script on the page's own thread: those within another piece are part of it. */
export const scriptsIn = (events: readonly Traced[], thread: number): readonly Task[] => {
  const pieces = events
    .filter(({ name, ph, tid }) => ph === 'X' && tid === thread && SCRIPTS.has(name))
    .sort((a, b) => a.ts - b.ts);
  const outer: Task[] = [];
  let end = 0;
  for (const { ts, dur = 0 } of pieces) {
    if (ts < end) continue;
    outer.push({ start: ts / 1000, script: dur / 1000 });
    end = ts + dur;
  }
  return outer;
};

const trace = async (cdp: CDPSession, run: () => Promise<void>): Promise<readonly Traced[]> => {
  const events: Traced[] = [];
  const take = ({ value }: { readonly value: readonly object[] }) => events.push(...(value as readonly Traced[]));
  cdp.on('Tracing.dataCollected', take as never);
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: TRACED } });
  await run();
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', take as never);
  return events;
};

const threadOf = (events: readonly Traced[]): number => {
  const counts = new Map<number, number>();
  for (const { name, tid } of events)
    if (name === 'FireAnimationFrame' || name === 'EventDispatch') counts.set(tid, (counts.get(tid) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
};

/** Script of one step: all pieces until the picture and the tree show the next day, frames of the motion apart. */
const stepScript = (events: readonly Traced[]): { readonly step: number; readonly frame: number } => {
  const thread = threadOf(events);
  const frames = events.filter(({ name, ph, tid }) => name === 'FireAnimationFrame' && ph === 'X' && tid === thread);
  const inFrames = frames.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  const all = scriptsIn(events, thread).reduce((sum, { script }) => sum + script, 0);
  return { step: all - inFrames, frame: Math.max(0, ...frames.map(({ dur = 0 }) => dur / 1000)) };
};

const oneStep = async (page: Page, cdp: CDPSession, forward: boolean) => {
  const name = forward ? 'Thay đổi sau' : 'Thay đổi trước';
  const events = await trace(cdp, async () => {
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(STEP_ENDS);
  });
  return stepScript(events);
};

/** Goes to and fro between two days that differ by 200 changes. */
const steps = async (page: Page, cdp: CDPSession): Promise<Figures['steps']> => {
  const results: { readonly step: number; readonly frame: number }[] = [];
  for (let at = 0; at < STEPS.warm + STEPS.counted; at += 1) results.push(await oneStep(page, cdp, at % 2 === 0));
  const counted = results.slice(STEPS.warm);
  return {
    p50: quantile(
      counted.map(({ step }) => step),
      0.5,
    ),
    p95: quantile(
      counted.map(({ step }) => step),
      0.95,
    ),
    frame: quantile(
      counted.map(({ frame }) => frame),
      0.95,
    ),
  };
};

const pan = async (page: Page): Promise<number> => {
  const canvas = page.getByRole('application');
  await canvas.scrollIntoViewIfNeeded();
  await canvas.focus();
  await page.keyboard.press('0');
  await page.waitForTimeout(STEP_ENDS);
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the picture has no place on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(
    (time) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let count = 0;
        const tick = () => {
          count += 1;
          const passed = performance.now() - start;
          if (passed >= time) resolve((count * 1000) / passed);
          else requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      }),
    PAN,
  );
  const ends = Date.now() + PAN;
  for (let at = 0; Date.now() < ends; at += 1)
    await page.mouse.move(x + 150 * Math.sin(at / 9), y + 90 * Math.cos(at / 7));
  const fps = await frames;
  await page.mouse.up();
  return fps;
};

/** The longest piece of script from the arrival of the first answer until the picture stands. */
const firstLayout = async (page: Page, cdp: CDPSession, url: string): Promise<number> => {
  const events = await trace(cdp, async () => {
    await page.goto(url + ADDRESS);
    await page.getByRole('application').waitFor();
    await page.waitForTimeout(4 * STEP_ENDS);
  });
  return Math.max(0, ...scriptsIn(events, threadOf(events)).map(({ script }) => script));
};

/** Measures a page: the first layout, steps in time, panning. */
export const measurePage = async (
  page: Page,
  url: string,
  size: Pick<Figures, 'nodes' | 'elements'>,
): Promise<Figures> => {
  const cdp = await page.context().newCDPSession(page);
  const gap = await firstLayout(page, cdp, url);
  const stepped = await steps(page, cdp);
  const fps = await pan(page);
  return { steps: stepped, gap, fps, ...size };
};
