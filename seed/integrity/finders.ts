import type { RuleId } from '../../server/model/integrity/index.ts';
import { changes } from './changes.ts';
import { lives } from './lives.ts';
import { namesAndPlaces } from './names-and-places.ts';
import { participants } from './participants.ts';
import type { Find } from './rule.ts';

/** How each rule finds its cases. */
export const FINDERS = { ...lives, ...namesAndPlaces, ...participants, ...changes } as Readonly<Record<RuleId, Find>>;
