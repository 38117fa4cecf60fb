import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZOOM } from '../../graph/camera.ts';
import type { Renderer } from '../../graph/renderer.ts';
import type { PlacedScene } from '../../graph/scene.ts';
import { moveOf, walk } from '../../graph/walk.ts';
import { ChartTip } from './ChartTip.tsx';
import css from './canvas.module.css';
import { useRenderer } from './use-renderer.ts';
import { ZoomBar } from './ZoomBar.tsx';

type Props = {
  readonly scene: PlacedScene;
  /** The node of the body that is chosen. */
  readonly chosen: string | null;
  /** The node that was opened last. */
  readonly opened: string | null;
  readonly summary: string;
  readonly busy: boolean;
  /** What a screen reader says when the keyboard comes to a node. */
  readonly describe: (id: string) => string;
  /** `byKeyboard`: the focus should go on to what opens. */
  readonly onChoose: (id: string | null, byKeyboard: boolean) => void;
  readonly onToggle: (id: string) => void;
  readonly onLeave: () => void;
  readonly place: RefObject<HTMLDivElement | null>;
};

type Keys = Pick<Props, 'scene' | 'onChoose' | 'onToggle' | 'onLeave'> & {
  readonly renderer: Renderer | null;
  readonly at: string;
  readonly goTo: (id: string) => void;
  readonly hideTip: () => boolean;
};

const zoomKey = (key: string, renderer: Renderer | null): boolean => {
  if (key === '+' || key === '=') renderer?.zoomBy(ZOOM.step);
  else if (key === '-' || key === '_') renderer?.zoomBy(1 / ZOOM.step);
  else if (key === '0') renderer?.fit();
  else return false;
  return true;
};

const nodeKey = (key: string, { scene, at, onChoose, onToggle, onLeave, hideTip }: Keys): boolean => {
  const node = scene.nodes.find(({ id }) => id === at);
  const opens = node && (node.pill !== null || node.role === 'more');
  if (key === 'Enter') opens ? onToggle(at) : onChoose(at, true);
  else if (key === ' ') node?.role === 'body' ? onChoose(at, true) : onToggle(at);
  else if (key === 'Escape') hideTip() || onLeave();
  else return false;
  return true;
};

const pressed = (event: KeyboardEvent, keys: Keys): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const move = moveOf(event.key, keys.scene.orientation);
  if (move) keys.goTo(walk(keys.scene, keys.at, move));
  if (move || zoomKey(event.key, keys.renderer) || nodeKey(event.key, keys)) event.preventDefault();
};

/** The node that the keyboard is at; the chosen one or the root when that is gone. */
const useAt = (scene: PlacedScene, chosen: string | null) => {
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => setAt(chosen), [chosen]);
  const shown = scene.nodes.some(({ id }) => id === at);
  return [(shown ? at : null) ?? scene.nodes[0]?.id ?? '', setAt] as const;
};

/** Brings into sight what was chosen, and what was opened with its parts. */
const useReveal = (
  renderer: Renderer | null,
  scene: PlacedScene,
  chosen: string | null,
  opened: string | null,
): void => {
  const parts = scene.nodes.filter(({ id, parent }) => opened !== null && (id === opened || parent === opened));
  const ids = parts.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (ids !== '') renderer?.reveal(ids.split(' '));
  }, [renderer, ids]);
  useEffect(() => {
    if (chosen !== null) renderer?.reveal([chosen]);
  }, [renderer, chosen]);
};

/** The chart as a picture that can be dragged, zoomed and walked by keyboard. */
export const ChartCanvas = ({ scene, chosen, opened, summary, busy, describe, place, ...on }: Props) => {
  const { t } = useTranslation();
  const [at, setAt] = useAt(scene, chosen);
  const [focused, setFocused] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const help = useId();
  const renderer = useRenderer(place, scene, {
    choose: (id) => {
      const node = scene.nodes.find((one) => one.id === id);
      if (node) setAt(node.id);
      if (node && node.role !== 'body') on.onToggle(node.id);
      else on.onChoose(id, false);
    },
    toggle: on.onToggle,
    hover: setHovered,
    viewport: () => setHovered(null),
  });
  useReveal(renderer, scene, chosen, opened);
  useEffect(() => renderer?.setActive(focused), [renderer, focused]);
  useEffect(() => renderer?.mark({ chosen, focused: focused ? at : null }), [renderer, chosen, focused, at]);
  const goTo = (id: string) => {
    setAt(id);
    renderer?.reveal([id]);
    setHovered(id);
  };
  const hideTip = () => {
    setHovered(null);
    return tipped !== null;
  };
  const tipped = scene.nodes.find(({ id, cut }) => id === hovered && cut) ?? null;
  const take = () => place.current?.focus({ preventScroll: true });
  return (
    <div className={css.frame} aria-busy={busy}>
      <div
        ref={place}
        className={css.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard; its keys are told in its description.
        tabIndex={0}
        role="application"
        aria-roledescription={t('chart.role')}
        aria-label={t('chart.canvas', { summary })}
        aria-describedby={help}
        onMouseDown={take}
        onPointerUp={({ pointerType }) => pointerType === 'touch' && take()}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={(event) => pressed(event, { scene, renderer, at, goTo, hideTip, ...on })}
      />
      <p id={help} className="visually-hidden">
        {t('chart.canvasHelp')}
      </p>
      <p aria-live="polite" className="visually-hidden">
        {focused && describe(at)}
      </p>
      {tipped && (
        <ChartTip
          node={tipped}
          box={renderer?.boxOf(tipped.id) ?? null}
          onEnter={() => setHovered(tipped.id)}
          onLeave={() => setHovered(null)}
        />
      )}
      <ZoomBar renderer={renderer} />
    </div>
  );
};
