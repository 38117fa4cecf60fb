import { entriesOf, type GroupId } from './grouping.ts';
import type { Body, ChartModel } from './model.ts';
import { type OpenSet, STATE } from './view-state.ts';

/** What an item of the outline is. */
export type Content =
  | { readonly kind: 'top' }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'group'; readonly group: GroupId; readonly members: readonly Body[] }
  | { readonly kind: 'more'; readonly rest: number };

/** One line of the chart, shown as a node and as a line of the tree alike. */
export type Item = {
  readonly key: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly content: Content;
  /** What the address calls it; of a rest, the list that it ends. */
  readonly token: string;
  /** How many parts it has, shown or not. */
  readonly count: number;
  readonly open: boolean;
  /** Open, but its parts have not arrived. */
  readonly pending: boolean;
};

/** So many of a list are shown at once. */
export const PAGE = 50;

type Context = {
  readonly model: ChartModel;
  readonly open: OpenSet;
  /** Keys that are taken: a body that belongs to two others appears twice. */
  readonly taken: Set<string>;
};

type Place = {
  readonly parent: string | null;
  readonly depth: number;
  readonly token: string;
  readonly trail: readonly string[];
};

const keyFor = ({ taken }: Context, wanted: string, parent: string | null): string => {
  const key = taken.has(wanted) ? `${wanted}@${parent ?? ''}` : wanted;
  taken.add(key);
  return key;
};

const moreItem = (rest: number, { parent, depth, token }: Place): Item => ({
  key: `${parent}.con`,
  parent,
  depth,
  content: { kind: 'more', rest },
  token,
  count: rest,
  open: false,
  pending: false,
});

const paged = <T>(
  list: readonly T[],
  place: Place,
  context: Context,
  show: (one: T) => readonly Item[],
): readonly Item[] => {
  const shown = (context.open.get(place.token) ?? 1) * PAGE;
  const rest = list.length - shown;
  return [...list.slice(0, shown).flatMap(show), ...(rest > 0 ? [moreItem(rest, place)] : [])];
};

const groupItems = (group: GroupId, members: readonly Body[], place: Place, context: Context): readonly Item[] => {
  const { parent, depth } = place;
  const token = `${place.token}.${group}`;
  const key = `${parent}.${group}`;
  const open = context.open.has(token);
  const head: Item = {
    key,
    parent,
    depth,
    token,
    open,
    content: { kind: 'group', group, members },
    count: members.length,
    pending: false,
  };
  const inside = { parent: key, depth: depth + 1, token, trail: place.trail };
  return open ? [head, ...paged(members, inside, context, (body) => bodyItems(body, inside, context))] : [head];
};

const bodyItems = (body: Body, place: Place, context: Context): readonly Item[] => {
  const { parent, depth, trail } = place;
  const { slug } = body;
  const key = keyFor(context, slug, parent);
  const open = parent === null || (context.open.has(slug) && body.childCount > 0 && !trail.includes(slug));
  const parts = context.model.parts.get(slug);
  const item: Item = {
    key,
    parent,
    depth,
    open,
    token: slug,
    content: { kind: 'body', body },
    count: body.childCount,
    pending: open && parts === undefined,
  };
  const inside = { parent: key, depth: depth + 1, token: slug, trail: [...trail, slug] };
  return open && parts ? [item, ...partItems(parts, inside, context)] : [item];
};

const partItems = (parts: readonly Body[], place: Place, context: Context): readonly Item[] =>
  paged(entriesOf(parts), place, context, (entry) =>
    entry.kind === 'body'
      ? bodyItems(entry.body, place, context)
      : groupItems(entry.group, entry.members, place, context),
  );

/** The chart as lines from the top down, each parent before its parts; the top of a chart is always open. */
export const outlineOf = (model: ChartModel, root: string | null, open: OpenSet): readonly Item[] => {
  const context: Context = { model, open, taken: new Set() };
  if (root !== null) {
    return model.tops.flatMap((body) => bodyItems(body, { parent: null, depth: 0, token: '', trail: [] }, context));
  }
  const count = model.tops.length;
  const top: Item = {
    key: STATE,
    parent: null,
    depth: 0,
    content: { kind: 'top' },
    token: STATE,
    count,
    open: true,
    pending: false,
  };
  const inside = { parent: STATE, depth: 1, token: STATE, trail: [] };
  return count === 0 ? [] : [top, ...partItems(model.tops, inside, context)];
};

/** Whether an item can be opened and closed by a reader. */
export const canToggle = ({ parent, content, count }: Item): boolean =>
  parent !== null && content.kind !== 'more' && count > 0;

/** An outline is opened to at most so many lines at once; beyond, a picture is hard to read. */
export const MOST_ITEMS = 300;

/** What opens one level more, as tokens: all that is closed on the highest level that has something closed, within MOST_ITEMS. */
export const nextLevel = (
  items: readonly Item[],
): { readonly tokens: readonly string[]; readonly limited: boolean } => {
  const closed = items.filter((item) => canToggle(item) && !item.open);
  const level = Math.min(...closed.map(({ depth }) => depth));
  const tokens: string[] = [];
  let total = items.length;
  for (const { token, count } of closed.filter(({ depth }) => depth === level)) {
    total += Math.min(count, PAGE);
    if (total > MOST_ITEMS) return { tokens, limited: true };
    tokens.push(token);
  }
  return { tokens, limited: false };
};
