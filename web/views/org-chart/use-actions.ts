import { type RefObject, useState } from 'react';
import type { Day } from '#temporal';
import type { Body } from './model.ts';
import { canToggle, type Item, nextLevel } from './outline.ts';
import type { ViewState } from './use-view-state.ts';
import { toggled, withNextPage, withOpened } from './view-state.ts';

/** An item that is a body. */
export type BodyItem = Item & { readonly content: { readonly kind: 'body'; readonly body: Body } };

type Part = 'canvas' | 'tree';

type Question = {
  readonly items: readonly Item[];
  readonly view: ViewState;
  readonly day: Day;
  readonly canvas: RefObject<HTMLElement | null>;
  readonly tree: RefObject<HTMLElement | null>;
};

const isBody = (item: Item): item is BodyItem => item.content.kind === 'body';

/** What a reader can do with a chart, and what follows from it: the body that is chosen, the node that stays in place. */
export const useActions = ({ items, view, day, canvas, tree }: Question) => {
  const [anchor, setAnchor] = useState<{ readonly key: string; readonly day: Day } | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [focus, setFocus] = useState(0);
  const [from, setFrom] = useState<Part>('tree');
  const [limited, setLimited] = useState(false);
  const chosen = items.filter(isBody).find(({ content }) => content.body.slug === view.chosen) ?? null;
  return {
    chosen,
    focus,
    limited,
    anchor: anchor?.day === day ? anchor.key : null,
    opened: anchor?.day === day ? opened : null,
    choose: (part: Part) => (key: string | null, byKeyboard: boolean) => {
      const item = items.find((one) => one.key === key);
      if (item && !isBody(item)) return;
      setFrom(part);
      setFocus(byKeyboard ? focus + 1 : 0);
      view.choose(item ? item.content.body.slug : null);
    },
    close: () => {
      view.choose(null);
      (from === 'canvas' ? canvas : tree).current?.focus();
    },
    toggle: (key: string) => {
      const item = items.find((one) => one.key === key);
      if (!item) return;
      setAnchor({ key: item.content.kind === 'more' ? (item.parent ?? key) : key, day });
      setOpened(canToggle(item) && !item.open ? key : null);
      setLimited(false);
      if (item.content.kind === 'more') view.setOpen(withNextPage(view.open, item.token));
      else if (canToggle(item)) view.setOpen(toggled(view.open, item.token));
    },
    openLevel: () => {
      const next = nextLevel(items);
      setLimited(next.limited);
      setOpened(null);
      setAnchor({ key: items[0]?.key ?? '', day });
      view.setOpen(withOpened(view.open, next.tokens));
    },
    closeAll: () => {
      setLimited(false);
      setOpened(items[0]?.key ?? null);
      setAnchor({ key: items[0]?.key ?? '', day });
      view.setOpen(new Map());
    },
  };
};
