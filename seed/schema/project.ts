import { z } from 'zod';
import {
  actId,
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
  url,
} from './fields.ts';

const involvement = z.strictObject({
  org: organisationId,
  role: z
    .enum(['lead', 'operator', 'participant', 'approver', 'owner', 'beneficiary'])
    .describe('What it does: chủ trì, vận hành, tham gia, phê duyệt, chủ quản, thụ hưởng (in this order)'),
  ...ends,
  sources,
});

/** What public bodies run together: a scheme, programme, platform, database, infrastructure, law or plan. */
export const project = z
  .strictObject({
    id: ownId('project'),
    kind: z
      .enum(['scheme', 'programme', 'platform', 'database', 'infrastructure', 'law', 'plan'])
      .describe('đề án, chương trình, nền tảng, cơ sở dữ liệu, hạ tầng, luật, kế hoạch (in this order)'),
    names: listOf(bilingual).min(1, 'must hold at least one name').describe('Its names, the official one first'),
    aliases: listOf(text).exactOptional().describe('Abbreviations, other spellings, everyday names'),
    ...ends,
    website: url.exactOptional(),
    note: note.exactOptional(),
    bodies: listOf(involvement).describe('Who does what, in time'),
    legal_basis: legalBasis.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    confidence,
  })
  .meta({ id: 'project', description: 'A scheme, programme, platform, database, infrastructure, law or plan' });

const holder = z.strictObject({
  org: organisationId,
  unit: organisationId.exactOptional().describe('The unit inside the body that answered for it'),
  role: z
    .enum([
      'operator',
      'own-sphere',
      'programme',
      'steering',
      'build-operate',
      'transmission',
      'professional-secondary-and-college',
      'six-groups',
      'mobifone',
      'part',
    ])
    .exactOptional()
    .describe('Left out for state management itself'),
  ...ends,
  by: listOf(actId).describe('The acts by which it answered, in time order; each counts from its own day on'),
  later_acts: listOf(actId).exactOptional().describe('Later acts on the same body whose wording on this was not read'),
  note: note.exactOptional(),
  sources,
  source_cites: sourceCites.exactOptional(),
  unit_confidence: confidence.exactOptional().describe('Where the unit is less sure than the body'),
  confidence,
});

/** A field of state management, and who answered for it when. */
export const stateFunction = z
  .strictObject({
    id: ownId('function'),
    names: bilingual,
    note: note.exactOptional(),
    holders: listOf(holder).min(1, 'must hold at least one holder').describe('Who answered for it, from when to when'),
  })
  .meta({ id: 'function', description: 'A field of state management, and who answered for it when' });
