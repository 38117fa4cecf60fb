/** The ways in which the record of a body or a person may be thin, in the order in which they are told. */
export const GAP_CODES = [
  'no-head',
  'start-unknown',
  'end-unknown',
  'not-attested-since',
  'no-parent',
  'no-event',
  'few-posts',
  'career-ends-early',
  'only-compiled',
  'only-recalled',
] as const;

/** One way in which a record is thin. */
export type GapCode = (typeof GAP_CODES)[number];

/**
 * A gap with what it is about, or null: of an end or a beginning the id of the reorganisation that would settle it, of the last day that is
 * attested that date (EDTF).
 */
export type Gap = { readonly code: GapCode; readonly detail: string | null };

const MARK = '|';

/** A gap as one text, as the graph stores it. */
export const gapText = ({ code, detail }: Gap): string => (detail === null ? code : `${code}${MARK}${detail}`);

/** Reads what gapText writes. */
export const parseGap = (text: string): Gap => {
  const [code = '', detail] = text.split(MARK);
  return { code: code as GapCode, detail: detail ?? null };
};

/** Bodies that stand for a territory: its council and committee have heads, it has none itself. */
const HEADLESS: ReadonlySet<string> = new Set(['province', 'district', 'commune']);

/** Whether a body of a kind has somebody at its head. */
export const hasHead = (kind: string): boolean => !HEADLESS.has(kind);

/** A `..` whose newest source is older than this number of days is told. */
export const FRESH_DAYS = 365;
