import { z } from 'zod';
import {
  anyId,
  claimsOf,
  confidence,
  date,
  listOf,
  madeId,
  note,
  organisationId,
  ownId,
  sourceCites,
  sources,
  text,
  url,
} from './fields.ts';

/** A document or page that states facts. */
export const source = z
  .strictObject({
    id: ownId('source'),
    kind: z
      .enum(['legal-document', 'official-site', 'news', 'reference', 'dataset'])
      .describe('dataset: an unofficial compilation'),
    number: text.exactOptional().describe('Official number of a legal document'),
    title: text,
    publisher: text,
    published: date.nullable().describe('Of a legal document: the day of signing; null where it is unknown'),
    url: url.nullable().describe('A public page that states it; null for a document known only by its number'),
    note: note.exactOptional(),
  })
  .meta({ id: 'source', description: 'A document or page that states facts' });

const value = z.number().nonnegative().describe('The count; of an area square kilometres, of a population people');

/** An official count on a date. */
export const statistic = z
  .strictObject({
    org: organisationId.describe('The body counted in; chinh-phu stands for the whole country'),
    date,
    measure: z
      .enum([
        'province-level-units',
        'district-level-units',
        'commune-level-units',
        'special-zones',
        'wards',
        'communes',
        'area-km2',
        'population',
      ])
      .describe('What was counted or measured'),
    value,
    note: note.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    other_claims: claimsOf({ value: value.exactOptional() }),
    confidence,
  })
  .meta({ id: 'statistic', description: 'An official count on a date' });

/** An id that was joined into another and stays valid as a way to it. */
export const redirect = z
  .strictObject({
    from: madeId('Id that is in use no longer; of a tenure: person, body and title joined by double hyphens'),
    to: madeId('Id that it was joined into'),
    reason: note.exactOptional().describe('Why the two are one'),
    sources,
  })
  .meta({ id: 'redirect', description: 'An id that was joined into another and stays valid as a way to it' });

/** Things that look like one and are not: namesakes, predecessors of the same name. Kept so that nobody joins them again. */
export const distinction = z
  .strictObject({
    id: ownId('distinction'),
    ids: listOf(anyId).min(2, 'must name at least two things').describe('The things that are not one'),
    reason: note.describe('How they are told apart'),
    sources,
  })
  .meta({ id: 'distinction', description: 'Things that look like one and are not' });
