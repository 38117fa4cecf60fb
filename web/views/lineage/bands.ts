import { type Language, parseEdtf } from '#temporal';
import { wordsOf } from '../../data/names.ts';
import type { Band } from '../../picture/TimeAxis.tsx';
import { textWidth } from '../../picture/text-width.ts';
import type { TimeScale } from '../../picture/time-scale.ts';
import type { LineageData } from './river.ts';

const NAME = { size: 11 };
const GAP = 12;

const reformsOf = ({ reorganisations }: LineageData) =>
  new Map(reorganisations.flatMap(({ reforms }) => reforms).map((reform) => [reform.slug, reform]));

/** The reforms that the lineage went through as bands of the axis; a name that would lie on another is left to the table. */
export const bandsOf = (lineage: LineageData, scale: TimeScale, language: Language): readonly Band[] => {
  const bands = [...reformsOf(lineage).values()].map(({ date, name }) => {
    const { min, max } = parseEdtf(date);
    return { from: min, to: max, name: wordsOf(name, language).text };
  });
  let free = 0;
  return bands
    .sort((a, b) => a.from - b.from)
    .map((band) => {
      const half = textWidth(band.name, NAME) / 2;
      const middle = Math.max(half, Math.min(scale.width - half, (scale.x(band.from) + scale.x(band.to)) / 2));
      const fits = middle - half >= free;
      if (fits) free = middle + half + GAP;
      return fits ? band : { ...band, name: '' };
    });
};
