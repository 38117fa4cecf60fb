import type { Day } from '#temporal';
import css from './picture.module.css';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/** A stretch of the axis with a name, such as a reform. */
export type Band = { readonly from: Day; readonly to: Day; readonly name: string };

type Props = {
  readonly scale: TimeScale;
  /** How far down the hairlines reach. */
  readonly height: number;
  readonly bands?: readonly Band[];
  /** How high the years stand; the hairlines begin below them. */
  readonly top?: number;
};

const NAME = { size: 11 };
const YEAR = { size: 12 };

/** Where a band's name stands: centred on it, but inside the picture. */
const nameX = (middle: number, name: string, width: number): number => {
  const half = textWidth(name, NAME) / 2;
  return Math.max(half, Math.min(width - half, middle));
};

const BandShape = ({ band, scale, top, height }: Required<Omit<Props, 'bands'>> & { readonly band: Band }) => {
  const [x1, x2] = [scale.x(band.from), scale.x(band.to)];
  return (
    <>
      <rect className={css.band} x={x1} y={top} width={Math.max(2, x2 - x1)} height={height - top} />
      <line className={css.bandLine} x1={x1} x2={x1} y1={top} y2={height} />
      <text
        className={css.bandName}
        x={nameX((x1 + x2) / 2, band.name, scale.width)}
        y={height - 4}
        textAnchor="middle"
      >
        {band.name}
      </text>
    </>
  );
};

/** Years as hairlines, reforms as bands; it lies under a picture and says nothing to screen readers, whose list has the dates. */
export const TimeAxis = ({ scale, height, bands = [], top = 20 }: Props) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus
  <g aria-hidden="true">
    {bands.map((band) => (
      <BandShape key={`${band.from}:${band.name}`} band={band} scale={scale} top={top} height={height} />
    ))}
    {scale.ticks.map(({ year, x, labelled }) => (
      <g key={year}>
        <line className={labelled ? css.hairlineLabelled : css.hairline} x1={x} x2={x} y1={top} y2={height} />
        {labelled && (
          <text className={css.year} x={Math.max(x, textWidth(String(year), YEAR) / 2)} y={top - 7} textAnchor="middle">
            {year}
          </text>
        )}
      </g>
    ))}
  </g>
);
