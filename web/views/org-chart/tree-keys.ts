import { canToggle, type Item } from './outline.ts';

/** What a key does in the tree: go to another line, open or close the line, or choose it. */
export type TreeAct =
  | { readonly act: 'go'; readonly to: number }
  | { readonly act: 'toggle' }
  | { readonly act: 'choose' };

/** So many lines a page key goes on. */
const PAGE_LINES = 10;

const parentOf = (items: readonly Item[], { parent }: Item): number => items.findIndex(({ key }) => key === parent);

const inward = (item: Item): TreeAct | null => {
  if (!canToggle(item)) return null;
  return item.open ? null : { act: 'toggle' };
};

const sideways = (items: readonly Item[], at: number, item: Item, key: string): TreeAct | null => {
  if (key === 'ArrowRight') {
    const below = items[at + 1];
    return inward(item) ?? (below?.parent === item.key ? { act: 'go', to: at + 1 } : null);
  }
  if (canToggle(item) && item.open) return { act: 'toggle' };
  const parent = parentOf(items, item);
  return parent < 0 ? null : { act: 'go', to: parent };
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE_LINES,
  PageDown: PAGE_LINES,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** What a key means at a line of a tree, by the pattern of a treegrid; null for keys that mean nothing here. */
export const treeAct = (key: string, items: readonly Item[], at: number): TreeAct | null => {
  const item = items[at];
  if (!item) return null;
  const step = STEPS[key];
  if (step !== undefined) return { act: 'go', to: Math.min(items.length - 1, Math.max(0, at + step)) };
  if (key === 'ArrowRight' || key === 'ArrowLeft') return sideways(items, at, item, key);
  return key === 'Enter' || key === ' ' ? { act: 'choose' } : null;
};

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();

/** The next line whose name begins with what was typed, marks or not; the same line where none does. */
export const typedAhead = (typed: string, names: readonly string[], at: number): number => {
  const wanted = plain(typed);
  const order = names.map((_, index) => (at + index + (typed.length > 1 ? 0 : 1)) % names.length);
  return order.find((index) => plain(names[index] ?? '').startsWith(wanted)) ?? at;
};

/** Where a line stands among its siblings, from 1, and how many there are, by key. */
export const siblingsOf = (items: readonly Item[]): ReadonlyMap<string, readonly [place: number, of: number]> => {
  const families = new Map<string | null, Item[]>();
  for (const item of items) {
    const family = families.get(item.parent);
    if (family) family.push(item);
    else families.set(item.parent, [item]);
  }
  return new Map(
    [...families.values()].flatMap((family) =>
      family.map(({ key }, index) => [key, [index + 1, family.length]] as const),
    ),
  );
};
