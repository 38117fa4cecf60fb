import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLSeq,
} from 'yaml';
import { type Fault, type FaultCode, faultAt, type Place } from './faults.ts';
import { LIST_NAMES, type ListName } from './schema.ts';

/** A row as its sheet holds it, not yet checked. */
export type RawRow = { readonly list: ListName; readonly index: number; readonly value: unknown; readonly at: Place };

/** What a sheet holds, or what is wrong with its form. */
export type ParsedSheet = { readonly rows: readonly RawRow[]; readonly faults: readonly Fault[] };

type Placer = (offset: number | undefined) => Place;

const TOO_DEEP = 'the sheet is nested too deeply to be read: write rows as README.md shows';

const syntaxFault = ({ code, message, pos }: YAMLError, place: Placer): Fault => {
  const at = place(pos[0]);
  if (code === 'DUPLICATE_KEY')
    return faultAt(at, 'duplicate-key', 'this key stands in the row already: keep one of the two');
  return faultAt(at, 'yaml-syntax', code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : `${message}: mend the YAML here`);
};

const syntaxFaults = (document: Document, place: Placer): readonly Fault[] =>
  [...document.errors, ...document.warnings].map((error) => syntaxFault(error, place));

const aliasFaults = (document: Document, place: Placer): readonly Fault[] => {
  const faults: Fault[] = [];
  const message = 'anchors, aliases and tags are not read in sheets: write the value out';
  visit(document, {
    Alias: (_, node) => {
      faults.push(faultAt(place(node.range?.[0]), 'yaml-alias', message));
    },
    Node: (_, node) => {
      const marked = ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined;
      if (marked) faults.push(faultAt(place(node.range?.[0]), 'yaml-alias', message));
    },
  });
  return faults;
};

const rowsOf = (list: ListName, node: YAMLSeq, document: Document, place: Placer): readonly RawRow[] => {
  const values = node.toJS(document, { maxAliasCount: 0 }) as readonly unknown[];
  return node.items.map((item, index) => ({
    list,
    index,
    value: values[index],
    at: place(isNode(item) ? item.range?.[0] : undefined),
  }));
};

const isList = (key: unknown): key is ListName => LIST_NAMES.includes(key as ListName);

const listsOf = (document: Document, place: Placer): ParsedSheet => {
  const rows: RawRow[] = [];
  const faults: Fault[] = [];
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { rows, faults };
  const fault = (offset: number | undefined, code: FaultCode, message: string) =>
    faults.push(faultAt(place(offset), code, message));
  if (!isMap(root)) {
    fault(root.range?.[0], 'shape', `a sheet holds lists by name: ${LIST_NAMES.join(', ')}`);
    return { rows, faults };
  }
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? key.value : null;
    const offset = isNode(key) ? key.range?.[0] : undefined;
    if (!isList(name))
      fault(offset, 'unknown-key', `a sheet has no list "${name}": known are ${LIST_NAMES.join(', ')}`);
    else if (isSeq(value)) rows.push(...rowsOf(name, value, document, place));
    else fault(offset, 'shape', `${name} must be a list of rows, each beginning with a hyphen`);
  }
  return { rows, faults };
};

const mayHoldAliases = (text: string): boolean => /(?:^|[\s[{,:-])[&*!]/m.test(text);

const parseWhole = (text: string, lines: LineCounter, place: Placer): ParsedSheet => {
  const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const faults = [...syntaxFaults(document, place), ...(mayHoldAliases(text) ? aliasFaults(document, place) : [])];
  return faults.length ? { rows: [], faults } : listsOf(document, place);
};

/** Parses the text of a sheet into rows with their places. Faults of form stop the sheet; rows are checked elsewhere. */
export const parseSheet = (file: string, text: string): ParsedSheet => {
  const lines = new LineCounter();
  const place: Placer = (offset) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    return parseWhole(text, lines, place);
  } catch (error) {
    if (error instanceof RangeError) return { rows: [], faults: [faultAt(place(0), 'yaml-syntax', TOO_DEEP)] };
    throw error;
  }
};
