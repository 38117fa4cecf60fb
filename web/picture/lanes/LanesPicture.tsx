import type { Day } from '#temporal';
import { BarShape } from '../IntervalBar.tsx';
import picture from '../picture.module.css';
import { TimeAxis } from '../TimeAxis.tsx';
import css from './lanes.module.css';
import { type BarText, layOut, type PlacedBar, type PlacedGroup, type PlacedLane, TOP, UNIT } from './layout.ts';
import type { LaneBar, LaneGroup, Tone } from './model.ts';

const TONES: Readonly<Record<Tone, string | undefined>> = {
  party: picture.party,
  legislature: picture.legislature,
  government: picture.government,
  local: picture.local,
  judiciary: picture.judiciary,
  service: picture.service,
  plain: undefined,
};

const classesOf = ({ tone, form, possible, recalled, lit }: LaneBar): string =>
  [
    picture.bar,
    TONES[tone],
    form === 'vacant' ? css.vacant : undefined,
    form === 'unknown' ? css.unknown : undefined,
    possible ? picture.possible : undefined,
    recalled ? picture.recalled : undefined,
    lit ? css.lit : undefined,
  ]
    .filter((one) => one !== undefined)
    .join(' ');

const lineClass = (height: number, line: number): string | undefined => {
  if (height <= UNIT) return css.half;
  return line === 0 ? css.first : css.second;
};

const Words = ({ text, height }: { readonly text: BarText; readonly height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus
  <g className={css.words} aria-hidden="true">
    {text.lines.map((line, at) => (
      <text key={line.y} x={text.x} y={line.y} className={lineClass(height, at)}>
        {line.text}
      </text>
    ))}
  </g>
);

/** Where the body changed, not the person: a thin tick. */
const Break = ({ x, shape: { y, height } }: { readonly x: number; readonly shape: PlacedBar['shape'] }) => (
  <>
    <line className={css.break} x1={x} x2={x} y1={y} y2={y + height} />
    <line className={css.breakLine} x1={x} x2={x} y1={y - 3} y2={y + height + 3} />
  </>
);

const BarLink = ({ placed: { bar, shape, text, breaks } }: { readonly placed: PlacedBar }) => (
  <a href={bar.href} className={css.link} aria-label={bar.label} lang={bar.lang}>
    <title>{bar.label}</title>
    <g className={classesOf(bar)}>
      <BarShape bar={shape} acting={bar.acting} />
      {breaks.map((x) => (
        <Break key={x} x={x} shape={shape} />
      ))}
      {/* The whole target: at least 24 px wide. */}
      <rect
        className={css.ring}
        x={Math.min(shape.x1, (shape.x1 + shape.x2) / 2 - 12)}
        y={shape.y - 2}
        width={Math.max(24, shape.x2 - shape.x1)}
        height={shape.height + 4}
        pointerEvents="all"
        rx={3}
      />
    </g>
    {text && <Words text={text} height={shape.height} />}
  </a>
);

const LaneShape = ({
  lane,
  names,
  width,
}: {
  readonly lane: PlacedLane;
  readonly names: number;
  readonly width: number;
}) => (
  <g>
    <line className={css.lane} x1={0} x2={width} y1={lane.y + lane.height + 4} y2={lane.y + lane.height + 4} />
    {lane.names.map(({ text, y }) => (
      <text key={y} className={css.name} x={0} y={y} lang={lane.lang}>
        {text}
      </text>
    ))}
    <g transform={`translate(${names} 0)`}>
      {lane.bars.map((placed) => (
        <BarLink key={placed.bar.key} placed={placed} />
      ))}
    </g>
  </g>
);

type GroupProps = { readonly group: PlacedGroup; readonly names: number; readonly width: number };

const GroupShape = ({ group, names, width }: GroupProps) => (
  <g>
    {group.title && (
      <text className={css.group} x={0} y={group.title.y} lang="vi">
        {group.title.text}
      </text>
    )}
    {group.lanes.map((lane) => (
      <LaneShape key={lane.key} lane={lane} names={names} width={width} />
    ))}
  </g>
);

/** The day of the page. */
export type MarkedDay = { readonly day: Day; readonly label: string };

type Props = {
  readonly groups: readonly LaneGroup[];
  readonly today: Day;
  readonly marked: MarkedDay | null;
  /** Whether it is drawn for a narrow screen: names stand above their lanes. */
  readonly narrow: boolean;
  readonly label: string;
};

const NAMES = 152;

/** Lanes of bars over one time axis; each bar leads to its row in the equal table. */
export const LanesPicture = ({ groups, today, marked, narrow, label }: Props) => {
  const frame = narrow ? { width: 360, names: 0 } : { width: 1200, names: NAMES };
  const laid = layOut(groups, frame, today);
  const shown = marked && marked.day >= laid.scale.from && marked.day <= laid.scale.to ? marked : null;
  const x = shown === null ? 0 : frame.names + laid.scale.x(shown.day);
  const right = x > frame.width - 90;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML groups links within an SVG
    <svg
      className={picture.picture}
      viewBox={`0 0 ${frame.width} ${laid.height}`}
      width={frame.width}
      height={laid.height}
      role="group"
      aria-label={label}
    >
      <g transform={`translate(${frame.names} 0)`}>
        <TimeAxis scale={laid.scale} height={laid.height - 4} top={TOP - 8} />
      </g>
      {shown && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus
        <g aria-hidden="true">
          <line className={css.day} x1={x} x2={x} y1={4} y2={laid.height - 4} />
          <text className={css.dayName} x={right ? x - 5 : x + 5} y={13} textAnchor={right ? 'end' : 'start'}>
            {shown.label}
          </text>
        </g>
      )}
      {laid.groups.map((group) => (
        <GroupShape key={group.key} group={group} names={frame.names} width={frame.width} />
      ))}
    </svg>
  );
};
