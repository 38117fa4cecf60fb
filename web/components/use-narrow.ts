import { useMedia } from './use-media.ts';

/**
 * On a screen narrower than this the list comes first and the picture on request; figure.module.css has the same width. A sheet of paper is as
 * narrow, but a picture that is printed stays as it was drawn.
 */
const NARROW = 'screen and (max-width: 45rem)';

/** Whether the screen is narrow now; the server renders the wide page. */
export const useNarrow = (): boolean => useMedia(NARROW);
