import type { PageQuestion } from './renderer.ts';

/** The newest release of the record: its number and its day; null where none was made yet. */
export type ReleaseNow = { readonly number: string | null; readonly date: string | null };

const QUERY = '{ release { number date } }';

/** Asks for the newest release. */
export const releaseNow = async (transport: PageQuestion['transport'], signal: AbortSignal): Promise<ReleaseNow> => {
  const { reply } = await transport({ query: QUERY, variables: {} }, signal);
  const { data } = reply as { readonly data?: { readonly release?: ReleaseNow | null } | null };
  return data?.release ?? { number: null, date: null };
};
