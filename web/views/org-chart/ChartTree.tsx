import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { canToggle, type Item } from './outline.ts';
import { PlainTree } from './PlainTree.tsx';
import { LineText } from './TreeLine.tsx';
import css from './tree.module.css';
import { siblingsOf, treeAct, typedAhead } from './tree-keys.ts';
import type { ChartWords } from './words.ts';

type Props = {
  readonly items: readonly Item[];
  readonly words: ChartWords;
  readonly chosen: string | null;
  readonly label: string;
  readonly onChoose: (id: string | null, byKeyboard: boolean) => void;
  readonly onToggle: (id: string) => void;
  readonly place: RefObject<HTMLDivElement | null>;
};

/** Height of a line with a head in pixels, until it has been measured. */
const USUAL_HEIGHT = 52;

const nothing = () => () => {};

/** Whether scripts have taken over; a server, and the first look in the browser, say no. */
const useTakenOver = (): boolean =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );

type RowProps = {
  readonly item: Item;
  readonly words: ChartWords;
  readonly at: VirtualItem;
  readonly siblings: readonly [number, number];
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly measure: (node: Element | null) => void;
};

// A treegrid whose lines stand where they are scrolled to: a table could not be made of the lines in sight alone.
const Row = memo(({ item, words, at, siblings, isChosen, isActive, measure }: RowProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see above
  <div
    ref={measure}
    role="row"
    className={css.row}
    data-index={at.index}
    data-key={item.key}
    data-level={Math.min(item.depth, 8)}
    tabIndex={isActive ? 0 : -1}
    aria-label={words.describe(item, false)}
    aria-level={item.depth + 1}
    aria-posinset={siblings[0]}
    aria-setsize={siblings[1]}
    aria-rowindex={at.index + 1}
    aria-expanded={canToggle(item) ? item.open : undefined}
    aria-selected={isChosen}
    style={{ transform: `translateY(${at.start}px)` }}
  >
    {/* biome-ignore lint/a11y/useSemanticElements: see above */}
    {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
    <div role="gridcell" className={css.cell}>
      {item.depth > 0 && (
        <span className={css.chevron} data-toggle={canToggle(item) || undefined} aria-hidden="true">
          {canToggle(item) && (item.open ? '▾' : '▸')}
        </span>
      )}
      <LineText item={item} words={words} />
    </div>
  </div>
));

/** The line that the keyboard is at, and the way to bring the focus to another one. */
const useActive = (
  items: readonly Item[],
  place: RefObject<HTMLDivElement | null>,
  scrollTo: (index: number) => void,
) => {
  const [active, setActive] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const found = items.findIndex(({ key }) => key === active);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = place.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  const go = (index: number) => {
    const item = items[index];
    if (!item) return;
    wanted.current = item.key;
    setActive(item.key);
    scrollTo(index);
  };
  return { at: Math.max(0, found), setActive, go };
};

const withActive = (range: Range, at: number): number[] =>
  [...new Set([at, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);

const TYPING_ENDS = 700;

/** Letters typed one after the other, as one word. */
const useTyping = () => {
  const typed = useRef({ text: '', time: 0 });
  return (letter: string, time: number): string => {
    const text = time - typed.current.time < TYPING_ENDS ? typed.current.text + letter : letter;
    typed.current = { text, time };
    return text;
  };
};

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

const useVirtualRows = (items: readonly Item[], place: RefObject<HTMLDivElement | null>, at: RefObject<number>) =>
  useVirtualizer({
    count: items.length,
    getScrollElement: () => place.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: (range) => withActive(range, Math.min(at.current, items.length - 1)),
    overscan: 6,
  });

const LiveTree = ({ items, words, chosen, label, onChoose, onToggle, place }: Props) => {
  const current = useRef(0);
  const rows = useVirtualRows(items, place, current);
  const active = useActive(items, place, (index) => rows.scrollToIndex(index, { align: 'auto' }));
  current.current = active.at;
  const siblings = useMemo(() => siblingsOf(items), [items]);
  const chosenAt = items.findIndex(({ key }) => key === chosen);
  const scroll = useRef(rows.scrollToIndex);
  scroll.current = rows.scrollToIndex;
  useEffect(() => {
    if (chosen !== null && chosenAt >= 0) scroll.current(chosenAt, { align: 'auto' });
  }, [chosen, chosenAt]);
  const typing = useTyping();
  const run = (item: Item, byKeyboard: boolean) => {
    if (item.content.kind === 'body') onChoose(item.key === chosen && !byKeyboard ? null : item.key, byKeyboard);
    else onToggle(item.key);
  };
  const press = (event: KeyboardEvent) => {
    const item = items[active.at];
    if (!item) return;
    if (isLetter(event)) {
      const names = items.map((one) => words.title(one).text);
      active.go(typedAhead(typing(event.key, event.timeStamp), names, active.at));
      return;
    }
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : treeAct(event.key, items, active.at);
    if (!act) return;
    event.preventDefault();
    if (act.act === 'go') active.go(act.to);
    else if (act.act === 'toggle') onToggle(item.key);
    else run(item, true);
  };
  const clicked = (target: HTMLElement) => {
    const item = items.find(({ key }) => key === target.closest<HTMLElement>('[role="row"]')?.dataset.key);
    if (!item) return;
    active.setActive(item.key);
    if (target.closest('[data-toggle]')) onToggle(item.key);
    else run(item, false);
  };
  return (
    <div
      ref={place}
      id="cay-so-do"
      role="treegrid"
      className={css.tree}
      aria-label={label}
      aria-rowcount={items.length}
      tabIndex={-1}
      onKeyDown={press}
      onClick={({ target }) => target instanceof HTMLElement && clicked(target)}
      onFocus={({ target }) => target === place.current && active.go(active.at)}
    >
      <div role="presentation" className={css.rows} style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((at) => {
          const item = items[at.index];
          return item ? (
            <Row
              key={at.key}
              item={item}
              words={words}
              at={at}
              siblings={siblings.get(item.key) ?? [1, 1]}
              isChosen={item.key === chosen}
              isActive={at.index === active.at}
              measure={rows.measureElement}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};

/** The chart as a tree of lines, the same items with the same choice as the picture; only the lines in sight are made. */
export const ChartTree = (props: Props) => {
  const { t } = useTranslation();
  const takenOver = useTakenOver();
  const label = t('chart.tree') + (props.label && `: ${props.label}`);
  return takenOver ? (
    <LiveTree {...props} label={label} />
  ) : (
    <PlainTree items={props.items} words={props.words} label={label} />
  );
};
