import { useSyncExternalStore } from 'react';

/** On a screen narrower than this the list comes first and the picture on request; figure.module.css has the same width. */
const NARROW = '(max-width: 45rem)';

const subscribe = (changed: () => void) => {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

const isNarrow = () => window.matchMedia(NARROW).matches;

/** Whether the screen is narrow now; the server renders the wide page. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow, () => false);
