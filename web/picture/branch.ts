import type { Branch } from '../operations.generated.ts';
import css from './picture.module.css';

const CLASSES: Readonly<Record<Branch, string | undefined>> = {
  PARTY: css.party,
  LEGISLATURE: css.legislature,
  GOVERNMENT: css.government,
  LOCAL: css.local,
  JUDICIARY: css.judiciary,
  SERVICE: css.service,
};

/** The class of a bar or lane that gives it the colour of its branch. */
export const branchClass = (branch: Branch): string => CLASSES[branch] ?? '';
