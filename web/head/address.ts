import { inLanguage } from '../language.ts';

/** Search parameters that make another page; all others only say how a page is shown. */
const TELLING = ['ngay', 'tu', 'den', 'goc', 'a', 'b', 'nguoi', 'q'];

/** The one address of a page among those that show it: without what is only open, chosen or filtered. */
export const canonicalPath = (href: string): string => {
  const [path = '/', search = ''] = href.split('#')[0]?.split('?') ?? [];
  const told = [...new URLSearchParams(search)].filter(([name]) => TELLING.includes(name));
  return told.length === 0 ? path : `${path}?${new URLSearchParams(told)}`;
};

/** The addresses of a page in both languages, and the one in which it is shown. */
export const addressesOf = (
  origin: string,
  href: string,
): { readonly self: string; readonly vi: string; readonly en: string } => {
  const path = canonicalPath(href);
  return { self: origin + path, vi: origin + inLanguage(path, 'vi'), en: origin + inLanguage(path, 'en') };
};
