import { useQueryClient } from '@tanstack/react-query';
import { type Day, dayText, type Language } from '#temporal';
import { ask } from '../api.ts';
import { today } from '../as-of.ts';
import { useLanguage } from '../language.ts';
import { ReleaseNowDocument } from '../operations.generated.ts';

/** Under which licence the data go out; the words of the file LICENSE. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The release of the record that was read. */
export type ReleaseRead = {
  /** `2026.2`; null where none was made yet. */
  readonly number: string | null;
  /** The day on which it was made, `2026-11-25`. */
  readonly date: string | null;
  /** The record was mended since. */
  readonly unreleased: boolean;
};

/** Where a figure comes from: what whoever uses it again must be able to say. */
export type Provenance = {
  readonly title: string;
  /** The address of the page with its day written out. */
  readonly url: string;
  /** The day that the figure shows. */
  readonly day: Day;
  /** The day on which it was read. */
  readonly accessed: Day;
  readonly release: ReleaseRead;
  readonly language: Language;
};

/** An address with its day written out, so that it shows the same day tomorrow; without the place on the page. */
export const frozenUrl = (href: string, day: Day): string => {
  const url = new URL(href);
  url.searchParams.set('ngay', dayText(day));
  url.hash = '';
  return url.href;
};

const UNRELEASED: ReleaseRead = { number: null, date: null, unreleased: false };

type Asked = { readonly title: string; readonly day: Day };

/** Finds out where a figure of the page at hand comes from; asks for the release. */
export const useProvenance = (): ((asked: Asked) => Promise<Provenance>) => {
  const client = useQueryClient();
  const language = useLanguage();
  return async ({ title, day }) => {
    const { release } = await client.fetchQuery(ask(ReleaseNowDocument, {}));
    const url = frozenUrl(window.location.href, day);
    return { title, url, day, accessed: today(), release: release ?? UNRELEASED, language };
  };
};
