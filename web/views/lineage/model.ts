import type { Day, Interval, Language } from '#temporal';
import type { Branch, ReorganisationType } from '../../operations.generated.ts';

/** How much of a body goes: all of it, or a part. */
export type Extent = 'whole' | 'part';

/** Something with a time of its own that is written along a lane: a name, a head. */
export type Written = { readonly text: string; readonly language: Language; readonly span: Interval };

/** What a lane stands for: a body; a body that a plan would have made; several bodies folded into one. */
export type LaneKind = 'body' | 'plan' | 'folded';

/** A lane of the river. Of a body the id is its slug. */
export type Lane = {
  readonly id: string;
  readonly kind: LaneKind;
  readonly span: Interval;
  readonly branch: Branch | null;
  readonly names: readonly Written[];
  readonly heads: readonly Written[];
};

/** A lane that goes into a joint, or comes out of it. */
export type Thread = { readonly lane: string; readonly extent: Extent };

/** The earliest and the latest day on which something may have happened. */
export type Moment = { readonly min: Day; readonly max: Day };

/** A reorganisation of the river; the moment is null where its day is not known. */
export type JointOf = {
  readonly id: string;
  readonly type: ReorganisationType;
  readonly moment: Moment | null;
  readonly plan: boolean;
  /** How many bodies came out that had not gone in, those outside the river among them. */
  readonly heirs: number;
  readonly ins: readonly Thread[];
  readonly outs: readonly Thread[];
};

/** What a river is drawn from: joints in order of time. */
export type River = { readonly start: string; readonly lanes: readonly Lane[]; readonly joints: readonly JointOf[] };
