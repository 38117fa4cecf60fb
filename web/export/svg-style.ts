import { ROLE_NAMES, token } from '../style/tokens.ts';

/** What the style sheets may say of a shape or a text, as far as an SVG file can say it by attributes. */
const PROPERTIES = [
  'clip-rule',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'text-decoration-line',
  'visibility',
] as const;

/** Attributes that mean nothing outside of the page. */
const OF_THE_PAGE = /^(class|style|tabindex|role|data-.*|focusable)$/;

/** What is not handed down from a group to what stands in it, and its value where nobody says anything. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'dominant-baseline': 'auto',
  'text-decoration-line': 'none',
};

/** The values with which an SVG file begins. */
const INITIAL: Readonly<Record<string, string>> = {
  'clip-rule': 'nonzero',
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'font-style': 'normal',
  'font-weight': '400',
  'paint-order': 'normal',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'text-anchor': 'start',
  visibility: 'visible',
};

/** What holds of an element if the file says nothing of it: what its group says. */
const given = (property: string, above: CSSStyleDeclaration | null): string | undefined =>
  OWN[property] ?? (above ? above.getPropertyValue(property) : INITIAL[property]);

/** `url("https://host/page#id")` within the page is `url(#id)` in the file; lengths are in units of the picture. */
const inFile = (value: string): string =>
  value.replace(/url\(["']?[^#"')]*#([^"')]+)["']?\)/g, 'url(#$1)').replace(/(\d)px\b/g, '$1');

const attributeOf = (property: string): string => (property === 'text-decoration-line' ? 'text-decoration' : property);

/** The first element is the root of the file: nothing is handed down to it. */
const writeStyle = (from: Element, to: Element, isRoot: boolean): void => {
  const style = window.getComputedStyle(from);
  const above = isRoot || !from.parentElement ? null : window.getComputedStyle(from.parentElement);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    to.removeAttribute(attributeOf(property));
    if (value !== given(property, above)) to.setAttribute(attributeOf(property), inFile(value));
  }
};

const strip = (element: Element): void => {
  for (const { name } of [...element.attributes]) if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
  const href = element.getAttribute('href');
  if (href !== null && !href.startsWith('#')) element.setAttribute('href', new URL(href, window.location.href).href);
};

const isPainted = ({ namespaceURI, nodeName }: Element): boolean =>
  namespaceURI === 'http://www.w3.org/2000/svg' && !/^(title|desc|metadata|defs)$/.test(nodeName);

const isHidden = (element: Element): boolean =>
  isPainted(element) && !element.closest('defs') && window.getComputedStyle(element).display === 'none';

const inline = (from: Element, to: Element, isRoot = false): void => {
  const copies = [...to.children];
  for (const [n, child] of [...from.children].entries()) {
    const copy = copies[n];
    if (copy && isHidden(child)) copy.remove();
    else if (copy) inline(child, copy);
  }
  if (isPainted(from)) writeStyle(from, to, isRoot);
  strip(to);
};

/** Lays a copy beside the picture where the light theme holds: nothing there moves from one colour to another. */
const lit = (picture: Element): HTMLElement => {
  const place = document.createElement('div');
  for (const role of ROLE_NAMES) place.style.setProperty(`--${role}`, token(role, 'light'));
  place.style.setProperty('color', token('ink', 'light'));
  place.style.setProperty('color-scheme', 'light');
  place.style.setProperty('forced-color-adjust', 'none');
  place.style.setProperty('position', 'fixed');
  place.style.setProperty('left', '-20000px');
  place.setAttribute('aria-hidden', 'true');
  place.append(picture.cloneNode(true));
  return place;
};

/** A picture of the page with all that the style sheets say of it, in the light theme, written into its attributes. */
export const styledCopy = (picture: SVGSVGElement): SVGSVGElement => {
  const place = lit(picture);
  (picture.parentElement ?? document.body).append(place);
  try {
    const shown = place.firstElementChild as SVGSVGElement;
    const copy = shown.cloneNode(true) as SVGSVGElement;
    inline(shown, copy, true);
    return copy;
  } finally {
    place.remove();
  }
};
