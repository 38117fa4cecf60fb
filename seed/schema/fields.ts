import { z } from 'zod';
import { EdtfError, parseBound, parseEdtf } from '#temporal';

/** Marks a zod issue of our own with the code of the fault that it becomes. */
export type IssueParams = { readonly fault: string };

const MAX_TEXT = 2_000;
const MAX_LIST = 500;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What is no sign of a line: controls, ends of lines, halves of signs, and what turns the text around it from right to left. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const idField = (description: string) =>
  z
    .string()
    .regex(ID, 'must be lower-case ASCII words joined by single hyphens, such as bo-khoa-hoc-va-cong-nghe')
    .max(200)
    .describe(description);

/** The id of the row itself. */
export const ownId = (what: string) => idField(`Id of this ${what}: lower-case ASCII words joined by hyphens`);

export const organisationId = idField('Id of a body').meta({ id: 'organisationId' });
export const personId = idField('Id of a person').meta({ id: 'personId' });
export const sourceId = idField('Id of a source').meta({ id: 'sourceId' });
export const actId = idField('Id of a source of kind legal-document').meta({ id: 'actId' });
export const eventId = idField('Id of a reorganisation').meta({ id: 'eventId' });
export const functionId = idField('Id of a function').meta({ id: 'functionId' });
export const projectId = idField('Id of a project').meta({ id: 'projectId' });
export const reformId = idField('Id of a reform').meta({ id: 'reformId' });
export const anyId = idField('Id of anything in the record').meta({ id: 'anyId' });

/** An id that the graph makes for a fact without one of its own, such as a tenure's: ids joined by double hyphens; or a plain id. */
export const madeId = (what: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, 'must be an id, or the ids of a fact joined by double hyphens')
    .max(500)
    .describe(what);

/** One line of text: NFC, no control characters nor what turns text around, no blanks at its ends. */
export const text = z
  .string()
  .min(1, 'must not be empty')
  .max(MAX_TEXT)
  .refine((value) => value === value.trim() && !CONTROL.test(value), {
    error: 'must be one line without blanks at its ends, control characters or marks that turn text around',
  })
  .refine((value) => value === value.normalize('NFC'), {
    error: 'must be in Unicode form NFC (composed letters)',
    params: { fault: 'not-nfc' } satisfies IssueParams,
  })
  .meta({ id: 'text', description: 'One line of text in NFC' });

/** A name in both languages; the Vietnamese one is official. */
export const bilingual = z
  .strictObject({ vi: text.describe('Vietnamese, with all marks'), en: text.describe('English') })
  .meta({ id: 'bilingual', description: 'The same words in both languages' });

/** A remark of our own, one short line in one or both languages. */
export const note = z
  .strictObject({ vi: text.exactOptional(), en: text.exactOptional() })
  .refine((value) => value.vi !== undefined || value.en !== undefined, { error: 'must say something in vi or en' })
  .meta({ id: 'note', description: 'A remark of our own, in one or both languages' });

const reasonOf = (read: (value: string) => unknown, value: unknown): string => {
  try {
    read(String(value));
    return '';
  } catch (error) {
    return error instanceof EdtfError ? error.message : String(error);
  }
};

const dateField = (read: (value: string) => unknown, id: string, description: string) =>
  z
    .union([z.string().min(1).max(40), z.int().min(1000).max(9999)], {
      error: 'must be a date such as 2025-03-01, 2025-03, 2025 or 2025~ (in quotes)',
    })
    .transform(String)
    .refine((value) => reasonOf(read, value) === '', {
      error: (issue) => reasonOf(read, issue.input),
      params: { fault: 'not-edtf' } satisfies IssueParams,
    })
    .meta({ id, description });

/** An EDTF date; a bare year is read as text. */
export const date = dateField(
  parseEdtf,
  'date',
  "EDTF date, no more exact than its source: '2025-03-01', '2025-03', '2025', '2025~' (about), '[..2025-06-30]' (on or before), '[2019-06..]' (on or after)",
);

/** First day in effect: an EDTF date; null or left out where it is unknown. */
export const from = date.nullable().describe('First day in effect (EDTF date); null where it is unknown');

/** The day from which it no longer holds: an EDTF date, `..` still in effect, null unknown. */
export const to = dateField(
  parseBound,
  'end',
  "The day from which it no longer holds (EDTF date, exclusive); '..' still in effect",
)
  .nullable()
  .describe('The day from which it no longer holds (EDTF date, exclusive), `..` still in effect, null unknown');

/** The two ends of a fact's time, both optional. */
export const ends = { from: from.exactOptional(), to: to.exactOptional() };

/** How well a fact is known. */
export const confidence = z.enum(['verified', 'compiled', 'recalled']).meta({
  id: 'confidence',
  description:
    'verified: a page that states it was read; compiled: only an unofficial compilation states it; recalled: known, no page read',
});

/** A list without repetitions. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(MAX_LIST)
    .refine((items) => typeof items[0] !== 'string' || new Set(items).size === items.length, {
      error: 'must not name the same thing twice',
    });

/** Where a fact comes from: at least one source. */
export const sources = listOf(sourceId)
  .min(1, 'must name at least one source')
  .describe('Where this fact comes from: at least one source');

/**
 * What other sources say of some fields of a row: each claim repeats the fields with its own values and names its sources. The row itself
 * holds the claim that is shown (legal document, official site, press, reference, dataset; among equals the one that fits its neighbours).
 */
export const claimsOf = <F extends z.ZodRawShape>(fields: F) =>
  z
    .array(
      z
        .strictObject({ ...fields, note: note.exactOptional(), sources })
        .refine((value) => Object.keys(fields).some((name) => name in value), {
          error: `must give another value of ${Object.keys(fields).join(' or ')}`,
        }),
    )
    .max(MAX_LIST)
    .exactOptional()
    .describe('What other sources say: both claims are kept, the row itself holds the one that is shown');

/** The acts that a fact rests on. */
export const legalBasis = listOf(actId).describe('The acts that this rests on');

export const url = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
  .max(MAX_TEXT)
  .describe('Address of a public page');

export const sourceCites = listOf(url).describe('Pages that the source names as its own sources; they were not read');
