import type { RenderedPage } from './renderer.ts';

/** The text from where a part begins to its end, both included; null where it does not begin. */
const partOf = (html: string, begin: string, end: string): string | null => {
  const from = html.indexOf(begin);
  const to = from < 0 ? -1 : html.indexOf(end, from);
  return to < 0 ? null : html.slice(from, to + end.length);
};

const FIGURE = /<figure\b[^>]*\bdata-figure="([^"]*)"[^>]*>/g;

/** The figures of a page by their names; a figure holds no other figure. */
const figuresOf = (html: string): readonly { readonly name: string; readonly html: string }[] =>
  [...html.matchAll(FIGURE)].map((found) => ({
    name: found[1] ?? '',
    html: partOf(html.slice(found.index), '<figure', '</figure>') ?? '',
  }));

const NOTES = /<section\b[^>]*aria-labelledby="ghi-chu"[^>]*>/;

const notesOf = (html: string): string => {
  const begin = NOTES.exec(html);
  return begin ? (partOf(html.slice(begin.index), '<section', '</section>') ?? '') : '';
};

/** All links open beside the page around; those to the notes stay in the figure. */
const within = (html: string): string => html.replaceAll(' href="#', ' target="_self" href="#');

/** The figure of a page, and the notes that it cites; the first figure where it has none of that name. Null where it has none at all. */
export const figureIn = (page: string, name: string | null): string | null => {
  const figures = figuresOf(page);
  const figure = figures.find((one) => one.name === name) ?? figures[0];
  return figure === undefined ? null : within(figure.html + notesOf(page));
};

const TITLE = /<title>[^<]*<\/title>/;
const PLACE = '<div id="embed"></div>';

/** A page for a frame: its head and its content in the places that the build left for them. */
export const framed = (
  template: string,
  { language, head }: Pick<RenderedPage, 'language' | 'head'>,
  content: string,
) =>
  template
    .replace('<html lang="vi">', `<html lang="${language}">`)
    .replace(TITLE, () => head)
    .replace(PLACE, () => content);
