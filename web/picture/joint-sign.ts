import type { ReorganisationType } from '../operations.generated.ts';

/** What a joint says has happened, by its sign: + born, × ended, → moved, ≈ renamed or made over, ⋈ merged, ⋔ divided. */
export type JointSign = 'born' | 'ended' | 'moved' | 'renamed' | 'merged' | 'divided';

const SIGNS: Readonly<Record<ReorganisationType, JointSign>> = {
  ESTABLISHMENT: 'born',
  RE_ESTABLISHMENT: 'born',
  DISSOLUTION: 'ended',
  TRANSFER: 'moved',
  RENAME: 'renamed',
  UPGRADE: 'renamed',
  DOWNGRADE: 'renamed',
  CONVERSION: 'renamed',
  REORGANISATION: 'renamed',
  CONSOLIDATION: 'merged',
  ABSORPTION: 'merged',
  DIVISION: 'divided',
  SEPARATION: 'divided',
};

/** The sign of a type of reorganisation. */
export const signOf = (type: ReorganisationType): JointSign => SIGNS[type];

/** The strokes of each sign about the middle of its joint (8 units wide): drawn, not written, so that no font is needed for them. */
export const SIGN_PATHS: Readonly<Record<JointSign, string>> = {
  born: 'M-4 0H4M0-4V4',
  ended: 'M-3-3L3 3M3-3L-3 3',
  moved: 'M-4 0H4M1-3L4 0L1 3',
  renamed: 'M-4-1.5C-2.5-4-1.5-4 0-2.5S2.5-1 4-3.5M-4 3C-2.5.5-1.5.5 0 2S2.5 3.5 4 1',
  merged: 'M-4-4L0 0L-4 4M0 0H4',
  divided: 'M4-4L0 0L4 4M0 0H-4',
};
