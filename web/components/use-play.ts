import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '#temporal';
import { type Change, changeAfter } from '../data/time-axis.ts';
import type { Gesture } from './TimeBar.tsx';

/** Milliseconds for which a step of the play stands at least, so that it can be read. */
export const PLAY_STEP = 1600;

type Question = {
  readonly value: Day;
  readonly changes: readonly Change[];
  /** The day at hand is still loading: its step has not begun. */
  readonly busy: boolean;
  readonly onChange: (day: Day, gesture: Gesture) => void;
};

/** Whether the days are being played, and how to begin and end it; `possible`: there is a day to go on to. */
export type Play = {
  readonly playing: boolean;
  readonly possible: boolean;
  readonly start: () => void;
  readonly pause: () => void;
};

/** The way that the play is on: the address follows a moment later. */
type Leg = { readonly from: Day; readonly to: Day };

/** Ends the play on Esc, wherever the focus is. */
const useEscape = (active: boolean, pause: () => void): void =>
  useEffect(() => {
    if (!active) return;
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && pause();
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active, pause]);

/**
 * Goes from changed day to changed day until the last one. It ends on Esc and as soon as another hand moves the date.
 * The whole play is one step for the back button.
 */
export const usePlay = ({ value, changes, busy, onChange }: Question): Play => {
  const [leg, setLeg] = useState<Leg | null>(null);
  const steps = useRef(0);
  const latest = useRef(onChange);
  latest.current = onChange;
  const next = changeAfter(changes, value);
  const playing = leg !== null;
  const pause = useCallback(() => setLeg(null), []);
  useEscape(playing, pause);
  useEffect(() => {
    if (leg === null || busy) return;
    const isUnderWay = value === leg.from && leg.from !== leg.to;
    if (isUnderWay) return;
    if (value !== leg.to || !next) {
      setLeg(null);
      return;
    }
    const go = () => {
      setLeg({ from: value, to: next.day });
      latest.current(next.day, steps.current === 0 ? 'push' : 'replace');
      steps.current += 1;
    };
    const timer = setTimeout(go, steps.current === 0 ? PLAY_STEP / 4 : PLAY_STEP);
    return () => clearTimeout(timer);
  }, [leg, value, busy, next]);
  const start = () => {
    steps.current = 0;
    setLeg({ from: value, to: value });
  };
  return { playing, possible: next !== null, start, pause };
};
