import { z } from 'zod';
import {
  bilingual,
  claimsOf,
  confidence,
  date,
  eventId,
  functionId,
  legalBasis,
  listOf,
  note,
  organisationId,
  ownId,
  projectId,
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
  'conversion',
  're-establishment',
  'dissolution',
] as const;

/**
 * How far a reorganisation came. A plan is proposed or approved until it takes effect; what was planned and did not happen stays, as
 * cancelled, or as changed where something else was done instead.
 */
export const STATUSES = ['proposed', 'approved', 'in-force', 'cancelled', 'changed'] as const;

/** What a reorganisation does to a participant. */
export const PARTICIPANT_ROLES = [
  'dissolved',
  'absorbed',
  'survives',
  'split-off',
  'created',
  'renamed',
  'gives',
  'receives',
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
        'thành lập, hợp nhất, sáp nhập, chia, tách, đổi tên, điều chuyển hoặc chuyển giao, tổ chức lại (also: detail unknown), nâng cấp, hạ cấp, chuyển đổi, tái lập, giải thể (in this order)',
      ),
    status: z.enum(STATUSES).exactOptional().describe('How far it came; in-force where nothing is said'),
    date: date
      .nullable()
      .describe('The day it took effect; of a plan the day for which it was planned; null where it is unknown'),
    announced: date.exactOptional().describe('The day it was first announced or proposed'),
    decided: date.exactOptional().describe('The day it was decided (signed)'),
    reported: date.exactOptional().describe('The day of the report that tells it, where no better day is known'),
    cancelled: date.exactOptional().describe('The day from which a plan no longer stood'),
    instead: listOf(eventId).exactOptional().describe('What was done instead of a plan'),
    planned: listOf(bilingual)
      .exactOptional()
      .describe('Names of bodies that a plan would have made and that never came to be'),
    from: listOf(organisationId).exactOptional().describe('Bodies that went in; of a transfer: the old parents'),
    to: listOf(organisationId).exactOptional().describe('Bodies that came out; of a transfer: the new parents'),
    extent: z
      .record(organisationId, z.enum(EXTENTS))
      .exactOptional()
      .describe('How much of a body in `from` went in; whole where nothing is said'),
    roles: z
      .record(organisationId, z.enum(PARTICIPANT_ROLES))
      .exactOptional()
      .describe('What it did to a participant, where that does not follow from type and side'),
    subject: listOf(organisationId).exactOptional().describe('Units that moved'),
    function: bilingual.exactOptional().describe('Function that moved, in the words of the act'),
    functions: listOf(functionId).exactOptional().describe('Functions of the record that moved'),
    projects: listOf(projectId).exactOptional().describe('Projects of the record that moved'),
    note: note.exactOptional(),
    legal_basis: legalBasis.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    other_claims: claimsOf({ date: date.exactOptional(), decided: date.exactOptional() }),
    confidence,
  })
  .meta({ id: 'event', description: 'A reorganisation: bodies go in, bodies come out' });
