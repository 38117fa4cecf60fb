import { FONT_FAMILY } from '../style/tokens.ts';
import type { Measure } from './label.ts';
import { BOX, type NodeMeasure } from './node-box.ts';

/** Letters of each part of the font (latin, its extension, Vietnamese), so that all parts are loaded. */
const SAMPLE = 'aặếữĐ';

const FIRST_FAMILY = '"Be Vietnam Pro"';

const fontOf = ({ size, weight }: { readonly size: number; readonly weight: number }): string =>
  `${weight} ${size}px ${FONT_FAMILY}`;

const remembered = (measure: Measure): Measure => {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
};

/** A text is as wide as its words and the spaces between them; names share most of their words, so few are measured. */
const byWords = (word: Measure): Measure => {
  const space = word(' ');
  return (text) => text.split(' ').reduce((sum, part) => sum + word(part) + space, -space);
};

const measureIn = (font: string): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  const word = remembered((text) => {
    if (!context) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  });
  return byWords(word);
};

/** Waits for the font of the nodes (a canvas does not) and gives the widths of its texts; without it, those of the next family. */
export const loadNodeMeasure = async (): Promise<NodeMeasure> => {
  const fonts = [BOX.name, BOX.note].map(({ size, weight }) => `${weight} ${size}px ${FIRST_FAMILY}`);
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, SAMPLE)));
  return { name: measureIn(fontOf(BOX.name)), note: measureIn(fontOf(BOX.note)) };
};
