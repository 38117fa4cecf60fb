import { z } from 'zod';
import {
  bilingual,
  confidence,
  date,
  legalBasis,
  listOf,
  note,
  organisationId,
  ownId,
  sourceCites,
  sources,
} from './fields.ts';

/** Types of reorganisations, in the terms of Vietnamese law. */
export const EVENT_TYPES = [
  'establishment',
  'consolidation',
  'absorption',
  'division',
  'separation',
  'rename',
  'transfer',
  'reorganisation',
  'upgrade',
  'downgrade',
  'dissolution',
] as const;

/** Whether all of a body or a part of it went in. */
export const EXTENTS = ['whole', 'part'] as const;

/** A reorganisation: bodies go in, bodies come out. */
export const event = z
  .strictObject({
    id: ownId('reorganisation'),
    type: z
      .enum(EVENT_TYPES)
      .describe(
        'thành lập, hợp nhất, sáp nhập, chia, tách, đổi tên, chuyển giao, tổ chức lại, nâng cấp, hạ cấp, giải thể (in this order)',
      ),
    date: date.nullable().describe('The day it took effect; null where it is unknown'),
    decided: date.exactOptional().describe('The day it was decided (signed)'),
    from: listOf(organisationId).exactOptional().describe('Bodies that went in; of a transfer: the old parents'),
    to: listOf(organisationId).exactOptional().describe('Bodies that came out; of a transfer: the new parents'),
    extent: z
      .record(organisationId, z.enum(EXTENTS))
      .exactOptional()
      .describe('How much of a body in `from` went in; whole where nothing is said'),
    subject: listOf(organisationId).exactOptional().describe('Units that moved'),
    function: bilingual.exactOptional().describe('Function that moved'),
    note: note.exactOptional(),
    legal_basis: legalBasis.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    confidence,
  })
  .meta({ id: 'event', description: 'A reorganisation: bodies go in, bodies come out' });
