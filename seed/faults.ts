/** A place in a sheet or table: the path inside the folder of facts, line and column from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** What kind of fault it is; programs may rely on these words. */
export type FaultCode =
  | 'unreadable'
  | 'unknown-file'
  | 'too-large'
  | 'not-utf8'
  | 'byte-order-mark'
  | 'not-nfc'
  | 'yaml-syntax'
  | 'yaml-alias'
  | 'duplicate-key'
  | 'unknown-key'
  | 'missing'
  | 'shape'
  | 'unsourced'
  | 'not-edtf'
  | 'ends-before-start'
  | 'duplicate-id'
  | 'unknown-id'
  | 'contradiction'
  | 'ancestor-of-itself'
  | 'extent'
  | 'status'
  | 'redirect'
  | 'table-shape'
  | 'table-columns'
  | 'continues'
  | 'changes'
  | 'not-canonical'
  | 'integrity';

/** One thing that is wrong with the sheets, where, and what to do about it. */
export type Fault = Place & { readonly code: FaultCode; readonly message: string };

/** A row with the place where it stands. */
export type Placed<T> = T & { readonly at: Place };

/** A fault at a place. */
export const faultAt = (place: Place, code: FaultCode, message: string): Fault => ({
  file: place.file,
  line: place.line,
  column: place.column,
  code,
  message,
});

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Faults in the order of files, lines and columns. */
export const sortFaults = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message),
  );

/** A fault as one line of text, in the form that editors and terminals turn into a link. */
export const faultText = ({ file, line, column, code, message }: Fault): string =>
  `${file}:${line}:${column} ${code}: ${message}`;

/** A place in words, for messages that name a second one. */
export const placeText = ({ file, line }: Place): string => `${file}:${line}`;
