import { z } from 'zod';
import { KINDS, type OrganisationKind } from '../../server/model/kinds.ts';
import {
  bilingual,
  confidence,
  ends,
  legalBasis,
  listOf,
  note,
  organisationId,
  ownId,
  sourceCites,
  sources,
  text,
} from './fields.ts';

const kinds = Object.keys(KINDS) as [OrganisationKind, ...OrganisationKind[]];

const exception = z.strictObject({
  territory: organisationId.describe('The territory where the rule does not hold'),
  ...ends,
  note: note.exactOptional(),
  sources,
});

/** A template over territories: one body of the class in each unit of a kind, such as the provincial departments of a field. */
export const bodyClass = z
  .strictObject({
    id: ownId('class of bodies'),
    names: bilingual.describe('The name without its territory: Sở Khoa học và Công nghệ'),
    of: z.enum(kinds).describe('The kind of its bodies'),
    territory: z.enum(['province', 'district', 'commune']).describe('There is one in each unit of this kind'),
    opens: listOf(text)
      .min(1, 'must hold at least one beginning')
      .describe('How the names of its bodies begin; the rest of the name is the territory'),
    placed: z
      .enum(['parents', 'name'])
      .exactOptional()
      .describe(
        'How the territory of a body is found: by what it is part of (so where nothing is said), or by its name',
      ),
    ...ends,
    exceptions: listOf(exception).exactOptional().describe('Territories without one, or with one of another class'),
    legal_basis: legalBasis.exactOptional(),
    note: note.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    confidence,
  })
  .meta({ id: 'bodyClass', description: 'A template over territories: one body in each unit of a kind' });
