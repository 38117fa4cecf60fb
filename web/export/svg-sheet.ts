import { textLines } from '../picture/text-width.ts';
import { FONT_FAMILY, token } from '../style/tokens.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What is written around a picture. */
export type SheetWords = {
  readonly title: string;
  readonly summary: string;
  /** Source, licence and address, a line each. */
  readonly source: readonly string[];
  readonly language: string;
};

const MARGIN = 24;
const TITLE = { size: 20, line: 28, weight: 500 } as const;
const NOTE = { size: 12, line: 18 } as const;
/** More lines than any title or address has; a text is never cut. */
const MOST_LINES = 12;
/** Narrower pictures stand on a sheet of this width, so that their words have room. */
const LEAST_WIDTH = 480;

/** Where the first words of the title stand on every sheet. */
export const TITLE_PLACE = { x: MARGIN, y: MARGIN, width: 80, height: TITLE.line } as const;

type Attributes = Readonly<Record<string, string | number>>;

const element = (name: string, attributes: Attributes, text: string | null = null): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== null) made.textContent = text;
  return made;
};

const linesOf = (text: string, { size }: { readonly size: number }, width: number): readonly string[] =>
  textLines(text, { size }, width, MOST_LINES).lines;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The part of the plane that a picture shows: its viewBox, or else its own size. */
const boxOf = (picture: SVGElement): Box => {
  const [x = 0, y = 0, width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (width > 0 && height > 0) return { x, y, width, height };
  const size = (name: string) => Number.parseFloat(picture.getAttribute(name) ?? '') || 0;
  return { x: 0, y: 0, width: size('width'), height: size('height') };
};

const words = (lines: readonly string[], y: number, { size, line }: typeof NOTE | typeof TITLE, ink: Attributes) =>
  lines.map((text, n) => element('text', { x: MARGIN, y: y + n * line + size, 'font-size': size, ...ink }, text));

const sizesOf = ({ title, source }: SheetWords, box: Box) => {
  const width = Math.max(LEAST_WIDTH, box.width);
  const heading = linesOf(title, TITLE, width);
  const foot = source.flatMap((text) => linesOf(text, NOTE, width));
  const top = MARGIN + heading.length * TITLE.line + 8;
  const bottom = top + box.height + 16;
  return { heading, foot, top, bottom, width: width + 2 * MARGIN, height: bottom + foot.length * NOTE.line + MARGIN };
};

/** A sheet of paper with the title, the picture, and where it comes from. The picture itself becomes part of it. */
export const sheetOf = (picture: SVGElement, text: SheetWords): SVGElement => {
  const box = boxOf(picture);
  const { heading, foot, top, bottom, width, height } = sizesOf(text, box);
  const sheet = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  sheet.setAttribute('font-family', FONT_FAMILY);
  sheet.setAttribute('lang', text.language);
  for (const [key, value] of Object.entries(box)) picture.setAttribute(key, String(key === 'x' ? MARGIN : value));
  picture.setAttribute('y', String(top));
  picture.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  sheet.append(
    element('title', {}, text.title),
    element('desc', {}, [text.summary, ...text.source].join(' ')),
    element('rect', { width, height, fill: token('paper', 'light') }),
    ...words(heading, MARGIN, TITLE, { 'font-weight': TITLE.weight, fill: token('ink', 'light') }),
    picture,
    ...words(foot, bottom, NOTE, { fill: token('muted', 'light') }),
  );
  return sheet;
};

/** The text of an SVG file. */
export const svgText = (sheet: SVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(sheet)}\n`;

/** An SVG text as an element; throws where it is none. */
export const parsedSvg = (text: string): SVGElement => {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (documentElement.localName !== 'svg') throw new Error('This is no SVG');
  return document.importNode(documentElement, true) as Element as SVGElement;
};
