import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMedia } from '../../components/use-media.ts';
import type { Renderer, RendererEvents } from '../../graph/renderer.ts';
import type { PlacedScene } from '../../graph/scene.ts';

const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';

/** Events that always go to the latest handlers, so that the picture is made but once. */
const throughLatest = (latest: RefObject<RendererEvents>): RendererEvents => ({
  choose: (id) => latest.current.choose(id),
  toggle: (id) => latest.current.toggle(id),
  hover: (id) => latest.current.hover(id),
  viewport: () => latest.current.viewport(),
});

const usePicture = (place: RefObject<HTMLElement | null>, events: RendererEvents): Renderer | null => {
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    let made: Renderer | null = null;
    let wanted = true;
    void import('../../graph/renderer.ts').then(({ createRenderer }) => {
      if (!wanted || !place.current) return;
      made = createRenderer({ container: place.current, theme: 'light', still: true, events: throughLatest(latest) });
      setRenderer(made);
    });
    return () => {
      wanted = false;
      made?.destroy();
      setRenderer(null);
    };
  }, [place]);
  return renderer;
};

/** A picture in an element that shows a scene, follows theme and motion settings, and goes when the element goes. */
export const useRenderer = (
  place: RefObject<HTMLElement | null>,
  scene: PlacedScene,
  events: RendererEvents,
): Renderer | null => {
  const renderer = usePicture(place, events);
  const [dark, still] = [useMedia(DARK), useMedia(STILL)];
  const orientation = useRef<string | null>(null);
  useEffect(() => renderer?.setTheme(dark ? 'dark' : 'light'), [renderer, dark]);
  useEffect(() => {
    if (!renderer) {
      orientation.current = null;
      return;
    }
    const turned = orientation.current !== scene.orientation;
    renderer.setStill(turned || still);
    renderer.patch(scene);
    if (turned) renderer.start();
    renderer.setStill(still);
    orientation.current = scene.orientation;
  }, [renderer, scene, still]);
  return renderer;
};
