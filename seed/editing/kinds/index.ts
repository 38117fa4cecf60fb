import type { Kind } from './kind.ts';
import { newOrganisation } from './organisation.ts';
import { newPerson } from './person.ts';
import { newReorganisation } from './reorganisation.ts';
import { newSource } from './source.ts';
import { newTenure, newVacancy } from './tenure.ts';

/** All kinds of rows that `sheet new` can make. */
export const NEW_KINDS: readonly Kind[] = [
  newSource,
  newTenure,
  newReorganisation,
  newPerson,
  newOrganisation,
  newVacancy,
];

export type { Kind } from './kind.ts';
