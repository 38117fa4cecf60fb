import { z } from 'zod';
import { KINDS, type OrganisationKind } from '../../server/model/kinds.ts';
import {
  actId,
  bilingual,
  confidence,
  date,
  eventId,
  legalBasis,
  listOf,
  note,
  organisationId,
  ownId,
  reformId,
  sourceCites,
  sources,
} from './fields.ts';

const kinds = Object.keys(KINDS) as [OrganisationKind, ...OrganisationKind[]];

const members = z
  .strictObject({
    acts: listOf(actId).exactOptional().describe('Reorganisations that rest on one of these acts'),
    from: date.exactOptional().describe('and took effect on this day or later'),
    to: date.exactOptional().describe('and took effect before this day'),
    kinds: listOf(z.enum(kinds)).exactOptional().describe('and have a participant of one of these kinds'),
  })
  .refine(({ acts, from, to }) => acts !== undefined || (from !== undefined && to !== undefined), {
    error: 'must give `acts`, or both `from` and `to`',
  });

const counted = z.strictObject({
  kinds: listOf(z.enum(kinds)).min(1, 'must name at least one kind').describe('What is counted'),
  before: listOf(organisationId)
    .exactOptional()
    .describe('Only what lay within these bodies on the day before; the whole country where nothing is said'),
  after: listOf(organisationId).exactOptional().describe('Only what lies within these bodies on the day itself'),
});

/** Reorganisations that belong together, because one decision or one campaign made them. */
export const reform = z
  .strictObject({
    id: ownId('reform'),
    names: bilingual,
    date: date.describe('The day on which it took effect, or on which the greater part of it did'),
    announced: date.exactOptional(),
    decided: date.exactOptional(),
    part_of: reformId.exactOptional().describe('The larger reform that it is a part of'),
    acts: legalBasis.describe('The acts that made it'),
    events: listOf(eventId).exactOptional().describe('Reorganisations that belong to it'),
    members: listOf(members).exactOptional().describe('Rules that find further reorganisations that belong to it'),
    counted: listOf(counted).exactOptional().describe('What is counted before and after; the numbers are computed'),
    note: note.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    confidence,
  })
  .meta({ id: 'reform', description: 'Reorganisations that belong together' });
