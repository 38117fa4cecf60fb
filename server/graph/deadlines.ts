/**
 * Milliseconds after which whoever waits is told that there is no answer yet. Everybody is to hear within three seconds; the rest is for a
 * process and a network that are busy just then.
 */
export const ANSWERED = 2_400;
