import type { Interval } from '#temporal';
import { type Bar, barOf, hatchOf } from './interval-bar.ts';
import css from './picture.module.css';
import type { TimeScale } from './time-scale.ts';

type Props = {
  readonly interval: Interval;
  readonly scale: TimeScale;
  readonly y: number;
  readonly height: number;
  /** Classes of picture.module.css: a branch, `possible`, `recalled`, `ended`. */
  readonly className?: string | undefined;
  /** What a screen reader says; leave it out inside a link that has a name of its own. */
  readonly label?: string;
  readonly acting?: boolean;
};

/** The strokes of a bar, without a name. */
export const BarShape = ({ bar, acting = false }: { readonly bar: Bar; readonly acting?: boolean }) => (
  <>
    {bar.fades.map(({ x1, x2, opacity }) => (
      <rect
        key={`${x1}`}
        className={css.fade}
        x={x1}
        y={bar.y}
        width={x2 - x1}
        height={bar.height}
        fillOpacity={opacity * 0.5}
      />
    ))}
    {bar.outline !== '' && <path className={css.outline} d={bar.outline} />}
    {bar.possible.map((path) => (
      <path key={path} className={css.slant} d={path} />
    ))}
    {acting && bar.certain && <path className={css.hatch} d={hatchOf(bar.certain, bar.y, bar.height)} />}
    {bar.arrow !== '' && <path className={css.arrow} d={bar.arrow} />}
  </>
);

/** An interval on the axis: see `barOf` for what its ends say. */
export const IntervalBar = ({ interval, scale, y, height, className = '', label, acting = false }: Props) => {
  const bar = barOf(interval, scale, { y, height });
  const name = label === undefined ? {} : { role: 'img', 'aria-label': label };
  return (
    <g className={`${css.bar} ${className}`} {...name}>
      <BarShape bar={bar} acting={acting} />
    </g>
  );
};
