import type { RuleId } from '../../server/model/integrity/index.ts';
import { acts } from './acts.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { classes } from './classes.ts';
import { confidence } from './confidence.ts';
import { counts } from './counts.ts';
import { identity } from './identity.ts';
import { lacking } from './lacking.ts';
import { later } from './later.ts';
import { lineage } from './lineage.ts';
import { lives } from './lives.ts';
import { namesAndPlaces } from './names-and-places.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { posts } from './posts.ts';
import { reforms } from './reforms.ts';
import { roles } from './roles.ts';
import type { Find } from './rule.ts';
import { sources } from './sources.ts';
import { starts } from './starts.ts';
import { still } from './still.ts';

/** How each rule finds its cases. */
export const FINDERS = {
  ...lives,
  ...namesAndPlaces,
  ...participants,
  ...changes,
  ...posts,
  ...people,
  ...starts,
  ...acts,
  ...later,
  ...still,
  ...confidence,
  ...sources,
  ...claims,
  ...lineage,
  ...counts,
  ...identity,
  ...roles,
  ...lacking,
  ...reforms,
  ...classes,
} as Readonly<Record<RuleId, Find>>;
