import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENDED_TEXT, ROLE_NAMES, type Role, type Theme, token, tokensCss } from '../../web/style/tokens.ts';

const web = join(import.meta.dirname, '../../web');
const HOME = 'style/tokens.ts';
const RAW = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi;

const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|css|html)$/.test(path));
/** A file without the initial value of `fill` and `stop-color`, which says that an element has no colour of its own. */
const read = (path: string): string => readFileSync(join(web, path), 'utf8').replaceAll("'rgb(0, 0, 0)'", '');

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const [red = '', green = '', blue = ''] = colour.slice(1).match(/../g) ?? [];
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
};

/** The contrast of two colours by WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** A colour as it is seen through an opacity over a ground (W3C Compositing, source over). */
const over = (colour: string, ground: string, opacity: number): string => {
  const [above = [], below = []] = [colour, ground].map((hex) => hex.slice(1).match(/../g) ?? []);
  const mixed = above.map((part, index) =>
    Math.round(Number.parseInt(part, 16) * opacity + Number.parseInt(below[index] ?? '0', 16) * (1 - opacity)),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

const THEMES: readonly Theme[] = ['light', 'dark'];
const GROUNDS: readonly Role[] = ['paper', 'surface'];
const TEXTS: readonly Role[] = ['ink', 'muted', 'accent'];

const weakest = (roles: readonly Role[]): number =>
  Math.min(
    ...THEMES.flatMap((theme) =>
      roles.flatMap((role) => GROUNDS.map((ground) => contrast(token(role, theme), token(ground, theme)))),
    ),
  );

describe('colours', () => {
  it('stand in one file only', () => {
    const found = files.filter((path) => path !== HOME).flatMap((path) => read(path).match(RAW) ?? []);
    expect(found).toEqual([]);
  });

  it('of texts have a contrast of 6.5 to 1 at least, in both themes', () => {
    expect(weakest(TEXTS)).toBeGreaterThanOrEqual(6.5);
  });

  it('of words about a change or a doubt have a contrast of 4.5 to 1 at least (WCAG AA)', () => {
    expect(weakest(['warning', ...ROLE_NAMES.filter((role) => role.startsWith('change-'))])).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('of the names of what has ended are text to be read too, on every ground of the picture', () => {
    const grounds: readonly Role[] = ['paper', 'surface', 'shade'];
    for (const theme of THEMES)
      for (const ground of grounds.map((role) => token(role, theme)))
        expect(contrast(over(token('ink', theme), ground, ENDED_TEXT), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('are not faded by an opacity of their own elsewhere in the picture', () => {
    const faded = files
      .filter((path) => /^graph\//.test(path))
      .flatMap((path) => read(path).match(/'text-opacity': 0\.\d+/g) ?? []);
    expect(faded).toEqual([]);
  });

  it('of lines and of the branches have a contrast of 3.5 to 1 at least', () => {
    expect(weakest(['line', ...ROLE_NAMES.filter((role) => /^branch-[a-z]+$/.test(role))])).toBeGreaterThanOrEqual(3.5);
  });

  it('are custom properties of the page, each in both themes', () => {
    const css = tokensCss();
    const missing = ROLE_NAMES.filter((role) => css.split(`--${role}:`).length !== 3);
    expect(missing).toEqual([]);
  });
});
