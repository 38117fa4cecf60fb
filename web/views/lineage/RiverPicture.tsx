import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { branchClass } from '../../picture/branch.ts';
import { BarShape } from '../../picture/IntervalBar.tsx';
import { Joint } from '../../picture/Joint.tsx';
import { signOf } from '../../picture/joint-sign.ts';
import picture from '../../picture/picture.module.css';
import { type Band, TimeAxis } from '../../picture/TimeAxis.tsx';
import { MEASURES } from './axis.ts';
import type { PlacedJoint } from './joint-places.ts';
import type { Layout, PlacedLane, PlacedThread } from './layout.ts';
import { type Lit, litWith } from './lit.ts';
import type { River } from './model.ts';
import css from './river.module.css';

type Props = {
  readonly river: River;
  readonly layout: Layout;
  readonly bands: readonly Band[];
  readonly label: string;
  /** What a screen reader says of a lane or a joint, by its id. */
  readonly labels: ReadonlyMap<string, string>;
};

type Look = { readonly dim: (...ids: readonly string[]) => string; readonly on: (lit: Lit | null) => void };

const ThreadLine = ({ thread, look }: { readonly thread: PlacedThread; readonly look: Look }) => {
  const form = `${css.thread} ${css[thread.extent]} ${thread.plan ? css.planned : ''}`;
  return <path className={`${form} ${look.dim(thread.lane, thread.joint)}`} d={thread.path} />;
};

const LaneTexts = ({ placed: { y, names, heads } }: { readonly placed: PlacedLane }) => (
  <>
    {names.map(({ text, whole, x, of }) => (
      <text key={`${x}:${whole}`} className={css.name} x={x} y={y + MEASURES.name} lang={of.written.language}>
        {text !== whole && <title>{whole}</title>}
        {text}
      </text>
    ))}
    {heads.map(({ text, x }) => (
      <text key={`${x}:${text}`} className={css.head} x={x} y={y + MEASURES.heads} lang="vi">
        {text}
      </text>
    ))}
  </>
);

const LaneShape = ({ placed, isStart }: { readonly placed: PlacedLane; readonly isStart: boolean }) => {
  const { lane, bar, y } = placed;
  const colour = lane.branch === null ? '' : branchClass(lane.branch);
  if (lane.kind === 'plan')
    return (
      <g className={picture.bar}>
        <line className={css.planLane} x1={bar.x1} x2={Math.max(bar.x2, bar.x1 + 24)} y1={y} y2={y} />
        <LaneTexts placed={placed} />
      </g>
    );
  return (
    <g className={`${picture.bar} ${colour} ${isStart ? css.start : ''}`}>
      <rect className={css.target} x={bar.x1} y={y - 12} width={Math.max(24, bar.x2 - bar.x1)} height={24} />
      <BarShape bar={bar} />
      <LaneTexts placed={placed} />
    </g>
  );
};

const spot = (look: Look, lit: Lit) => ({
  onPointerEnter: () => look.on(lit),
  onPointerLeave: () => look.on(null),
  onFocus: () => look.on(lit),
  onBlur: () => look.on(null),
});

type LaneProps = {
  readonly placed: PlacedLane;
  readonly isStart: boolean;
  readonly label: string;
  readonly look: Look;
};

const LaneLink = ({ placed, isStart, label, look }: LaneProps) => {
  const { id, kind } = placed.lane;
  const shape = <LaneShape placed={placed} isStart={isStart} />;
  if (kind !== 'body') return <g className={look.dim(id)}>{shape}</g>;
  return (
    <Link
      to="/co-quan/$slug/{-$muc}"
      params={{ slug: id, muc: 'nguon-goc' }}
      aria-label={label}
      className={look.dim(id)}
      {...spot(look, { kind: 'lane', id })}
    >
      {shape}
    </Link>
  );
};

type JointProps = { readonly placed: PlacedJoint; readonly label: string; readonly look: Look };

const JointLink = ({ placed: { joint, at, span }, label, look }: JointProps) => (
  <Link
    to="/sap-xep/$slug"
    params={{ slug: joint.id }}
    aria-label={label}
    data-joint={joint.id}
    className={`${css.joint} ${look.dim(joint.id)}`}
    {...spot(look, { kind: 'joint', id: joint.id })}
  >
    <title>{label}</title>
    {span && (
      <path
        className={css.unsure}
        d={`M${span[0]} ${at.y - 5}V${at.y + 5}M${span[0]} ${at.y}H${span[1]}M${span[1]} ${at.y - 5}V${at.y + 5}`}
      />
    )}
    <Joint at={at} sign={signOf(joint.type)} plan={joint.plan} />
    {(span !== null || joint.moment === null) && (
      <text className={css.query} x={at.x + 11} y={at.y + 4}>
        ?
      </text>
    )}
  </Link>
);

/** Left and right walk from joint to joint in order of time. */
const walk = (event: KeyboardEvent<SVGSVGElement>) => {
  const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (way === 0) return;
  const joints = [...event.currentTarget.querySelectorAll<SVGAElement>('[data-joint]')];
  const at = joints.indexOf(event.target as SVGAElement);
  const next = joints[at === -1 ? 0 : at + way];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** The river: lanes of bodies along one axis of time, joints where they were reorganised, threads between. */
export const RiverPicture = ({ river, layout, bands, label, labels }: Props) => {
  const { t } = useTranslation();
  const [lit, setLit] = useState<Lit | null>(null);
  const bright = lit && litWith(river, lit);
  const dim = (...ids: readonly string[]) => (bright && !ids.every((id) => bright.has(id)) ? (css.dim ?? '') : '');
  const look: Look = { dim, on: setLit };
  const labelOf = (id: string) => labels.get(id) ?? '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={label}>
      {/* biome-ignore lint/a11y/useSemanticElements: no other element groups the links of an SVG */}
      <svg
        className={`${picture.picture} ${css.river}`}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={t('lineage.picture')}
        onKeyDown={walk}
      >
        <TimeAxis scale={layout.scale} height={layout.height - 16} bands={bands} />
        {layout.threads.map((thread) => (
          <ThreadLine key={`${thread.joint}:${thread.lane}:${thread.path}`} thread={thread} look={look} />
        ))}
        {layout.lanes.map((placed) => (
          <LaneLink
            key={placed.lane.id}
            placed={placed}
            isStart={placed.lane.id === river.start}
            label={labelOf(placed.lane.id)}
            look={look}
          />
        ))}
        {layout.joints.map((placed) => (
          <JointLink key={placed.joint.id} placed={placed} label={labelOf(placed.joint.id)} look={look} />
        ))}
      </svg>
    </section>
  );
};
