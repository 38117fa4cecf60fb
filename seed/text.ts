import { type Fault, faultAt } from './faults.ts';
import type { FactFile } from './files.ts';

/** The text of a file, or what is wrong with its encoding. */
export type Decoded = { readonly text: string; readonly faults: readonly Fault[] };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const BOM = '\uFEFF';
const REPLACED = '\uFFFD';

const tryDecode = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
};

const linesOf = (bytes: Buffer): readonly Buffer[] => {
  const lines: Buffer[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
};

const andMore = (count: number): string => (count > 1 ? ` (and ${count - 1} more such lines)` : '');

const notUtf8 = ({ path, bytes }: FactFile): Fault => {
  const lines = linesOf(bytes);
  const bad = lines.flatMap((line, n) => (tryDecode(line) === null ? [n] : []));
  const first = bad[0] ?? 0;
  const column = lenient.decode(lines[first]).indexOf(REPLACED) + 1;
  const message = `this is not UTF-8 text${andMore(bad.length)}: save the file as UTF-8, not as CP1258, VNI or TCVN3`;
  return faultAt({ file: path, line: first + 1, column: Math.max(column, 1) }, 'not-utf8', message);
};

const firstDifference = (a: string, b: string): number => {
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return n;
  return a.length;
};

const notNfc = (path: string, text: string): readonly Fault[] => {
  if (text === text.normalize('NFC')) return [];
  const lines = text.split('\n');
  const bad = lines.flatMap((line, n) => (line === line.normalize('NFC') ? [] : [n]));
  const first = bad[0] ?? 0;
  const line = lines[first] ?? '';
  const column = firstDifference(line, line.normalize('NFC')) + 1;
  const message = `letters and marks are apart (not Unicode NFC)${andMore(bad.length)}: save the file with composed letters`;
  return [faultAt({ file: path, line: first + 1, column }, 'not-nfc', message)];
};

/** Reads the bytes of a file as UTF-8 in NFC without a byte order mark; where the text is null, a fault says why. */
export const decode = (file: FactFile): Decoded | { readonly text: null; readonly faults: readonly Fault[] } => {
  const text = tryDecode(file.bytes);
  if (text === null) return { text: null, faults: [notUtf8(file)] };
  const place = { file: file.path, line: 1, column: 1 };
  const message = 'the file begins with a byte order mark: save it as UTF-8 without BOM';
  const mark = text.startsWith(BOM) ? [faultAt(place, 'byte-order-mark', message)] : [];
  return { text: mark.length ? text.slice(1) : text, faults: [...mark, ...notNfc(file.path, text)] };
};
