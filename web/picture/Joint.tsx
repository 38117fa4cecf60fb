import css from './joint.module.css';
import { type JointSign, SIGN_PATHS } from './joint-sign.ts';
import type { Point } from './thread.ts';

/** The radius of a joint. */
export const JOINT_RADIUS = 9;
/** A joint is aimed at and pressed over this radius (WCAG 2.5.8: 24 px at least across). */
const TARGET_RADIUS = 14;

type Props = { readonly at: Point; readonly sign: JointSign; readonly plan?: boolean };

/** A reorganisation: a small filled shape with the sign of its change; of a plan only a dotted line. */
export const Joint = ({ at: { x, y }, sign, plan = false }: Props) => (
  <g className={`${css.joint} ${css[sign]} ${plan ? css.plan : ''}`} transform={`translate(${x} ${y})`}>
    <circle className={css.target} r={TARGET_RADIUS} />
    <circle className={css.shape} r={JOINT_RADIUS} />
    <path className={css.sign} d={SIGN_PATHS[sign]} />
  </g>
);
