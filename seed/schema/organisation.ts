import { z } from 'zod';
import { KINDS, type OrganisationKind } from '../../server/model/kinds.ts';
import {
  claimsOf,
  confidence,
  ends,
  from,
  listOf,
  note,
  organisationId,
  ownId,
  sourceCites,
  sources,
  text,
  to,
  url,
} from './fields.ts';

const kinds = Object.keys(KINDS) as [OrganisationKind, ...OrganisationKind[]];

/** Levels of communes and districts, by their Vietnamese words. */
export const LEVELS = ['xa', 'phuong', 'thi-tran', 'dac-khu', 'huyen', 'quan', 'thi-xa', 'thanh-pho'] as const;

const name = z.strictObject({
  vi: text.describe('Official Vietnamese name, with all marks'),
  en: text.exactOptional().describe('English name'),
  ...ends,
});

const parent = z.strictObject({ org: organisationId, ...ends, sources });

const code = z.strictObject({
  scheme: z.enum(['gso']).describe("gso: the General Statistics Office's codes of administrative units"),
  code: z
    .string({ error: 'must be text in quotes, so that leading zeros stay' })
    .regex(/^\d{2,5}$/, 'must be 2 digits (province), 3 (district) or 5 (commune)')
    .describe('The code, in quotes'),
  ...ends,
  sources,
});

/** A body with an identity of its own: it keeps its id through a rename and loses it in a consolidation. */
export const organisation = z
  .strictObject({
    id: ownId('body'),
    kind: z.enum(kinds).describe('What kind of body it is'),
    level: z.enum(LEVELS).exactOptional().describe('Level of a commune or district'),
    names: listOf(name)
      .min(1, 'must hold at least one name')
      .describe('Official names in time; a rename is one more row'),
    aliases: listOf(text).exactOptional().describe('Abbreviations, other spellings, everyday names'),
    codes: listOf(code).exactOptional().describe('Official codes in time'),
    parents: listOf(parent).exactOptional().describe('Bodies that it was part of, in time'),
    existed: z
      .strictObject({ from: from.exactOptional(), to: to.exactOptional() })
      .exactOptional()
      .describe('From when to when it existed'),
    led_by: listOf(parent)
      .exactOptional()
      .describe('Party bodies that lead it (lãnh đạo, chỉ đạo), in time: it is no part of them'),
    website: url.exactOptional(),
    note: note.exactOptional(),
    sources,
    source_cites: sourceCites.exactOptional(),
    other_claims: claimsOf(ends),
    confidence,
  })
  .meta({ id: 'organisation', description: 'A body with an identity of its own' });
