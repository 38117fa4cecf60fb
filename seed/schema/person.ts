import { z } from 'zod';
import {
  bilingual,
  claimsOf,
  confidence,
  date,
  ends,
  legalBasis,
  note,
  organisationId,
  ownId,
  personId,
  sourceCites,
  sources,
  text,
} from './fields.ts';

/** An official, in the public role only. */
export const person = z
  .strictObject({
    id: ownId('person'),
    name: text.describe('Full Vietnamese name, family name first'),
    born: date.exactOptional().describe('Date of birth; the year alone is fine'),
    gender: z.enum(['male', 'female']).exactOptional().describe('Gender, as a source says it'),
    birthplace: text.exactOptional().describe('Quê quán, at the level of the province'),
    note: note.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    other_claims: claimsOf({ born: date.exactOptional(), birthplace: text.exactOptional() }),
    confidence,
  })
  .meta({ id: 'person', description: 'An official, in the public role only' });

/** One person holds one position of one body for an interval. */
export const tenure = z
  .strictObject({
    person: personId,
    org: organisationId,
    position: bilingual.describe('The position, as the source names it'),
    ...ends,
    acting: z.boolean().exactOptional().describe('Quyền: acting for a vacant seat'),
    in_charge: z.boolean().exactOptional().describe('Phụ trách: in charge of the body without holding the seat'),
    concurrent: z.boolean().exactOptional().describe('Kiêm: held beside a main post'),
    how: z
      .enum(['elected', 'appointed', 'transferred', 'promoted', 'dismissed'])
      .exactOptional()
      .describe('How it began, or, of a dismissal, ended'),
    in_office_from: date
      .exactOptional()
      .describe('The earliest day on which a source shows the person in office, where `from` is unknown'),
    in_office_on: date
      .exactOptional()
      .describe('The latest day on which a source shows the person in office, where `to` is unknown'),
    note: note.exactOptional(),
    legal_basis: legalBasis.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    other_claims: claimsOf(ends),
    confidence,
  })
  .meta({ id: 'tenure', description: 'One person holds one position of one body for an interval' });

/** A seat that nobody held for an interval, where a source says so: no tenure in the record is not a vacancy. */
export const vacancy = z
  .strictObject({
    org: organisationId,
    position: bilingual.describe('The seat, by its normal title'),
    ...ends,
    note: note.exactOptional(),
    legal_basis: legalBasis.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    confidence,
  })
  .meta({ id: 'vacancy', description: 'A seat that nobody held for an interval, where a source says so' });
