import type { Fault, FaultCode } from '../../seed/faults.ts';
import type { Random } from '../graph/random-question.ts';

/** A file as it is spoilt, the line on which that must be told, and as what. */
export type Spoilt = { readonly bytes: Buffer; readonly line: number; readonly codes: readonly FaultCode[] };

/** A way to spoil a sheet or a table; null where this file has no place for it. */
export type Malformation = {
  readonly what: string;
  readonly files: 'sheets' | 'tables';
  readonly spoil: (text: string, random: Random) => Spoilt | null;
};

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const oneOf = <T>(values: readonly T[], random: Random): T | undefined => values[Math.floor(random() * values.length)];

type Replace = (match: RegExpMatchArray) => string;

/** Replaces one match of a pattern, any; the fault stands so many lines below its beginning. */
const replacing =
  (pattern: RegExp, to: Replace, codes: readonly FaultCode[], below = 0): Malformation['spoil'] =>
  (text, random) => {
    const match = oneOf([...text.matchAll(pattern)], random);
    if (!match) return null;
    const changed = text.slice(0, match.index) + to(match) + text.slice(match.index + match[0].length);
    return { bytes: Buffer.from(changed), line: lineAt(text, match.index) + below, codes };
  };

/** Makes the whole text something else; the fault stands on a line of it. */
const whole =
  (to: (text: string) => string | Buffer, line: (text: string) => number, codes: readonly FaultCode[]) =>
  (text: string): Spoilt => ({ bytes: Buffer.from(to(text) as string), line: line(text), codes });

/** Replaces a letter with a mark of one line by two bytes of CP1258, the old Windows code page. */
const inCp1258: Malformation['spoil'] = (text, random) => {
  const match = oneOf([...text.matchAll(/ế|ộ|ạ|ủ/g)], random);
  if (!match) return null;
  const parts = [
    Buffer.from(text.slice(0, match.index)),
    Buffer.from([0xea, 0xec]),
    Buffer.from(text.slice(match.index + 1)),
  ];
  return { bytes: Buffer.concat(parts), line: lineAt(text, match.index), codes: ['not-utf8'] };
};

const KEY = /^ {4}confidence: \w+$/gm;
const SOURCES = /^ {4}sources: \[([\w-]+)/gm;
const FROM = /\bfrom: '(\d{4})-(\d\d)-(\d\d)'/g;
const row = (match: RegExpMatchArray): string => match[0];
const first = (): number => 1;
const lines = (text: string): number => text.split('\n').length;

/** Levels of lists that hold the one before nine times each. */
const BOMB = [...'bcdefghij']
  .map((name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[n]}`).join(', ')}]\n`)
  .join('');

const sheets: Readonly<Record<string, Malformation['spoil']>> = {
  'cut off within a list': (text, random) => {
    const match = oneOf([...text.matchAll(SOURCES)], random);
    if (!match) return null;
    return {
      bytes: Buffer.from(text.slice(0, match.index + match[0].length)),
      line: lineAt(text, match.index),
      codes: ['yaml-syntax'],
    };
  },
  'a list that is not closed': replacing(
    /^( {4}sources: \[[^\]\n]*)\]$/gm,
    (match) => match[1] ?? '',
    ['yaml-syntax'],
    1,
  ),
  'a colon too many': replacing(/^ {4}kind: \w+/gm, (match) => `${row(match)}: x`, ['yaml-syntax']),
  'a tab for blanks': replacing(/^ {4}(?=confidence)/gm, () => '\t', ['yaml-syntax']),
  'a second document': replacing(/^ {2}- (?=id|person)/gm, (match) => `---\n${row(match)}`, ['yaml-syntax']),
  'a tag': replacing(KEY, () => "    confidence: !ruby/object 'x'", ['yaml-syntax', 'yaml-alias']),
  'an alias': replacing(SOURCES, (match) => `    note: &a {vi: x}\n    note_: *a\n${row(match)}`, ['yaml-alias'], 1),
  'a bomb of aliases': whole(
    (text) => `${text}\na: &a [x]\n${BOMB}`,
    (text) => lines(text) + 2,
    ['yaml-alias'],
  ),
  'a key twice': replacing(KEY, (match) => `${row(match)}\n${row(match)}`, ['duplicate-key'], 1),
  'an unknown key': replacing(KEY, (match) => `${row(match)}\n    colour: red`, ['unknown-key'], 1),
  'a key that objects have': replacing(
    KEY,
    (match) => `${row(match)}\n    __proto__: {kind: ministry}`,
    ['unknown-key'],
    1,
  ),
  'an unknown list': whole(
    (text) => `${text}\npersons:\n  - {id: a}\n`,
    (text) => lines(text) + 1,
    ['unknown-key'],
  ),
  'a list for a word': replacing(KEY, () => '    confidence: [verified]', ['shape']),
  'a number for a text': replacing(/^ {4}(title|name): .+$/gm, (match) => `    ${match[1]}: 5`, ['shape']),
  'an unknown word': replacing(KEY, () => '    confidence: certain', ['shape']),
  'an unknown kind': replacing(/^ {4}kind: [\w-]+$/gm, () => '    kind: kingdom', ['shape']),
  'an id with capitals': replacing(/^ {2}- id: (\w)/gm, (match) => `  - id: X${match[1]}`, ['shape']),
  'a row twice': (text, random) => {
    const match = oneOf([...text.matchAll(/^ {2}- id: \S+\n(?: {4}.*\n)+/gm)], random);
    if (!match) return null;
    const [twice] = match;
    const end = match.index + twice.length;
    const bytes = Buffer.from(text.slice(0, end) + twice + text.slice(end));
    return { bytes, line: lineAt(text, end), codes: ['duplicate-id'] };
  },
  'an unknown source': replacing(SOURCES, (match) => `    sources: [no-such-source, ${match[1]}`, ['unknown-id']),
  'a source twice': replacing(SOURCES, (match) => `    sources: [${match[1]}, ${match[1]}`, ['shape']),
  'a source that is an address': replacing(SOURCES, (match) => `    sources: ['https://example.org', ${match[1]}`, [
    'shape',
    'unknown-id',
  ]),
  'no source': replacing(/^ {4}sources: \[[^\]\n]*\]$/gm, () => '    sources: []', ['unsourced']),
  'an unknown body': replacing(/^ {4}org: [\w-]+$/gm, () => '    org: no-such-body', ['unknown-id']),
  'an unknown person': replacing(/^ {2}- person: [\w-]+$/gm, () => '  - person: no-such-person', ['unknown-id']),
  'a date that is no EDTF': replacing(FROM, (match) => `from: '${match[3]}/${match[2]}/${match[1]}'`, ['not-edtf']),
  'a day that the calendar lacks': replacing(FROM, (match) => `from: '${match[1]}-02-30'`, ['not-edtf']),
  'a month that the calendar lacks': replacing(FROM, (match) => `from: '${match[1]}-13'`, ['not-edtf']),
  'an end before the start': replacing(/(\bfrom: '\d{4}[^']*', to: )'\d{4}[^']*'/g, (match) => `${match[1]}'1001'`, [
    'ends-before-start',
  ]),
  'an address that runs': replacing(/^ {4}url: .+$/gm, () => '    url: javascript:alert(1)', ['shape']),
  'a NUL': replacing(/^ {4}(title|publisher|name): .+$/gm, (match) => `${row(match)}\0`, ['yaml-syntax', 'shape']),
  'marks apart': replacing(/^.*[ếộạủ].*$/gm, (match) => row(match).normalize('NFD'), ['not-nfc']),
  'bytes of CP1258': inCp1258,
  'UTF-16': whole((text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), first, ['not-utf8']),
  'a byte order mark': whole((text) => `\uFEFF${text}`, first, ['byte-order-mark']),
  'nested a hundred thousand deep': replacing(KEY, () => `    confidence: ${'['.repeat(100_000)}`, ['yaml-syntax']),
  'a line of half a megabyte': replacing(/^ {4}title: .+$/gm, () => `    title: ${'x'.repeat(500_000)}`, ['shape']),
  'a line of two megabytes': whole((text) => `${text}# ${'x'.repeat(2 * 1024 * 1024)}\n`, first, ['too-large']),
};

/** Any row below the header. */
const ROW = /(?<=\n)[^\n]+/g;

/** Replaces a cell of a row, from 0. */
const cell = (n: number, to: Replace, codes: readonly FaultCode[]) =>
  replacing(ROW, (match) => row(match).split(',').with(n, to(match)).join(','), codes);

const tables: Readonly<Record<string, Malformation['spoil']>> = {
  'a row cut off': replacing(ROW, (match) => row(match).split(',').slice(0, 2).join(','), ['table-columns']),
  'a cell too many': replacing(ROW, (match) => `${row(match)},,x`, ['table-columns']),
  'a quote that is not closed': cell(0, (match) => `"${row(match).split(',')[0]}`, ['table-shape']),
  'a column too many': whole((text) => text.replace('\n', ',colour\n'), first, ['table-columns']),
  'a row twice': replacing(ROW, (match) => `${row(match)}\n${row(match)}`, ['duplicate-id', 'changes'], 1),
  'a line of two megabytes': cell(0, () => 'x'.repeat(2 * 1024 * 1024), ['table-shape']),
  'a NUL': cell(0, (match) => `${row(match).split(',')[0]}\0`, ['shape', 'table-shape', 'unknown-id']),
  'no id': cell(0, () => '', ['shape', 'table-shape', 'unknown-id', 'missing']),
  'an id with capitals': cell(0, () => 'Xa-A', ['shape', 'table-shape', 'unknown-id']),
  'bytes of CP1258': inCp1258,
  'marks apart': replacing(/^.*[ếộạủ].*$/gm, (match) => row(match).normalize('NFD'), ['not-nfc']),
  'a byte order mark': whole((text) => `\uFEFF${text}`, first, ['byte-order-mark']),
};

const listOf = (files: Malformation['files'], all: Readonly<Record<string, Malformation['spoil']>>) =>
  Object.entries(all).map(([what, spoil]): Malformation => ({ what, files, spoil }));

/** The kinds of malformed files. */
export const MALFORMATIONS: readonly Malformation[] = [...listOf('sheets', sheets), ...listOf('tables', tables)];

/** Whether the faults say of a spoilt file what is wrong with it, on its line. */
export const isTold = (faults: readonly Fault[], path: string, { line, codes }: Spoilt): boolean =>
  faults.some((fault) => fault.file === path && fault.line === line && codes.includes(fault.code));
