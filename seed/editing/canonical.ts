import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type ToStringOptions,
  visit,
} from 'yaml';
import { type Form, SHEET_FORM, UNKNOWN_FORM } from './form.ts';

/** Columns that a line in flow form may fill; longer ones are written one value a line. */
const WIDTH = 120;

const STYLE: ToStringOptions = {
  lineWidth: 0,
  flowCollectionPadding: false,
  singleQuote: true,
  nullStr: 'null',
  indent: 2,
};

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Keys in the order of the schema; keys of a map of ids, and keys that the schema does not know, stay in theirs, at the end. */
const orderPairs = (pairs: readonly Pair[], form: Form): Pair[] => {
  const order = new Map([...form.fields.keys()].map((name, n) => [name, n]));
  const rank = (pair: Pair): number => order.get(nameOf(pair)) ?? order.size;
  return pairs.toSorted((a, b) => rank(a) - rank(b));
};

const setScalar = (node: Scalar, form: Form): void => {
  delete node.source;
  if (form.isDate && (typeof node.value === 'string' || typeof node.value === 'number')) {
    node.value = String(node.value);
    node.type = Scalar.QUOTE_SINGLE;
  } else if (typeof node.value === 'string') {
    node.type = node.value === '..' ? Scalar.QUOTE_SINGLE : Scalar.PLAIN;
  }
};

/** Puts keys in order and scalars in form, all the way down. */
const arrange = (node: unknown, form: Form): void => {
  if (isScalar(node)) setScalar(node, form);
  if (isSeq(node)) for (const item of node.items) arrange(item, form.item ?? UNKNOWN_FORM);
  if (!isMap(node)) return;
  node.items = orderPairs(node.items, form) as typeof node.items;
  for (const pair of node.items) {
    if (isScalar(pair.key)) setScalar(pair.key, UNKNOWN_FORM);
    arrange(pair.value, form.fields.get(nameOf(pair)) ?? form.item ?? UNKNOWN_FORM);
  }
};

const hasRemark = ({ comment, commentBefore, spaceBefore }: Node): boolean =>
  Boolean(comment || commentBefore || spaceBefore);

const hasRemarks = (node: Node): boolean => {
  let found = false;
  visit(node, (_, item) => {
    if (isNode(item) && hasRemark(item)) found = true;
    return found ? visit.BREAK : undefined;
  });
  return found;
};

/** At least so long is a value in flow form; cheaper than to write it. */
const shortest = (node: unknown): number => {
  if (isScalar(node)) return String(node.value).length;
  if (isPair(node)) return shortest(node.key) + shortest(node.value) + 2;
  return isCollection(node) ? node.items.reduce<number>((sum, item) => sum + shortest(item) + 2, 0) : 0;
};

const flowText = (node: Node): string => stringify(node, { ...STYLE, collectionStyle: 'flow' }).trimEnd();

const mayFlow = (node: Node, column: number): boolean => {
  if (isSeq(node) && node.items.some(isCollection)) return false;
  return column + shortest(node) <= WIDTH && !hasRemarks(node) && column + flowText(node).length <= WIDTH;
};

/**
 * Chooses flow or block: the sheet, its lists and their rows are blocks, and so is a list of lists or rows; anything else is one line
 * where it fits. `column` is where the value would begin, `indent` where its items would.
 */
const setStyle = (node: unknown, depth: number, column: number, indent: number): void => {
  if (!isCollection(node)) return;
  node.flow = node.items.length === 0 || (depth > 2 && mayFlow(node, column));
  if (node.flow) return;
  for (const item of node.items) {
    const [value, begin] = isPair(item) ? [item.value, nameOf(item).length + 2] : [item, 2];
    setStyle(value, depth + 1, indent + begin, indent + 2);
  }
};

const textOf = (document: Document): string => {
  const text = document.toString(STYLE);
  return text.endsWith('\n') ? text : `${text}\n`;
};

/**
 * A sheet in canonical form: lists and keys in the order of the schema, rows where they stand, dates in single quotes, other texts bare
 * where YAML allows it, 120 columns, comments and blank lines kept. The text must be a sheet without faults of form.
 */
export const canonicalSheet = (text: string): string => {
  const document = parseDocument(text, { stringKeys: true });
  if (!isCollection(document.contents)) return text.replaceAll('\r\n', '\n');
  arrange(document.contents, SHEET_FORM);
  setStyle(document.contents, 0, 0, 0);
  return textOf(document);
};
